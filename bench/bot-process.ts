import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onInterrupt } from "./on-interrupt.ts";

export type BotProcess = {
  /** Of the process that was started; with npm that is npm, not the bot. */
  readonly pid: number;
  /** From the start of the process to its log line "ready", in milliseconds. */
  readonly readyMs: number;
  /** Where it serves HTTP; empty where it said nothing of it. */
  readonly url: string;
  /** Asks it to stop and waits until it and all its children are gone. */
  readonly stop: () => Promise<void>;
  /** Ends it without a word, as a crash does. */
  readonly kill: () => Promise<void>;
};

const PATIENCE_MS = 60_000;

/**
 * Starts a bot as a process of its own and waits for the log line whose `msg` is "ready".
 * @throws when it ends before, with what it said
 */
export async function startBot(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const [program, ...args] = command;
  const started = performance.now();
  // A group of its own, so that what npm starts can be stopped with it.
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const closed = once(child, "close");
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} cannot be started`);
  const end = (): void => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, "SIGKILL");
  };
  const forget = onInterrupt(end);
  // Also where the bench itself fails.
  process.once("exit", end);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, "SIGTERM");
    await closed;
    process.off("exit", end);
    forget();
  };
  const kill = async (): Promise<void> => {
    end();
    await stop();
  };

  const said: string[] = [];
  const ready = new Promise<Pick<BotProcess, "readyMs" | "url">>((resolve) => {
    createInterface(child.stdout).on("line", (line) => {
      if (/"msg":"ready"/.test(line)) {
        const [, url = ""] = /"url":"([^"]+)"/.exec(line) ?? [];
        resolve({ readyMs: performance.now() - started, url });
      }
      if (said.length < 20 || /"level":"(error|warn)"/.test(line)) said.push(line);
    });
  });
  const outcome = await Promise.race([
    ready,
    closed.then(() => "ended" as const),
    new Promise<"late">((resolve) => {
      setTimeout(() => resolve("late"), PATIENCE_MS).unref();
    }),
  ]);
  if (typeof outcome === "object") return { pid, ...outcome, stop, kill };
  await stop();
  throw new Error(`${command.join(" ")}: ${outcome} before it was ready\n${said.join("\n")}`);
}
