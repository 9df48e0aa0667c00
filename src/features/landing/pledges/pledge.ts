import { and, eq, isNull } from "drizzle-orm";
import { type Day, dayIn } from "#core/calendar/calendar.ts";
import type { Context, Sender } from "#core/context.ts";
import { landings, pledges } from "#db/schema/index.ts";
import { countAskedOf } from "#features/asks/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { lastLanding } from "../landing-row.ts";
import { nextAnniversary, quietUntil } from "./anniversaries.ts";
import { nextDigestAt } from "./next-digest.ts";

export type Pledge = typeof pledges.$inferSelect;
export type PledgeKind = Pledge["kinds"][number];

const isOf = ({ group }: Pick<Sender, "group">, memberId: string) =>
  and(eq(pledges.groupId, group.id), eq(pledges.memberId, memberId));

/** What a member promised to keep giving; undefined when they promised nothing, or stopped. */
export async function pledgeOf(
  sender: Pick<Sender, "tx" | "group">,
  memberId: string,
): Promise<Pledge | undefined> {
  const [row] = await sender.tx
    .select()
    .from(pledges)
    .where(and(isOf(sender, memberId), isNull(pledges.stoppedAt)));
  return row;
}

/** How many asks more suit a pledge in a month in which so many were taken on; none before it starts. */
function leftOf(
  pledge: Pick<Pledge, "callsPerMonth" | "startsOn" | "stoppedAt">,
  taken: number,
  today: Day,
): number {
  if (pledge.stoppedAt !== null || pledge.startsOn > today) return 0;
  return Math.max(0, pledge.callsPerMonth - taken);
}

/**
 * How many asks more suit a member's pledge in this month of the group; 0 without a pledge. What was sent to them and
 * what they took on by themselves count alike, and once.
 */
export async function monthlyLeft(
  { tx, group, now }: Pick<Context, "tx" | "group" | "now">,
  memberId: string,
): Promise<number> {
  const pledge = await pledgeOf({ tx, group }, memberId);
  if (pledge === undefined) return 0;
  return leftOf(
    pledge,
    await countAskedOf({ tx, group, now }, memberId),
    dayIn(now, group.timeZone),
  );
}

/** A pledge of an earlier landing stays as it was promised; it rests, and is asked about, by the day of the new one. */
export async function restPledge(ctx: Context, landedOn: Day): Promise<void> {
  await ctx.tx
    .update(pledges)
    .set({
      startsOn: quietUntil(landedOn, ctx.today),
      nextAskOn: nextAnniversary(landedOn, ctx.today),
    })
    .where(and(isOf(ctx, ctx.member.id), isNull(pledges.stoppedAt)));
}

export type NewPledge = {
  /** A month; at least one. */
  readonly calls: number;
  /** Empty: for anything. */
  readonly kinds: readonly PledgeKind[];
  readonly startsOn: Day;
};

/** The caller promises calls, after a landing or without one. Replaces what they promised before. */
export async function savePledge(ctx: Context, pledge: NewPledge): Promise<Pledge> {
  const landing = await lastLanding(ctx, ctx.member.id);
  const values = {
    callsPerMonth: pledge.calls,
    kinds: [...pledge.kinds],
    startsOn: pledge.startsOn,
    pledgedAt: ctx.now,
    stoppedAt: null,
    nextAskOn: landing === undefined ? null : nextAnniversary(landing.landedOn, ctx.today),
    digestAt: nextDigestAt(ctx, pledge.startsOn),
  };
  const row = { groupId: ctx.group.id, memberId: ctx.member.id, ...values };
  await ctx.tx
    .insert(pledges)
    .values(row)
    .onConflictDoUpdate({ target: [pledges.groupId, pledges.memberId], set: values });
  await askNoMore(ctx);
  await recordDeed(ctx, { kind: "pledged", ids: [] });
  return row;
}

/** The caller was asked for a pledge and has answered: they are not asked again after this landing. */
export async function askNoMore(ctx: Context): Promise<void> {
  await ctx.tx
    .update(landings)
    .set({ pledgeAskOn: null })
    .where(and(eq(landings.groupId, ctx.group.id), eq(landings.memberId, ctx.member.id)));
}

/** The caller's pledge ends: nothing is asked of it, and nobody asks about it. True for the first who says so. */
export async function stopPledge(ctx: Context): Promise<boolean> {
  const stopped = await ctx.tx
    .update(pledges)
    .set({ stoppedAt: ctx.now, nextAskOn: null, digestAt: null })
    .where(and(isOf(ctx, ctx.member.id), isNull(pledges.stoppedAt)))
    .returning({ memberId: pledges.memberId });
  return stopped.length > 0;
}
