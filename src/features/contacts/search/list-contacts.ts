import { and, eq, type Placeholder, sql, type SQL } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { contacts } from "#db/schema/index.ts";
import { readWords } from "../book/book.ts";
import { type Contact, isOwn } from "../own-contacts.ts";
import { fitsDays, type ListOwner, nextDayOf, nextDays } from "./next-days.ts";
import { searchBook } from "./search-book.ts";

export type ContactFilter = {
  readonly search?: string | undefined;
  readonly tie?: Contact["tie"] | undefined;
  /** Only those with something due: an open task, or a talk. */
  readonly due?: boolean | undefined;
};

/** A contact as a list shows it. */
type ListedContact = Pick<Contact, "id" | "name" | "company" | "nameKey" | "lastSpokeOn"> & {
  /** The day of the next thing to do; null when nothing is known that could be due. */
  readonly nextOn: string | null;
};

export type ContactList = {
  readonly shown: readonly ListedContact[];
  readonly count: number;
};

/**
 * Some of the caller's contacts that fit: found by a search, the likeliest first; else what is due soonest first, and
 * after them those of whom nothing is known that could be due, the closest ties first.
 */
export async function listContacts(
  ctx: Context,
  filter: ContactFilter,
  range: { readonly from: number; readonly size: number },
): Promise<ContactList> {
  return filter.search === undefined
    ? listByDue(ctx, filter, range)
    : listFound(ctx, filter.search, filter, range);
}

type Range = Parameters<typeof listContacts>[2];
type Lister = Pick<Context, "tx" | "group" | "member" | "today">;

const ownerOf = ({ group, member }: Lister) => ({ group: group.id, owner: member.id });

async function listByDue(ctx: Context, filter: ContactFilter, range: Range): Promise<ContactList> {
  const [first, count] = await Promise.all([
    listQuery(ctx, filter, range),
    countFitting(ctx, filter),
  ]);
  const isWhole = filter.due === true || first.length >= Math.min(range.size, count - range.from);
  return { shown: isWhole ? first : await listQuery(ctx, { ...filter, all: true }, range), count };
}

type PageFilter = Pick<ContactFilter, "tie" | "due"> & {
  /** Also those of whom nothing is known that could be due. */
  readonly all?: boolean;
};

const isPlain = ({ tie, due }: PageFilter): boolean => tie === undefined && due !== true;

/** The rows of a page. */
const listQuery = (
  ctx: Lister,
  filter: PageFilter,
  range: Range,
): Promise<readonly ListedContact[]> =>
  isPlain(filter) && filter.all !== true
    ? readPage(ctx.tx, { ...ownerOf(ctx), ...range })
    : pageQuery(ctx.tx, { ...ownerOf(ctx), ...range }, filter, ctx.today);

/** What is asked for most: everybody of whom something is known that could be due. */
const readPage = prepareOnce((db) => {
  const at = sql.placeholder;
  const range = { group: at("group"), owner: at("owner"), size: at("size"), from: at("from") };
  return pageQuery(db, range, {}, "");
});

/**
 * The page is found by what an index holds, and only then are its rows read, each by itself: they are wide, and nothing
 * sealed is opened but what it shows.
 */
export function pageQuery(
  db: Pick<Lister["tx"], "select">,
  range: ListOwner & { readonly size: number | Placeholder; readonly from: number | Placeholder },
  filter: PageFilter,
  today: string,
) {
  const days = nextDays(db, range, filter.all === true);
  const closeness = sql`array_position(array['strong', 'weak', 'new'], ${days.tie})`;
  const page = db
    .select({ id: days.id, nextOn: days.nextOn, closeness: closeness.as("closeness") })
    .from(days)
    .where(fitsDays(days, filter, today))
    .orderBy(sql`${days.nextOn} nulls last`, closeness, days.id)
    .limit(range.size)
    .offset(range.from)
    .as("page");
  const row = db
    .select()
    .from(contacts)
    .where(and(eq(contacts.groupId, range.group), eq(contacts.id, page.id)))
    .limit(1)
    .as("row");
  return db
    .select({
      id: row.id,
      name: row.name,
      company: row.company,
      nameKey: row.nameKey,
      lastSpokeOn: row.lastSpokeOn,
      nextOn: page.nextOn,
    })
    .from(page)
    .innerJoinLateral(row, sql`true`)
    .orderBy(sql`${page.nextOn} nulls last`, page.closeness, page.id);
}

async function countFitting(ctx: Context, filter: ContactFilter): Promise<number> {
  if (isPlain(filter)) return (await countAll(ctx.tx, ownerOf(ctx)))[0]?.n ?? 0;
  if (filter.due !== true) return ctx.tx.$count(contacts, isOwn(ctx, fitsTie(filter)));
  const days = nextDays(ctx.tx, ownerOf(ctx), false);
  const [row] = await ctx.tx
    .select({ n: sql<number>`count(*)::int` })
    .from(days)
    .where(fitsDays(days, filter, ctx.today));
  return row?.n ?? 0;
}

const countAll = prepareOnce((db) =>
  db
    .select({ n: sql<number>`count(*)::int` })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, sql.placeholder("group")),
        eq(contacts.ownerId, sql.placeholder("owner")),
      ),
    ),
);

const fitsTie = ({ tie }: ContactFilter): SQL | undefined =>
  tie === undefined ? undefined : eq(contacts.tie, tie);

async function listFound(
  ctx: Context,
  search: string,
  filter: ContactFilter,
  range: Range,
): Promise<ContactList> {
  const { words } = await readWords(ctx);
  const found = searchBook(words, search);
  const fitting = isPlain(filter) ? found : await keepFitting(ctx, found, filter);
  const ids = fitting.slice(range.from, range.from + range.size);
  if (ids.length === 0) return { shown: [], count: fitting.length };
  const byId = new Map((await readFound(ctx, ids)).map((row) => [row.id, row]));
  return {
    shown: ids.flatMap((id) => byId.get(id) ?? []),
    count: fitting.length,
  };
}

/** Those of the found who also fit the filter, in the order in which they were found. */
async function keepFitting(
  ctx: Context,
  found: readonly string[],
  filter: ContactFilter,
): Promise<readonly string[]> {
  const days = nextDays(ctx.tx, ownerOf(ctx), filter.due !== true);
  const rows = await ctx.tx
    .select({ id: days.id })
    .from(days)
    .where(fitsDays(days, filter, ctx.today));
  const fitting = new Set(rows.map((row) => row.id));
  return found.filter((id) => fitting.has(id));
}

/** A page of those who were found, in no order. */
const readFound = async (ctx: Lister, ids: readonly string[]): Promise<readonly ListedContact[]> =>
  readByIds(ctx.tx, { ...ownerOf(ctx), ids: `{${ids.join(",")}}` });

const readByIds = prepareOnce((db) => {
  const own = { group: sql.placeholder("group"), owner: sql.placeholder("owner") };
  return db
    .select({
      id: contacts.id,
      name: contacts.name,
      company: contacts.company,
      nameKey: contacts.nameKey,
      lastSpokeOn: contacts.lastSpokeOn,
      nextOn: nextDayOf(db, own),
    })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, own.group),
        eq(contacts.ownerId, own.owner),
        sql`${contacts.id} = any (${sql.placeholder("ids")}::uuid[])`,
      ),
    );
});
