/** Lets one after the other, in the order in which they asked. */
export type Turns = { readonly take: () => Promise<Turn> };

type Turn =
  | { readonly kind: "taken"; readonly end: () => void }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * @param timeoutMs how long to wait while one and the same turn lasts. A long queue that moves is no reason to give up;
 * a turn that does not end is, and most often it waits for us.
 */
export function createTurns(timeoutMs: number): Turns {
  const queue: (() => void)[] = [];
  let taken = false;
  /** How many turns began so far. */
  let count = 0;

  function begin(): Turn {
    const mine = ++count;
    taken = true;
    return {
      kind: "taken",
      end() {
        if (mine !== count || !taken) return;
        taken = false;
        queue.shift()?.();
      },
    };
  }

  return {
    async take() {
      if (!taken) return begin();
      return new Promise((resolve) => {
        let seen = count;
        const timer = setInterval(() => {
          if (count === seen) {
            clearInterval(timer);
            queue.splice(queue.indexOf(start), 1);
            resolve({ kind: "refused", reason: heldFor(timeoutMs) });
          }
          seen = count;
        }, timeoutMs);
        const start = (): void => {
          clearInterval(timer);
          resolve(begin());
        };
        queue.push(start);
      });
    },
  };
}

function heldFor(ms: number): string {
  return (
    `The embedded database was held by one transaction for ${ms} ms while this query waited. ` +
    "A query through the pool inside a transaction waits for itself: use the transaction's handle (tx)."
  );
}
