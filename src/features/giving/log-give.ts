import { and, count, eq, gte, inArray, sql } from "drizzle-orm";
import type { Context, Posted } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { post } from "#core/outbox.ts";
import { UserError } from "#core/user-error.ts";
import { gives, newId, type GIVE_KINDS } from "#db/schema/index.ts";
import { giveQuestion } from "./give-question.ts";
import type { GiveView } from "./find-give.ts";
import { refuseStrayWarmth, type GIVEN_WARMTHS } from "./given-warmth.ts";
import { COUNTED_A_WEEK, weekStartOf } from "./group-week.ts";

const DAYS_TO_ANSWER = 7;
const DAY_MS = 86_400_000;

export type NewGive = {
  readonly to: MemberRef;
  readonly kind: (typeof GIVE_KINDS)[number];
  readonly name: string | undefined;
  readonly company: string | undefined;
  readonly warmth: (typeof GIVEN_WARMTHS)[number] | undefined;
  readonly note: string | undefined;
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
 * Logs help given, pending until its receiver confirms it, and asks them where they agreed to messages.
 * @throws UserError `give-to-oneself`, `warmth-needs-referral`
 */
export async function logGive(ctx: Context, input: NewGive): Promise<LoggedGive> {
  if (input.to.id === ctx.member.id) {
    throw new UserError("give-to-oneself", (texts) => texts.giving.toYourself, "to");
  }
  refuseStrayWarmth(input);
  const before = await countEarlier(ctx, input.to.id);
  const lapsesAt = new Date(ctx.now.getTime() + DAYS_TO_ANSWER * DAY_MS);
  const row = {
    id: newId(),
    giverId: ctx.member.id,
    receiverId: input.to.id,
    kind: input.kind,
    warmth: input.kind === "referral" ? (input.warmth ?? "name") : null,
    name: input.name ?? null,
    company: input.company ?? null,
    note: input.note ?? null,
    mentionedAt: null,
  };
  await ctx.tx.insert(gives).values({ ...row, groupId: ctx.group.id, givenAt: ctx.now, lapsesAt });
  const give: GiveView = {
    ...row,
    state: "pending",
    giverName: ctx.member.displayName ?? ctx.account,
    receiverName: input.to.name,
  };
  const posted = await post(ctx, input.to.id, {
    dedupeKey: `give-asked:${give.id}`,
    message: (texts) => giveQuestion(texts, give),
    why: (texts) => texts.giving.askWhy,
    dropAt: lapsesAt,
  });
  return {
    give,
    posted,
    isFirst: before.ever === 0,
    isOverWeek: before.thisWeek >= COUNTED_A_WEEK,
  };
}

/** The caller's gives so far: all of them, and those of this week to this receiver that count or still may. */
async function countEarlier(
  ctx: Context,
  receiverId: string,
): Promise<{ readonly ever: number; readonly thisWeek: number }> {
  const toThem = and(
    eq(gives.receiverId, receiverId),
    gte(gives.givenAt, weekStartOf(ctx.group, ctx.now)),
    inArray(gives.state, ["pending", "confirmed"]),
  );
  const [row] = await ctx.tx
    .select({
      ever: count(),
      thisWeek: sql<number>`count(*) filter (where ${toThem})`.mapWith(Number),
    })
    .from(gives)
    .where(and(eq(gives.groupId, ctx.group.id), eq(gives.giverId, ctx.member.id)));
  return row ?? { ever: 0, thisWeek: 0 };
}
