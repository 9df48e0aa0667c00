import { and, eq, inArray, or } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contacts, contactsApart } from "#db/schema/index.ts";
import { isOwn } from "../own-contacts.ts";

type Owner = Pick<Context, "tx" | "group" | "member">;

/** Two contacts, the one whose id comes first before the other. */
type Pair = { readonly oneId: string; readonly otherId: string };

const pairOf = (one: string, other: string): Pair =>
  one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };

const isOwnPair = ({ group, member }: Owner, ids: readonly string[]) =>
  and(
    eq(contactsApart.groupId, group.id),
    eq(contactsApart.ownerId, member.id),
    or(inArray(contactsApart.oneId, [...ids]), inArray(contactsApart.otherId, [...ids])),
  );

/** Remembers that two of the caller's contacts are two people, where both are still there. */
export async function keepApart(ctx: Owner, ids: readonly [string, string]): Promise<void> {
  const there = await ctx.tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(isOwn(ctx, inArray(contacts.id, [...ids])))
    .orderBy(contacts.id)
    .for("key share");
  if (there.length === 2) await writePairs(ctx, [pairOf(...ids)]);
}

/** Whether two contacts are two people, as the caller said of any of these. */
export async function readApart(
  ctx: Owner,
  ids: readonly string[],
): Promise<(one: string, other: string) => boolean> {
  const rows = await ctx.tx.select().from(contactsApart).where(isOwnPair(ctx, ids));
  return (one, other) => {
    const pair = pairOf(one, other);
    return rows.some(({ oneId, otherId }) => oneId === pair.oneId && otherId === pair.otherId);
  };
}

/** Who is somebody else than the entry that goes is somebody else than the one that is kept. */
export async function moveApart(ctx: Owner, kept: string, gone: string): Promise<void> {
  const rows = await ctx.tx
    .select()
    .from(contactsApart)
    .where(isOwnPair(ctx, [gone]));
  const others = rows.map(({ oneId, otherId }) => (oneId === gone ? otherId : oneId));
  await writePairs(
    ctx,
    others.filter((other) => other !== kept).map((other) => pairOf(kept, other)),
  );
}

async function writePairs({ tx, group, member }: Owner, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  await tx
    .insert(contactsApart)
    .values(pairs.map((pair) => ({ groupId: group.id, ownerId: member.id, ...pair })))
    .onConflictDoNothing();
}
