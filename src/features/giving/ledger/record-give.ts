import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { gives, newId, type GIVE_KINDS } from "#db/schema/index.ts";
import { COUNTED_A_WEEK } from "../counts/group-week.ts";
import { keepBoards } from "../counts/keep-boards.ts";
import { readBefore } from "./before-give.ts";
import type { GiveView } from "./find-give.ts";

export type RecordedGive = {
  readonly give: GiveView;
  /** Beyond what counts on boards from this giver in this week. */
  readonly isOverWeek: boolean;
};

/**
 * Records help that the caller got, as they say it themselves: it is confirmed by that, and counts at once. The giver
 * is not the caller; whoever calls this has made sure.
 */
export async function recordGive(
  ctx: Context,
  got: {
    readonly from: MemberRef;
    readonly kind: (typeof GIVE_KINDS)[number];
    readonly note?: string | undefined;
    readonly askId?: string | undefined;
    readonly introductionId?: string | undefined;
  },
): Promise<RecordedGive> {
  const pair = { giverId: got.from.id, receiverId: ctx.member.id };
  const { askId, introductionId } = got;
  const before = await readBefore(ctx, pair, { askId, introductionId });
  const row = {
    id: newId(),
    ...pair,
    kind: got.kind,
    warmth: got.kind === "referral" ? ("name" as const) : null,
    name: null,
    company: null,
    note: got.note ?? null,
    askId: askId ?? null,
    state: "confirmed" as const,
    givenAt: ctx.now,
    mentionedAt: null,
    settledAt: ctx.now,
  };
  await keepBoards(ctx, pair, async () => {
    await ctx.tx.insert(gives).values({
      ...row,
      groupId: ctx.group.id,
      reportedBy: "receiver",
      introductionId,
      isBacked: before.isBacked,
      isAfterLanding: before.hasLanded,
      lapsesAt: ctx.now,
    });
  });
  return {
    give: {
      ...row,
      giverName: got.from.name,
      receiverName: ctx.member.displayName ?? ctx.account,
    },
    isOverWeek: !before.isBacked && before.thisWeek >= COUNTED_A_WEEK,
  };
}
