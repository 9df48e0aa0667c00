/** Lets one after the other, in the order in which they asked. */
export type Turns = {
  /** Resolves when it is our turn, to the function that ends it. Rejects with EngineHeldError. */
  readonly take: () => Promise<() => void>;
};

/** One transaction held the engine all the time that another query was willing to wait. */
export class EngineHeldError extends Error {
  override readonly name = "EngineHeldError";
}

type Waiter = { readonly start: () => void };

/**
 * @param timeoutMs how long to wait while one and the same turn lasts. A long queue that moves is no reason to give up;
 * a turn that does not end is, and most often it waits for us.
 */
export function createTurns(timeoutMs: number): Turns {
  const queue: Waiter[] = [];
  let taken = false;
  let turn = 0;

  function end(): void {
    const next = queue.shift();
    if (next === undefined) taken = false;
    else next.start();
  }

  function begin(): () => void {
    const mine = ++turn;
    taken = true;
    return () => {
      if (mine === turn && taken) end();
    };
  }

  return {
    async take() {
      if (!taken) return begin();
      return new Promise((resolve, reject) => {
        let seen = turn;
        const timer = setInterval(() => {
          if (turn !== seen) {
            seen = turn;
            return;
          }
          clearInterval(timer);
          queue.splice(queue.indexOf(waiter), 1);
          reject(
            new EngineHeldError(
              `The embedded database was held by one transaction for ${timeoutMs} ms while this query waited. ` +
                "A query through the pool inside a transaction waits for itself: use the transaction's handle (tx).",
            ),
          );
        }, timeoutMs);
        const waiter: Waiter = {
          start() {
            clearInterval(timer);
            resolve(begin());
          },
        };
        queue.push(waiter);
      });
    },
  };
}
