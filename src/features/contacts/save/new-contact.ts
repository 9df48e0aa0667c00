import type { PersonRef } from "#core/option-types.ts";
import type { Contact } from "../own-contacts.ts";

/** What may be known of a person who is to be saved. */
export type NewContact = {
  readonly name: string;
  readonly company?: string | undefined;
  readonly role?: string | undefined;
  readonly tie?: Contact["tie"] | undefined;
  readonly circle?: string | undefined;
  readonly referredBy?: PersonRef | undefined;
  /** A day. Left out: unknown, which is not long ago. */
  readonly lastSpokeOn?: string | undefined;
  readonly notes?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly link?: string | undefined;
  /** How often to keep in touch; left out: as the tie suggests. */
  readonly cadenceWeeks?: number | undefined;
  /** How they came onto the list; `typed` when left out. */
  readonly source?: Contact["source"] | undefined;
};

const COMPLETABLE = [
  "company",
  "role",
  "circle",
  "notes",
  "email",
  "phone",
  "link",
  "lastSpokeOn",
  "cadenceWeeks",
] as const;

export type Completable = (typeof COMPLETABLE)[number];

/** What is told of a person and not on record yet. */
export function wordsMissing(
  known: { readonly [Part in Completable]: Contact[Part] },
  person: NewContact,
): { readonly [Part in Completable]?: NonNullable<Contact[Part]> } {
  return Object.fromEntries(
    COMPLETABLE.filter((part) => known[part] === null && person[part] !== undefined).map((part) => [
      part,
      person[part],
    ]),
  );
}
