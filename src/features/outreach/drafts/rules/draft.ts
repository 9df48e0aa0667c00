import type { Locale } from "#chat/locale.ts";

/** The languages that the rules read word by word. */
export type DraftLanguage = "en" | "de";

/** What is checked: the whole text, and what is known of the two and of who brought them together. */
export type DraftToCheck = {
  readonly text: string;
  readonly locale: Locale;
  readonly way: "letter" | "e-mail" | "message";
  /** Who is known to have given the contact's name. */
  readonly referrer: string | undefined;
  readonly contactName: string;
  readonly company: string | undefined;
};

/** A part of the text; `start` and `end` count UTF-16 code units. */
export type Place = { readonly start: number; readonly end: number };
