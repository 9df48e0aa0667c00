import { and, eq, gt } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { gives, type GIVE_KINDS } from "#db/schema/index.ts";
import { findGive, type GiveView } from "./find-give.ts";
import { refuseStrayWarmth, type GIVEN_WARMTHS } from "./given-warmth.ts";

/** What the receiver says that it was. */
export type Correction = {
  readonly kind: (typeof GIVE_KINDS)[number];
  readonly warmth: (typeof GIVEN_WARMTHS)[number] | undefined;
};

/** `isSettled` is false when it was answered or had lapsed before, and nothing changed. */
export type Settled = { readonly isSettled: boolean; readonly give: GiveView };

/** The receiver says yes. @throws UserError `not-yours` */
export const confirmGive = (ctx: Context, id: string): Promise<Settled> =>
  settle(ctx, id, () => ({ state: "confirmed" }));

/**
 * The receiver says what it really was, which confirms it. A referral keeps its warmth unless another is said.
 * @throws UserError `not-yours`, `warmth-needs-referral`
 */
export function correctGive(ctx: Context, id: string, correction: Correction): Promise<Settled> {
  refuseStrayWarmth(correction);
  return settle(ctx, id, (give) => ({
    state: "confirmed",
    kind: correction.kind,
    warmth: correction.kind === "referral" ? (correction.warmth ?? give.warmth ?? "name") : null,
  }));
}

/** The receiver says that it did not happen; nobody is told. @throws UserError `not-yours` */
export const declineGive = (ctx: Context, id: string): Promise<Settled> =>
  settle(ctx, id, () => ({ state: "declined" }));

async function settle(
  ctx: Context,
  id: string,
  change: (give: GiveView) => Partial<Pick<GiveView, "state" | "kind" | "warmth">>,
): Promise<Settled> {
  const before = await findGive(ctx, id, "receiver");
  const settled = await ctx.tx
    .update(gives)
    .set({ ...change(before), settledAt: ctx.now })
    .where(
      and(
        eq(gives.groupId, ctx.group.id),
        eq(gives.id, id),
        eq(gives.receiverId, ctx.member.id),
        eq(gives.state, "pending"),
        gt(gives.lapsesAt, ctx.now),
      ),
    )
    .returning({ id: gives.id });
  // Read again: somebody else's tap, or the sweep, may have been faster.
  return { isSettled: settled.length > 0, give: await findGive(ctx, id, "receiver") };
}
