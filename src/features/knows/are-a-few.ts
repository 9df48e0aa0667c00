import type { Sender } from "#core/context.ts";
import { blockedPairs, pairKey } from "#features/blocks/index.ts";
import { findOwners } from "#features/employers/index.ts";

/** Fewer than these look like nobody at all. */
const A_FEW = 3;
/** Beyond these nobody is counted: a few are a few. */
const COUNTED = 40;

/**
 * Whether a few people open a door at an employer to this member. Whom a block keeps from them does not count, whoever
 * it was that blocked; and wherever it is told, it is by this one count, so that no two answers give a block away.
 */
export async function areAFew(
  { tx, group }: Pick<Sender, "tx" | "group">,
  keys: readonly string[],
  memberId: string,
): Promise<boolean> {
  const owners = await findOwners({ tx, group }, keys, memberId, COUNTED);
  if (owners.length < A_FEW) return false;
  const ids = owners.map(({ ownerId }) => ownerId);
  const blocked = await blockedPairs(tx, group.id, [memberId, ...ids]);
  return ids.filter((id) => !blocked.has(pairKey(memberId, id))).length >= A_FEW;
}
