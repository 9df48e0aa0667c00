import { and, asc, eq, lte } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Group } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { oneByOne } from "#core/each-due.ts";
import { isLiving } from "#core/living-group.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { groups, roundMembers, roundPlans } from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/transactions/tenant.ts";
import { matchInThread } from "./matching/match-in-thread.ts";
import type { Match } from "./matching/match-input.ts";
import { nextRoundAt } from "./next-round.ts";
import { pauseSilent } from "./pause-silent.ts";
import { readReady, readRoundInput, type RoundInput } from "./read-match-input.ts";
import type { RoundPlan } from "./round-plan.ts";
import { groupsToTell, tellPairs } from "./tell-pairs.ts";
import { writeRound } from "./write-round.ts";

/** Who joins, leaves or pauses while a round is matched has it matched anew; so often it is tried at once. */
const MOST_TRIES = 5;

/**
 * Makes the rounds whose time has come. Who talks to whom is found between two transactions, in a thread; whoever then
 * moves the group's `next_at` on, from the value that was seen, writes the round in the same transaction, so that a
 * crash loses none and two replicas make none twice.
 */
export const makeRounds: JobDef = {
  name: "make-rounds",
  cron: "*/5 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: roundPlans.groupId, nextAt: roundPlans.nextAt })
        .from(roundPlans)
        .innerJoin(groups, and(eq(groups.id, roundPlans.groupId), isLiving))
        .where(lte(roundPlans.nextAt, job.now))
        .orderBy(asc(roundPlans.nextAt)),
    );
    const groupsDue = [...due, ...(await groupsToTell(job))];
    await oneByOne(job.log, groupsDue, "round not made", async ({ groupId }) => {
      await makeRound(job, groupId);
      await tellPairs(job, groupId);
    });
  },
};

async function makeRound(job: JobContext, groupId: string): Promise<void> {
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const read = await inGroup(job, groupId, async (tx) => {
      const due = await readDue(tx, groupId, job.now);
      if (due === undefined) return undefined;
      await pauseSilent({ tx, now: job.now, group: due.group });
      return { ...due, input: await readRoundInput(tx, { ...due, now: job.now }) };
    });
    if (read === undefined) return;
    const match = await matchInThread(read.input.match);
    if (await inGroup(job, groupId, (tx) => write(tx, job, read, match))) return;
  }
  throw new Error("people kept joining and leaving while the round was matched");
}

const inGroup = <Result>(job: JobContext, groupId: string, work: (tx: Tx) => Promise<Result>) =>
  inTenant(job.db, { groupId, memberId: null }, work);

type Due = { readonly group: Group; readonly plan: RoundPlan };

async function readDue(tx: Tx, groupId: string, now: Date): Promise<Due | undefined> {
  const [row] = await tx
    .select({ group: groups, plan: roundPlans })
    .from(roundPlans)
    .innerJoin(groups, eq(groups.id, roundPlans.groupId))
    .where(and(eq(roundPlans.groupId, groupId), lte(roundPlans.nextAt, now)));
  return row;
}

/**
 * False when those who take part are not those who were matched; true when the round is made, by this one or another.
 */
async function write(
  tx: Tx,
  job: JobContext,
  { group, plan, input }: Due & { readonly input: RoundInput },
  match: Match,
): Promise<boolean> {
  const { now } = job;
  const seenAt = plan.nextAt;
  if (seenAt === null) return true;
  const isSeen = and(eq(roundPlans.groupId, group.id), eq(roundPlans.nextAt, seenAt));
  const [mine] = await tx.select().from(roundPlans).where(isSeen).for("no key update");
  if (mine === undefined) return true;
  if (!(await areStillReady(tx, group, input, now))) return false;
  const endsAt = nextRoundAt(mine, group.timeZone, now);
  await tx.update(roundPlans).set({ nextAt: endsAt }).where(isSeen);
  await writeRound(
    { tx, now, group },
    { plan: mine, input, match, startedAt: seenAt, endsAt, prefix: job.commandPrefix },
  );
  return true;
}

/** Locks who takes part, so that whoever leaves from now on finds the round made. */
async function areStillReady(tx: Tx, group: Group, input: RoundInput, now: Date): Promise<boolean> {
  const matched = new Set(input.match.people.map(({ id }) => id));
  const ready = await readReady(tx, group, dayIn(now, group.timeZone)).for("update", {
    of: roundMembers,
  });
  return ready.length === matched.size && ready.every(({ member }) => matched.has(member.id));
}
