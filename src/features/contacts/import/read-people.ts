import { decodeText } from "#core/files/decode-text.ts";
import { fillsField } from "#core/files/fills-field.ts";
import { findHeader, looksLikeTable } from "#core/files/find-header.ts";
import type { ImportedPerson } from "#db/schema/index.ts";
import { collectPeople, type Collector, type Refused } from "./collect-people.ts";
import { readColumns } from "./contact-columns.ts";
import type { FileProblem } from "./file-problem.ts";
import { readTable } from "./read-table.ts";
import { holdsVcards, readVcards } from "./read-vcards.ts";
import { unfoldLetters } from "./unfold-letters.ts";

export type ReadFile =
  | {
      readonly kind: "people";
      readonly people: readonly ImportedPerson[];
      readonly refused: readonly Refused[];
      /** The text ends in the middle, as pasted text does that did not fit. */
      readonly isCutOff: boolean;
    }
  | { readonly kind: "problem"; readonly problem: FileProblem };

/**
 * The people in a file: LinkedIn's Connections.csv, Google's and Outlook's CSV, vCards 3.0 and 4.0. Pure; formulas and
 * markup are text like any other.
 *
 * @param isPasted the bytes are text that was pasted into a field instead of a file
 */
export function readPeople(bytes: Uint8Array, isPasted: boolean): ReadFile {
  const decoded = decodeText(unfoldLetters(bytes));
  if (decoded.kind === "problem") return decoded;
  const { text } = decoded;
  const isFull = isPasted && fillsField(text);
  const into = collectPeople();
  if (holdsVcards(text)) {
    readVcards(text, into);
  } else {
    const header = findHeader(text, readColumns);
    if (header === undefined) {
      return {
        kind: "problem",
        problem: looksLikeTable(text) ? "strange-columns" : "not-contacts",
      };
    }
    readTable(text, header, isFull, into);
  }
  return settled(into, isFull);
}

function settled(into: Collector, isFull: boolean): ReadFile {
  const refused = into.refused();
  if (into.isOverfull()) return { kind: "problem", problem: "too-many" };
  if (into.people.length === 0) {
    const isOld = refused.length > 0 && refused.every(({ reason }) => reason === "old-card");
    return { kind: "problem", problem: isOld ? "old-vcard" : "nobody" };
  }
  const isCutOff = isFull || refused.some(({ reason }) => reason === "cut-off");
  return { kind: "people", people: into.people, refused, isCutOff };
}
