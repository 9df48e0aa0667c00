import { and, eq } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { codeArg } from "#core/action-args.ts";
import { addDays, type Day } from "#core/calendar/calendar.ts";
import { dayAndTime, instantAhead, timeSpan } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { defineFormAction } from "#core/define.ts";
import { date, integer, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { weeks } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { mondayOf } from "./streak-of.ts";

/** A week has no more. */
const MOST_HOURS = 168;
const hours = integer({ minimum: 0, maximum: MOST_HOURS });

const weekArg = { week: codeArg };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The Monday that a button carries. @throws UserError `expired` when it is none, or lies ahead */
export function mondayFrom(ctx: Pick<Context, "today">, week: string): Day {
  if (!DAY.test(week) || Number.isNaN(Date.parse(week)) || week > ctx.today) throw expired();
  return mondayOf(week);
}

const expired = (): UserError => new UserError("expired", (texts) => texts.errors.expired);

const isOwnWeek = (ctx: Context, monday: Day) =>
  and(
    eq(weeks.groupId, ctx.group.id),
    eq(weeks.ownerId, ctx.member.id),
    eq(weeks.startsOn, monday),
  );

async function save(
  ctx: Context,
  monday: Day,
  change: Partial<typeof weeks.$inferInsert>,
): Promise<void> {
  await ctx.tx
    .insert(weeks)
    .values({ groupId: ctx.group.id, ownerId: ctx.member.id, startsOn: monday, ...change })
    .onConflictDoUpdate({ target: [weeks.groupId, weeks.ownerId, weeks.startsOn], set: change });
  await recordDeed(ctx, { kind: "week-reviewed", ids: [] });
}

/** "Note My Hours": where the week's hours went (practice 32). */
export const hoursForm = defineFormAction({
  name: "week-hours",
  who: "member",
  args: weekArg,
  options: { people: hours, postings: hours, learning: hours, other: hours },
  async prefill(ctx, args) {
    const [row] = await ctx.tx
      .select({ split: weeks.timeSplit })
      .from(weeks)
      .where(isOwnWeek(ctx, mondayFrom(ctx, args.week)));
    const split = row?.split ?? undefined;
    return split === undefined
      ? {}
      : Object.fromEntries(Object.entries(split).map(([name, value]) => [name, `${value}`]));
  },
  async run(ctx, args, input) {
    const { people = 0, postings = 0, learning = 0, other = 0 } = input;
    const total = people + postings + learning + other;
    if (total > MOST_HOURS) {
      throw new UserError(
        "too-many-hours",
        (texts) => texts.week.tooManyHours({ total }),
        "people",
      );
    }
    const timeSplit = { people, postings, learning, other };
    await save(ctx, mondayFrom(ctx, args.week), { timeSplit });
    return reply(text(ctx.texts.week.hoursSaved), text(ctx.texts.week.hours(timeSplit)));
  },
});

/** "Plan One Thing": one thing for the week after, with the day and the time of its one reminder. */
export const planForm = defineFormAction({
  name: "week-plan",
  who: "member",
  args: weekArg,
  options: {
    what: textOption({ required: true, maxLength: 200 }),
    day: date({ required: true, days: "future" }),
    time: textOption({ required: true, maxLength: 40 }),
  },
  async prefill(ctx, args) {
    const [row] = await ctx.tx
      .select({ plan: weeks.plan, planAt: weeks.planAt })
      .from(weeks)
      .where(isOwnWeek(ctx, mondayFrom(ctx, args.week)));
    if (row === undefined || row.planAt === null) return {};
    return { what: row.plan ?? "", ...dayAndTime(row.planAt, ctx) };
  },
  async run(ctx, args, input) {
    const monday = mondayFrom(ctx, args.week);
    const planAt = instantAhead(ctx, input.day, input.time);
    if (input.day > addDays(ctx.today, LONGEST_PLAN_DAYS)) {
      throw new UserError("plan-too-far", (texts) => texts.week.planTooFar, "day");
    }
    await save(ctx, monday, { plan: input.what, planAt, planRemindedAt: null });
    return reply(text(ctx.texts.week.planSaved({ plan: input.what, at: [timeSpan(planAt, ctx)] })));
  },
});

/** One plan is for the coming days; what lies further away is a wish. */
const LONGEST_PLAN_DAYS = 21;
