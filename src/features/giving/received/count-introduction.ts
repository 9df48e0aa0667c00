import { and, eq, inArray } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import type { MemberRef } from "#core/option-types.ts";
import { replace } from "#core/reply.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { gives, introductions } from "#db/schema/index.ts";
import { countIntroductionLink } from "#features/did-you-meet/index.ts";
import { recordGive } from "../ledger/record-give.ts";
import { confirmGive } from "../ledger/settle-give.ts";
import { askFirstGive } from "./ask-first-give.ts";

/** "Count It": whoever was introduced by a third person, and met, counts that as help; once. */
export const countIntroductionAction = defineAction({
  ...countIntroductionLink,
  who: "member",
  async run(ctx, args) {
    const words = ctx.texts.meet;
    const introducer = await countIntroduction(ctx, args.introduction);
    if (introducer === undefined) return replace(text(words.countedBefore));
    return replace(
      text(words.counted({ introducer: introducer.name })),
      ...(await askFirstGive(ctx)),
    );
  },
});

/**
 * Records the introducer's give to the caller, or confirms the one that they logged themselves. Undefined when it
 * counts already. The introduction's row is locked, so that of two taps at the same moment one counts.
 * @throws UserError `not-yours` for everybody but the two who were put in touch by somebody else
 */
async function countIntroduction(ctx: Context, id: string): Promise<MemberRef | undefined> {
  const { tx, group, member } = ctx;
  const [row] = await tx
    .select()
    .from(introductions)
    .where(and(eq(introductions.groupId, group.id), eq(introductions.id, id)))
    .for("no key update");
  const isTheirs =
    row !== undefined &&
    row.state === "agreed" &&
    row.askerId !== member.id &&
    [row.firstId, row.secondId].includes(member.id) &&
    ![row.firstId, row.secondId].includes(row.askerId);
  const [introducer] = isTheirs ? await findMembers(ctx, [row.askerId]) : [];
  if (introducer === undefined) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  const known = await tx
    .select({ id: gives.id, state: gives.state })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, group.id),
        eq(gives.introductionId, id),
        eq(gives.giverId, introducer.id),
        eq(gives.receiverId, member.id),
        inArray(gives.state, ["confirmed", "pending"]),
      ),
    );
  if (known.some(({ state }) => state === "confirmed")) return undefined;
  for (const give of known) {
    if ((await confirmGive(ctx, give.id)).isSettled) return introducer;
  }
  await recordGive(ctx, { from: introducer, kind: "introduction", introductionId: id });
  return introducer;
}
