import type { Message } from "#chat/message.ts";
import type { Choice, Facts } from "#features/playbook/index.ts";
import type { PracticeSubject } from "#texts/practice-texts.ts";
import { textsFor } from "#texts/texts.ts";
import { NUDGE_KEY } from "./nudge-key.ts";
import { nudgeMessage } from "./nudge-message.ts";
import type { DueMember } from "./planning/due-member.ts";
import type { Verdict } from "./planning/evaluate.ts";
import { offerTimes } from "./reminders/offer-times.ts";

/** A nudge as it goes into the outbox. */
export function nudgeLetter(nudge: {
  readonly id: string;
  readonly member: DueMember;
  readonly verdict: Pick<Verdict, "pace">;
  readonly due: NonNullable<Verdict["due"]>;
  readonly choice: Choice;
  readonly facts: Pick<Facts, "outreaches">;
  readonly subject: PracticeSubject;
  readonly now: Date;
}): {
  readonly dedupeKey: string;
  readonly message: Message;
  readonly why: string;
  readonly dropAt: Date;
} {
  const { id, member, verdict, due, choice, facts, subject, now } = nudge;
  const { plan, timeZone } = member;
  const texts = textsFor(member.locale);
  const why = texts.nudges.why({
    urgency: choice.urgency,
    dueOn: choice.about.on,
    today: due.day,
    days: plan.days,
    hour: plan.hour,
    pace: verdict.pace,
  });
  const times = offerTimes({
    now,
    timeZone,
    hour: plan.hour,
    meetings: facts.outreaches.flatMap(({ meetsAt }) => meetsAt ?? []),
    taken: member.remindedOn,
  });
  return {
    dedupeKey: `${NUDGE_KEY}${member.memberId}:${due.day}`,
    message: nudgeMessage(texts, { id, choice, subject, times, timeZone, why }),
    why,
    dropAt: due.dropAt,
  };
}
