import type { Day } from "#core/calendar/calendar.ts";
import { addDays } from "#core/calendar/calendar.ts";
import { type BookEntry, isDormant } from "#features/contacts/index.ts";
import { servesGoal, type ServesGoal } from "#features/profile/index.ts";

/** Why somebody comes next. */
type SuggestionReason =
  /** The very first outreach: somebody who will be glad to hear from the member (practice 37). */
  "first" | "target-employer" | "dormant" | "strong" | "referred" | "weak" | "new";

export type Suggestion = {
  readonly contact: Pick<BookEntry, "id" | "name" | "company">;
  readonly reason: SuggestionReason;
  readonly serves: ServesGoal | undefined;
};

/** Whoever was talked to within three weeks has a follow-up of their own. */
const JUST_SPOKEN_DAYS = 21;

/** One of each in turn, so that no kind of tie fills the list: those who help are often not those one thinks of. */
const MIX = ["target-employer", "dormant", "strong", "referred", "weak", "new"] as const;

/**
 * Whom to reach next, the first to reach first; the same for the same book. The first outreach of all goes to a strong
 * tie, and from then on it is a mix of target employers, ties that went to sleep, close, referred and distant ones.
 */
export function rankSuggestions(
  book: readonly BookEntry[],
  from: {
    readonly goal: string | null;
    readonly targetEmployers: readonly string[] | null;
    /** Contacts with an outreach under way, or one that ended a short while ago. */
    readonly resting: ReadonlySet<string>;
    /** Whether the member has not written to anybody yet. */
    readonly isFirst: boolean;
    readonly today: Day;
  },
  limit: number,
): readonly Suggestion[] {
  const free = book
    .filter((entry) => !from.resting.has(entry.id))
    .map((entry) => ({ entry, serves: servesGoal(from, entry) }));
  const gentle = from.isFirst ? gentlest(free.filter(({ entry }) => entry.tie === "strong")) : [];
  const justSpoken = addDays(from.today, -JUST_SPOKEN_DAYS);
  const rest = free.filter(
    (candidate) => !gentle.includes(candidate) && (candidate.entry.lastSpokeOn ?? "") < justSpoken,
  );
  return [
    ...gentle.map((candidate) => toSuggestion(candidate, "first")),
    ...mix(rest, from.today),
  ].slice(0, limit);
}

type Candidate = { readonly entry: BookEntry; readonly serves: ServesGoal | undefined };

/** Of the close ones, who was talked to most recently: no ice to break. */
function gentlest(strong: readonly Candidate[]): readonly Candidate[] {
  return strong
    .toSorted(
      (one, other) =>
        (other.entry.lastSpokeOn ?? "").localeCompare(one.entry.lastSpokeOn ?? "") ||
        byName(one, other),
    )
    .slice(0, 1);
}

function mix(candidates: readonly Candidate[], today: Day): readonly Suggestion[] {
  const kinds = MIX.map((reason) =>
    candidates
      .filter((candidate) => reasonFor(candidate, today) === reason)
      .toSorted(mostPromising)
      .map((candidate) => toSuggestion(candidate, reason)),
  );
  const rounds = Math.max(0, ...kinds.map((kind) => kind.length));
  return Array.from({ length: rounds }, (_, round) =>
    kinds.flatMap((kind) => kind[round] ?? []),
  ).flat();
}

function reasonFor({ entry, serves }: Candidate, today: Day): (typeof MIX)[number] {
  if (serves?.kind === "target-employer") return "target-employer";
  if (isDormant(entry, today)) return "dormant";
  if (entry.tie === "strong") return "strong";
  if (entry.referredByContactId !== null || entry.referredByMemberId !== null) return "referred";
  return entry.tie;
}

/** Those who serve the goal, then those with somebody who opens the door, then those not heard of for longest. */
function mostPromising(one: Candidate, other: Candidate): number {
  return (
    Number(other.serves !== undefined) - Number(one.serves !== undefined) ||
    Number(isReferred(other)) - Number(isReferred(one)) ||
    (one.entry.lastSpokeOn ?? "9999").localeCompare(other.entry.lastSpokeOn ?? "9999") ||
    byName(one, other)
  );
}

const isReferred = ({ entry }: Candidate): boolean =>
  entry.referredByContactId !== null || entry.referredByMemberId !== null;

const byName = (one: Candidate, other: Candidate): number =>
  one.entry.name.localeCompare(other.entry.name, "en") ||
  one.entry.id.localeCompare(other.entry.id);

const toSuggestion = (
  { entry: { id, name, company }, serves }: Candidate,
  reason: SuggestionReason,
): Suggestion => ({ contact: { id, name, company }, reason, serves });
