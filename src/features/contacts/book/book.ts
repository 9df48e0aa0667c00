import { setImmediate as breathe } from "node:timers/promises";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { currentKeyring } from "#db/keyring.ts";
import { contacts, type ContactWords, members } from "#db/schema/index.ts";
import { hasChangedBook } from "./book-change.ts";
import { type BookWords, type KeptBook, keptBooks } from "./kept-books.ts";
import { type Contact, isOwn } from "../own-contacts.ts";

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
  const { revision, versions } = await readVersions(ctx, kept?.revision);
  if (versions === undefined && kept !== undefined) return kept;
  const words = await openWords(ctx, versions ?? new Map(), kept?.words ?? new Map());
  const book: KeptBook = { revision, words };
  // What this transaction changed may yet be undone, and then another one counts up to the same revision.
  if (!hasChangedBook(ctx.tx)) books.set(key, book);
  return book;
}

/**
 * The version of each contact's row: Postgres writes into `xmin` which transaction made it. Undefined when nothing has
 * changed since the revision that is known.
 */
async function readVersions(
  ctx: Context,
  known: number | undefined,
): Promise<{
  readonly revision: number;
  readonly versions: ReadonlyMap<string, string> | undefined;
}> {
  const rows = await ctx.tx
    .select({
      revision: members.contactsRevision,
      id: contacts.id,
      version: sql<string>`${contacts}.xmin::text`,
    })
    .from(members)
    .leftJoin(
      contacts,
      and(
        isOwn(ctx),
        known === undefined ? undefined : sql`${members.contactsRevision} <> ${known}`,
      ),
    )
    .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
  const revision = rows[0]?.revision ?? 0;
  if (revision === known) return { revision, versions: undefined };
  return {
    revision,
    versions: new Map(rows.flatMap(({ id, version }) => (id === null ? [] : [[id, version]]))),
  };
}

/** The last four only of rows that were written before their words were kept together. */
type SealedWords = {
  readonly id: string;
  readonly version: string;
  readonly words: string | null;
  readonly name: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly circle: string | null;
};

function openRow({ words, name, company, role, circle }: SealedWords): ContactWords {
  const keyring = currentKeyring();
  if (words !== null) return JSON.parse(keyring.open(words, "contacts.words")) as ContactWords;
  return [
    name === null ? "" : keyring.open(name, "contacts.name"),
    company && keyring.open(company, "contacts.company"),
    role && keyring.open(role, "contacts.role"),
    circle && keyring.open(circle, "contacts.circle"),
  ];
}

/** Opening takes some microseconds each: others get their turn in between. */
const OPENED_AT_ONCE = 500;

async function openWords(
  ctx: Context,
  versions: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, BookWords>,
): Promise<ReadonlyMap<string, BookWords>> {
  const words = new Map<string, BookWords>();
  const changed: string[] = [];
  for (const [id, version] of versions) {
    const known = before.get(id);
    if (known?.version === version) words.set(id, known);
    else changed.push(id);
  }
  if (changed.length === 0) return words;
  // Read as it is: mapping each column would take as long as opening it.
  const rows = await ctx.tx.execute<SealedWords>(sql`
    select id, xmin::text as version, words,
      case when words is null then name end as name,
      case when words is null then company end as company,
      case when words is null then role end as role,
      case when words is null then circle end as circle
    from ${contacts}
    where ${isOwn(ctx, changed.length > FEW ? undefined : inArray(contacts.id, changed))}`);
  let opened = 0;
  for (const row of rows) {
    if (words.has(row.id)) continue;
    const [name, company, role, circle] = openRow(row);
    words.set(row.id, { version: row.version, name, company, role, circle });
    if (++opened % OPENED_AT_ONCE === 0) await breathe();
  }
  return words;
}

/** Beyond these a list of ids costs more than reading everything. */
const FEW = 1_000;
