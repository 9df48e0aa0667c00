import type { ImportedPerson } from "#db/schema/index.ts";
import { collectPeople, type Collector, type Refused } from "./collect-people.ts";
import { decodeText } from "./decode-text.ts";
import type { FileProblem } from "./file-problem.ts";
import { findHeader, looksLikeTable } from "./find-header.ts";
import { readCsv } from "./read-csv.ts";
import { holdsVcards, readVcards } from "./read-vcards.ts";

export type ReadFile =
  | {
      readonly kind: "people";
      readonly people: readonly ImportedPerson[];
      readonly refused: readonly Refused[];
      /** The text ends in the middle, as pasted text does that did not fit. */
      readonly isCutOff: boolean;
    }
  | { readonly kind: "problem"; readonly problem: FileProblem };

/** Slack's longest field, in UTF-16 code units; blanks at its ends are not counted. */
const LONGEST_PASTE = 3_000;
const PASTE_MARGIN = 20;

/**
 * The people in a file: LinkedIn's Connections.csv, Google's and Outlook's CSV, vCards 3.0 and 4.0. Pure; formulas and
 * markup are text like any other.
 *
 * @param isPasted the bytes are text that was pasted into a field instead of a file
 */
export function readPeople(bytes: Uint8Array, isPasted: boolean): ReadFile {
  const decoded = decodeText(bytes);
  if (decoded.kind === "problem") return decoded;
  const { text } = decoded;
  const isFull = isPasted && text.length >= LONGEST_PASTE - PASTE_MARGIN;
  const into = collectPeople();
  if (holdsVcards(text)) {
    readVcards(text, into);
  } else {
    const header = findHeader(text);
    if (header === undefined) {
      return {
        kind: "problem",
        problem: looksLikeTable(text) ? "strange-columns" : "not-contacts",
      };
    }
    readCsv(text, header, isFull, into);
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
