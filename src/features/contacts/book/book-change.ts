import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import type { Tx } from "#db/open-database.ts";
import { members } from "#db/schema/index.ts";

type Owner = Pick<Context, "tx"> & {
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
};

const changing = new WeakSet<Tx>();

/**
 * Counts a change to the names, employers, roles or circles of the caller's contacts, as a part of the statement that
 * makes it: `ctx.tx.with(bookChange(ctx)).insert(contacts)`. Copies kept in memory then show their age, here and in
 * other processes; undone with the transaction.
 */
export function bookChange({ tx, group, member }: Owner) {
  changing.add(tx);
  return tx.$with("book_change").as(
    tx
      .update(members)
      .set({ contactsRevision: sql`${members.contactsRevision} + 1` })
      .where(and(eq(members.groupId, group.id), eq(members.id, member.id)))
      .returning({ id: members.id }),
  );
}

/** Whether this transaction changed contacts: what it sees may yet be undone, so nothing of it is kept. */
export const hasChangedBook = (tx: Tx): boolean => changing.has(tx);
