const cleanUps = new Set<() => Promise<void> | void>();

/** Does this when somebody interrupts the bench, before it ends. Returns what takes it back. */
export function onInterrupt(cleanUp: () => Promise<void> | void): () => void {
  cleanUps.add(cleanUp);
  return () => cleanUps.delete(cleanUp);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void Promise.allSettled([...cleanUps].map(async (cleanUp) => cleanUp())).then(() =>
      process.exit(1),
    );
  });
}
