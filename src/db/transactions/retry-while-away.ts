import { setTimeout as delay } from "node:timers/promises";
import { isDatabaseAway } from "#db/database-away.ts";

/**
 * Does `work` again while the database is away, and gives up with its last error.
 *
 * @param work may have been done although it failed: doing it again must change nothing more
 * @param waitsMs how long to wait before each further try, in milliseconds
 */
export async function retryWhileAway<Result>(
  work: () => Promise<Result>,
  waitsMs: readonly number[],
): Promise<Result> {
  for (const waitMs of waitsMs) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      await delay(waitMs);
    }
  }
  return work();
}
