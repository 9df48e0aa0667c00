import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contactBooks, contacts, members } from "#db/schema/index.ts";
import { type Contact, isOwn } from "../own-contacts.ts";
import { hasChangedBook } from "./book-change.ts";
import { type KeptBook, keptBooks } from "./kept-books.ts";
import { openWords } from "./open-words.ts";
import { readPacked, writePacked } from "./packed-book.ts";

/** A contact as search, suggestions and the check-up need it. */
export type BookEntry = Pick<
  Contact,
  | "id"
  | "name"
  | "company"
  | "role"
  | "circle"
  | "tie"
  | "lastSpokeOn"
  | "source"
  | "cadenceWeeks"
  | "referredByContactId"
  | "referredByMemberId"
  | "createdAt"
>;

const plain = {
  id: contacts.id,
  tie: contacts.tie,
  lastSpokeOn: contacts.lastSpokeOn,
  source: contacts.source,
  cadenceWeeks: contacts.cadenceWeeks,
  referredByContactId: contacts.referredByContactId,
  referredByMemberId: contacts.referredByMemberId,
  createdAt: contacts.createdAt,
};

/** All of the caller's contacts, opened; in no order. What was opened lately is not opened again. */
export async function readBook(ctx: Context): Promise<readonly BookEntry[]> {
  const [book, rows] = await Promise.all([
    readWords(ctx),
    ctx.tx.select(plain).from(contacts).where(isOwn(ctx)),
  ]);
  return rows.flatMap((row) => {
    const words = book.words.get(row.id);
    // Somebody saved by another process between the two reads: they are there the next time.
    if (words === undefined) return [];
    const { name, company, role, circle } = words;
    return [{ ...row, name, company, role, circle }];
  });
}

/** The names, employers, roles and circles of the caller's contacts; the caller's alone, and as they are now. */
export async function readWords(ctx: Context): Promise<KeptBook> {
  const books = keptBooks(ctx.keyedHash);
  const key = `${ctx.group.id}:${ctx.member.id}`;
  const kept = books.get(key);
  const { revision, packedAt } = await readRevisions(ctx);
  if (kept?.revision === revision) return kept;
  const known = kept ?? (packedAt === null ? undefined : await readPacked(ctx));
  const { words, isMended } = await openWords(ctx, known);
  const book: KeptBook = { revision, words };
  // What this transaction changed may yet be undone, and then another one counts up to the same revision.
  if (!hasChangedBook(ctx.tx)) {
    books.set(key, book);
    if (isMended || countNewer(words, packedAt) >= WORTH_PACKING) await writePacked(ctx, book);
  }
  return book;
}

/** As many can be opened one by one in some milliseconds. */
const WORTH_PACKING = 500;

/** The revision of the caller's book, and the one at which it was last packed; null when it is not. */
async function readRevisions({ tx, group, member }: Context): Promise<{
  readonly revision: number;
  readonly packedAt: number | null;
}> {
  const [row] = await tx
    .select({ revision: members.contactsRevision, packedAt: contactBooks.revision })
    .from(members)
    .leftJoin(
      contactBooks,
      and(eq(contactBooks.groupId, members.groupId), eq(contactBooks.ownerId, members.id)),
    )
    .where(and(eq(members.groupId, group.id), eq(members.id, member.id)));
  return row ?? { revision: 0, packedAt: null };
}

function countNewer(words: KeptBook["words"], packedAt: number | null): number {
  if (packedAt === null) return words.size;
  let newer = 0;
  for (const { revision } of words.values()) if (revision > packedAt) newer++;
  return newer;
}
