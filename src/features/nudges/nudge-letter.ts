import { button, context, text } from "#chat/message.ts";
import { type Day, daysBetween } from "#core/calendar.ts";
import type { Letter } from "#core/context.ts";
import { taskControls, type TaskView } from "#features/tasks/index.ts";
import type { Texts } from "#texts/texts.ts";
import type { NudgePlan } from "./next-nudge.ts";
import { NUDGE_KEY } from "./nudge-key.ts";
import { nudgeStop } from "./nudge-actions.ts";
import { steadyNumber } from "./steady-number.ts";

/** One due thing, with its buttons, the button that stops nudges, and why it comes. */
export function nudgeLetter(nudge: {
  readonly memberId: string;
  readonly day: Day;
  readonly plan: NudgePlan;
  readonly task: TaskView;
  readonly dropAt: Date;
}): Letter {
  const { task, day, plan } = nudge;
  const why = (texts: Texts): string =>
    texts.nudges.why({ dueOn: task.dueOn, today: day, days: plan.days, hour: plan.hour });
  return {
    dedupeKey: `${NUDGE_KEY}${nudge.memberId}:${day}`,
    message: (texts) => [
      text(nudgeSentence(texts, task, day, nudge.memberId)),
      taskControls({ texts }, task, "alone", button(texts.nudges.stop, nudgeStop.ref({}))),
      context(why(texts)),
    ],
    why,
    dropAt: nudge.dropAt,
  };
}

/** Names the one thing. Chosen by the day and the member, so that the words of one day are not those of the next. */
function nudgeSentence(texts: Texts, task: TaskView, day: Day, memberId: string) {
  const wordings = wordingsOf(texts, task);
  const start = steadyNumber(memberId, wordings.length);
  const wording = wordings[(start + daysBetween("1970-01-01", day)) % wordings.length];
  return (wording ?? wordings[0])({
    name: task.person,
    promise: task.promise ?? "",
    about: task.about,
  });
}

function wordingsOf({ nudges }: Texts, { kind }: TaskView) {
  switch (kind) {
    case "thank-you":
      return nudges.thankYou;
    case "thank-referrer":
      return nudges.thankReferrer;
    case "follow-up":
      return nudges.followUp;
    case "promise":
      return nudges.promise;
    case "outreach":
      return nudges.outreach;
  }
}
