import { normalise } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";

const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "every day": "daily",
    "all days": "daily",
    "each weekday": "weekdays",
    "every weekday": "weekdays",
    "jeden tag": "daily",
    "alle tage": "daily",
    "jeden werktag": "weekdays",
    "cada dia": "daily",
    "todos los dias": "daily",
    "a diario": "daily",
    "cada dia laborable": "weekdays",
    "entre semana": "weekdays",
    "dias laborables": "weekdays",
    "fin de semana": "weekend",
  }),
);

/** Words for several days, normalised: no accents, no case. */
const SETS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    daily: [1, 2, 3, 4, 5, 6, 7],
    everyday: [1, 2, 3, 4, 5, 6, 7],
    diario: [1, 2, 3, 4, 5, 6, 7],
    taglich: [1, 2, 3, 4, 5, 6, 7],
    weekday: [1, 2, 3, 4, 5],
    weekdays: [1, 2, 3, 4, 5],
    workdays: [1, 2, 3, 4, 5],
    laborables: [1, 2, 3, 4, 5],
    werktags: [1, 2, 3, 4, 5],
    werktage: [1, 2, 3, 4, 5],
    wochentags: [1, 2, 3, 4, 5],
    weekend: [6, 7],
    weekends: [6, 7],
    wochenende: [6, 7],
  }),
);

/** The names of Monday to Sunday; any beginning of two letters or more is understood, "do" as the German one. */
const NAMES: readonly (readonly string[])[] = [
  ["mondays", "montags", "lunes"],
  ["tuesdays", "dienstags", "martes"],
  ["wednesdays", "mittwochs", "miercoles"],
  ["thursdays", "donnerstags", "jueves"],
  ["fridays", "freitags", "viernes"],
  ["saturdays", "samstags", "sabados"],
  ["sundays", "sonntags", "domingos"],
];

const FILLERS = new Set("and und y on am every each jeden cada el los von from de".split(" "));
const RANGES = new Set(["-", "to", "bis", "a", "hasta", "through", "until"]);

/**
 * The days that people mean by "weekdays", "daily", "mon wed fri", "Monday to Thursday", "mo, mi, fr" or "lun mié vie",
 * as ISO weekdays in order.
 * @throws UserError `unknown-days`
 */
export function readDays(typed: string): readonly number[] {
  const words = PHRASES.get(normalise(typed)) ?? normalise(typed);
  const found = new Set<number>();
  let last: number | undefined;
  let isRange = false;
  for (const word of words.match(/\p{L}+|[-–]|[^\s,;/&+.]/gu) ?? []) {
    const day = dayNamed(word);
    const several = SETS.get(word);
    if (day !== undefined) {
      for (const each of isRange && last !== undefined ? span(last, day) : [day]) found.add(each);
      last = day;
      isRange = false;
    } else if (RANGES.has(word.replace("–", "-")) && last !== undefined && !isRange) {
      isRange = true;
    } else if (several !== undefined) {
      for (const each of several) found.add(each);
    } else if (!FILLERS.has(word)) {
      throw unknownDays(typed);
    }
  }
  if (found.size === 0 || isRange) throw unknownDays(typed);
  return [...found].sort((one, other) => one - other);
}

function dayNamed(word: string): number | undefined {
  if (word.length < 2) return undefined;
  const index = NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index === -1 ? undefined : index + 1;
}

/** From one weekday to another, over the weekend if need be. */
const span = (from: number, to: number): readonly number[] =>
  Array.from(
    { length: ((to - from + 7) % 7) + 1 },
    (_value, index) => ((from - 1 + index) % 7) + 1,
  );

const unknownDays = (typed: string): UserError =>
  new UserError("unknown-days", (texts) => texts.nudges.unknownDays({ typed }), "days");
