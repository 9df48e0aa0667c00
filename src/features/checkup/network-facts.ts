import { Temporal } from "temporal-polyfill";
import { addDays, type Day } from "#core/calendar.ts";
import { normalise } from "#core/names.ts";
import { TIES } from "#db/schema/index.ts";
import { type BookEntry, isDormant } from "#features/contacts/index.ts";
import { servesGoal, type ServesGoal } from "#features/profile/index.ts";
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
  const freshness = ({ lastSpokeOn }: BookEntry): Freshness =>
    lastSpokeOn === null ? "unknown" : lastSpokeOn >= yearAgo ? "recent" : "earlier";
  const toPerson = (entry: BookEntry): Person => ({
    id: entry.id,
    name: entry.name,
    company: entry.company,
    tie: entry.tie,
    lastSpokeOn: entry.lastSpokeOn,
    serves: servesGoal(member, entry),
  });
  const recent = book.filter((entry) => freshness(entry) === "recent");
  const helpers = recent.filter((entry) => entry.tie !== "new");
  const imported = book.filter((entry) => entry.source === "import");
  const countOf = (tie: Tie, when: Freshness): number =>
    book.filter((entry) => entry.tie === tie && freshness(entry) === when).length;
  const byTie = <Value>(value: (tie: Tie) => Value): Readonly<Record<Tie, Value>> => ({
    strong: value("strong"),
    weak: value("weak"),
    new: value("new"),
  });
  return {
    contacts: book.length,
    helpers: helpers.toSorted(closestFirst).slice(0, TEN).map(toPerson),
    helperCount: helpers.length,
    unsaid: recent
      .filter((entry) => entry.tie === "new")
      .toSorted(closestFirst)
      .map(toPerson),
    ties: byTie((tie) => ({
      recent: countOf(tie, "recent"),
      earlier: countOf(tie, "earlier"),
      unknown: countOf(tie, "unknown"),
    })),
    circles: largestFirst(book, (entry) => entry.circle).map(({ name, people }) => ({
      circle: name,
      people,
    })),
    employers: employersOf(book, member.targetEmployers),
    dormant: book
      .filter((entry) => isDormant(entry, today))
      .map(toPerson)
      .toSorted(
        (one, other) =>
          Number(other.serves !== undefined) - Number(one.serves !== undefined) ||
          closestFirst(one, other),
      ),
    imports: {
      people: imported.length,
      spoken: imported.filter((entry) => entry.lastSpokeOn !== null).length,
    },
    chain: chainOf(book),
    quiet: byTie((tie) =>
      book
        .filter((entry) => entry.tie === tie && (entry.lastSpokeOn ?? "") < justSpoken)
        .map(toPerson)
        .toSorted(
          (one, other) =>
            Number(other.serves !== undefined) - Number(one.serves !== undefined) ||
            (one.lastSpokeOn ?? "9999").localeCompare(other.lastSpokeOn ?? "9999") ||
            byName(one, other),
        ),
    ),
  };
}

type Sortable = Pick<BookEntry, "id" | "name" | "tie" | "lastSpokeOn">;

const closestFirst = (one: Sortable, other: Sortable): number =>
  TIES.indexOf(one.tie) - TIES.indexOf(other.tie) ||
  (other.lastSpokeOn ?? "").localeCompare(one.lastSpokeOn ?? "") ||
  byName(one, other);

const byName = (one: Sortable, other: Sortable): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1;

function employersOf(
  book: readonly BookEntry[],
  targets: readonly string[] | null,
): NetworkFacts["employers"] {
  const all = largestFirst(book, (entry) => entry.company);
  const [largest] = all;
  return {
    count: all.length,
    largest: largest && { employer: largest.name, people: largest.people },
    atTargets: book.filter(
      (entry) =>
        servesGoal({ goal: null, targetEmployers: targets }, entry)?.kind === "target-employer",
    ).length,
  };
}

/** How many share each name, however it is spelled; shown as it was first written. */
function largestFirst(
  book: readonly BookEntry[],
  nameOf: (entry: BookEntry) => string | null,
): readonly { readonly name: string; readonly people: number }[] {
  const counts = new Map<string, { readonly name: string; people: number }>();
  for (const entry of book) {
    const name = nameOf(entry);
    if (name === null) continue;
    const key = normalise(name);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { name, people: 1 });
    else known.people += 1;
  }
  return [...counts.values()].toSorted(
    (one, other) => other.people - one.people || (one.name < other.name ? -1 : 1),
  );
}
