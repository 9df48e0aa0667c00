// One language each: together they take tens of megabytes.
import * as german from "chrono-node/de";
import * as english from "chrono-node/en";
import { Temporal } from "temporal-polyfill";
import type { Locale } from "#chat/locale.ts";
import type { OptionDef } from "#core/option-types.ts";
import type { Day } from "./calendar.ts";
import { spanishDayInEnglish } from "./spanish-day.ts";

const ISO = /^\d{4}-\d{2}-\d{2}$/;
/** Days outside are typing errors, and some of them no database keeps. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";

const DAY_AND_MONTH = /^(\d{1,2})\.\s?(\d{1,2})\.?$/;
const GERMAN_MONTH = /^(?:im\s+)?(\p{L}{3,})\s+(\d{4})$/u;

/** A year alone, for a day long past: "2019", "in 2019". */
const YEAR = /^(?:in\s+|en\s+|im\s+jahr\s+)?(?<year>\d{4})$/i;
/** Further back nobody remembers, and four digits are rather a time of day. */
const MAX_YEARS_BACK = 80;

/** What the library does not read: "12.3." gets a year, "im März 2024" a day, its first, and so does "2019". */
function spellOut(text: string, today: Day, days: OptionDef["days"]): string {
  const year = days === "past" ? YEAR.exec(text)?.groups?.["year"] : undefined;
  if (year !== undefined && Number(year) >= Number(today.slice(0, 4)) - MAX_YEARS_BACK) {
    return `${year}-01-01`;
  }
  return text
    .replace(DAY_AND_MONTH, `$1.$2.${today.slice(0, 4)}`)
    .replace(GERMAN_MONTH, (whole, month: string, year: string) =>
      german.casual.parse(`1. ${month} ${year}`).length > 0 ? `1. ${month} ${year}` : whole,
    );
}

/**
 * The day that people mean by "yesterday", "next Tuesday", "12 March" or `2026-11-20`, or undefined when it is none.
 * A day without a year is the nearest one that fits `days`; "31 February" is no day.
 */
export function parseDay(
  typed: string,
  today: Day,
  locale: Locale,
  days: OptionDef["days"],
): Day | undefined {
  const spelt = spellOut(typed.trim(), today, days);
  if (ISO.test(spelt)) return validDay(spelt);
  for (const { parser, text } of readings(spelt, locale)) {
    // Noon, so that no offset of any zone moves the day; only the day is read.
    const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
    const [result, ...more] = parser.parse(text, reference, { forwardDate: days === "future" });
    if (result === undefined || more.length > 0) continue;
    if (text.length - result.text.length > 0) continue;
    const { start } = result;
    const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
    if (year === null || month === null || day === null) continue;
    const found = validDay(
      `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    );
    if (found === undefined) continue;
    const yearIsGuessed =
      (!start.isCertain("year") && start.isCertain("month")) || DAY_AND_MONTH.test(typed.trim());
    if (days === "past" && yearIsGuessed && found > today) {
      return Temporal.PlainDate.from(found).subtract({ years: 1 }).toString();
    }
    return found;
  }
  return undefined;
}

/** What a text may say: in the member's language first, then in the others. */
function readings(spelt: string, locale: Locale) {
  const inEnglish = spanishDayInEnglish(spelt);
  const spanish = inEnglish === undefined ? [] : [{ parser: english.casual, text: inEnglish }];
  const plain = { parser: english.casual, text: spelt };
  const inGerman = { parser: german.casual, text: spelt };
  if (locale === "es") return [...spanish, plain, inGerman];
  return locale === "de" ? [inGerman, plain, ...spanish] : [plain, inGerman, ...spanish];
}

function validDay(text: string): Day | undefined {
  try {
    const day = Temporal.PlainDate.from(text, { overflow: "reject" }).toString();
    return day < FIRST_DAY || day > LAST_DAY ? undefined : day;
  } catch {
    return undefined;
  }
}
