import type { DraftLanguage, DraftToCheck } from "./draft.ts";
import { fold } from "./pattern.ts";

/** A draft as the rules read it: folded, in its own language, with the firm's name covered; as long as before. */
export type PreparedDraft = {
  readonly text: string;
  readonly language: DraftLanguage;
  /** Names of people that say nothing about anybody. */
  readonly names: string;
};

/** Words that begin the names of many firms, and name none. */
const NAMES_NONE =
  /^(?:the|and|und|gmbh|ag|inc|ltd|llc|co|kg|of|fur|der|die|das|st|dr|mr|mrs|ms|prof|new|old|first|city|our)$/i;

/** "Mr O'Grady" of O'Grady Construction is himself, not the firm. */
const NO_TITLE = String.raw`(?<!\b(?:mr|mrs|ms|miss|dr|herrn?|frau|prof|professor)\.? (?:o'|van |von |de )?)`;

/** A letter as the rules read it: folded, and the name of the reader's firm out of their way. */
export function prepareDraft(draft: DraftToCheck, language: DraftLanguage): PreparedDraft {
  const text = fold(draft.text);
  // A firm goes by the first word of its name: "Anvil's" is Anvil Steel.
  const firm = fold(draft.company ?? "")
    .split(/[^A-Za-z0-9]+/)
    .find((word) => word.length > 1 && !NAMES_NONE.test(word));
  return {
    text:
      firm === undefined
        ? text
        : text.replace(new RegExp(`${NO_TITLE}\\b${firm}(?:'?s)?\\b`, "gi"), (name) =>
            "_".repeat(name.length),
          ),
    language,
    names: fold([draft.contactName, draft.company ?? "", draft.referrer ?? ""].join(" ")),
  };
}
