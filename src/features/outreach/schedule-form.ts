import { dayIn, instantAt, timeIn } from "#core/calendar.ts";
import { defineFormAction } from "#core/define.ts";
import { date, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { links } from "./links.ts";
import { zoneOf } from "./meeting-time.ts";
import { moveOutreach } from "./move-outreach.ts";
import { readClockTime } from "./read-clock-time.ts";
import { needOutreach, outcomeMessage } from "./show-outreach.ts";

/** "We Have a Date" and "Change the Time": a day and a time where the member is. */
export const scheduleForm = defineFormAction({
  ...links.schedule,
  options: {
    day: date({ required: true, days: "future" }),
    time: textOption({ required: true, maxLength: 40 }),
  },
  async prefill(ctx, args) {
    const { meetsAt } = await needOutreach(ctx, args.outreach);
    if (meetsAt === null) return {};
    const { hour, minute } = timeIn(meetsAt, zoneOf(ctx));
    return {
      day: dayIn(meetsAt, zoneOf(ctx)),
      time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
    };
  },
  async run(ctx, args, input) {
    const time = readClockTime(input.time);
    if (time === undefined) {
      throw new UserError(
        "not-a-time",
        (texts) => texts.outreach.timeUnclear({ typed: input.time }),
        "time",
      );
    }
    const meetsAt = instantAt(input.day, time.hour, time.minute, zoneOf(ctx));
    if (meetsAt <= ctx.now) {
      throw new UserError("time-past", (texts) => texts.outreach.timePast, "time");
    }
    await needOutreach(ctx, args.outreach);
    const outcome = await moveOutreach(ctx, args.outreach, "scheduled", meetsAt);
    return reply(...(await outcomeMessage(ctx, outcome, "scheduled")));
  },
});
