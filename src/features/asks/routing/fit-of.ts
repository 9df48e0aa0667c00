import { daysBetween, type Day } from "#core/calendar/calendar.ts";
import { employerName, servesGoal } from "#features/profile/index.ts";
import type { Ask } from "../ask/ask-row.ts";
import type { Offer } from "../offers/offers-of.ts";

/** An ask, as far as it decides whom to ask. */
export type AskToRoute = Pick<Ask, "id" | "askerId" | "kind" | "text" | "why" | "company">;

/** A member who may be written to, as far as it decides whether an ask fits them. */
export type Candidate = {
  readonly memberId: string;
  readonly goal: string | null;
  readonly targetEmployers: readonly string[] | null;
  readonly hasLanded: boolean;
  /** Their newest landing, as far as they told it. */
  readonly landing: {
    readonly on: Day;
    readonly role: string | null;
    readonly company: string | null;
  } | null;
  readonly offers: readonly Pick<Offer, "kind" | "text" | "monthly">[];
  /** `stopped`: they pledged once, and asked not to be asked. */
  readonly pledge:
    | {
        readonly callsPerMonth: number;
        /** Empty: anything. */
        readonly kinds: readonly Ask["kind"][];
        readonly startsOn: Day;
      }
    | "stopped"
    | null;
  /** Asks of this month that came to them or that they answered. */
  readonly askedThisMonth: number;
  /** Whether one came to them within the last seven days. */
  readonly wasAskedThisWeek: boolean;
};

/** Why an ask fits somebody: the strongest reason, which they are told. */
export type FitReason = "pledge" | "offer" | "employer" | "field";

export type Fit = { readonly score: number; readonly reason: FitReason };

const WEIGHTS: Readonly<Record<FitReason, number>> = { offer: 4, employer: 4, pledge: 3, field: 2 };
const RECENTLY_LANDED = 1;
const RECENT_DAYS = 180;

/** Which standing offers answer which asks; "company" ones only where the ask is about that employer. */
const ANSWERS: Readonly<Record<Ask["kind"], readonly Offer["kind"][]>> = {
  introduction: ["company"],
  advice: ["call"],
  review: ["review"],
  "mock-interview": ["mock-interview"],
  reference: [],
  referral: ["company"],
  other: ["call", "other"],
};

/**
 * How well an ask fits a member; undefined: they are not asked. Never the asker, at most once a week, never beyond what
 * they pledged or offered a month; who has landed is asked for what they pledged or offer, and for nothing else.
 */
export function fitOf(ask: AskToRoute, candidate: Candidate, today: Day): Fit | undefined {
  if (candidate.memberId === ask.askerId || candidate.wasAskedThisWeek) return undefined;
  const hasPledged = candidate.pledge !== null && candidate.pledge !== "stopped";
  if (hasPledged && !fitsPledge(ask, candidate, today)) return undefined;
  if (candidate.hasLanded && candidate.pledge === "stopped") return undefined;

  const offers = candidate.offers.filter((offer) => answers(ask, offer));
  const isFull = (offer: (typeof offers)[number]): boolean =>
    offer.monthly !== null && candidate.askedThisMonth >= offer.monthly;
  if (!hasPledged && offers.length > 0 && offers.every(isFull)) return undefined;
  if (candidate.hasLanded && !hasPledged && offers.length === 0) return undefined;

  const known = servesGoal(
    { goal: fieldOf(candidate), targetEmployers: employersOf(candidate) },
    { company: ask.company, role: `${ask.text} ${ask.why ?? ""}` },
  );
  const namesEmployer = employersOf(candidate).some((employer) => names(ask.text, employer));
  const reasons: readonly FitReason[] = [
    ...(offers.length > 0 ? (["offer"] as const) : []),
    ...(namesEmployer || known?.kind === "target-employer" ? (["employer"] as const) : []),
    ...(hasPledged ? (["pledge"] as const) : []),
    ...(known?.kind === "goal-word" ? (["field"] as const) : []),
  ];
  const [reason] = reasons;
  if (reason === undefined) return undefined;
  const isRecent =
    candidate.landing !== null && daysBetween(candidate.landing.on, today) <= RECENT_DAYS;
  const score = reasons.reduce((sum, each) => sum + WEIGHTS[each], 0);
  return { score: score + (isRecent ? RECENTLY_LANDED : 0), reason };
}

function fitsPledge(ask: AskToRoute, { pledge, askedThisMonth }: Candidate, today: Day): boolean {
  if (pledge === null || pledge === "stopped") return false;
  return (
    pledge.startsOn <= today &&
    askedThisMonth < pledge.callsPerMonth &&
    (pledge.kinds.length === 0 || pledge.kinds.includes(ask.kind))
  );
}

function answers(ask: AskToRoute, offer: Candidate["offers"][number]): boolean {
  if (!ANSWERS[ask.kind].includes(offer.kind)) return false;
  return offer.kind !== "company" || (ask.company !== null && names(offer.text, ask.company));
}

/** What somebody knows about, in their own words. */
const fieldOf = ({ goal, landing, offers }: Candidate): string =>
  [goal, landing?.role, ...offers.map((offer) => offer.text)].filter(Boolean).join(" ");

const employersOf = ({ targetEmployers, landing }: Candidate): readonly string[] => [
  ...(targetEmployers ?? []),
  ...(landing?.company === null || landing?.company === undefined ? [] : [landing.company]),
];

/** Whether a text names an employer, whole words only, so that "Ace" is not found in "Palace". */
function names(text: string, employer: string): boolean {
  const name = employerName(employer);
  return name !== "" && ` ${employerName(text)} `.includes(` ${name} `);
}
