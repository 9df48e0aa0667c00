import { and, eq, isNotNull, lte, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { contacts, tasks } from "#db/schema/index.ts";
import { cadenceWeeksOf } from "../cadence/restart-cadence.ts";
import type { Contact } from "../own-contacts.ts";

/** Whose contacts; placeholders in a query that is built once. */
export type ListOwner = {
  readonly group: string | Placeholder;
  readonly owner: string | Placeholder;
};

type Reader = Pick<Tx, "select">;

const touchOn = sql<string | null>`${contacts.lastSpokeOn} + 7 * ${cadenceWeeksOf}`;

/** In the text and not as a value: only then a plan for any values can use the index of open tasks. */
const isOpenOf = ({ group, owner }: ListOwner): SQL | undefined =>
  and(eq(tasks.groupId, group), eq(tasks.ownerId, owner), sql`${tasks.state} = 'open'`);

/**
 * Contacts with the day of the next thing to do: an open task's, and without one the day on which a talk is due. Only
 * those of whom something is known that could be due, which in a large book are few; `all`: the others too, without a day.
 */
export function nextDays(db: Reader, { group, owner }: ListOwner, all: boolean) {
  const touch = db
    .select({
      id: contacts.id,
      tie: contacts.tie,
      touchOn: touchOn.as("touch_on"),
    })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, group),
        eq(contacts.ownerId, owner),
        all ? undefined : isNotNull(contacts.lastSpokeOn),
      ),
    )
    .as("touch");
  const open = db
    .select({
      contactId: tasks.contactId,
      dueOn: sql<string>`min(${tasks.dueOn})`.as("due_on"),
    })
    .from(tasks)
    .where(and(isOpenOf({ group, owner }), isNotNull(tasks.contactId)))
    .groupBy(tasks.contactId)
    .as("open");
  const tie = sql<Contact["tie"]>`(select ${contacts.tie} from ${contacts}
    where ${eq(contacts.groupId, group)} and ${eq(contacts.id, open.contactId)})`;
  // Names of their own: drizzle writes what is computed without its table.
  // A full join is never made row against row, which Postgres would do while it has no statistics.
  return db
    .select({
      id: sql<string>`coalesce(${touch.id}, ${open.contactId})`.as("listed_id"),
      tie: sql<Contact["tie"]>`coalesce(${touch.tie}, ${tie})`.as("listed_tie"),
      nextOn: sql<string | null>`coalesce(${open.dueOn}, ${touch.touchOn})`.as("next_on"),
    })
    .from(touch)
    .fullJoin(open, eq(open.contactId, touch.id))
    .as("next_days");
}

/** The same day for one row of contacts. */
export const nextDayOf = (db: Reader, { group, owner }: ListOwner): SQL<string | null> =>
  sql<string | null>`coalesce(${db
    .select({ on: sql`min(${tasks.dueOn})` })
    .from(tasks)
    .where(and(isOpenOf({ group, owner }), eq(tasks.contactId, contacts.id)))}, ${touchOn})`;

/** Whether a row of `nextDays` fits a filter. */
export const fitsDays = (
  days: ReturnType<typeof nextDays>,
  filter: { readonly tie?: Contact["tie"] | undefined; readonly due?: boolean | undefined },
  today: string,
): SQL | undefined =>
  and(
    filter.tie === undefined ? undefined : eq(days.tie, filter.tie),
    filter.due === true ? lte(days.nextOn, sql`${today}::date`) : undefined,
  );
