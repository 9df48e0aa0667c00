import { and, eq, gt, isNull, or } from "drizzle-orm";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { askReplies, asks, gives, type GIVE_KINDS } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { keepBoards } from "../counts/keep-boards.ts";
import { findGive, type GiveView, lockGive } from "./find-give.ts";
import { refuseStrayWarmth, type GIVEN_WARMTHS } from "./given-warmth.ts";

/** For so long after they confirmed it a receiver may say that it was something else. */
const MENDABLE_MS = 7 * DAY_MS;

/** What the receiver says that it was. */
export type Correction = {
  readonly kind: (typeof GIVE_KINDS)[number];
  readonly warmth: (typeof GIVEN_WARMTHS)[number] | undefined;
};

/** `isSettled` is false when it was answered or had lapsed before, and nothing changed. */
export type Settled = { readonly isSettled: boolean; readonly give: GiveView };

/** Whether its receiver may still say what it was: it waits for them, or they confirmed it within seven days. */
export const isMendable = ({ now }: Pick<Context, "now">, give: GiveView): boolean =>
  give.state === "pending" ||
  (give.state === "confirmed" &&
    give.settledAt !== null &&
    give.settledAt.getTime() > now.getTime() - MENDABLE_MS);

/** The receiver says yes. @throws UserError `not-yours` */
export const confirmGive = (ctx: Context, id: string): Promise<Settled> =>
  settle(ctx, id, "pending", () => ({ state: "confirmed" }));

/**
 * The receiver says what it really was, which confirms it; also within seven days after they confirmed it. A referral
 * keeps its warmth unless another is said, and what came of it is never taken back by this.
 * @throws UserError `not-yours`, `warmth-needs-referral`
 */
export function correctGive(ctx: Context, id: string, correction: Correction): Promise<Settled> {
  refuseStrayWarmth(correction);
  return settle(ctx, id, "mendable", (give) => ({
    state: "confirmed",
    kind: correction.kind,
    warmth: correction.kind === "referral" ? correctedWarmth(give, correction) : null,
  }));
}

const correctedWarmth = ({ warmth }: GiveView, said: Correction): GiveView["warmth"] =>
  warmth === "met" || warmth === "outcome" ? warmth : (said.warmth ?? warmth ?? "name");

/**
 * The receiver says that it did not happen; nobody is told. Also within seven days after they confirmed it.
 * @throws UserError `not-yours`
 */
export const declineGive = (ctx: Context, id: string): Promise<Settled> =>
  settle(ctx, id, "mendable", () => ({ state: "declined" }));

async function settle(
  ctx: Context,
  id: string,
  from: "pending" | "mendable",
  change: (give: GiveView) => Partial<Pick<GiveView, "state" | "kind" | "warmth">>,
): Promise<Settled> {
  const found = await findGive(ctx, id, "receiver");
  return keepBoards(ctx, found, async () => {
    // Read again under a lock: another tap, or the sweep, may have been faster.
    await lockGive(ctx, id);
    const before = await findGive(ctx, id, "receiver");
    const isPending = and(eq(gives.state, "pending"), gt(gives.lapsesAt, ctx.now));
    const isFresh = and(
      eq(gives.state, "confirmed"),
      gt(gives.settledAt, new Date(ctx.now.getTime() - MENDABLE_MS)),
    );
    const settled = await ctx.tx
      .update(gives)
      .set({ ...change(before), settledAt: ctx.now })
      .where(
        and(
          eq(gives.groupId, ctx.group.id),
          eq(gives.id, id),
          eq(gives.receiverId, ctx.member.id),
          from === "pending" ? isPending : or(isPending, isFresh),
        ),
      )
      .returning({ id: gives.id });
    if (settled.length > 0) {
      await recordDeed(ctx, { kind: "give-confirmed", ids: [id, before.giverId] });
    }
    const give = await findGive(ctx, id, "receiver");
    if (settled.length > 0 && give.state === "confirmed") await noteUseful(ctx, give);
    return { isSettled: settled.length > 0, give };
  });
}

/** The reply to an ask that became a confirmed give was a useful one. */
async function noteUseful(ctx: Context, give: GiveView): Promise<void> {
  if (give.askId === null) return;
  await ctx.tx
    .update(askReplies)
    .set({ usefulAt: ctx.now })
    .where(
      and(
        eq(askReplies.groupId, ctx.group.id),
        eq(askReplies.askId, give.askId),
        eq(askReplies.helperId, give.giverId),
        isNull(askReplies.usefulAt),
      ),
    );
  await ctx.tx
    .update(asks)
    .set({ firstUsefulAt: ctx.now })
    .where(
      and(eq(asks.groupId, ctx.group.id), eq(asks.id, give.askId), isNull(asks.firstUsefulAt)),
    );
}
