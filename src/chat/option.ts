import type { Localised } from "./locale.ts";

/**
 * What a person may type for an option, from which every surface derives its input:
 * - `text`, `integer`, `choice`: as usual;
 * - `date`: a day as people write it ("yesterday", "next Tuesday", "12 March");
 * - `member`, `members`: people in the group, as mentions;
 * - `contact`: one of the member's own contacts;
 * - `person`, `people`: contacts or members; a name not known yet is a new contact;
 * - `company`: an employer's name;
 * - `file`: an attachment, or its text pasted.
 */
export type OptionKind =
  | "text"
  | "integer"
  | "choice"
  | "date"
  | "member"
  | "members"
  | "contact"
  | "person"
  | "people"
  | "company"
  | "file";

type Choice = { readonly value: string; readonly label: Localised };

export type OptionSpec = {
  readonly name: string;
  readonly kind: OptionKind;
  readonly description: Localised;
  readonly required: boolean;
  /** Only for `choice`. */
  readonly choices: readonly Choice[];
  /** Longest accepted text, in UTF-16 code units. */
  readonly maxLength: number;
  /** Several lines are welcome: forms show a larger field. */
  readonly multiline: boolean;
};

/** Kinds whose value the platform may complete while it is typed. */
export function isCompletable(kind: OptionKind): boolean {
  return kind === "contact" || kind === "person" || kind === "people" || kind === "members";
}
