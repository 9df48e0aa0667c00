import { text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineFormAction } from "#core/define.ts";
import { company, integer, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { meetings } from "#db/schema/index.ts";
import { editContact } from "#features/contacts/index.ts";
import { findMeeting, isOwnMeeting, meetingGone, peopleAt } from "./own-meeting.ts";

/** A day is no meeting. */
export const MAX_MINUTES = 720;

/** What the first form leaves out. Anyone but the owner finds no such meeting. */
export const meetingDetails = defineFormAction({
  name: "meeting-details",
  who: "member",
  args: { meeting: idArg },
  options: {
    company: company(),
    minutes: integer({ minimum: 1, maximum: MAX_MINUTES }),
    notes: textOption({ multiline: true }),
  },
  async prefill(ctx, args) {
    const meeting = await findMeeting(ctx, args.meeting);
    if (meeting === undefined) throw meetingGone();
    return { minutes: meeting.minutes?.toString() ?? "", notes: meeting.notes ?? "" };
  },
  async run(ctx, args, input) {
    const saved = await ctx.tx
      .update(meetings)
      .set({ minutes: input.minutes ?? null, notes: input.notes ?? null })
      .where(isOwnMeeting(ctx, args.meeting))
      .returning({ id: meetings.id });
    if (saved.length === 0) throw meetingGone();
    if (input.company !== undefined) await setCompany(ctx, args.meeting, input.company);
    return reply(text(ctx.texts.meetings.detailsSaved));
  },
});

/** Where they work: noted with everybody who was met and is a contact. */
async function setCompany(ctx: Context, meetingId: string, employer: string): Promise<void> {
  for (const person of await peopleAt(ctx, meetingId)) {
    if (person.kind === "contact") await editContact(ctx, person.id, { company: employer });
  }
}
