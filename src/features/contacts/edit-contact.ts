import { eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { normalise, tidy } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";
import { contacts } from "#db/schema/index.ts";
import { type Contact, isOwn } from "./own-contacts.ts";
import { type NewContact, referrerColumns } from "./save-contact.ts";

/** `null` empties; absent and `undefined` leave what is there. */
export type ContactChange = {
  readonly [Part in keyof NewContact]?:
    | NewContact[Part]
    | (Part extends "company" | "role" | "circle" | "lastSpokeOn" | "notes" ? null : never)
    | undefined;
};

/**
 * Changes what is given; what is absent stays.
 * @throws UserError `contact-gone`
 */
export async function editContact(
  ctx: Context,
  id: string,
  change: ContactChange,
): Promise<Contact> {
  const name = change.name === undefined ? undefined : tidy(change.name);
  const referrer =
    change.referredBy === undefined ? undefined : await referrerColumns(ctx, change.referredBy);
  const [contact] = await ctx.tx
    .update(contacts)
    .set({
      ...(name === undefined ? {} : { name, nameKey: ctx.keyedHash(normalise(name)) }),
      company: change.company,
      role: change.role,
      circle: change.circle,
      notes: change.notes,
      tie: change.tie,
      lastSpokeOn: change.lastSpokeOn,
      // Nobody refers themselves.
      ...(referrer?.referredByContactId === id ? {} : referrer),
      // An update needs one column at least; the key does not change.
      groupId: ctx.group.id,
    })
    .where(isOwn(ctx, eq(contacts.id, id)))
    .returning();
  if (contact === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  return contact;
}
