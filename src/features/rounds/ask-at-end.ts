import { and, eq, isNull } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { roundPairs, rounds } from "#db/schema/index.ts";
import { askOnceMore } from "#features/did-you-meet/index.ts";

/** As many pairs as fit into one statement's parameters with room to spare. */
const BATCH = 1000;

/** Once a round is over, at `at`, whoever has not said so is asked once more whether they met in it. */
export async function askAtEnd(sender: Sender, number: number, at: Date): Promise<void> {
  const { tx, group } = sender;
  const pairs = await tx
    .select({ id: roundPairs.id })
    .from(roundPairs)
    .innerJoin(
      rounds,
      and(eq(rounds.groupId, roundPairs.groupId), eq(rounds.id, roundPairs.roundId)),
    )
    .where(
      and(
        eq(roundPairs.groupId, group.id),
        eq(rounds.number, number),
        isNull(roundPairs.calledOffAt),
      ),
    );
  for (let from = 0; from < pairs.length; from += BATCH) {
    await askOnceMore(sender, {
      source: "round",
      sourceIds: pairs.slice(from, from + BATCH).map(({ id }) => id),
      at,
    });
  }
}
