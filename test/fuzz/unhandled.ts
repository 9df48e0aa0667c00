/** Notes what nobody handles in this process, where it would otherwise end it. */
export function catchUnhandled(): {
  readonly take: () => readonly string[];
  readonly stop: () => void;
} {
  let caught: string[] = [];
  const note = (error: unknown): void => {
    caught.push(`not handled: ${error instanceof Error ? error.stack : String(error)}`);
  };
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
  return {
    take() {
      const taken = caught;
      caught = [];
      return taken;
    },
    stop() {
      process.off("unhandledRejection", note);
      process.off("uncaughtException", note);
    },
  };
}
