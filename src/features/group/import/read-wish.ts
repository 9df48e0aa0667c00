import { LOCALES, type Locale } from "#chat/locale.ts";
import { normalise } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";
import { readTimeZone } from "#features/nudges/index.ts";
import { textsFor } from "#texts/texts.ts";
import type { Refusal } from "./refusals.ts";
import type { SettingsRow } from "./settings-file.ts";

/** What a row asks for; what is left out stays as it is. */
export type Wish = {
  readonly timeZone?: string;
  readonly locale?: Locale;
  readonly isOrganiser?: boolean;
};

/** Each language by its code, its own name and its name in the others. */
const LANGUAGES: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((locale) => [
    [locale, locale] as const,
    ...spoken(locale).map((name) => [name, locale] as const),
  ]),
);

const YES: ReadonlySet<string> = new Set([...spoken("yes"), "y", "j", "s", "x", "true", "1"]);
const NO: ReadonlySet<string> = new Set([...spoken("no"), "n", "-", "false", "0"]);

/** How a choice is called in every language, for comparison. */
function spoken(choice: string): readonly string[] {
  return LOCALES.map((locale) => normalise(textsFor(locale).choices[choice] ?? choice));
}

/** What the cells of a row ask for, and those that cannot be read. */
export function readWish(row: SettingsRow): {
  readonly wish: Wish;
  readonly refused: readonly Refusal[];
} {
  const timeZone = zoneIn(row.timeZone);
  const locale = LANGUAGES.get(normalise(row.language).replace(/^(\w\w)[-_]\w+$/, "$1"));
  const isOrganiser = yesOrNo(row.organiser);
  const refusal = (reason: Refusal["reason"], what: string, read: unknown): readonly Refusal[] =>
    what === "" || read !== undefined ? [] : [{ reason, line: row.line, what }];
  return {
    wish: {
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(locale === undefined ? {} : { locale }),
      ...(isOrganiser === undefined ? {} : { isOrganiser }),
    },
    refused: [
      ...refusal("time-zone", row.timeZone, timeZone),
      ...refusal("language", row.language, locale),
      ...refusal("organiser", row.organiser, isOrganiser),
    ],
  };
}

function zoneIn(typed: string): string | undefined {
  if (typed === "") return undefined;
  try {
    return readTimeZone(typed);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function yesOrNo(typed: string): boolean | undefined {
  const word = normalise(typed);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
