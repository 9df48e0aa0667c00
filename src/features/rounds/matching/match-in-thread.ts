import { Worker } from "node:worker_threads";
import type { Match, MatchInput } from "./match-input.ts";
import { matchRound } from "./match-round.ts";

/** So few are matched at once, in less than twenty milliseconds: a thread takes longer to start. */
const AT_ONCE = 60;
/** Ten thousand people take a few seconds. */
const PATIENCE_MS = 120_000;

/**
 * `matchRound` in a thread of its own, which ends with it and gives its memory back: nobody's command waits for it.
 * @throws when the thread fails, or is not done in two minutes
 */
export async function matchInThread(input: MatchInput): Promise<Match> {
  if (input.people.length <= AT_ONCE) return matchRound(input);
  const worker = new Worker(new URL("./match-worker.ts", import.meta.url));
  // A process that stops does not wait for it: the round is found again.
  worker.unref();
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Match>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      late = setTimeout(() => reject(new Error("round not matched in time")), PATIENCE_MS);
      worker.postMessage(input, []);
    });
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}
