import { button, context, controls, rich, text, type Message, type Span } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { meetingDetails } from "./meeting-details.ts";
import type { LoggedMeeting, NewMeeting } from "./log-meeting.ts";

/** What was logged, and what will be remembered. */
export function loggedMessage(
  { texts, today }: Pick<Context, "texts" | "today">,
  meeting: NewMeeting,
  logged: LoggedMeeting,
): Message {
  const words = texts.meetings;
  const names = logged.people.map((person) => person.name);
  const due = (day: string): string => words.dueDay({ day, today });
  const reminders: readonly (readonly Span[])[] = [
    words.thankYou({ names, due: due(logged.thankYouDue) }),
    words.followUp({ names, due: due(logged.followUpDue) }),
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
      reminders.flatMap((line, index) => [...(index === 0 ? [] : rich`\n`), ...rich`• ${line}`]),
    ),
    controls(button(texts.common.addDetails, meetingDetails.ref({ meeting: logged.id }))),
    ...(meeting.names.length === 0 ? [context(words.noNames)] : []),
  ];
}
