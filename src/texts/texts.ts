import type { Locale } from "#chat/locale.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";

/** Everything that Kith says. English is the measure; every other language must have the same keys and parameters. */
export type Texts = typeof en;

const catalogue: Readonly<Record<Locale, Texts>> = { en, de };

export const textsFor = (locale: Locale): Texts => catalogue[locale];
