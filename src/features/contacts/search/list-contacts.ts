import { and, eq, inArray, isNotNull, lte, or, sql, type SQL } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contacts, tasks } from "#db/schema/index.ts";
import { readWords } from "../book/book.ts";
import { type Contact, isOwn } from "../own-contacts.ts";
import { cadenceWeeksOf } from "../cadence/restart-cadence.ts";
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

async function listByDue(ctx: Context, filter: ContactFilter, range: Range): Promise<ContactList> {
  const [first, count] = await Promise.all([
    listQuery(ctx, { ...filter, hasNext: true }, range),
    countFitting(ctx, filter),
  ]);
  const isWhole = filter.due === true || first.length === range.size;
  return { shown: isWhole ? first : await listQuery(ctx, filter, range), count };
}

/**
 * The page itself. It is found by what an index holds, and only then are its rows read: they are wide, and nothing sealed
 * is opened but what it shows.
 */
export const listQuery = (
  ctx: Pick<Context, "tx" | "group" | "member" | "today">,
  filter: ContactFilter & {
    /** Only those of whom something is known that could be due: they come first, and in a large book they are few. */
    readonly hasNext?: boolean;
  },
  range: Range,
) => {
  const open = openTasks(ctx);
  const next = nextOn(open.dueOn);
  const page = ctx.tx.$with("page").as(
    ctx.tx
      .select({ id: contacts.id, nextOn: next.as("next_on") })
      .from(contacts)
      .leftJoin(open, eq(open.contactId, contacts.id))
      .where(
        isOwn(
          ctx,
          fits(ctx, filter, next),
          filter.hasNext === true
            ? or(isNotNull(open.dueOn), isNotNull(contacts.lastSpokeOn))
            : undefined,
        ),
      )
      .orderBy(sql`${next} nulls last`, closeness, contacts.id)
      .limit(range.size)
      .offset(range.from),
  );
  return ctx.tx
    .with(open, page)
    .select(listed(sql`${page.nextOn}`))
    .from(page)
    .innerJoin(contacts, isOwn(ctx, eq(contacts.id, page.id)))
    .orderBy(sql`${page.nextOn} nulls last`, closeness, contacts.id);
};

const closeness = sql`array_position(array['strong', 'weak', 'new'], ${contacts.tie})`;

async function countFitting(ctx: Context, filter: ContactFilter): Promise<number> {
  if (filter.due !== true) return ctx.tx.$count(contacts, isOwn(ctx, fits(ctx, filter, sql`null`)));
  const open = openTasks(ctx);
  const [row] = await ctx.tx
    .with(open)
    .select({ n: sql<number>`count(*)::int` })
    .from(contacts)
    .leftJoin(open, eq(open.contactId, contacts.id))
    .where(isOwn(ctx, fits(ctx, filter, nextOn(open.dueOn))));
  return row?.n ?? 0;
}

async function listFound(
  ctx: Context,
  search: string,
  filter: ContactFilter,
  range: Range,
): Promise<ContactList> {
  const { words } = await readWords(ctx);
  const found = searchBook(words, search);
  const fitting =
    filter.tie === undefined && filter.due !== true ? found : await keepFitting(ctx, found, filter);
  const ids = fitting.slice(range.from, range.from + range.size);
  if (ids.length === 0) return { shown: [], count: fitting.length };
  const open = openTasks(ctx);
  const rows = await ctx.tx
    .with(open)
    .select(listed(nextOn(open.dueOn)))
    .from(contacts)
    .leftJoin(open, eq(open.contactId, contacts.id))
    .where(isOwn(ctx, inArray(contacts.id, ids)));
  const byId = new Map(rows.map((row) => [row.id, row]));
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
  const open = openTasks(ctx);
  const rows = await ctx.tx
    .with(open)
    .select({ id: contacts.id })
    .from(contacts)
    .leftJoin(open, eq(open.contactId, contacts.id))
    .where(isOwn(ctx, fits(ctx, filter, nextOn(open.dueOn))));
  const fitting = new Set(rows.map((row) => row.id));
  return found.filter((id) => fitting.has(id));
}

/** The earliest open task of each contact. */
const openTasks = ({ tx, group, member }: Pick<Context, "tx" | "group" | "member">) =>
  tx.$with("open_tasks").as(
    tx
      .select({ contactId: tasks.contactId, dueOn: sql<string>`min(${tasks.dueOn})`.as("due_on") })
      .from(tasks)
      .where(
        and(eq(tasks.groupId, group.id), eq(tasks.ownerId, member.id), eq(tasks.state, "open")),
      )
      .groupBy(tasks.contactId),
  );

/** An open task's day; without one, the day on which a talk is due. Nothing where the last talk is unknown. */
const nextOn = (taskDueOn: SQL.Aliased<string>): SQL<string | null> =>
  sql<string | null>`coalesce(${taskDueOn}, ${contacts.lastSpokeOn} + 7 * ${cadenceWeeksOf})`;

const listed = (next: SQL<string | null>) => ({
  id: contacts.id,
  name: contacts.name,
  company: contacts.company,
  nameKey: contacts.nameKey,
  lastSpokeOn: contacts.lastSpokeOn,
  nextOn: next,
});

const fits = (ctx: Pick<Context, "today">, filter: ContactFilter, next: SQL): SQL | undefined =>
  and(
    filter.tie === undefined ? undefined : eq(contacts.tie, filter.tie),
    filter.due === true ? lte(next, sql`${ctx.today}::date`) : undefined,
  );
