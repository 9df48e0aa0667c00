import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import {
  button,
  context,
  controls,
  divider,
  text,
  title,
  type Block,
  type Message,
} from "#chat/message.ts";
import { type Day, dayIn } from "#core/calendar/calendar.ts";
import { isQuiet } from "#core/calendar/quiet-time.ts";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { HOUR_MS } from "#core/durations.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { isDayFull } from "#core/outbox/letter-places.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { post } from "#core/outbox/outbox.ts";
import { askRoutes, groups, members, pledges } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import {
  askBlocks,
  askerName,
  type AskView,
  fittingAsks,
  helpButtons,
} from "#features/asks/index.ts";
import type { Texts } from "#texts/texts.ts";
import { readGroup } from "../read-group.ts";
import { hadCall, type OpenCall, openCalls } from "./had-call.ts";
import { dayLater, nextDigestAt } from "./next-digest.ts";
import { pledgeForm } from "./pledge-actions.ts";
import { monthlyLeft } from "./pledge.ts";

/** More is a job board. */
const MOST_ASKS = 3;

/** Later it is not worth sending: next week brings another. */
const WORTH_MS = 12 * HOUR_MS;

/**
 * Once a week, at most three asks that fit, to each landed member with a pledge that has begun (practice 35): outside
 * quiet time, and a day later where it would be the third message of a day. Nothing fits: nothing comes.
 */
export const sendDigests: JobDef = {
  name: "send-pledge-digests",
  cron: "*/10 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({
          groupId: pledges.groupId,
          memberId: pledges.memberId,
          digestAt: pledges.digestAt,
          timeZone: sql<string>`coalesce(${members.timeZone}, ${groups.timeZone})`,
        })
        .from(pledges)
        .innerJoin(
          members,
          and(eq(members.groupId, pledges.groupId), eq(members.id, pledges.memberId)),
        )
        .innerJoin(groups, eq(groups.id, pledges.groupId))
        .where(and(lte(pledges.digestAt, job.now), isNull(pledges.stoppedAt)))
        .orderBy(asc(pledges.digestAt), asc(pledges.memberId))
        .limit(BATCH),
    );
    await eachDue(job, due, "digest not sent", sendDigest);
  },
};

type Due = {
  readonly groupId: string;
  readonly memberId: string;
  readonly digestAt: Date | null;
  readonly timeZone: string;
};

async function sendDigest({ tx, now }: Sender, due: Due): Promise<void> {
  const { groupId, memberId, timeZone } = due;
  const group = await readGroup(tx, groupId);
  if (group === undefined) return;
  const sender = { tx, now, group };
  const today = dayIn(now, timeZone);
  const isTooMuch = isQuiet(now, timeZone) || (await isDayFull(sender, memberId, today));
  const next = isTooMuch
    ? dayLater(now, timeZone)
    : nextDigestAt({ now, member: { id: memberId, timeZone }, group }, today);
  if (!(await moveOn(sender, due, next)) || isTooMuch) return;
  const mailbox = await findMailbox(sender, memberId);
  if (mailbox === undefined || mailbox.member.leftAt !== null) return;
  if (mailbox.member.stage === "searching") return;
  const left = await monthlyLeft(sender, memberId);
  const asks =
    left === 0
      ? []
      : (await fittingAsks(sender, mailbox.member)).slice(0, Math.min(MOST_ASKS, left));
  const calls = await openCalls(sender, memberId);
  if (asks.length === 0 && calls.length === 0) return;
  const posted = await post(sender, memberId, {
    dedupeKey: `pledge-digest:${memberId}:${today}`,
    message: (texts) => digest(texts, asks, calls, today),
    why: (texts) => texts.landing.whyDigest,
    dropAt: new Date(now.getTime() + WORTH_MS),
  });
  // They count as asked: no ask comes to anybody twice, nor more of them in a month than were promised.
  if (posted !== "queued" || asks.length === 0) return;
  await tx
    .insert(askRoutes)
    .values(asks.map(({ id }) => ({ groupId, askId: id, memberId, routedAt: now })))
    .onConflictDoNothing();
}

/** True for the one who moves the next digest on; a pledge that was changed or stopped has moved it before. */
async function moveOn(
  { tx }: Sender,
  { groupId, memberId, digestAt }: Due,
  next: Date,
): Promise<boolean> {
  if (digestAt === null) return false;
  const moved = await tx
    .update(pledges)
    .set({ digestAt: next })
    .where(
      and(
        eq(pledges.groupId, groupId),
        eq(pledges.memberId, memberId),
        eq(pledges.digestAt, digestAt),
        isNull(pledges.stoppedAt),
      ),
    )
    .returning({ memberId: pledges.memberId });
  return moved.length > 0;
}

/** The calls that may have been had, then the asks; each with its buttons. */
function digest(
  texts: Texts,
  asks: readonly AskView[],
  calls: readonly OpenCall[],
  today: Day,
): Message {
  const words = texts.landing;
  return [
    title(words.digestTitle),
    ...calls.flatMap(({ replyId, name }): Block[] => [
      text(words.hadCallAsk({ name })),
      controls(button(words.hadCall, hadCall.ref({ reply: replyId }))),
    ]),
    ...(asks.length === 0 ? [] : [text(words.digestIntro({ count: asks.length }))]),
    ...asks.flatMap((ask): Block[] => [
      divider,
      text(words.digestAsk({ name: askerName(texts, ask) })),
      ...askBlocks(texts, ask, today),
      controls(...helpButtons(texts, ask.id, "list")),
    ]),
    controls(button(words.changePledge, pledgeForm.ref({}))),
    context(words.digestQuiet),
  ];
}
