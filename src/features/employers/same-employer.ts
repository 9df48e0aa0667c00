import { findKnown, mayBeKnown, nearKnown } from "./find-known.ts";
import {
  type EmployerForm,
  type EmployerName,
  isTellingApart,
  mayBeLeftOut,
  readEmployer,
  readKept,
} from "./read-employer.ts";
import { isMistyped } from "./slips.ts";

/** A name with all that is compared of it. */
export type ReadEmployer = {
  readonly name: EmployerName;
  /** Which well-known employer it is. */
  readonly known: number | undefined;
};

/** A name as people type it. */
export const readTyped = (typed: string): ReadEmployer => withKnown(readEmployer(typed));

/** A name as it is kept. */
export const readKeptEmployer = (notation: string): ReadEmployer => withKnown(readKept(notation));

const withKnown = (name: EmployerName): ReadEmployer => ({ name, known: findKnown(name) });

/**
 * Whether two names as people type them are one employer: somebody known at the one can open a door at the other. In
 * doubt they are two.
 */
export const isSameEmployer = (one: string, other: string): boolean =>
  matchesEmployer(readTyped(one))(readTyped(other));

/** `isSameEmployer` for one name and many others. */
export function matchesEmployer(wanted: ReadEmployer): (other: ReadEmployer) => boolean {
  const near = new Set(wanted.known === undefined ? nearKnown(wanted.name) : []);
  return (other) => {
    if (isPlacedApart(wanted.name, other.name)) return false;
    if (wanted.known !== undefined && other.known !== undefined) {
      return wanted.known === other.known;
    }
    if (other.known !== undefined && near.has(other.known)) return true;
    if (wanted.known !== undefined && mayBeKnown(wanted.known, other.name)) return true;
    const isOneKnown = wanted.known !== undefined || other.known !== undefined;
    return wanted.name.some((form) =>
      other.name.some((candidate) => isSameForm(form, candidate, isOneKnown)),
    );
  };
}

/** Two employers of one name in two places. */
const isPlacedApart = ([one]: EmployerName, [other]: EmployerName): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.isPlaceBound || other.isPlaceBound) &&
  one.places.length > 0 &&
  other.places.length > 0 &&
  one.places.join() !== other.places.join();

function isSameForm(one: EmployerForm, other: EmployerForm, isOneKnown: boolean): boolean {
  if (one.plain === other.plain) return true;
  // "Air France" and "Air Canada": what they share is nobody's name.
  const isNamed = one.core.some(isTellingApart) || one.isPlaceBound;
  const isSamePlace = one.places.join() === other.places.join();
  if (one.compact === other.compact || sorted(one.core) === sorted(other.core)) {
    return isSamePlace || (isNamed && !isPlaceMissing(one, other));
  }
  if (isOneKnown) return false;
  const [extra, missing] = difference(one.core, other.core);
  if (extra.length > 0 && missing.length > 0) {
    return isSamePlace && isMistyped(one.compact, other.compact);
  }
  const [shorter, added] = missing.length === 0 ? [other, extra] : [one, missing];
  return isSameBut(shorter, added);
}

/** "Klinikum" alone is no name, and "National Bank" without its place is none. */
const isPlaceMissing = (one: EmployerForm, other: EmployerForm): boolean =>
  (one.places.length === 0) !== (other.places.length === 0) &&
  !one.core.some(isTellingApart) &&
  !one.isPlaceBound;

/** A shorter name with a trade behind it may be anybody's. */
const SHORTEST_TELLING = 7;

/** Whether a name with these words more is the same employer. */
function isSameBut(shorter: EmployerForm, added: readonly string[]): boolean {
  const telling = shorter.core.filter(isTellingApart);
  if (telling.length === 0 || !added.every(mayBeLeftOut)) return false;
  return telling.join("").length >= SHORTEST_TELLING;
}

const sorted = (words: readonly string[]): string => words.toSorted().join(" ");

/** The words of each that the other does not have. */
function difference(
  one: readonly string[],
  other: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const here = new Set(one);
  const there = new Set(other);
  return [one.filter((word) => !there.has(word)), other.filter((word) => !here.has(word))];
}
