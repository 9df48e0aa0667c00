import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { members } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { targetEmployers } from "./target-employers.ts";

/** More targets are none. */
const MAX_EMPLOYERS = 10;

/**
 * Sets what is given: the intention, the target employers (as `targetEmployers` reads them), or both. Returns the
 * context with the member as they are now.
 * @throws UserError `too-many-employers`
 */
export async function setGoal(
  ctx: Context,
  change: { readonly text: string | undefined; readonly employers: string | undefined },
): Promise<Context> {
  const employers = change.employers === undefined ? undefined : targetEmployers(change.employers);
  if (employers !== undefined && employers.length > MAX_EMPLOYERS) {
    throw new UserError(
      "too-many-employers",
      (texts) => texts.profile.tooManyEmployers({ count: employers.length }),
      "employers",
    );
  }
  const member = {
    ...ctx.member,
    goal: change.text ?? ctx.member.goal,
    targetEmployers: employers ?? ctx.member.targetEmployers,
  };
  await ctx.tx
    .update(members)
    .set({ goal: member.goal, targetEmployers: member.targetEmployers })
    .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
  if (change.text !== undefined) await recordDeed(ctx, { kind: "goal-set", ids: [] });
  if (employers !== undefined) await recordDeed(ctx, { kind: "employers-set", ids: [] });
  return { ...ctx, member };
}
