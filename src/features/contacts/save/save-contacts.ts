import { sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { normalise, tidy } from "#core/names.ts";
import { contacts } from "#db/schema/index.ts";
import { keepDoors } from "#features/employers/index.ts";
import { findSuppressed } from "#features/suppression/index.ts";
import { bookGrowth } from "../book/book-change.ts";
import { contactWords } from "../search/contact-words.ts";
import { employerColumns, mayBeSameEmployer } from "../employer.ts";
import { type Completable, type NewContact, wordsMissing } from "./new-contact.ts";
import { manyRows } from "./many-rows.ts";
import { type Contact, isOwn } from "../own-contacts.ts";
import { type ContactRow, newRow } from "./save-contact.ts";

export type SavedContacts = {
  readonly saved: number;
  /** Known before, and something was added. */
  readonly completed: number;
  readonly known: number;
};

/** As many as one statement takes: Postgres allows 65,535 parameters. */
const ROWS_AT_ONCE = 2_000;

/**
 * Saves many people by the rule of `saveContact`, in few statements. People of one name and employer within the list
 * are one person too, and whoever asked not to be kept is left out.
 */
export async function saveContacts(
  ctx: Context,
  people: readonly NewContact[],
): Promise<SavedContacts> {
  const totals = { saved: 0, completed: 0, known: 0 };
  for (const slice of slices(people, ROWS_AT_ONCE)) {
    const suppressed = await findSuppressed(ctx, slice);
    const wanted = slice.filter((person) => !suppressed.has(person));
    const { fresh, completed, known } = await sortOut(ctx, wanted);
    if (fresh.length > 0)
      await ctx.tx
        .with(bookGrowth(ctx))
        .insert(contacts)
        .select(manyRows(fresh.map(withWords)));
    if (completed.length > 0) await writeAgain(ctx, completed);
    await keepDoors(
      ctx,
      [...fresh, ...completed].map(({ id, company, tie }) => ({
        id: id ?? "",
        company: company ?? null,
        tie: tie ?? "new",
      })),
    );
    totals.saved += fresh.length;
    totals.completed += completed.length;
    totals.known += known;
  }
  return totals;
}

/** Somebody on record, or about to be. */
type Slot = { row: ContactRow; readonly isFresh: boolean; isCompleted: boolean };

async function sortOut(
  ctx: Context,
  people: readonly NewContact[],
): Promise<{
  readonly fresh: readonly ContactRow[];
  readonly completed: readonly ContactRow[];
  readonly known: number;
}> {
  const keyed = people.map((person) => {
    const name = tidy(person.name);
    return { person, name, nameKey: ctx.keyedHash(normalise(name)) };
  });
  const slots = new Map<string, Slot[]>();
  for (const row of await findNamed(ctx, [...new Set(keyed.map(({ nameKey }) => nameKey))])) {
    const slot = { row, isFresh: false, isCompleted: false };
    slots.set(row.nameKey, [...(slots.get(row.nameKey) ?? []), slot]);
  }
  let known = 0;
  for (const { person, name, nameKey } of keyed) {
    const namesakes = slots.get(nameKey) ?? [];
    const { company } = employerColumns(ctx, person.company);
    const same = namesakes.find(({ row }) => mayBeSameEmployer(row.company, company));
    if (same === undefined) {
      const row = await newRow(ctx, person, name, nameKey);
      slots.set(nameKey, [...namesakes, { row, isFresh: true, isCompleted: false }]);
      continue;
    }
    known++;
    const added = missing(ctx, same.row, person);
    if (Object.keys(added).length === 0) continue;
    same.row = { ...same.row, ...added };
    same.isCompleted = true;
  }
  const all = [...slots.values()].flat();
  const completed = all.filter((slot) => slot.isCompleted && !slot.isFresh);
  return {
    fresh: all.filter((slot) => slot.isFresh).map((slot) => slot.row),
    completed: completed.map((slot) => slot.row),
    known: known - completed.length,
  };
}

const findNamed = (ctx: Context, nameKeys: readonly string[]): Promise<readonly Contact[]> =>
  ctx.tx
    .select()
    .from(contacts)
    .where(isOwn(ctx, sql`${contacts.nameKey} in (${listed(nameKeys)})`))
    .orderBy(contacts.id)
    .for("update");

/** One parameter for all of them: Postgres compares each row with each of a list, from a statement's sixth use on. */
const listed = (keys: readonly string[]) =>
  sql`select jsonb_array_elements_text(${JSON.stringify(keys)}::text::jsonb)`;

function missing(ctx: Context, row: ContactRow, person: NewContact): Partial<ContactRow> {
  const { company, ...words } = wordsMissing(
    {
      company: row.company ?? null,
      role: row.role ?? null,
      circle: row.circle ?? null,
      notes: row.notes ?? null,
      email: row.email ?? null,
      phone: row.phone ?? null,
      link: row.link ?? null,
      lastSpokeOn: row.lastSpokeOn ?? null,
      cadenceWeeks: row.cadenceWeeks ?? null,
    } satisfies { readonly [Part in Completable]: Contact[Part] },
    person,
  );
  return { ...words, ...employerColumns(ctx, company) };
}

const withWords = (row: ContactRow): ContactRow => ({ ...row, words: contactWords(row) });

/** Rows that are there already, with what was added; one statement for all of them. */
async function writeAgain(ctx: Context, rows: readonly ContactRow[]): Promise<void> {
  const added = (column: string) => sql.raw(`excluded.${column}`);
  await ctx.tx
    .with(bookGrowth(ctx))
    .insert(contacts)
    .select(manyRows(rows.map(withWords)))
    .onConflictDoUpdate({
      target: [contacts.groupId, contacts.id],
      set: {
        company: added("company"),
        employerKey: added("employer_key"),
        role: added("role"),
        circle: added("circle"),
        words: added("words"),
        revision: added("revision"),
        notes: added("notes"),
        email: added("email"),
        phone: added("phone"),
        link: added("link"),
        lastSpokeOn: added("last_spoke_on"),
        cadenceWeeks: added("cadence_weeks"),
      },
    });
}

function* slices<Item>(list: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
