import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { contacts } from "#db/schema/index.ts";
import { type Contact, isOwn } from "./own-contacts.ts";

/** Longer chains are cut: nobody follows them, and a circle among old records must end. */
const MAX_DEPTH = 20;

/** One who gave a name. */
export type ChainLink =
  | { readonly kind: "contact"; readonly id: string; readonly name: string }
  | { readonly kind: "member"; readonly account: string; readonly name: string };

/** One whom a contact led to; `depth` 1 is by themselves, 2 through somebody else. */
export type LedTo = { readonly id: string; readonly name: string; readonly depth: number };

/** Who led to a contact, the nearest first: each name with who gave it, up to whoever was known from the start. */
export async function chainUp(ctx: Context, contactId: string): Promise<readonly ChainLink[]> {
  const rows = await ctx.tx
    .select({
      id: contacts.id,
      name: contacts.name,
      memberId: contacts.referredByMemberId,
      depth: sql<number>`chain.depth`,
    })
    .from(contacts)
    .innerJoin(
      sql`(with recursive up (id, parent, path) as (
        select id, referred_by_contact_id, array[id] from contacts
          where group_id = ${ctx.group.id} and owner_id = ${ctx.member.id} and id = ${contactId}
        union all
        select c.id, c.referred_by_contact_id, up.path || c.id from contacts c join up on c.id = up.parent
          where c.group_id = ${ctx.group.id} and c.owner_id = ${ctx.member.id}
            and c.id <> all (up.path) and cardinality(up.path) <= ${MAX_DEPTH}
      ) select id, cardinality(path) - 1 as depth from up) chain`,
      sql`chain.id = ${contacts.id}`,
    )
    .where(isOwn(ctx))
    .orderBy(sql`chain.depth`);
  const links = rows
    .filter((row) => row.depth > 0)
    .map(({ id, name }): ChainLink => ({ kind: "contact", id, name }));
  return [...links, ...(await memberLink(ctx, rows.at(-1)?.memberId ?? null))];
}

/** As `chainUp`, for a contact that has been read: nobody is asked for where nobody gave the name. */
export const chainAbove = (
  ctx: Context,
  contact: Pick<Contact, "id" | "referredByContactId" | "referredByMemberId">,
): Promise<readonly ChainLink[]> =>
  contact.referredByContactId === null
    ? memberLink(ctx, contact.referredByMemberId)
    : chainUp(ctx, contact.id);

async function memberLink(ctx: Context, memberId: string | null): Promise<readonly ChainLink[]> {
  const members = memberId === null ? [] : await findMembers(ctx, [memberId]);
  return members.map(({ account, name }) => ({ kind: "member", account, name }));
}

/** Whom a contact led to, the nearest first, at most `limit`; and how many and how deep it goes in all. */
export async function chainDown(
  ctx: Context,
  contactId: string,
  limit: number,
): Promise<{ readonly people: readonly LedTo[]; readonly count: number; readonly depth: number }> {
  const rows = await readDown(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    contact: contactId,
    limit,
  });
  return {
    people: rows.map(({ id, name, depth }) => ({ id, name, depth })),
    count: rows[0]?.count ?? 0,
    depth: rows[0]?.deepest ?? 0,
  };
}

const readDown = prepareOnce((db) => {
  const at = sql.placeholder;
  return db
    .select({
      id: contacts.id,
      name: contacts.name,
      depth: sql<number>`chain.depth`,
      count: sql<number>`chain.count`,
      deepest: sql<number>`chain.deepest`,
    })
    .from(contacts)
    .innerJoin(
      sql`(with recursive down (id, path) as (
        select ${at("contact")}::uuid, array[${at("contact")}::uuid]
        union all
        select c.id, down.path || c.id from contacts c join down on c.referred_by_contact_id = down.id
          where c.group_id = ${at("group")} and c.owner_id = ${at("owner")}
            and c.id <> all (down.path) and cardinality(down.path) <= ${sql.raw(String(MAX_DEPTH))}
      ) select id, cardinality(path) - 1 as depth, (count(*) over ())::int as count,
          max(cardinality(path) - 1) over () as deepest
        from down where cardinality(path) > 1 order by depth, id limit ${at("limit")}) chain`,
      sql`chain.id = ${contacts.id}`,
    )
    .where(and(eq(contacts.groupId, at("group")), eq(contacts.ownerId, at("owner"))))
    .orderBy(sql`chain.depth`, contacts.id);
});

/** Whether naming `referrerId` as who gave the contact's name would close a circle. */
export async function wouldCircle(
  ctx: Context,
  contactId: string,
  referrerId: string,
): Promise<boolean> {
  if (contactId === referrerId) return true;
  const [referrer] = await ctx.tx
    .select({ parent: contacts.referredByContactId })
    .from(contacts)
    .where(isOwn(ctx, eq(contacts.id, referrerId)));
  // Most names were given by somebody whom nobody gave.
  if (referrer === undefined || referrer.parent === null) return false;
  const above = await chainUp(ctx, referrerId);
  return above.some((link) => link.kind === "contact" && link.id === contactId);
}
