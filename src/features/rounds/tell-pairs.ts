import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Group, Sender } from "#core/context.ts";
import type { JobContext } from "#core/define-job.ts";
import { isLiving } from "#core/living-group.ts";
import { groups, roundPairs, rounds } from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/transactions/tenant.ts";
import { askWhetherMet } from "#features/did-you-meet/index.ts";
import { openTogether } from "#features/introductions/index.ts";
import { idsOf, type Pair, type Round } from "./own-pair.ts";
import { apartMessage, pairMessage } from "./pair-message.ts";

/** So many pairs hear of each other in one transaction, so that none takes long. */
const BATCH = 50;

/** Who writes for a group whose zone is known. */
export type GroupSender = Sender & { readonly group: Pick<Group, "id" | "timeZone"> };

/** Brings a pair together, in a conversation or by telling each, and has them asked midway whether they met. */
export async function tellPair(sender: GroupSender, round: Round, pair: Pair): Promise<void> {
  const facts = { pair, round, group: sender.group };
  const opened = await openTogether(sender, idsOf(pair), {
    dedupeKey: `round-pair:${pair.id}`,
    message: (texts, people) => pairMessage(texts, people, facts),
    instead: (texts, others) => apartMessage(texts, others, facts),
    why: (texts) => texts.rounds.whyTogether,
  });
  if (opened.kind === "nobody") return;
  await askWhetherMet(sender, {
    source: "round",
    sourceId: pair.id,
    members: idsOf(pair),
    at: new Date((sender.now.getTime() + round.endsAt.getTime()) / 2),
  });
}

/** Groups with pairs that a crash, or a failure, left to be told. */
export const groupsToTell = ({
  db,
}: JobContext): Promise<readonly { readonly groupId: string }[]> =>
  inSystem(db, (tx) =>
    tx
      .selectDistinct({ groupId: roundPairs.groupId })
      .from(roundPairs)
      .innerJoin(groups, and(eq(groups.id, roundPairs.groupId), isLiving))
      .where(and(isNull(roundPairs.toldAt), isNull(roundPairs.calledOffAt))),
  );

/** Brings the pairs of a group together that are still to be; each of them once, whoever else does so. */
export async function tellPairs({ db, now }: JobContext, groupId: string): Promise<void> {
  let told: number;
  do {
    told = await inTenant(db, { groupId, memberId: null }, async (tx) => {
      const isToTell = and(
        eq(roundPairs.groupId, groupId),
        isNull(roundPairs.toldAt),
        isNull(roundPairs.calledOffAt),
      );
      const some = tx
        .select({ id: roundPairs.id })
        .from(roundPairs)
        .where(isToTell)
        .orderBy(asc(roundPairs.id))
        .limit(BATCH)
        .for("update", { skipLocked: true });
      const claimed = await tx
        .update(roundPairs)
        .set({ toldAt: now })
        .where(and(isToTell, inArray(roundPairs.id, some)))
        .returning();
      const known = await tx
        .select({ round: rounds, group: groups })
        .from(rounds)
        .innerJoin(groups, eq(groups.id, rounds.groupId))
        .where(
          and(
            eq(rounds.groupId, groupId),
            inArray(
              rounds.id,
              claimed.map(({ roundId }) => roundId),
            ),
          ),
        );
      for (const pair of claimed) {
        const of = known.find(({ round }) => round.id === pair.roundId);
        if (of !== undefined) await tellPair({ tx, now, group: of.group }, of.round, pair);
      }
      return claimed.length;
    });
  } while (told > 0);
}
