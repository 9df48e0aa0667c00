import { text } from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { choice, text as textOption } from "#core/option-types.ts";
import { replace } from "#core/reply.ts";
import { ROUND_CADENCES } from "#db/schema/index.ts";
import { planRounds, readRoundPlan, stopRounds } from "#features/rounds/index.ts";
import { groupRoundsLink, groupRoundsOffLink } from "./round-settings.ts";
import { showSettings } from "./settings-actions.ts";
import { isoWeekday, WEEKDAYS, weekdayNamed } from "./weekdays.ts";

const SIZES = ["pairs", "threes"] as const;

/** "Start Rounds" and "Change Rounds". */
export const groupRoundsForm = defineFormAction({
  ...groupRoundsLink,
  who: "organiser",
  options: {
    cadence: choice(ROUND_CADENCES, { required: true }),
    day: choice(WEEKDAYS, { required: true }),
    size: choice(SIZES, { required: true }),
    theme: textOption({ maxLength: 100 }),
  },
  async prefill(ctx) {
    const plan = await readRoundPlan(ctx);
    return {
      cadence: plan?.cadence ?? "two-weeks",
      day: weekdayNamed(plan?.day ?? ctx.group.weekStart),
      size: plan?.size === 3 ? "threes" : "pairs",
      theme: plan?.theme ?? undefined,
    };
  },
  async run(ctx, _args, { cadence, day, size, theme }) {
    const words = ctx.texts.rounds;
    const { nextAt, isOffered, isStart } = await planRounds(ctx, {
      cadence,
      day: isoWeekday(day),
      size: size === "threes" ? 3 : 2,
      theme,
    });
    const prefix = ctx.commandPrefix;
    return replace(
      text(words.planned({ day: dayIn(nextAt, ctx.group.timeZone), today: ctx.today })),
      ...(isStart ? [text(isOffered ? words.offered : words.notOffered({ prefix }))] : []),
      ...(await showSettings(ctx)),
    );
  },
});

/** "Stop Rounds". */
export const groupRoundsOff = defineAction({
  ...groupRoundsOffLink,
  who: "organiser",
  async run(ctx) {
    await stopRounds(ctx);
    return replace(text(ctx.texts.rounds.stopped), ...(await showSettings(ctx)));
  },
});
