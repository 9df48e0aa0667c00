import { and, asc, eq, isNull, lte, or } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import { endOfQuiet } from "#core/calendar/quiet-time.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { DAY_MS } from "#core/durations.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { post } from "#core/outbox/outbox.ts";
import { groups, meetAnswers, members } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { hasBlocked } from "#features/blocks/index.ts";
import { logMetMembers } from "./log-met-members.ts";
import { findOwnQuestion, questionMessage } from "./meet-question.ts";
import { askAgainAt } from "./next-ask.ts";

/** A question that could not go out for so long is asked on the home page alone. */
const WORTH_ASKING_MS = 5 * DAY_MS;

/** A question, and who is to answer it. */
type Due = { readonly groupId: string; readonly id: string; readonly memberId: string };

/** Asks whoever is due whether they met, each in private. */
export const askDueQuestions: JobDef = {
  name: "ask-whether-met",
  cron: "*/10 * * * *",
  run: (job) => forEachDue(job, "nextAskAt", askOne),
};

/** Puts a meeting on the record of those who have not said so themselves: somebody else of the same talk has. */
export const logForOthers: JobDef = {
  name: "log-met-for-others",
  cron: "* * * * *",
  run: (job) => forEachDue(job, "toLogAt", logOne),
};

async function forEachDue(
  job: JobContext,
  column: "nextAskAt" | "toLogAt",
  settle: (sender: Sender, due: Due) => Promise<void>,
): Promise<void> {
  const dueAt = meetAnswers[column];
  const due = await inSystem(job.db, (tx) =>
    tx
      .select({
        groupId: meetAnswers.groupId,
        id: meetAnswers.questionId,
        memberId: meetAnswers.memberId,
      })
      .from(meetAnswers)
      .where(lte(dueAt, job.now))
      .orderBy(asc(dueAt), asc(meetAnswers.questionId), asc(meetAnswers.memberId))
      .limit(BATCH),
  );
  await eachDue(job, due, "meeting not asked about", settle);
}

async function askOne(sender: Sender, due: Due): Promise<void> {
  const { tx, now } = sender;
  const person = await readPerson(sender, due);
  const isStillDue = and(isAnswer(due), lte(meetAnswers.nextAskAt, now));
  const morning = endOfQuiet(now, person?.timeZone ?? "UTC");
  if (morning > now) {
    await tx.update(meetAnswers).set({ nextAskAt: morning }).where(isStillDue);
    return;
  }
  const found = await findOwnQuestion(sender, due.memberId, due.id);
  const otherIds = found?.others.map(({ id }) => id) ?? [];
  // Whoever never wants to be paired with them again is not reminded of them.
  const isOver =
    found === undefined ||
    person === undefined ||
    person.hasLeft ||
    otherIds.length === 0 ||
    (await hasBlocked(sender, due.memberId, otherIds));
  const timesAsked = (found?.own.timesAsked ?? 0) + 1;
  const [asked] = await tx
    .update(meetAnswers)
    .set(
      isOver
        ? { nextAskAt: null }
        : { timesAsked, nextAskAt: askAgainAt({ timesAsked, answer: found.own.answer }, now) },
    )
    .where(and(isStillDue, or(isNull(meetAnswers.answer), eq(meetAnswers.answer, "not-yet"))))
    .returning();
  if (isOver || asked === undefined) return;
  await post(sender, due.memberId, {
    dedupeKey: `meet-asked:${due.id}:${due.memberId}:${now.getTime()}`,
    message: (texts) => questionMessage(texts, { ...found, own: asked }),
    why: (texts) => texts.meet.whyAsked,
    dropAt: new Date(now.getTime() + WORTH_ASKING_MS),
  });
}

async function logOne(sender: Sender, due: Due): Promise<void> {
  const { tx, now } = sender;
  const [claimed] = await tx
    .update(meetAnswers)
    .set({ toLogAt: null, loggedAt: now })
    .where(and(isAnswer(due), lte(meetAnswers.toLogAt, now), isNull(meetAnswers.loggedAt)))
    .returning();
  if (claimed === undefined) return;
  const person = await readPerson(sender, due);
  const found = await findOwnQuestion(sender, due.memberId, due.id);
  if (person === undefined || person.hasLeft || found === undefined) return;
  const meetingId = await logMetMembers(
    { ...sender, member: { id: due.memberId }, today: dayIn(now, person.timeZone) },
    {
      memberIds: found.others.map(({ id }) => id),
      since: dayIn(found.question.createdAt, person.timeZone),
    },
  );
  if (meetingId !== undefined) await tx.update(meetAnswers).set({ meetingId }).where(isAnswer(due));
}

async function readPerson(
  { tx, group }: Sender,
  { memberId }: Due,
): Promise<{ readonly timeZone: string; readonly hasLeft: boolean } | undefined> {
  const [row] = await tx
    .select({ member: members, group: groups })
    .from(members)
    .innerJoin(groups, eq(groups.id, members.groupId))
    .where(and(eq(members.groupId, group.id), eq(members.id, memberId)));
  return row && { timeZone: zoneOf(row.member, row.group), hasLeft: row.member.leftAt !== null };
}

const isAnswer = ({ groupId, id, memberId }: Due) =>
  and(
    eq(meetAnswers.groupId, groupId),
    eq(meetAnswers.questionId, id),
    eq(meetAnswers.memberId, memberId),
  );
