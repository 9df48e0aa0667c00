import { and, eq, isNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { withdraw } from "#core/outbox/outbox.ts";
import { replace } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { landings } from "#db/schema/index.ts";
import { unmarkAfterLanding } from "#features/giving/index.ts";
import { quickenNudges } from "#features/nudges/index.ts";
import { landingLinks } from "../landing-links.ts";
import { findLanding, type Landing } from "../landing-row.ts";
import { withdrawThanks } from "../path/credits.ts";
import { thanksKey } from "../path/thanks-key.ts";
import { stopPledge } from "../pledges/pledge.ts";
import { setStage } from "./save-landing.ts";

/**
 * Takes the caller's landing back: it counts nowhere any more, nor does what they gave since as given after it; letters
 * that have not gone out do not go, the pledge ends, and the stage and the days of nudges are as before. Undefined
 * where it was taken back already.
 * @throws UserError `not-yours`
 */
export async function undoLanding(ctx: Context, landingId: string): Promise<Landing | undefined> {
  const known = await findLanding(ctx, landingId);
  if (known?.memberId !== ctx.member.id) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  const [undone] = await ctx.tx
    .update(landings)
    .set({ undoneAt: ctx.now, pledgeAskOn: null })
    .where(
      and(
        eq(landings.groupId, ctx.group.id),
        eq(landings.id, landingId),
        isNull(landings.undoneAt),
      ),
    )
    .returning();
  if (undone === undefined) return undefined;
  await unmarkAfterLanding(ctx, ctx.member.id);
  await takeBackThanks(ctx, undone);
  // Who landed twice and takes the second one back has still landed.
  if (undone.stageBefore !== "landed") await endLandedLife(ctx);
  if (ctx.member.stage === "landed") await setStage(ctx, undone.stageBefore);
  return undone;
}

/** Letters of thanks that have not gone out do not go. */
export async function takeBackThanks(ctx: Context, landing: Landing): Promise<void> {
  for (const { memberId } of await withdrawThanks(ctx, landing)) {
    if (memberId !== null) await withdraw(ctx, memberId, { startWith: thanksKey(landing.id) });
  }
}

/** The pledge ends, and nudges come as often as before the landing. */
export async function endLandedLife(ctx: Context): Promise<void> {
  await stopPledge(ctx);
  await quickenNudges(ctx);
}

/** "Undo". */
export const undoAction = defineAction({
  ...landingLinks.undo,
  who: "member",
  async run(ctx, args) {
    const words = ctx.texts.landing;
    const undone = await undoLanding(ctx, args.landing);
    if (undone === undefined) return replace(text(words.undoneAlready));
    return replace(
      text(words.undone({ stage: undone.stageBefore })),
      ...(undone.isShared ? [text(words.undoneShared)] : []),
    );
  },
});
