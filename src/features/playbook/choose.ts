import { daysBetween } from "#core/calendar/calendar.ts";
import { type About, thingOf } from "./about.ts";
import type { Facts } from "./facts.ts";
import { type History, type Memory, recall, takes } from "./history.ts";
import { PRACTICES } from "./practices/index.ts";
import type { Practice, PracticeName, Urgency } from "./practice.ts";
import { freshVariant, hasFreshWords } from "./variants.ts";

export type ChoiceSettings = {
  /** Things that a chosen reminder will bring up, of `thingOf`. */
  readonly planned: ReadonlySet<string>;
};

/** One thing that could be brought up, and how it was weighed. */
type Weighed = {
  readonly practice: PracticeName;
  readonly about: About;
  readonly urgency: Urgency;
  readonly score: number;
};

/** The one thing for today. Plain data: it can be kept, to say later why it was chosen. */
export type Choice = Weighed & {
  /** Which of the practice's words it is said in. */
  readonly variant: number;
  /** How the member takes this practice: of `takes`. */
  readonly takes: number;
  /** What came next, of another practice where there is one. */
  readonly second: Weighed | undefined;
};

/** "Not This One" lets the thing rest for so long. */
const DECLINED_DAYS = 30;

/** Days between two of a practice that is only worth it. */
const EVERY_DAYS = 7;

/** What can wait never comes twice in a row, unless so much time lies between that it is none. */
const IN_A_ROW_DAYS = 28;

/** Whatever scores less is not worth a message. */
const WORTH_SENDING = 20;

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
  const memory = recall(history, facts.today);
  const [first, ...others] = PRACTICES.flatMap(
    (practice) => weigh(practice, facts, memory, settings) ?? [],
  ).toSorted((one, other) => other.score - one.score || compare(one.practice, other.practice));
  if (first === undefined) return undefined;
  const thing = thingOf(first.about);
  return {
    ...first,
    variant: freshVariant(
      memory,
      first.practice,
      thing,
      `${facts.memberId} ${facts.today} ${thing}`,
    ),
    takes: takes(memory.of(first.practice)),
    second: others.find(({ practice }) => practice !== first.practice),
  };
}

/** The thing of a practice that is most worth bringing up today, with its score; undefined: none is worth it. */
function weigh(
  practice: Practice,
  facts: Facts,
  memory: Memory,
  settings: ChoiceSettings,
): Weighed | undefined {
  const { name, urgency, worth, find } = practice;
  if (worth[facts.stage] === undefined || isTooSoon(practice, memory)) return undefined;
  // Sorting keeps the order of those that score alike: the first of them is to be done first.
  const [best] = find(facts)
    .filter((about) => mayComeUp(practice, thingOf(about), memory, settings))
    .map((about) => ({ about, score: scoreOf(practice, about, facts, memory) }))
    .toSorted((one, other) => other.score - one.score);
  if (best === undefined || best.score < WORTH_SENDING) return undefined;
  return { practice: name, urgency, ...best };
}

function isTooSoon({ name, urgency, every }: Practice, memory: Memory): boolean {
  const [newest] = memory.of(name);
  if (newest === undefined) return false;
  const rest = every ?? (urgency === "worth" ? EVERY_DAYS : 0);
  const isInARow = memory.last?.practice === name && newest.ago < IN_A_ROW_DAYS;
  return newest.ago < rest || (urgency === "worth" && isInARow);
}

function mayComeUp(
  { name, urgency }: Practice,
  thing: string,
  memory: Memory,
  { planned }: ChoiceSettings,
): boolean {
  if (thing !== "" && planned.has(thing)) return false;
  const isDeclined = memory
    .of(name)
    .some(
      (past) => past.outcome === "declined" && past.thing === thing && past.ago < DECLINED_DAYS,
    );
  // Nobody reads the same about the same thing twice in a month; of what can wait, not the same words at all.
  return !isDeclined && hasFreshWords(memory, name, urgency === "worth" ? undefined : thing);
}

function scoreOf(practice: Practice, about: About, facts: Facts, memory: Memory): number {
  const { stage, today, hasGoal } = facts;
  const worth = practice.worth[stage] ?? 0;
  const base = BASE[practice.urgency];
  switch (practice.urgency) {
    case "promised":
    case "due": {
      const late = about.on === undefined ? 0 : Math.max(0, daysBetween(about.on, today));
      const thing = thingOf(about);
      const isJustSaid = memory.about(thing).some(({ ago }) => ago < JUST_SAID_DAYS);
      return base + worth + Math.min(late, MOST_DAYS_LATE) - (isJustSaid ? JUST_SAID : 0);
    }
    case "worth": {
      const goal = hasGoal && practice.servesGoal === true ? GOAL_FACTOR : 1;
      return base + worth * goal * takes(memory.of(practice.name));
    }
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
