import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { onlyOrganisers } from "#core/permitted.ts";
import { UserError } from "#core/user-error.ts";
import { members } from "#db/schema/index.ts";
import { lockGroup } from "./change-group.ts";
import { readOrganisers } from "./read-organisers.ts";

/** Who is an organiser from now on and was not, who no more, and who stays one because the platform says so. */
export type OrganisersChange = {
  readonly added: readonly MemberRef[];
  readonly removed: readonly MemberRef[];
  readonly staying: readonly MemberRef[];
};

/**
 * Names organisers and lets others go. Whoever administers the workspace stays one, and one always remains.
 * @throws UserError `not-organiser`, `nobody-named`, `both-ways`, `last-organiser`
 */
export async function changeOrganisers(
  ctx: Context,
  { add, remove }: { readonly add: readonly MemberRef[]; readonly remove: readonly MemberRef[] },
): Promise<OrganisersChange> {
  if (add.length + remove.length === 0) {
    throw new UserError("nobody-named", (texts) => texts.group.nobodyNamed, "add");
  }
  const both = add.find((one) => remove.some((other) => other.id === one.id));
  if (both !== undefined) {
    const { name } = both;
    throw new UserError("both-ways", (texts) => texts.group.bothWays({ name }), "remove");
  }
  await lockGroup(ctx);
  const before = await readOrganisers(ctx);
  const standing = (one: MemberRef) => before.find((other) => other.id === one.id);
  // Somebody else may have let the caller go in this moment.
  onlyOrganisers({
    ...ctx,
    member: { ...ctx.member, isOrganiser: before.some((one) => one.id === ctx.member.id) },
  });
  const added = add.filter((one) => standing(one) === undefined);
  const staying = remove.filter((one) => standing(one)?.isAdmin === true);
  const removed = remove.filter((one) => standing(one)?.isAdmin === false);
  if (before.length + added.length - removed.length < 1) {
    throw new UserError("last-organiser", (texts) => texts.group.lastOrganiser, "remove");
  }
  await setOrganisers(ctx, added, true);
  await setOrganisers(ctx, removed, false);
  return { added, removed, staying };
}

async function setOrganisers(
  ctx: Context,
  people: readonly MemberRef[],
  isOrganiser: boolean,
): Promise<void> {
  if (people.length === 0) return;
  const ids = people.map((one) => one.id);
  await ctx.tx
    .update(members)
    .set({ isOrganiser })
    .where(
      and(eq(members.groupId, ctx.group.id), inArray(members.id, ids), isNull(members.leftAt)),
    );
}
