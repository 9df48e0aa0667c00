import { and, eq } from "drizzle-orm";
import { daysBetween, type Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { landings, members, newId, type STAGES } from "#db/schema/index.ts";
import { showOnBoards } from "#features/giving/index.ts";
import { slowToWeekly } from "#features/nudges/index.ts";
import { type Landing, lastLanding } from "../landing-row.ts";
import { pledgeAskDay } from "../pledges/anniversaries.ts";
import { restPledge } from "../pledges/pledge.ts";

/** Within so many days the same news told again is a correction; later it is another job. */
export const SAME_JOB_DAYS = 30;

export type NewLanding = {
  readonly role: string | undefined;
  readonly company: string | undefined;
  readonly when: Day | undefined;
};

export type SavedLanding = {
  readonly landing: Landing;
  readonly isNew: boolean;
  /** Whether nudges came each weekday, and come once a week from now on. */
  readonly isSlower: boolean;
  /** With the member as they are now. */
  readonly ctx: Context;
};

/**
 * The caller says that they have a job: their stage is `landed` from now on, seen by whom they chose before, and their
 * nudges come once a week. The same news again within a month changes what was said; later it is another landing.
 */
export async function saveLanding(ctx: Context, input: NewLanding): Promise<SavedLanding> {
  const { tx, group, member, now } = ctx;
  // Locked, so that two taps at once make one landing.
  const [row] = await tx
    .select({ stage: members.stage })
    .from(members)
    .where(isMember(ctx))
    .for("update");
  const stage = row?.stage ?? member.stage;
  const before = await currentLanding(ctx, stage);
  const landedOn = input.when ?? before?.landedOn ?? ctx.today;
  const landing =
    before === undefined
      ? {
          groupId: group.id,
          id: newId(),
          memberId: member.id,
          landedOn,
          role: input.role ?? null,
          company: input.company ?? null,
          isShared: false,
          stageBefore: stage,
          pledgeAskOn: pledgeAskDay(landedOn, ctx.today),
          createdAt: now,
          undoneAt: null,
        }
      : {
          ...before,
          landedOn,
          role: input.role ?? before.role,
          company: input.company ?? before.company,
        };
  await (before === undefined
    ? tx.insert(landings).values(landing)
    : tx
        .update(landings)
        .set({ landedOn, role: landing.role, company: landing.company })
        .where(and(eq(landings.groupId, group.id), eq(landings.id, landing.id))));
  if (before === undefined) await restPledge(ctx, landedOn);
  const landed = await setStage(ctx, "landed");
  const slowed = await slowToWeekly(landed);
  return {
    landing,
    isNew: before === undefined,
    isSlower: slowed?.isOn === true,
    ctx: landed,
  };
}

/** The landing that a landed member would correct: the last one, unless it was more than a month ago. */
export async function currentLanding(
  ctx: Context,
  stage = ctx.member.stage,
): Promise<Landing | undefined> {
  if (stage !== "landed") return undefined;
  const last = await lastLanding(ctx, ctx.member.id);
  if (last === undefined) return undefined;
  return daysBetween(last.landedOn, ctx.today) <= SAME_JOB_DAYS ? last : undefined;
}

/** Sets the caller's stage, and their places on boards with it. Returns the context as it is from now on. */
export async function setStage(
  ctx: Context,
  stage: (typeof STAGES)[number] | null,
): Promise<Context> {
  await ctx.tx.update(members).set({ stage }).where(isMember(ctx));
  await showOnBoards(ctx.tx, ctx.group, ctx.member.id);
  return { ...ctx, member: { ...ctx.member, stage } };
}

const isMember = ({ group, member }: Context) =>
  and(eq(members.groupId, group.id), eq(members.id, member.id));
