import { normalise } from "#core/names.ts";
import type { ImportedPerson } from "#db/schema/index.ts";
import { mayBeSameEmployer } from "../employer.ts";
import { employerKey } from "./import-choice.ts";

export type PreviewSummary = {
  readonly fresh: number;
  /** Those whom saving would take for somebody on the list. */
  readonly known: number;
  readonly withoutEmployer: number;
  /** Those with an e-mail address or a telephone number. */
  readonly withAddress: number;
};

type Known = { readonly name: string; readonly company: string | null };

/** Counts what is in a file, beside whom the member has already. */
export function summarisePreview(
  people: readonly ImportedPerson[],
  book: Iterable<Known>,
): PreviewSummary {
  const employersOf = new Map<string, (string | null)[]>();
  for (const { name, company } of book) {
    const key = normalise(name);
    const sofar = employersOf.get(key);
    if (sofar === undefined) employersOf.set(key, [company]);
    else sofar.push(company);
  }
  const isKnown = ({ name, company }: ImportedPerson): boolean =>
    employersOf.get(normalise(name))?.some((known) => mayBeSameEmployer(known, company)) === true;
  const known = people.filter(isKnown).length;
  return {
    fresh: people.length - known,
    known,
    withoutEmployer: people.filter(({ company }) => company === undefined).length,
    withAddress: people.filter(({ email, phone }) => (email ?? phone) !== undefined).length,
  };
}

export type RankedEmployer = {
  /** As the first person who works there has it. */
  readonly name: string;
  readonly count: number;
  /** The place of that person in the file. */
  readonly first: number;
};

/** As many as the smallest menu holds beside one entry more. */
const MAX_EMPLOYERS = 24;

/** Where most people work, most first. */
export function rankEmployers(people: readonly ImportedPerson[]): readonly RankedEmployer[] {
  const employers = new Map<string, { name: string; count: number; first: number }>();
  for (const [first, person] of people.entries()) {
    if (person.company === undefined) continue;
    const key = employerKey(person);
    const sofar = employers.get(key);
    if (sofar === undefined) employers.set(key, { name: person.company, count: 1, first });
    else sofar.count++;
  }
  return [...employers.values()]
    .sort((one, other) => other.count - one.count || one.first - other.first)
    .slice(0, MAX_EMPLOYERS);
}
