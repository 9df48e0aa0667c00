import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { DAY_MS } from "#core/durations.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { isLiving } from "#core/living-group.ts";
import { post } from "#core/outbox/outbox.ts";
import { groups, members, roundPairs, rounds } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { meetResults } from "#features/did-you-meet/index.ts";

/** Time to answer the last question, which is asked when the round ends. */
const TIME_TO_ANSWER_MS = 3 * DAY_MS;

/** Tells the organisers how a round went, as counts: who said what stays with them. */
export const tellResults: JobDef = {
  name: "tell-round-results",
  cron: "*/30 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: rounds.groupId, id: rounds.id })
        .from(rounds)
        .innerJoin(groups, and(eq(groups.id, rounds.groupId), isLiving))
        .where(
          and(
            isNull(rounds.toldAt),
            lte(rounds.endsAt, new Date(job.now.getTime() - TIME_TO_ANSWER_MS)),
          ),
        )
        .orderBy(asc(rounds.endsAt))
        .limit(BATCH),
    );
    await eachDue(job, due, "results of a round not told", (sender, { id }) => tellOne(sender, id));
  },
};

async function tellOne({ tx, now, group: { id: groupId } }: Sender, id: string): Promise<void> {
  const [round] = await tx
    .update(rounds)
    .set({ toldAt: now })
    .where(and(eq(rounds.groupId, groupId), eq(rounds.id, id), isNull(rounds.toldAt)))
    .returning();
  const [group] = await tx.select().from(groups).where(eq(groups.id, groupId));
  if (round === undefined || group === undefined) return;
  const pairs = await tx
    .select({ id: roundPairs.id, calledOffAt: roundPairs.calledOffAt })
    .from(roundPairs)
    .where(and(eq(roundPairs.groupId, groupId), eq(roundPairs.roundId, id)));
  if (pairs.length === 0) return;
  const held = pairs.filter(({ calledOffAt }) => calledOffAt === null);
  const resultsOf = (some: typeof pairs) =>
    meetResults(
      tx,
      groupId,
      "round",
      some.map((pair) => pair.id),
    );
  const { met, notYet, notMet } = await resultsOf(held);
  // One of them left rounds, and they had met before.
  const { met: metBefore } = await resultsOf(pairs.filter((pair) => !held.includes(pair)));
  const organisers = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(eq(members.groupId, groupId), eq(members.isOrganiser, true), isNull(members.leftAt)),
    );
  for (const organiser of organisers) {
    await post({ tx, now, group }, organiser.id, {
      dedupeKey: `round-results:${id}:${organiser.id}`,
      message: (texts) => [
        text(
          texts.rounds.results({
            day: dayIn(round.startedAt, group.timeZone),
            today: dayIn(now, group.timeZone),
            all: held.length + metBefore,
            met: met + metBefore,
            notYet,
            notMet,
            noAnswer: held.length - met - notYet - notMet,
            calledOff: pairs.length - held.length - metBefore,
          }),
        ),
      ],
      why: (texts) => texts.rounds.whyResults,
    });
  }
}
