import type { Texts } from "#texts/texts.ts";

/** What a person can mend: shown to them as it is. */
export type UserErrorText = (texts: Texts) => string;

/**
 * Something that a person can mend, told politely with the next step. Everything else that is thrown is a bug.
 * The words are looked up when it is shown, in the reader's language.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: string;
  readonly text: UserErrorText;
  /** The option or form field that it is about. */
  readonly field: string | undefined;

  constructor(code: string, text: UserErrorText, field?: string) {
    super(code);
    this.code = code;
    this.text = text;
    this.field = field;
  }
}
