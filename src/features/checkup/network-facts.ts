import { Temporal } from "temporal-polyfill";
import { addDays, type Day } from "#core/calendar/calendar.ts";
import { normalise } from "#core/names.ts";
import { TIES } from "#db/schema/index.ts";
import { type BookEntry, isDormant } from "#features/contacts/index.ts";
import { goalMatcher, type ServesGoal } from "#features/profile/index.ts";
import { chainOf } from "./chain-of.ts";

/** The test asks for so many names (practice 16). */
export const TEN = 10;

export type Tie = BookEntry["tie"];
/** When the last conversation was: within a year, longer ago, or not known. */
export type Freshness = "recent" | "earlier" | "unknown";

/** A contact, and how they serve the goal, if they do. */
export type Person = Pick<BookEntry, "id" | "name" | "company" | "tie" | "lastSpokeOn"> & {
  readonly serves: ServesGoal | undefined;
};

export type NetworkFacts = {
  readonly contacts: number;
  /** Who could help now: known, and spoken with within a year. The closest first, at most ten. */
  readonly helpers: readonly Person[];
  /** How many those are in all. */
  readonly helperCount: number;
  /** Spoken with within a year, but down as not known yet: their tie may be out of date. */
  readonly unsaid: readonly Person[];
  readonly ties: Readonly<Record<Tie, Readonly<Record<Freshness, number>>>>;
  /** The largest first. */
  readonly circles: readonly { readonly circle: string; readonly people: number }[];
  readonly employers: {
    readonly count: number;
    /** The one with the most people there. */
    readonly largest: { readonly employer: string; readonly people: number } | undefined;
    /** People at target employers. */
    readonly atTargets: number;
  };
  /** Ties worth waking: those who serve the goal first, then the closest (practice 21). */
  readonly dormant: readonly Person[];
  /** Imported names, and with how many of them there has been a conversation (practice 24). */
  readonly imports: { readonly people: number; readonly spoken: number };
  readonly chain: {
    /** Most steps from somebody known from the start to somebody reached from name to name (practice 28). */
    readonly depth: number;
    /** People who came by somebody else's word. */
    readonly people: number;
  };
  /** Not spoken with for three weeks, by tie: those who serve the goal first, then those not heard of for longest. */
  readonly quiet: Readonly<Record<Tie, readonly Person[]>>;
};

/** Whoever was talked to within three weeks has a follow-up of their own. */
const JUST_SPOKEN_DAYS = 21;

/** The state of a network, from its contacts alone; the same for the same book. */
export function networkFacts(
  book: readonly BookEntry[],
  member: { readonly goal: string | null; readonly targetEmployers: readonly string[] | null },
  today: Day,
): NetworkFacts {
  const yearAgo = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
  const justSpoken = addDays(today, -JUST_SPOKEN_DAYS);
  const servesGoal = goalMatcher(member);
  const people = book.map((entry): Person => ({
    id: entry.id,
    name: entry.name,
    company: entry.company,
    tie: entry.tie,
    lastSpokeOn: entry.lastSpokeOn,
    serves: servesGoal(entry),
  }));
  const recent = people.filter(({ lastSpokeOn }) => (lastSpokeOn ?? "") >= yearAgo);
  const helpers = recent.filter(({ tie }) => tie !== "new");
  const imported = book.filter(({ source }) => source === "import");
  const quiet = people
    .filter(({ lastSpokeOn }) => (lastSpokeOn ?? "") < justSpoken)
    .toSorted(servingFirst(longestAgoFirst));
  return {
    contacts: book.length,
    helpers: helpers.toSorted(closestFirst).slice(0, TEN),
    helperCount: helpers.length,
    unsaid: recent.filter(({ tie }) => tie === "new").toSorted(closestFirst),
    ties: byTie((tie) =>
      freshnessOf(
        people.filter((person) => person.tie === tie),
        yearAgo,
      ),
    ),
    circles: largestFirst(book, ({ circle }) => circle).map(({ name, people: count }) => ({
      circle: name,
      people: count,
    })),
    employers: employersOf(book, people),
    dormant: people
      .filter((person) => isDormant(person, today))
      .toSorted(servingFirst(closestFirst)),
    imports: {
      people: imported.length,
      spoken: imported.filter(({ lastSpokeOn }) => lastSpokeOn !== null).length,
    },
    chain: chainOf(book),
    quiet: byTie((tie) => quiet.filter((person) => person.tie === tie)),
  };
}

const byTie = <Value>(value: (tie: Tie) => Value): Readonly<Record<Tie, Value>> => ({
  strong: value("strong"),
  weak: value("weak"),
  new: value("new"),
});

function freshnessOf(people: readonly Person[], yearAgo: Day): Readonly<Record<Freshness, number>> {
  const counts = { recent: 0, earlier: 0, unknown: 0 };
  for (const { lastSpokeOn } of people) {
    counts[lastSpokeOn === null ? "unknown" : lastSpokeOn >= yearAgo ? "recent" : "earlier"] += 1;
  }
  return counts;
}

type Order = (one: Person, other: Person) => number;

/** Those who serve the goal, and then in the order given. */
const servingFirst =
  (then: Order): Order =>
  (one, other) =>
    Number(other.serves !== undefined) - Number(one.serves !== undefined) || then(one, other);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byName: Order = (one, other) => compare(one.name, other.name) || compare(one.id, other.id);

const closestFirst: Order = (one, other) =>
  TIES.indexOf(one.tie) - TIES.indexOf(other.tie) ||
  compare(other.lastSpokeOn ?? "", one.lastSpokeOn ?? "") ||
  byName(one, other);

/** Where it is unknown, last. */
const longestAgoFirst: Order = (one, other) =>
  compare(one.lastSpokeOn ?? "9999", other.lastSpokeOn ?? "9999") || byName(one, other);

function employersOf(
  book: readonly BookEntry[],
  people: readonly Person[],
): NetworkFacts["employers"] {
  const all = largestFirst(book, (entry) => entry.company);
  const [largest] = all;
  return {
    count: all.length,
    largest: largest && { employer: largest.name, people: largest.people },
    atTargets: people.filter(({ serves }) => serves?.kind === "target-employer").length,
  };
}

/** How many share each name, however it is spelled; shown in one of its spellings. */
function largestFirst(
  book: readonly BookEntry[],
  nameOf: (entry: BookEntry) => string | null,
): readonly { readonly name: string; readonly people: number }[] {
  const spellings = new Map<string, number>();
  for (const entry of book) {
    const name = nameOf(entry);
    if (name !== null) spellings.set(name, (spellings.get(name) ?? 0) + 1);
  }
  const counts = new Map<string, { readonly name: string; people: number }>();
  // The same for any order of the book: of several spellings the first in the alphabet is shown.
  for (const [name, people] of [...spellings].toSorted(([one], [other]) => compare(one, other))) {
    const key = normalise(name);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { name, people });
    else known.people += people;
  }
  return [...counts.values()].toSorted(
    (one, other) => other.people - one.people || compare(one.name, other.name),
  );
}
