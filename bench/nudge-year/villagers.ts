import { encodeAction } from "#chat/action-codec.ts";
import type { GroupAnswer } from "#chat/answer.ts";
import type { Button } from "#chat/message.ts";
import { type Act, type Person, submit } from "#test/simulation/person.ts";
import type { Random } from "#test/simulation/random.ts";
import { typing } from "#test/simulation/any-act.ts";

/** How somebody takes their nudges. */
type Temper = "keen" | "planner" | "choosy" | "ignorer";

/** Somebody of the simulated group. What they see is kept in `seen`, the newest last. */
export type Villager = Person & {
  readonly temper: Temper;
  /** The day on which they land a job, counted from the start; undefined: they go on searching. */
  readonly landsOn: number | undefined;
  readonly travels: boolean;
  readonly pauses: boolean;
  /** The day on which they turn nudges off, and so many days later on again. */
  readonly stopsOn: number | undefined;
  /** Whether they ever paused, stopped or moved: then the plain rules of pace do not hold for them. */
  isSteady: boolean;
};

const ZONES = [
  "Europe/London",
  "Europe/Berlin",
  "America/New_York",
  "America/Los_Angeles",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "Australia/Sydney",
] as const;

const AWAY_DAYS = 21;

export const makeVillagers = (count: number, days: number, random: Random): readonly Villager[] =>
  Array.from({ length: count }, (_, index): Villager => {
    const lands = random.chance(0.25);
    return {
      account: `p${index}`,
      timeZone: random.pick(ZONES),
      locale: random.chance(0.2) ? "de" : "en",
      workspaces: ["w0"],
      seen: [],
      form: undefined,
      temper: random.pick(["keen", "keen", "planner", "choosy", "ignorer"]),
      landsOn: lands ? random.between(20, Math.max(21, days - 20)) : undefined,
      travels: random.chance(0.15),
      pauses: random.chance(0.15),
      stopsOn: random.chance(0.1) ? random.between(10, days) : undefined,
      isSteady: true,
    };
  });

/** What somebody types first of all. */
export const arrivals = (person: Villager, random: Random): readonly Act[] => [
  typing(
    `nudges set hour:${random.between(8, 18)} days:${random.pick(["weekdays", "daily"])} time-zone:${person.timeZone}`,
  ),
  typing("nudges on"),
  typing(`goal learn how ${random.pick(["hospitals", "ports", "schools"])} work`),
];

/** What somebody does of their own accord on one day, or nothing. */
export function daily(
  person: Villager,
  day: number,
  people: readonly Villager[],
  random: Random,
): readonly Act[] {
  const acts: Act[] = [];
  const moved = (act: Act): void => {
    person.isSteady = false;
    acts.push(act);
  };
  if (day === person.landsOn) acts.push(typing("landed when:today share:no"));
  if (day === person.stopsOn) moved(typing("nudges off"));
  if (person.stopsOn !== undefined && day === person.stopsOn + AWAY_DAYS)
    moved(typing("nudges on"));
  if (person.pauses && random.chance(0.01)) moved(typing('nudges pause until:"in 9 days"'));
  if (person.travels && random.chance(0.03)) {
    moved(typing(`nudges set time-zone:${random.pick(ZONES)}`));
  }
  if (random.chance(0.2)) acts.push(typing(deed(person, people, random)));
  return acts;
}

function deed(person: Villager, people: readonly Villager[], random: Random): string {
  const name = `${random.pick(["Ana", "Bo", "Cleo", "Dan", "Eve", "Fay"])} ${random.pick(["Silva", "Lind", "Moss", "Roe"])}`;
  const other = random.pickAny(people.filter((one) => one !== person))?.account ?? "p0";
  return random.pick([
    `met ${name} how:call`,
    `met ${name} how:coffee promise:"send the article" names:"${name} Junior at Acme"`,
    `contact add ${name} company:Acme tie:${random.pick(["strong", "weak", "new"])}`,
    `reach ${name}`,
    `gave to:<@${other}> kind:advice`,
    "ask 15 minutes about evening classes kind:advice",
    "offer Calls about evening classes kind:call monthly:2",
  ]);
}

/** What somebody does about a nudge or a reminder: one of its buttons, or nothing. */
export function answerTo(
  person: Villager,
  buttons: readonly Button[],
  group: string | undefined,
  isReminder: boolean,
  random: Random,
): Act | undefined {
  const named = (name: string) => buttons.filter(({ action }) => action.name === name);
  const deeds = buttons.filter(({ action }) => !action.name.startsWith("nudge-"));
  const luck = random.next();
  const button = ((): Button | undefined => {
    if (isReminder) return luck < 0.7 ? deeds[0] : undefined;
    switch (person.temper) {
      case "keen":
        return luck < 0.7
          ? deeds[0]
          : luck < 0.85
            ? random.pickAny(named("nudge-later"))
            : undefined;
      case "planner":
        return luck < 0.6
          ? random.pickAny(named("nudge-later"))
          : luck < 0.7
            ? deeds[0]
            : undefined;
      case "choosy":
        return luck < 0.35 ? deeds[0] : luck < 0.7 ? named("nudge-decline")[0] : undefined;
      case "ignorer":
        return luck < 0.05 ? deeds[0] : undefined;
    }
  })();
  return button && press(button, group);
}

/** Whoever has begun mostly goes on: with what the answer offers first of all, as a draft offers "Done". */
export function goOn({ answer, group }: GroupAnswer, random: Random): Act | undefined {
  if (answer.kind !== "reply" || !random.chance(0.7)) return undefined;
  const next = answer.message
    .flatMap((block) => (block.kind === "controls" ? block.controls : []))
    .find((control) => control.kind === "button" && control.style === "primary");
  return next?.kind === "button" ? press(next, group) : undefined;
}

const press = ({ label, action }: Button, group: string | undefined): Act => ({
  words: `presses ${label}`,
  event: { kind: "action", id: encodeAction(action, group), chosen: undefined },
});

/** Fills in what a press has opened; where a day and a time are asked for, with such as lie ahead. */
export function fillIn(
  person: Villager,
  random: Random,
  people: readonly Villager[],
): Act | undefined {
  const others = people.filter((one) => one !== person).map(({ account }) => account);
  const act = submit(person, random, others);
  if (act?.event.kind !== "submit" || !("time" in act.event.values)) return act;
  const values = { ...act.event.values, day: "tomorrow", time: `${random.between(9, 17)}:30` };
  return { ...act, event: { ...act.event, values } };
}
