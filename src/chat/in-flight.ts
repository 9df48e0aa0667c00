/** Counts the work that is under way, so that stopping can wait for it: no platform's library does. */
export type InFlight = {
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves once nothing is under way. */
  readonly idle: () => Promise<void>;
  /** Resolves once nothing is under way, and nothing has arrived that was not read yet. */
  readonly quiet: () => Promise<void>;
};

export function countInFlight(): InFlight {
  let count = 0;
  let begun = 0;
  const waiting = new Set<() => void>();
  const idle = (): Promise<void> =>
    new Promise((resolve) => {
      if (count === 0) resolve();
      else waiting.add(resolve);
    });
  return {
    during: async (work) => {
      count++;
      begun++;
      try {
        return await work();
      } finally {
        count--;
        if (count === 0) {
          for (const resolve of waiting) resolve();
          waiting.clear();
        }
      }
    },
    idle,
    quiet: async () => {
      let before: number | undefined;
      while (before !== begun) {
        before = begun;
        await idle();
        // What lies in a socket's buffer is read in the first turn, and may begin in the second.
        await nextTurn();
        await nextTurn();
      }
    },
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
