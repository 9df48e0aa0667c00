import { and, asc, eq, type SQL } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { contacts, meetingPeople, meetings, members } from "#db/schema/index.ts";
import type { PersonMet } from "./people-met.ts";

export const isOwnMeeting = (ctx: Context, id: string): SQL | undefined =>
  and(eq(meetings.groupId, ctx.group.id), eq(meetings.ownerId, ctx.member.id), eq(meetings.id, id));

export const meetingGone = (): UserError =>
  new UserError("meeting-gone", (texts) => texts.meetings.gone);

/** One of the caller's conversations, or undefined. */
export async function findMeeting(
  ctx: Context,
  id: string,
): Promise<typeof meetings.$inferSelect | undefined> {
  const [meeting] = await ctx.tx.select().from(meetings).where(isOwnMeeting(ctx, id));
  return meeting;
}

/** Whom the caller met there, in the order in which they were named. */
export async function peopleAt(ctx: Context, meetingId: string): Promise<readonly PersonMet[]> {
  const rows = await ctx.tx
    .select({
      contactId: contacts.id,
      contactName: contacts.name,
      memberId: members.id,
      memberName: members.displayName,
    })
    .from(meetingPeople)
    .leftJoin(
      contacts,
      and(
        eq(contacts.groupId, meetingPeople.groupId),
        eq(contacts.ownerId, meetingPeople.ownerId),
        eq(contacts.id, meetingPeople.contactId),
      ),
    )
    .leftJoin(
      members,
      and(eq(members.groupId, meetingPeople.groupId), eq(members.id, meetingPeople.memberId)),
    )
    .where(
      and(
        eq(meetingPeople.groupId, ctx.group.id),
        eq(meetingPeople.ownerId, ctx.member.id),
        eq(meetingPeople.meetingId, meetingId),
      ),
    )
    .orderBy(asc(meetingPeople.id));
  return rows.map(({ contactId, contactName, memberId, memberName }) =>
    contactId === null
      ? { kind: "member", id: memberId ?? "", name: memberName ?? "" }
      : { kind: "contact", id: contactId, name: contactName ?? "" },
  );
}
