import type { Context } from "#core/context.ts";
import { findDraft, keepDraft } from "#core/drafts.ts";
import { normalise } from "#core/names.ts";
import type { ImportedPerson } from "#db/schema/index.ts";
import type { Refused } from "./collect-people.ts";

/**
 * What has been ticked in a preview. People are named by their place in it, employers by the place of the first person
 * who works there, so nothing of the file stands here.
 */
export type ImportChoice = {
  readonly preview: string;
  readonly people: readonly number[];
  readonly employers: readonly number[];
  readonly withAddresses: boolean;
  /** What the reader left out, to be said again each time. */
  readonly refused: readonly Refused[];
  readonly isCutOff: boolean;
};

const DRAFT = "import-choice";

/** Keeps a choice, since a button's id cannot hold it. Each is kept apart: an older button still means what it said. */
export const keepChoice = (ctx: Context, { preview, ...ticked }: ImportChoice): Promise<string> =>
  keepDraft(ctx, {
    form: { name: DRAFT, args: [preview] },
    values: { ticked: JSON.stringify(ticked) },
  });

/** The choice, unless it has expired or is somebody else's. */
export async function findChoice(ctx: Context, draft: string): Promise<ImportChoice | undefined> {
  const found = await findDraft(ctx, draft);
  const [preview] = found?.form.args ?? [];
  const ticked = found?.values["ticked"];
  if (found?.form.name !== DRAFT || preview === undefined || ticked === undefined) return undefined;
  // Written by keepChoice alone.
  return { preview, ...(JSON.parse(ticked) as Omit<ImportChoice, "preview">) };
}

/** Adds what a menu's values say; values that are no numbers are none of ours. */
export const addPlaces = (
  places: readonly number[],
  chosen: string | undefined,
): readonly number[] => {
  const added = (chosen ?? "").split(",").filter((value) => /^\d{1,6}$/.test(value));
  return [...new Set([...places, ...added.map(Number)])];
};

/** Whom the choice means: those who were ticked, or everybody where nothing is. In the file's order. */
export function chosenPeople(
  people: readonly ImportedPerson[],
  choice: Pick<ImportChoice, "people" | "employers">,
): readonly ImportedPerson[] {
  if (!isTicked(choice)) return people;
  const places = new Set(choice.people);
  const employers = new Set(
    choice.employers.map((place) => employerKey(people[place])).filter((key) => key !== ""),
  );
  return people.filter((person, place) => places.has(place) || employers.has(employerKey(person)));
}

export const isTicked = (choice: Pick<ImportChoice, "people" | "employers">): boolean =>
  choice.people.length + choice.employers.length > 0;

/** Equal for people of one employer; empty without one. */
export const employerKey = (person: ImportedPerson | undefined): string =>
  normalise(person?.company ?? "");
