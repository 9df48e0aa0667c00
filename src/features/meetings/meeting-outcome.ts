import { sql } from "drizzle-orm";
import { text, type Message } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { meetings } from "#db/schema/index.ts";
import { makeTasks } from "#features/tasks/index.ts";
import { promiseDueOn, promiseOf } from "./log-meeting.ts";
import { findMeeting, isOwnMeeting, meetingGone, peopleAt } from "./own-meeting.ts";
import { saveNames } from "./save-names.ts";
import { splitNames } from "./split-names.ts";

export const MAX_NAMES_TEXT = 1000;
export const MAX_PROMISE = 500;

/** New names and a promise that were not told with the conversation. Anyone but the owner finds no such meeting. */
export const meetingOutcome = defineFormAction({
  name: "meeting-outcome",
  who: "member",
  args: { meeting: idArg },
  options: {
    names: textOption({ multiline: true, maxLength: MAX_NAMES_TEXT }),
    promise: textOption({ maxLength: MAX_PROMISE }),
  },
  async prefill(ctx, args) {
    if ((await findMeeting(ctx, args.meeting)) === undefined) throw meetingGone();
    return {};
  },
  async run(ctx, args, input) {
    const [meeting, people] = await Promise.all([
      findMeeting(ctx, args.meeting),
      peopleAt(ctx, args.meeting),
    ]);
    if (meeting === undefined) throw meetingGone();
    const words = ctx.texts.meetings;
    const names = splitNames(input.names);
    const dueOn = promiseDueOn(meeting.heldOn, ctx.today);
    const promises = promiseOf(input.promise, people[0], meeting.id, dueOn);
    const [fresh] = await Promise.all([
      saveNames(ctx, names, people[0]),
      makeTasks(ctx, promises),
      ctx.tx
        .update(meetings)
        .set({ newNames: sql`${meetings.newNames} + ${names.length}` })
        .where(isOwnMeeting(ctx, meeting.id)),
    ]);
    const due = words.dueDay({ day: dueOn, today: ctx.today });
    const said: Message = [
      ...(fresh.length === 0 ? [] : [text(words.newContacts({ names: fresh }))]),
      ...(input.promise === undefined
        ? []
        : [text(words.promiseSaved({ name: people[0]?.name ?? "", promise: input.promise, due }))]),
    ];
    if (said.length > 0) return reply(...said);
    return reply(text(names.length > 0 ? words.detailsSaved : words.outcomeNothing));
  },
});
