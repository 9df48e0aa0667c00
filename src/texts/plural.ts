import type { Locale } from "#chat/locale.ts";

/** English as most of the world writes it: day before month, no comma before "and". */
const tagOf = (locale: Locale): string => (locale === "en" ? "en-GB" : locale);

type Forms = { readonly one: string; readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** Chooses the form for a count by the language's own rules; `#` stands for the number. */
export function pluralIn(locale: Locale): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replaceAll("#", numbers.format(count));
}

/** "Ana, Ben and Lee". */
export function listIn(locale: Locale): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(tagOf(locale), { type: "conjunction" });
  return (names) => format.format(names);
}

/** "Ana, Ben or Lee". */
export function choiceIn(locale: Locale): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(tagOf(locale), { type: "disjunction" });
  return (names) => format.format(names);
}

/** A calendar day in words: "Thursday 3 December", with the year where it is not the current one. */
export function dayIn(locale: Locale): (day: string, today?: string) => string {
  const options = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  const short = new Intl.DateTimeFormat(tagOf(locale), options);
  const long = new Intl.DateTimeFormat(tagOf(locale), {
    ...options,
    year: "numeric",
  });
  return (day, today) => {
    const format = today !== undefined && today.slice(0, 4) === day.slice(0, 4) ? short : long;
    return format.format(new Date(`${day}T00:00:00Z`));
  };
}

/**
 * A day that has passed, as it is remembered: within a year the day, before that its month. Often nobody said more, and
 * a month is kept by its first day.
 */
export function rememberedIn(locale: Locale): (day: string, today: string) => string {
  const inDays = dayIn(locale);
  const inMonths = monthIn(locale);
  return (day, today) => {
    const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
    return day < yearAgo ? inMonths(day, today) : inDays(day, today);
  };
}

/** The month of a day in words: "August", with the year where it is not the current one. */
export function monthIn(locale: Locale): (day: string, today: string) => string {
  const short = new Intl.DateTimeFormat(tagOf(locale), { month: "long", timeZone: "UTC" });
  const long = new Intl.DateTimeFormat(tagOf(locale), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return (day, today) => {
    const format = today.slice(0, 4) === day.slice(0, 4) ? short : long;
    return format.format(new Date(`${day}T00:00:00Z`));
  };
}
