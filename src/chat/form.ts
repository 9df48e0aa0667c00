import type { ActionRef } from "./action-codec.ts";
import type { OptionKind } from "./option.ts";

/** Discord's limit, and a kind one: a form that asks more is not filled in. */
export const MAX_FORM_FIELDS = 5;

/** One field as it is shown now, in the reader's language and with what is already known. */
export type FormField = {
  readonly name: string;
  readonly kind: OptionKind;
  readonly label: string;
  readonly hint: string | undefined;
  /** For a `file`: said where its text has to be pasted instead; `{limit}` stands for the most characters that fit. */
  readonly pasteHint?: string;
  readonly required: boolean;
  readonly multiline: boolean;
  readonly maxLength: number;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What was typed, or what is on record. People as tokens (person-token.ts), several separated by "; ". */
  readonly value: string | undefined;
};

/** A form, ready to be shown. At most `MAX_FORM_FIELDS` fields. */
export type FormView = {
  readonly title: string;
  readonly submitLabel: string;
  readonly fields: readonly FormField[];
  readonly submit: ActionRef;
};

/** What was filled in, by field name; a field left empty is absent or empty. */
export type FormValues = Readonly<Record<string, string>>;

/** What is wrong with one field, in the reader's words. */
export type FieldError = { readonly field: string; readonly message: string };
