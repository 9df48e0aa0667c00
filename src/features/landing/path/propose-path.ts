import type { Day } from "#core/calendar/calendar.ts";
import { normalise } from "#core/names.ts";
import { employerName } from "#features/profile/index.ts";

/** Somebody on the path to a landing, by `m:ID` or `c:ID`. */
export type PersonKey = `${"m" | "c"}:${string}`;

export type PathPerson = {
  readonly key: PersonKey;
  readonly name: string;
  /** Who led to them; undefined for the first on a path. */
  readonly parent: PersonKey | undefined;
};

/** What is known of how a member came by their job. */
export type PathFacts = {
  /** Where the job is, if they said. */
  readonly company: string | undefined;
  readonly contacts: readonly {
    readonly id: string;
    readonly name: string;
    readonly company: string | null;
    readonly referredByContactId: string | null;
    readonly referredByMemberId: string | null;
  }[];
  /** Members by id, as others may know them. */
  readonly names: ReadonlyMap<string, string>;
  /** When they were last met, wrote back or helped; people without a day lead on only where a name came from them. */
  readonly lately: ReadonlyMap<PersonKey, Day>;
  /** Members who named somebody, and the name that they gave. */
  readonly namedBy: readonly { readonly memberId: string; readonly name: string }[];
  /** Who put the member in touch with another member. */
  readonly introducedBy: ReadonlyMap<string, string>;
};

/** As many as one ticks with pleasure, and as a menu holds on every platform. */
const MOST_PROPOSED = 20;
/** Longer chains are cut. */
const MOST_STEPS = 20;

/**
 * Who may have led to the job, in the order of the path: each comes after whoever led to them. The path of people at
 * the new employer comes first, then that of whoever was met or helped last.
 */
export function proposePath(facts: PathFacts): readonly PathPerson[] {
  const { contacts, names, lately } = facts;
  const known = new Map(contacts.map((contact) => [keyOf("c", contact.id), contact]));
  const leads = parentsIn(facts);
  const there = employerName(facts.company ?? "");
  const isThere = (key: PersonKey): boolean =>
    there !== "" && employerName(known.get(key)?.company ?? "") === there;
  const ends = [...lately.keys()].toSorted(
    (one, other) =>
      Number(isThere(other)) - Number(isThere(one)) ||
      (lately.get(other) ?? "").localeCompare(lately.get(one) ?? "") ||
      one.localeCompare(other),
  );
  const path = new Map<PersonKey, PathPerson>();
  for (const end of ends) {
    for (const key of chainTo(end, leads)) {
      const name = known.get(key)?.name ?? names.get(key.slice(2));
      if (name === undefined || path.has(key) || path.size === MOST_PROPOSED) continue;
      const parent = leads.get(key);
      path.set(key, {
        key,
        name,
        parent: parent !== undefined && path.has(parent) ? parent : undefined,
      });
    }
  }
  return [...path.values()];
}

/** The key of a member or of a contact. */
export const keyOf = (kind: "m" | "c", id: string): PersonKey => `${kind}:${id}`;

/** Who led to whom, as far as it is on record. */
function parentsIn(facts: PathFacts): ReadonlyMap<PersonKey, PersonKey> {
  const givers = new Map(facts.namedBy.map(({ name, memberId }) => [normalise(name), memberId]));
  const leads = new Map<PersonKey, PersonKey>();
  for (const { id, name, referredByContactId, referredByMemberId } of facts.contacts) {
    const giver = referredByMemberId ?? givers.get(normalise(name));
    if (referredByContactId !== null) leads.set(keyOf("c", id), keyOf("c", referredByContactId));
    else if (giver !== undefined) leads.set(keyOf("c", id), keyOf("m", giver));
  }
  for (const [member, asker] of facts.introducedBy) {
    if (member !== asker) leads.set(keyOf("m", member), keyOf("m", asker));
  }
  return leads;
}

/** From the first on the path to its end. A circle among the records is cut. */
function chainTo(end: PersonKey, leads: ReadonlyMap<PersonKey, PersonKey>): readonly PersonKey[] {
  const chain: PersonKey[] = [];
  let at: PersonKey | undefined = end;
  while (at !== undefined && !chain.includes(at) && chain.length < MOST_STEPS) {
    chain.unshift(at);
    at = leads.get(at);
  }
  return chain;
}

/**
 * The people who are credited, in the order of the path, each after the nearest credited person who led to them. Those
 * who were never proposed come last, as beginnings of their own.
 */
export function linkPath(
  proposed: readonly PathPerson[],
  credited: readonly PersonKey[],
): readonly { readonly key: PersonKey; readonly parent: PersonKey | undefined }[] {
  const isCredited = new Set(credited);
  const parents = new Map(proposed.map(({ key, parent }) => [key, parent]));
  const nearest = (key: PersonKey): PersonKey | undefined => {
    let at = parents.get(key);
    while (at !== undefined && !isCredited.has(at)) at = parents.get(at);
    return at;
  };
  const inOrder = proposed.map(({ key }) => key).filter((key) => isCredited.has(key));
  const others = credited.filter((key) => !parents.has(key));
  return [...inOrder, ...others].map((key) => ({ key, parent: nearest(key) }));
}
