/** The languages that Kith speaks. English is complete by definition; the others must compile against it. */
export const LOCALES = ["en", "de", "es"] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";

/** One text in every language. */
export type Localised = Readonly<Record<Locale, string>>;

/** The best language for a platform's locale tag, such as `de-AT` or `en-US`; English when none fits. */
export function localeOf(tag: string | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language) ?? DEFAULT_LOCALE;
}
