import { and, asc, eq, inArray, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import { addDays, type Day } from "#core/calendar/calendar.ts";
import { contactBooks, contacts, members } from "#db/schema/index.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { UNTOUCHED_DAYS } from "./periods.ts";

/** Whose contacts; a `Context` and a job's row have it. */
export type Owner = {
  readonly tx: Tx;
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
};

/**
 * Contacts with which nothing has happened for a year: they were saved a year ago, nobody has talked since, as far as
 * is known, and there is no way to a meeting under way.
 */
const isUntouched = ({ group, member }: Owner, today: Day): SQL | undefined => {
  const yearAgo = addDays(today, -UNTOUCHED_DAYS);
  return and(
    eq(contacts.groupId, group.id),
    eq(contacts.ownerId, member.id),
    sql`${contacts.createdAt} < ${yearAgo}::date`,
    or(isNull(contacts.lastSpokeOn), lte(contacts.lastSpokeOn, yearAgo)),
    sql`not exists (select from outreaches o where o.group_id = ${contacts.groupId}
      and o.owner_id = ${contacts.ownerId} and o.contact_id = ${contacts.id}
      and o.state in ('planned', 'sent', 'replied', 'scheduled'))`,
  );
};

/** How many have rested for a year, and some of them by name, who have rested longest first. */
export async function readUntouched(
  owner: Owner,
  today: Day,
  most: number,
): Promise<{
  readonly count: number;
  readonly oldest: readonly { readonly id: string; readonly name: string }[];
}> {
  const rows = await owner.tx
    .select({
      id: contacts.id,
      name: contacts.name,
      count: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(contacts)
    .where(isUntouched(owner, today))
    .orderBy(sql`${contacts.lastSpokeOn} asc nulls first`, asc(contacts.createdAt))
    .limit(most);
  return { count: rows[0]?.count ?? 0, oldest: rows };
}

/** Deletes contacts that have rested for a year: these, or all of them. Returns how many are gone. */
export function deleteUntouched(
  owner: Owner,
  today: Day,
  ids?: readonly string[],
): Promise<number> {
  return deleteContacts(
    owner,
    and(isUntouched(owner, today), ids === undefined ? undefined : inArray(contacts.id, [...ids])),
  );
}

/** Deletes every contact of one member. */
export const deleteAllContacts = (owner: Owner): Promise<number> =>
  deleteContacts(
    owner,
    and(eq(contacts.groupId, owner.group.id), eq(contacts.ownerId, owner.member.id)),
  );

async function deleteContacts(owner: Owner, which: SQL | undefined): Promise<number> {
  const { tx, group, member } = owner;
  const found = await tx.select({ id: contacts.id }).from(contacts).where(which);
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const listed = sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb)::uuid)`;
  const own = and(eq(contacts.groupId, group.id), eq(contacts.ownerId, member.id));
  // Who came to others through them came from nobody then.
  await tx
    .update(contacts)
    .set({ referredByContactId: null })
    .where(and(own, inArray(contacts.referredByContactId, listed)));
  await tx.delete(contacts).where(and(own, inArray(contacts.id, listed)));
  // Copies kept in memory show their age by it.
  await tx
    .update(members)
    .set({ contactsRevision: sql`${members.contactsRevision} + 1` })
    .where(and(eq(members.groupId, group.id), eq(members.id, member.id)));
  await tx
    .delete(contactBooks)
    .where(and(eq(contactBooks.groupId, group.id), eq(contactBooks.ownerId, member.id)));
  return ids.length;
}
