import { daysBetween } from "#core/calendar.ts";
import { type About, thingOf } from "./about.ts";
import type { Facts } from "./facts.ts";
import { type History, since, takes } from "./history.ts";
import { PRACTICES } from "./practices/index.ts";
import type { Practice, PracticeName, Urgency } from "./practice.ts";
import { freshVariant, hasFreshWords } from "./variants.ts";

export type ChoiceSettings = {
  /** Things that a chosen reminder will bring up, of `thingOf`. */
  readonly planned: ReadonlySet<string>;
};

/** One thing that could be brought up, and how it was weighed. */
export type Weighed = {
  readonly practice: PracticeName;
  readonly about: About;
  readonly urgency: Urgency;
  readonly score: number;
};

/** The one thing for today. Plain data: it can be kept, to say later why it was chosen. */
export type Choice = Weighed & {
  /** Which of the practice's words it is said in. */
  readonly variant: number;
  /** How the member takes this practice, of `takes`. */
  readonly takes: number;
  /** What came next, of another practice where there is one. */
  readonly second: Weighed | undefined;
};

/** "Not This One" lets the thing rest for so long. */
const DECLINED_DAYS = 30;

/** Days between two of a practice that is only worth it. */
const EVERY_DAYS = 7;

/** Whatever scores less is not worth a message. */
export const WORTH_SENDING = 20;

/** What serves a goal that was said is worth a quarter more. */
const GOAL_FACTOR = 1.25;

/** What is due moves up by its lateness, for two weeks. */
const MOST_DAYS_LATE = 14;

/** What was brought up within so many days lets everything else of its kind go first. */
const JUST_SAID_DAYS = 3;
const JUST_SAID = 200;

/** Each is worth more than anything of the next: see docs/nudges.md. */
const BASE: Readonly<Record<Urgency, number>> = { promised: 2000, due: 1000, worth: 0 };

/**
 * The one thing that is most worth bringing up, or undefined when nothing is worth it: due and promised things first,
 * then by stage, goal and what this member acts on. The same for the same facts and history. docs/nudges.md says how.
 */
export function choose(
  facts: Facts,
  history: History,
  settings: ChoiceSettings,
): Choice | undefined {
  const [first, ...others] = weighAll(facts, history, settings);
  if (first === undefined) return undefined;
  return {
    ...first,
    variant: freshVariant({
      practice: first.practice,
      thing: thingOf(first.about),
      history,
      today: facts.today,
    }),
    takes: takes(history, facts.today, first.practice),
    second: others.find(({ practice }) => practice !== first.practice) ?? others[0],
  };
}

/** Everything that may be brought up today, the best first. */
export function weighAll(
  facts: Facts,
  history: History,
  settings: ChoiceSettings,
): readonly Weighed[] {
  return PRACTICES.flatMap((practice) => {
    const about = practice
      .find(facts)
      .find((candidate) => mayComeUp(practice, candidate, facts, history, settings));
    if (about === undefined) return [];
    const score = scoreOf(practice, about, facts, history);
    return score < WORTH_SENDING
      ? []
      : [{ practice: practice.name, about, urgency: practice.urgency, score }];
  }).toSorted((one, other) => other.score - one.score || compare(one.practice, other.practice));
}

function mayComeUp(
  practice: Practice,
  about: About,
  facts: Facts,
  history: History,
  { planned }: ChoiceSettings,
): boolean {
  if (practice.worth[facts.stage] === undefined) return false;
  const thing = thingOf(about);
  if (thing !== "" && planned.has(thing)) return false;
  const { today } = facts;
  const isDeclined = since(history, today, DECLINED_DAYS).some(
    (past) =>
      past.outcome === "declined" && past.thing === thing && past.practice === practice.name,
  );
  if (isDeclined) return false;
  const use = { practice: practice.name, thing, history, today };
  // Nobody reads the same about the same thing twice in a month; of what can wait, not the same words at all.
  if (practice.urgency !== "worth") return hasFreshWords(use, "this");
  const isTwiceInARow = history[0]?.practice === practice.name;
  const isTooSoon = since(history, today, practice.every ?? EVERY_DAYS).some(
    (past) => past.practice === practice.name,
  );
  return !isTwiceInARow && !isTooSoon && hasFreshWords(use, "anything");
}

function scoreOf(practice: Practice, about: About, facts: Facts, history: History): number {
  const { stage, today, hasGoal } = facts;
  const worth = practice.worth[stage] ?? 0;
  const base = BASE[practice.urgency];
  switch (practice.urgency) {
    case "promised":
    case "due": {
      const late = about.on === undefined ? 0 : Math.max(0, daysBetween(about.on, today));
      const thing = thingOf(about);
      const isJustSaid = since(history, today, JUST_SAID_DAYS).some((past) => past.thing === thing);
      return base + worth + Math.min(late, MOST_DAYS_LATE) - (isJustSaid ? JUST_SAID : 0);
    }
    case "worth": {
      const goal = hasGoal && practice.servesGoal === true ? GOAL_FACTOR : 1;
      return base + worth * goal * takes(history, today, practice.name);
    }
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
