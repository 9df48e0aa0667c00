import { LOCALES } from "#chat/locale.ts";
import { withoutFormulaMark } from "#core/files/csv-file.ts";
import { normalise } from "#core/names.ts";
import { TIES } from "#db/schema/index.ts";
import { textsFor } from "#texts/texts.ts";
import type { RawPerson } from "./collect-people.ts";
import { readConnectedDay } from "./read-connected-day.ts";

const OWN_PARTS = ["circle", "tie", "lastSpokeOn", "notes"] as const;

/** Where the columns stand that Kith's own table has beside everybody's. */
export type KithColumns = Readonly<Record<(typeof OWN_PARTS)[number], number>>;

/** Finds them in a header that has all of them in one language; a notes column of another address book stays unread. */
export function findKithColumns(header: readonly string[]): KithColumns | undefined {
  const titles = header.map(normalise);
  for (const locale of LOCALES) {
    const names = textsFor(locale).privacy.files.contactColumns;
    const [circle = -1, tie = -1, lastSpokeOn = -1, notes = -1] = OWN_PARTS.map((part) =>
      titles.indexOf(normalise(names[part])),
    );
    if (Math.min(circle, tie, lastSpokeOn, notes) >= 0) return { circle, tie, lastSpokeOn, notes };
  }
  return undefined;
}

/** What a row of Kith's own table says in them. */
export function readKithRow(
  columns: KithColumns,
  row: readonly string[],
): Pick<RawPerson, (typeof OWN_PARTS)[number]> {
  const cell = (part: keyof KithColumns): string => withoutFormulaMark(row[columns[part]] ?? "");
  return {
    circle: cell("circle"),
    tie: tieSaid(cell("tie")),
    lastSpokeOn: readConnectedDay(cell("lastSpokeOn")),
    notes: cell("notes"),
  };
}

/** The table says it in words of its language, which may be another one by now. */
const tieSaid = (said: string): RawPerson["tie"] =>
  TIES.find(
    (tie) => tie === said || LOCALES.some((locale) => textsFor(locale).choices[tie] === said),
  );
