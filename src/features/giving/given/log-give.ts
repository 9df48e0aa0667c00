import { DAY_MS } from "#core/durations.ts";
import type { Context, Posted } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { post } from "#core/outbox/outbox.ts";
import { UserError } from "#core/user-error.ts";
import { gives, newId, type GIVE_KINDS } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { COUNTED_A_WEEK } from "../counts/group-week.ts";
import { readBefore } from "../ledger/before-give.ts";
import type { GiveView } from "../ledger/find-give.ts";
import { refuseStrayWarmth, type GIVEN_WARMTHS } from "../ledger/given-warmth.ts";
import { giveQuestion } from "../received/give-question.ts";

const DAYS_TO_ANSWER = 7;

export type NewGive = {
  readonly to: MemberRef;
  readonly kind: (typeof GIVE_KINDS)[number];
  readonly name?: string | undefined;
  readonly company?: string | undefined;
  readonly warmth?: (typeof GIVEN_WARMTHS)[number] | undefined;
  readonly note?: string | undefined;
  /** The ask that it answers, of the receiver. */
  readonly askId?: string | undefined;
  /** The introduction that it comes from. */
  readonly introductionId?: string | undefined;
};

export type LoggedGive = {
  readonly give: GiveView;
  /** Whether the receiver is asked by letter. */
  readonly posted: Posted;
  readonly isFirst: boolean;
  /** Beyond what counts on boards from this giver to this receiver in this week. */
  readonly isOverWeek: boolean;
};

/**
 * Logs help given by the caller, pending until its receiver confirms it, and asks them where they agreed to messages.
 * @throws UserError `give-to-oneself`, `warmth-needs-referral`
 */
export async function logGive(ctx: Context, input: NewGive): Promise<LoggedGive> {
  if (input.to.id === ctx.member.id) {
    throw new UserError("give-to-oneself", (texts) => texts.giving.toYourself, "to");
  }
  refuseStrayWarmth(input);
  const pair = { giverId: ctx.member.id, receiverId: input.to.id };
  const { askId, introductionId } = input;
  const before = await readBefore(ctx, pair, { askId, introductionId });
  const lapsesAt = new Date(ctx.now.getTime() + DAYS_TO_ANSWER * DAY_MS);
  const row = {
    id: newId(),
    ...pair,
    kind: input.kind,
    warmth: input.kind === "referral" ? (input.warmth ?? "name") : null,
    name: input.name ?? null,
    company: input.company ?? null,
    note: input.note ?? null,
    askId: askId ?? null,
    givenAt: ctx.now,
    mentionedAt: null,
    settledAt: null,
  };
  await ctx.tx.insert(gives).values({
    ...row,
    groupId: ctx.group.id,
    introductionId,
    isBacked: before.isBacked,
    isAfterLanding: before.hasLanded,
    lapsesAt,
  });
  const give: GiveView = {
    ...row,
    state: "pending",
    giverName: ctx.member.displayName ?? ctx.account,
    receiverName: input.to.name,
  };
  await recordDeed(ctx, {
    kind: "gave",
    ids: [input.to.id, ...(askId === undefined ? [] : [askId])],
  });
  const posted = await post(ctx, input.to.id, {
    dedupeKey: `give-asked:${give.id}`,
    message: (texts) => giveQuestion(texts, give),
    why: (texts) => texts.giving.askWhy,
    dropAt: lapsesAt,
  });
  return {
    give,
    posted,
    isFirst: before.isFirst,
    isOverWeek: !before.isBacked && before.thisWeek >= COUNTED_A_WEEK,
  };
}
