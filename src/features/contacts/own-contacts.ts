import { and, eq, type SQL } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { contacts } from "#db/schema/index.ts";

export type Contact = typeof contacts.$inferSelect;

/** The caller's own contacts; row-level security says the same once more. */
export const isOwn = (
  ctx: { readonly group: { readonly id: string }; readonly member: { readonly id: string } },
  ...more: readonly (SQL | undefined)[]
): SQL | undefined =>
  and(eq(contacts.groupId, ctx.group.id), eq(contacts.ownerId, ctx.member.id), ...more);

/** One of the caller's contacts, or undefined. */
export async function findContact(ctx: Context, id: string): Promise<Contact | undefined> {
  const [row] = await ctx.tx
    .select()
    .from(contacts)
    .where(isOwn(ctx, eq(contacts.id, id)));
  return row;
}

/** One of the caller's contacts. @throws UserError `contact-gone` */
export async function findOrRefuse(ctx: Context, id: string): Promise<Contact> {
  const contact = await findContact(ctx, id);
  if (contact === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  return contact;
}

/**
 * One of the caller's contacts, as it stays until this transaction ends: for a change that hangs on what is there.
 * @throws UserError `contact-gone`
 */
export async function lockContact(ctx: Context, id: string): Promise<Contact> {
  const [row] = await ctx.tx
    .select()
    .from(contacts)
    .where(isOwn(ctx, eq(contacts.id, id)))
    .for("update");
  if (row === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  return row;
}
