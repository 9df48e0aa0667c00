import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import { addDays, type Day, dayIn, timeIn } from "#core/calendar/calendar.ts";
import { QUIET_FROM, QUIET_UNTIL } from "#core/calendar/quiet-time.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { post } from "#core/outbox/outbox.ts";
import { groups, landings, members, pledges } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import type { Texts } from "#texts/texts.ts";
import { lastLanding } from "../landing-row.ts";
import { nextAnniversary } from "./anniversaries.ts";
import { pledgeAnswer, pledgeForm, pledgeText } from "./pledge-actions.ts";
import { pledgeOf } from "./pledge.ts";

/** Local hours in which such a question may come: well outside quiet time. */
const FROM_HOUR = QUIET_UNTIL + 1;
const UNTIL_HOUR = QUIET_FROM - 3;

/**
 * Asks landed members whether their pledge still suits them, 30, 90, 180 and 365 days after landing; and those without
 * one, once at 30 days, whether they would like to make one. Whoever moves the day on asks: nobody is asked twice.
 */
export const askPledges: JobDef = {
  name: "ask-pledges",
  cron: "17 * * * *",
  async run(job) {
    const due = await findDue(job);
    const ripe = due.filter((one) => isTimeToAsk(one, job.now));
    await eachDue(job, ripe, "pledge not asked about", ask);
  },
};

/** Somebody to be asked: about their pledge, or whether they would like to make one after a landing. */
type Due = {
  readonly kind: "pledge" | "landing";
  readonly groupId: string;
  readonly memberId: string;
  readonly askOn: Day;
  /** Where the member is. */
  readonly timeZone: string;
};

function isTimeToAsk({ askOn, timeZone }: Due, now: Date): boolean {
  const { hour } = timeIn(now, timeZone);
  return askOn <= dayIn(now, timeZone) && hour >= FROM_HOUR && hour < UNTIL_HOUR;
}

async function findDue({ db, now }: JobContext): Promise<readonly Due[]> {
  // A day of the furthest east may have begun already.
  const until = addDays(dayIn(now, "UTC"), 1);
  const rows = await inSystem(db, (tx) => {
    const due = tx
      .select({
        kind: sql<Due["kind"]>`'pledge'`.as("kind"),
        groupId: pledges.groupId,
        memberId: pledges.memberId,
        askOn: pledges.nextAskOn,
      })
      .from(pledges)
      .where(and(lte(pledges.nextAskOn, until), isNull(pledges.stoppedAt)))
      .unionAll(
        tx
          .select({
            kind: sql<Due["kind"]>`'landing'`.as("kind"),
            groupId: landings.groupId,
            memberId: landings.memberId,
            askOn: landings.pledgeAskOn,
          })
          .from(landings)
          .where(and(lte(landings.pledgeAskOn, until), isNull(landings.undoneAt))),
      )
      .as("due");
    return tx
      .select({
        kind: due.kind,
        groupId: due.groupId,
        memberId: due.memberId,
        askOn: due.askOn,
        timeZone: sql<string>`coalesce(${members.timeZone}, ${groups.timeZone})`,
      })
      .from(due)
      .innerJoin(members, and(eq(members.groupId, due.groupId), eq(members.id, due.memberId)))
      .innerJoin(groups, eq(groups.id, due.groupId))
      .orderBy(due.askOn, due.memberId)
      .limit(BATCH);
  });
  return rows.flatMap(({ askOn, ...rest }) => (askOn === null ? [] : [{ ...rest, askOn }]));
}

async function ask(sender: Sender, due: Due): Promise<void> {
  const { memberId } = due;
  const today = dayIn(sender.now, due.timeZone);
  const landing = await lastLanding(sender, memberId);
  const next = landing === undefined ? null : nextAnniversary(landing.landedOn, today);
  if (!(await moveOn(sender, due, next)) || landing === undefined) return;
  const mailbox = await findMailbox(sender, memberId);
  if (mailbox?.member.stage !== "landed" || mailbox.member.leftAt !== null) return;
  const pledge = await pledgeOf(sender, memberId);
  if (due.kind === "landing" && pledge !== undefined) return;
  await post(sender, memberId, {
    dedupeKey: `pledge-asked:${memberId}:${due.askOn}`,
    message: (texts) =>
      pledge === undefined
        ? firstQuestion(texts)
        : stillQuestion(texts, {
            landedOn: landing.landedOn,
            today,
            pledge: pledgeText({ texts, today }, pledge),
          }),
    why: (texts) => texts.landing.whyPledgeAsked,
  });
}

/** True for the one who moves the day on from what was seen. */
async function moveOn({ tx }: Sender, due: Due, next: Day | null): Promise<boolean> {
  const { groupId, memberId, askOn } = due;
  const moved =
    due.kind === "pledge"
      ? await tx
          .update(pledges)
          .set({ nextAskOn: next })
          .where(
            and(
              eq(pledges.groupId, groupId),
              eq(pledges.memberId, memberId),
              eq(pledges.nextAskOn, askOn),
              isNull(pledges.stoppedAt),
            ),
          )
          .returning({ memberId: pledges.memberId })
      : await tx
          .update(landings)
          .set({ pledgeAskOn: null })
          .where(
            and(
              eq(landings.groupId, groupId),
              eq(landings.memberId, memberId),
              eq(landings.pledgeAskOn, askOn),
              isNull(landings.undoneAt),
            ),
          )
          .returning({ memberId: landings.memberId });
  return moved.length > 0;
}

const firstQuestion = (texts: Texts): Message => [
  text(texts.landing.monthAfter),
  controls(
    button(texts.landing.oneAMonth, pledgeAnswer.ref({ answer: "one" }), "primary"),
    button(texts.landing.anotherNumber, pledgeForm.ref({})),
    button(texts.landing.noThanks, pledgeAnswer.ref({ answer: "no" })),
  ),
  context(texts.landing.askedOnce),
];

const stillQuestion = (
  texts: Texts,
  told: { readonly landedOn: Day; readonly today: Day; readonly pledge: string },
): Message => [
  text(texts.landing.stillWilling(told)),
  controls(
    button(texts.landing.keepPledge, pledgeAnswer.ref({ answer: "keep" }), "primary"),
    button(texts.landing.changePledge, pledgeForm.ref({})),
    button(texts.landing.stopPledge, pledgeAnswer.ref({ answer: "stop" })),
  ),
  context(texts.landing.silenceKeeps),
];
