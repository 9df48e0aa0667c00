import { inArray } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { normalise } from "#core/names.ts";
import { contacts, type ImportedPerson } from "#db/schema/index.ts";
import { isOwn } from "../own-contacts.ts";
import { employerKey } from "./import-choice.ts";

/** Somebody to talk to first. */
export type Suggested = {
  readonly id: string;
  readonly name: string;
  readonly company: string | null;
  readonly isAtTarget: boolean;
};

const MAX_SUGGESTED = 3;
/** Some of those who come first may have been talked to already. */
const CANDIDATES = 20;

/** Whom to talk to first of those who were kept: nobody with whom a talk is noted. */
export async function suggestFirst(
  ctx: Context,
  kept: readonly ImportedPerson[],
): Promise<readonly Suggested[]> {
  const targets = ctx.member.targetEmployers ?? [];
  const ranked = rankFirst(kept, targets).slice(0, CANDIDATES);
  if (ranked.length === 0) return [];
  const keyOf = ({ name }: ImportedPerson): string => ctx.keyedHash(normalise(name));
  const rows = await ctx.tx
    .select({
      id: contacts.id,
      name: contacts.name,
      company: contacts.company,
      nameKey: contacts.nameKey,
      lastSpokeOn: contacts.lastSpokeOn,
    })
    .from(contacts)
    .where(isOwn(ctx, inArray(contacts.nameKey, [...new Set(ranked.map(keyOf))])));
  const suggested = ranked.flatMap((person): readonly Suggested[] => {
    const key = keyOf(person);
    const row = rows.find(({ nameKey, lastSpokeOn }) => nameKey === key && lastSpokeOn === null);
    if (row === undefined) return [];
    const { id, name, company } = row;
    return [{ id, name, company, isAtTarget: isAt(targets, person) }];
  });
  return distinct(suggested).slice(0, MAX_SUGGESTED);
}

/**
 * People at a target employer first, then those known longest: dormant ties help as much as current ones (Levin,
 * Walter and Murnighan 2011), and people leave them out. Those of whom neither is known come in the file's order.
 */
function rankFirst(
  people: readonly ImportedPerson[],
  targets: readonly string[],
): readonly ImportedPerson[] {
  return people.toSorted(
    (one, other) =>
      Number(isAt(targets, other)) - Number(isAt(targets, one)) ||
      (one.connectedOn ?? "9999").localeCompare(other.connectedOn ?? "9999"),
  );
}

const isAt = (targets: readonly string[], person: ImportedPerson): boolean =>
  person.company !== undefined &&
  targets.some((target) => normalise(target) === employerKey(person));

const distinct = (list: readonly Suggested[]): readonly Suggested[] =>
  list.filter(({ id }, index) => list.findIndex((other) => other.id === id) === index);
