import {
  button,
  context,
  controls,
  rich,
  text,
  type Button,
  type Message,
  type Span,
} from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { meetingDetails } from "./meeting-details.ts";
import { meetingOutcome } from "./meeting-outcome.ts";
import type { LoggedMeeting, NewMeeting } from "./log-meeting.ts";
import { writeThanksOf } from "./write-thanks.ts";

/** What was logged, what will be remembered, and what there is to do next. */
export function loggedMessage(
  ctx: Pick<Context, "texts" | "today">,
  meeting: NewMeeting,
  logged: LoggedMeeting,
): Message {
  const { texts, today } = ctx;
  const words = texts.meetings;
  const names = logged.people.map((person) => person.name);
  return [
    text(
      meeting.heldOn === today
        ? words.logged({ names })
        : words.loggedOn({ names, day: meeting.heldOn, today }),
    ),
    ...(logged.newContacts.length === 0
      ? []
      : [text(words.newContacts({ names: logged.newContacts }))]),
    text(words.nextTitle),
    text(
      reminders(ctx, meeting, logged).flatMap((line, index) => [
        ...(index === 0 ? [] : rich`\n`),
        ...rich`• ${line}`,
      ]),
    ),
    ...(meeting.promise === undefined ? [text(words.noPromise({ name: names[0] ?? "" }))] : []),
    controls(...buttons(ctx, meeting, logged)),
    ...(logged.tooSoon.length === 0 ? [] : [context(words.tooSoon({ names: logged.tooSoon }))]),
    ...yieldLines(ctx, meeting, logged),
  ];
}

function reminders(
  { texts, today }: Pick<Context, "texts" | "today">,
  meeting: NewMeeting,
  logged: LoggedMeeting,
): readonly (readonly Span[])[] {
  const words = texts.meetings;
  const names = logged.people.map((person) => person.name);
  const due = (day: string): string => words.dueDay({ day, today });
  return [
    words.thankYou({ names, due: due(logged.thankYouDue) }),
    ...logged.referrers.map((referrer) =>
      words.thankReferrer({ ...referrer, due: due(logged.thankYouDue) }),
    ),
    ...logged.followUps.map((next) => words.followUp({ names: next.names, due: due(next.dueOn) })),
    ...(meeting.promise === undefined
      ? []
      : [
          words.promise({
            name: names[0] ?? "",
            promise: meeting.promise,
            due: due(logged.promiseDue),
          }),
        ]),
  ];
}

function buttons(
  { texts }: Pick<Context, "texts">,
  meeting: NewMeeting,
  logged: LoggedMeeting,
): readonly Button[] {
  const args = { meeting: logged.id };
  const isComplete = meeting.promise !== undefined && meeting.names.length > 0;
  return [
    button(texts.meetings.writeThanks, writeThanksOf.ref(args)),
    ...(isComplete ? [] : [button(texts.meetings.addOutcome, meetingOutcome.ref(args))]),
    button(texts.common.addDetails, meetingDetails.ref(args)),
  ];
}

/** What the last conversations led to, and how to ask next time where this one led to nobody. */
function yieldLines(
  { texts }: Pick<Context, "texts">,
  meeting: NewMeeting,
  { yield: sofar }: LoggedMeeting,
): Message {
  const words = texts.meetings;
  return [
    context(sofar.names === 0 ? words.noYield(sofar) : words.yield(sofar)),
    ...(meeting.names.length === 0 ? [context(words.noNames)] : []),
  ];
}
