/** Counts the work that is under way, so that stopping can wait for it: Bolt's own stop does not. */
export type InFlight = {
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves once nothing is under way. */
  readonly idle: () => Promise<void>;
};

export function countInFlight(): InFlight {
  let count = 0;
  const waiting = new Set<() => void>();
  return {
    during: async (work) => {
      count++;
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
    idle: () =>
      new Promise((resolve) => {
        if (count === 0) resolve();
        else waiting.add(resolve);
      }),
  };
}
