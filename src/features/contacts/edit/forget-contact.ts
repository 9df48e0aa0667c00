import { and, eq, notExists, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { contacts, meetingPeople, meetings } from "#db/schema/index.ts";
import { bookChange } from "../book/book-change.ts";
import { findContact, isOwn } from "../own-contacts.ts";

/**
 * Deletes a contact with their tasks, and the meetings at which nobody else was. Returns their name.
 * @throws UserError `contact-gone`
 */
export async function forgetContact(ctx: Context, id: string): Promise<string> {
  const contact = await findContact(ctx, id);
  if (contact === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  await ctx.tx
    .update(contacts)
    .set({ referredByContactId: null })
    .where(isOwn(ctx, eq(contacts.referredByContactId, id)));
  const met = await ctx.tx
    .select({ meetingId: meetingPeople.meetingId })
    .from(meetingPeople)
    .where(
      and(
        eq(meetingPeople.groupId, ctx.group.id),
        eq(meetingPeople.ownerId, ctx.member.id),
        eq(meetingPeople.contactId, id),
      ),
    );
  await ctx.tx
    .with(...bookChange(ctx))
    .delete(contacts)
    .where(isOwn(ctx, eq(contacts.id, id)));
  for (const { meetingId } of met) {
    await ctx.tx.delete(meetings).where(
      and(
        eq(meetings.groupId, ctx.group.id),
        eq(meetings.ownerId, ctx.member.id),
        eq(meetings.id, meetingId),
        notExists(
          ctx.tx
            .select({ one: sql`1` })
            .from(meetingPeople)
            .where(
              and(
                eq(meetingPeople.groupId, ctx.group.id),
                eq(meetingPeople.ownerId, ctx.member.id),
                eq(meetingPeople.meetingId, meetingId),
              ),
            ),
        ),
      ),
    );
  }
  return contact.name;
}
