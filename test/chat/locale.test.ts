import { expect, test } from "vitest";
import { DEFAULT_LOCALE, LOCALES, localeOf } from "#chat/locale.ts";

test.for([
  ["de", "de"],
  ["de-AT", "de"],
  ["de_CH", "de"],
  ["DE", "de"],
  ["en-GB", "en"],
  ["es-ES", "es"],
  ["es-419", "es"],
  ["es-LA", "es"],
  ["fr", "en"],
  ["den", "en"],
  ["", "en"],
  [undefined, "en"],
] as const)("a reader of %s is answered in %s", ([tag, locale]) => {
  expect(localeOf(tag)).toBe(locale);
});

test("every language's own tag is itself, and English is where others go", () => {
  expect(LOCALES.map(localeOf)).toEqual([...LOCALES]);
  expect(DEFAULT_LOCALE).toBe("en");
});
