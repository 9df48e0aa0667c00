import type { Locale } from "#chat/locale.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";

/**
 * Everything that Kith says. English is the measure; every other language must have the same keys and parameters.
 * Choices are looked up by what commands declare, hence by any string.
 */
export type Texts = Omit<typeof en, "choices"> & {
  readonly choices: Readonly<Record<string, string>>;
};

const catalogue: Readonly<Record<Locale, Texts>> = { en, de, es };

export const textsFor = (locale: Locale): Texts => catalogue[locale];
