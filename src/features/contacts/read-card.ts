import { and, desc, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { findMembers } from "#core/tenant-session.ts";
import { contacts, meetingPeople, meetings } from "#db/schema/index.ts";
import { type Contact, findContact, isOwn } from "./own-contacts.ts";

/** As many meetings and names as a card shows. */
const MAX_LINES = 5;

export type ContactCard = {
  readonly contact: Contact;
  /** Who gave this name, as a name or, for a member, an account to mention. */
  readonly referredBy:
    | { readonly kind: "contact"; readonly name: string }
    | { readonly kind: "member"; readonly account: string }
    | undefined;
  /** The latest first. */
  readonly meetings: readonly { readonly heldOn: string; readonly way: string | null }[];
  /** Whom this contact led to. */
  readonly referred: readonly string[];
};

/** Everything about one of the caller's contacts; undefined when they are gone. */
export async function readCard(ctx: Context, id: string): Promise<ContactCard | undefined> {
  const contact = await findContact(ctx, id);
  if (contact === undefined) return undefined;
  const [held, referred, referredBy] = await Promise.all([
    ctx.tx
      .select({ heldOn: meetings.heldOn, way: meetings.way })
      .from(meetings)
      .innerJoin(
        meetingPeople,
        and(eq(meetingPeople.groupId, meetings.groupId), eq(meetingPeople.meetingId, meetings.id)),
      )
      .where(
        and(
          eq(meetings.groupId, ctx.group.id),
          eq(meetings.ownerId, ctx.member.id),
          eq(meetingPeople.contactId, id),
        ),
      )
      .orderBy(desc(meetings.heldOn))
      .limit(MAX_LINES),
    ctx.tx
      .select({ name: contacts.name })
      .from(contacts)
      .where(isOwn(ctx, eq(contacts.referredByContactId, id)))
      .limit(MAX_LINES),
    findReferrer(ctx, contact),
  ]);
  return { contact, referredBy, meetings: held, referred: referred.map((row) => row.name) };
}

async function findReferrer(ctx: Context, contact: Contact): Promise<ContactCard["referredBy"]> {
  if (contact.referredByContactId !== null) {
    const referrer = await findContact(ctx, contact.referredByContactId);
    return referrer && { kind: "contact", name: referrer.name };
  }
  if (contact.referredByMemberId !== null) {
    const [member] = await findMembers(ctx, [contact.referredByMemberId]);
    return member && { kind: "member", account: member.account };
  }
  return undefined;
}
