import {
  button,
  context,
  controls,
  divider,
  field,
  fields,
  rich,
  text,
  title,
  type Button,
  type Message,
  type Span,
} from "#chat/message.ts";
import { addDays, type Day, weekdayOf } from "#core/calendar/calendar.ts";
import { timeSpan } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { habitsOf } from "./habits-of.ts";
import { readWeek } from "./read-week.ts";
import { mondayOf, type Streak } from "./streak-of.ts";
import { hoursForm, planForm } from "./week-forms.ts";
import { weekLinks } from "./week-links.ts";

/** On a Monday the week before is looked back at; from then on the current one. */
export const weekToReview = (today: Day): Day =>
  weekdayOf(today) === 1 ? addDays(today, -7) : mondayOf(today);

/** One week, looked back at: what was done, what slipped, the streak, the hours, and the plan. Seen by the member alone. */
export async function weekMessage(ctx: Context, monday: Day): Promise<Message> {
  const words = ctx.texts.week;
  const week = await readWeek(ctx, monday);
  const { streak } = week;
  const thisWeek = mondayOf(ctx.today);
  const habits = habitsOf(week);
  const hasDeeds = week.meetings + week.sent + week.gives + week.promisesKept > 0;
  return [
    title(words.title({ monday, isThis: monday === thisWeek, today: ctx.today })),
    fields(
      field(words.fields.conversations, words.conversations(week)),
      field(words.fields.outreach, words.outreach(week)),
      field(words.fields.given, words.given(week)),
      field(words.fields.streak, streakText(ctx, streak)),
    ),
    ...(habits.length === 0
      ? hasDeeds
        ? [text(words.noSlips)]
        : []
      : [
          text(
            lines([
              words.slips,
              ...habits.map(({ kind, count }) => `• ${words.habits[kind]({ count })}`),
            ]),
          ),
        ]),
    ...(week.timeSplit === null ? [] : [text(words.hours(week.timeSplit))]),
    ...(week.plan === null || week.planAt === null
      ? []
      : [text(words.planned({ plan: week.plan, at: [timeSpan(week.planAt, ctx)] }))]),
    divider,
    controls(
      button(
        week.plan === null ? words.makePlan : words.changePlan,
        planForm.ref({ week: monday }),
        "primary",
      ),
      button(
        week.timeSplit === null ? words.noteHours : words.changeHours,
        hoursForm.ref({ week: monday }),
      ),
      monday === thisWeek
        ? button(words.lastWeek, weekLinks.show.ref({ week: addDays(thisWeek, -7) }))
        : button(words.thisWeek, weekLinks.show.ref({ week: thisWeek })),
      ...streakButtons(ctx, streak),
    ),
    context(words.onlyYou),
  ];
}

/** The streak in a few words, for the home page too. */
export function streakText(ctx: Pick<Context, "texts">, streak: Streak): string {
  const words = ctx.texts.week.streak;
  if (streak.isPaused) return words.paused({ weeks: streak.weeks });
  if (streak.repair !== undefined) return words.missed({ isReady: streak.repair.isReady });
  if (streak.weeks === 0) return words.none;
  return words.weeks({ weeks: streak.weeks, countsThisWeek: streak.countsThisWeek });
}

function streakButtons(ctx: Context, streak: Streak): readonly Button[] {
  const words = ctx.texts.week;
  if (streak.isPaused) return [button(words.resume, weekLinks.streak.ref({ to: "resume" }))];
  return [
    ...(streak.repair?.isReady === true
      ? [button(words.repair, weekLinks.streak.ref({ to: "repair" }))]
      : []),
    ...(streak.weeks > 0 || streak.repair !== undefined
      ? [button(words.pause, weekLinks.streak.ref({ to: "pause" }))]
      : []),
  ];
}

const lines = (content: readonly string[]): readonly Span[] => rich`${content.join("\n")}`;
