import type { Context } from "#core/context.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { readBook } from "#features/contacts/index.ts";
import type { Landing } from "../landing-row.ts";
import { type Credit, creditKey, readCredits } from "./credits.ts";
import { keyOf, type PersonKey } from "./propose-path.ts";
import type { LandingTree } from "./tree-picture.ts";

/** A landing with its path, without anybody's contacts: for everybody but the landed member. */
export async function readTree(
  sender: Pick<Context, "tx" | "group">,
  landing: Landing,
  landedFallback: string,
): Promise<LandingTree> {
  const credits = await readCredits(sender, landing.id);
  const ids = credits.flatMap(({ memberId }) => memberId ?? []);
  const members = await findMembers(sender, [...ids, landing.memberId]);
  const landed = members.find(({ id }) => id === landing.memberId);
  return {
    landing,
    credits,
    landedName: landed?.name ?? landedFallback,
    names: new Map(members.map(({ id, name }): [PersonKey, string] => [keyOf("m", id), name])),
  };
}

/** The caller's own landing with its path, their contacts by name. */
export async function readOwnTree(ctx: Context, landing: Landing): Promise<LandingTree> {
  const tree = await readTree(ctx, landing, ctx.texts.common.somebody);
  if (tree.credits.every(({ contactId }) => contactId === null)) return tree;
  const contacts = (await readBook(ctx)).map(({ id, name }): [PersonKey, string] => [
    keyOf("c", id),
    name,
  ]);
  return { ...tree, names: new Map([...tree.names, ...contacts]) };
}

/** The names of credited people, as the landed member reads them. */
export const namesOf = (tree: LandingTree, credits: readonly Credit[]): readonly string[] =>
  credits.flatMap((credit) => tree.names.get(creditKey(credit)) ?? []);
