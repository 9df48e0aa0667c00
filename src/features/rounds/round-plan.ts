import { and, count, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Context, Sender } from "#core/context.ts";
import { groupChannel, sayInChannel } from "#core/outbox/group-channels.ts";
import { members, roundMembers, roundPlans, rounds } from "#db/schema/index.ts";
import { textsFor } from "#texts/texts.ts";
import { askAtEnd } from "./ask-at-end.ts";
import { firstRoundAt, type RoundRhythm } from "./next-round.ts";
import { joinLink } from "./round-links.ts";

export type RoundPlan = typeof roundPlans.$inferSelect;

export type NewPlan = RoundRhythm & {
  readonly size: 2 | 3;
  readonly theme: string | undefined;
};

/** How the group's rounds are planned; undefined when it never had any, `nextAt` null when they are off. */
export async function readRoundPlan({
  tx,
  group,
}: Pick<Sender, "tx" | "group">): Promise<RoundPlan | undefined> {
  const [plan] = await tx.select().from(roundPlans).where(eq(roundPlans.groupId, group.id));
  return plan;
}

/** How many take part, paused ones included. */
export async function countParticipants({
  tx,
  group,
}: Pick<Sender, "tx" | "group">): Promise<number> {
  const [counted] = await tx
    .select({ n: count() })
    .from(roundMembers)
    .innerJoin(
      members,
      and(eq(members.groupId, roundMembers.groupId), eq(members.id, roundMembers.memberId)),
    )
    .where(and(eq(roundMembers.groupId, group.id), isNull(members.leftAt)));
  return counted?.n ?? 0;
}

type Planned = {
  readonly nextAt: Date;
  /** Whether there were none before. */
  readonly isStart: boolean;
  readonly isOffered: boolean;
};

/**
 * An organiser starts rounds, or changes them: the next one is made on the new day, two days from now at the earliest.
 * A start offers everybody in the group's channel to join, once; `isOffered` is false where there is no channel.
 * Whether the caller is an organiser is for the caller of this to check.
 */
export async function planRounds(ctx: Context, plan: NewPlan): Promise<Planned> {
  const [before] = await ctx.tx
    .select()
    .from(roundPlans)
    .where(eq(roundPlans.groupId, ctx.group.id))
    .for("update");
  const planned = before?.nextAt ?? null;
  const isStart = planned === null;
  const isSameRhythm = before?.cadence === plan.cadence && before.day === plan.day;
  const nextAt =
    planned !== null && isSameRhythm ? planned : firstRoundAt(plan, ctx.group.timeZone, ctx.now);
  const row = { ...plan, theme: plan.theme ?? null, nextAt };
  await ctx.tx
    .insert(roundPlans)
    .values({ ...row, groupId: ctx.group.id })
    .onConflictDoUpdate({ target: roundPlans.groupId, set: row });
  const isOffered = isStart && (await offerToJoin(ctx, nextAt, plan.theme));
  if (isOffered) {
    await ctx.tx
      .update(roundPlans)
      .set({ offeredAt: ctx.now })
      .where(eq(roundPlans.groupId, ctx.group.id));
  }
  return { nextAt, isOffered, isStart };
}

/**
 * No more rounds; who takes part stays known, for the day they start again. As no next round will have them asked, the
 * people of the last one are asked whether they met when it ends.
 */
export async function stopRounds(ctx: Context): Promise<void> {
  const { tx, group, now } = ctx;
  const [stopped] = await tx
    .update(roundPlans)
    .set({ nextAt: null })
    .where(and(eq(roundPlans.groupId, group.id), isNotNull(roundPlans.nextAt)))
    .returning({ groupId: roundPlans.groupId });
  if (stopped === undefined) return;
  const [last] = await tx
    .select({ number: rounds.number, endsAt: rounds.endsAt })
    .from(rounds)
    .where(eq(rounds.groupId, group.id))
    .orderBy(desc(rounds.number))
    .limit(1);
  if (last !== undefined) {
    await askAtEnd(ctx, last.number, last.endsAt > now ? last.endsAt : now);
  }
}

/** The one message about rounds that nobody asked for: in the channel where Kith may speak to everybody. */
async function offerToJoin(
  ctx: Context,
  nextAt: Date,
  theme: string | undefined,
): Promise<boolean> {
  const { group, now } = ctx;
  const place = await groupChannel(ctx);
  if (place === undefined) return false;
  const words = textsFor(group.locale).rounds;
  const day = dayIn(nextAt, group.timeZone);
  await sayInChannel(ctx, place, {
    dedupeKey: `round-offer:${now.getTime()}`,
    message: [
      text(words.offer({ day, today: dayIn(now, group.timeZone), theme })),
      controls(button(words.join, joinLink.ref({}), "primary")),
    ],
    why: words.whyOffer,
    dropAt: nextAt,
  });
  return true;
}
