import { and, eq, isNull } from "drizzle-orm";
import { roundPairs, rounds } from "#db/schema/index.ts";
import type { Sender } from "#core/outbox.ts";
import { askOnceMore } from "#features/did-you-meet/index.ts";

/** As many pairs as fit into one statement's parameters with room to spare. */
const BATCH = 1000;

/** Once the next round is made, whoever has not said so is asked once more whether they met in the one before. */
export async function askAtEnd(sender: Sender, number: number): Promise<void> {
  const { tx, now, group } = sender;
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
        eq(rounds.number, number - 1),
        isNull(roundPairs.calledOffAt),
      ),
    );
  for (let at = 0; at < pairs.length; at += BATCH) {
    await askOnceMore(sender, {
      source: "round",
      sourceIds: pairs.slice(at, at + BATCH).map(({ id }) => id),
      at: now,
    });
  }
}
