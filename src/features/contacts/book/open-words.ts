import { setImmediate as breathe } from "node:timers/promises";
import { gt, inArray, type SQL, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { currentKeyring } from "#db/secrets/keyring.ts";
import { contacts, type ContactWords } from "#db/schema/index.ts";
import { isOwn } from "../own-contacts.ts";
import type { BookWords, KeptBook } from "./kept-books.ts";

type Words = ReadonlyMap<string, BookWords>;

/** The last four only of rows that were written before their words were kept together. */
type SealedWords = {
  readonly id: string;
  readonly revision: number;
  readonly words: string | null;
  readonly name: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly circle: string | null;
};

/**
 * The words of the caller's contacts as they are now.
 *
 * @param known what of them was opened before; only what is newer is opened
 * @returns `isMended` when what was known had somebody too many or too few
 */
export async function openWords(
  ctx: Context,
  known: KeptBook | undefined,
): Promise<{ readonly words: Words; readonly isMended: boolean }> {
  if (known === undefined) return { words: await open(ctx), isMended: false };
  const [newer, there] = await Promise.all([
    open(ctx, gt(contacts.revision, known.revision)),
    tally(ctx),
  ]);
  const words = new Map([...known.words, ...newer]);
  if (there.count === words.size && there.revisions === revisionsOf(words)) {
    return { words, isMended: false };
  }
  return { words: await mend(ctx, words), isMended: true };
}

/** How many contacts there are, and the sum of their revisions: whoever is gone or came by linking shows in it. */
async function tally(
  ctx: Context,
): Promise<{ readonly count: number; readonly revisions: number }> {
  const [row] = await ctx.tx
    .select({
      count: sql<number>`count(*)::int`,
      revisions: sql<number>`coalesce(sum(${contacts.revision}), 0)::float8`,
    })
    .from(contacts)
    .where(isOwn(ctx));
  return row ?? { count: 0, revisions: 0 };
}

function revisionsOf(words: Words): number {
  let sum = 0;
  for (const { revision } of words.values()) sum += revision;
  return sum;
}

/** Without those who are gone, and with those who were not known. */
async function mend(ctx: Context, known: Words): Promise<Words> {
  const rows = await ctx.tx
    .select({ id: contacts.id, revision: contacts.revision })
    .from(contacts)
    .where(isOwn(ctx));
  const words = new Map<string, BookWords>();
  const missing: string[] = [];
  for (const { id, revision } of rows) {
    const one = known.get(id);
    if (one?.revision === revision) words.set(id, one);
    else missing.push(id);
  }
  if (missing.length === 0) return words;
  const opened = await open(ctx, missing.length > FEW ? undefined : inArray(contacts.id, missing));
  return new Map([...words, ...opened]);
}

/** Beyond these a list of ids costs more than reading everything. */
const FEW = 1_000;

/** Opening takes some microseconds each: others get their turn in between. */
const OPENED_AT_ONCE = 500;

async function open(ctx: Context, which?: SQL): Promise<Words> {
  // Read as it is: mapping each column would take as long as opening it.
  const rows = await ctx.tx.execute<SealedWords>(sql`
    select id, revision, words,
      case when words is null then name end as name,
      case when words is null then company end as company,
      case when words is null then role end as role,
      case when words is null then circle end as circle
    from ${contacts}
    where ${isOwn(ctx, which)}`);
  const words = new Map<string, BookWords>();
  for (const row of rows) {
    const [name, company, role, circle] = openRow(row);
    words.set(row.id, { revision: row.revision, name, company, role, circle });
    if (words.size % OPENED_AT_ONCE === 0) await breathe();
  }
  return words;
}

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
