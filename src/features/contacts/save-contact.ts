import { eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { normalise, tidy } from "#core/names.ts";
import type { PersonRef } from "#core/option-types.ts";
import { contacts, newId } from "#db/schema/index.ts";
import { type Contact, isOwn } from "./own-contacts.ts";

export type NewContact = {
  readonly name: string;
  readonly company?: string | undefined;
  readonly role?: string | undefined;
  readonly tie?: Contact["tie"] | undefined;
  readonly circle?: string | undefined;
  readonly referredBy?: PersonRef | undefined;
  readonly lastSpokeOn?: string | undefined;
  readonly notes?: string | undefined;
};

export type SavedContact = {
  readonly contact: Contact;
  /** `known`: the caller has this person already. `completed`: so too, and something not known before was added. */
  readonly outcome: "new" | "known" | "completed";
};

/**
 * Saves a person as the caller's contact. Somebody of the same name is the same person unless both have an employer
 * and it is another one; what was not known of them before is added, and what was stays.
 */
export async function saveContact(ctx: Context, person: NewContact): Promise<SavedContact> {
  const name = tidy(person.name);
  const nameKey = ctx.keyedHash(normalise(name));
  const known = await ctx.tx
    .select()
    .from(contacts)
    .where(isOwn(ctx, eq(contacts.nameKey, nameKey)));
  const same = known.find((row) => isSameEmployer(row.company, person.company));
  if (same !== undefined) return complete(ctx, same, person);
  const [contact] = await ctx.tx
    .insert(contacts)
    .values({
      groupId: ctx.group.id,
      id: newId(),
      ownerId: ctx.member.id,
      name,
      company: person.company,
      role: person.role,
      circle: person.circle,
      notes: person.notes,
      tie: person.tie ?? "new",
      ...(await referrerColumns(ctx, person.referredBy)),
      lastSpokeOn: person.lastSpokeOn,
      nameKey,
      createdAt: ctx.now,
    })
    .returning();
  if (contact === undefined) throw new Error("a saved contact was not returned");
  return { contact, outcome: "new" };
}

async function complete(ctx: Context, contact: Contact, person: NewContact): Promise<SavedContact> {
  const added = {
    ...(contact.company === null && person.company !== undefined
      ? { company: person.company }
      : {}),
    ...(contact.role === null && person.role !== undefined ? { role: person.role } : {}),
    ...(contact.circle === null && person.circle !== undefined ? { circle: person.circle } : {}),
    ...(contact.notes === null && person.notes !== undefined ? { notes: person.notes } : {}),
  };
  if (Object.keys(added).length === 0) return { contact, outcome: "known" };
  const [completed] = await ctx.tx
    .update(contacts)
    .set(added)
    .where(isOwn(ctx, eq(contacts.id, contact.id)))
    .returning();
  if (completed === undefined) throw new Error("a contact vanished while it was completed");
  return { contact: completed, outcome: "completed" };
}

/** Who gave the name, as columns; a new name becomes a contact first. */
export async function referrerColumns(
  ctx: Context,
  referrer: PersonRef | undefined,
): Promise<Pick<Contact, "referredByContactId" | "referredByMemberId">> {
  switch (referrer?.kind) {
    case undefined:
      return { referredByContactId: null, referredByMemberId: null };
    case "member":
      return { referredByContactId: null, referredByMemberId: referrer.id };
    case "contact":
      return { referredByContactId: referrer.id, referredByMemberId: null };
    case "new": {
      const saved = await saveContact(ctx, referrer);
      return { referredByContactId: saved.contact.id, referredByMemberId: null };
    }
  }
}

/** Without an employer on one side there is no sign that they are two people. */
function isSameEmployer(one: string | null, other: string | undefined): boolean {
  return one === null || other === undefined || normalise(one) === normalise(other);
}
