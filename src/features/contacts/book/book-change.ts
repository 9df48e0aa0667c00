import { and, eq, sql, type SQL } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { contactBooks, members } from "#db/schema/index.ts";

type Owner = Pick<Context, "tx"> & {
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
};

const changing = new WeakSet<Tx>();

/**
 * Counts an addition to the names, employers, roles or circles of the caller's contacts, as a part of the statement that
 * makes it: `ctx.tx.with(bookGrowth(ctx)).insert(contacts)`. Each row that is written gets `bookRevision`. Copies kept in
 * memory then show their age, here and in other processes; undone with the transaction.
 */
export function bookGrowth({ tx, group, member }: Owner) {
  changing.add(tx);
  return tx.$with("book_change").as(
    tx
      .update(members)
      .set({ contactsRevision: sql`${members.contactsRevision} + 1` })
      .where(and(eq(members.groupId, group.id), eq(members.id, member.id)))
      .returning({ revision: members.contactsRevision }),
  );
}

/**
 * As `bookGrowth`, where a contact is changed or deleted: what was is kept nowhere any more.
 * `ctx.tx.with(...bookChange(ctx)).update(contacts)`.
 */
export function bookChange(owner: Owner) {
  const { tx, group, member } = owner;
  const packed = tx.$with("packed_book").as(
    tx
      .delete(contactBooks)
      .where(
        and(
          eq(contactBooks.groupId, group.id),
          eq(contactBooks.ownerId, member.id),
          // Only once the member's row is locked, as whoever packs a book does: in one order, nobody waits in a circle.
          sql`exists (select from book_change)`,
        ),
      )
      .returning({ revision: contactBooks.revision }),
  );
  return [bookGrowth(owner), packed] as const;
}

/** What the statement of a `bookGrowth` or `bookChange` writes into `contacts.revision`. */
export const bookRevision: SQL<number> = sql<number>`(select contacts_revision from book_change)`;

/** Whether this transaction changed contacts: what it sees may yet be undone, so nothing of it is kept. */
export const hasChangedBook = (tx: Tx): boolean => changing.has(tx);
