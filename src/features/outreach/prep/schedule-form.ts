import { dayAndTime, instantAhead } from "#core/calendar/clock-time.ts";
import { defineFormAction } from "#core/define.ts";
import { date, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { links } from "../moves/links.ts";
import { moveOutreach } from "../moves/move-outreach.ts";
import { needOutreach, outcomeMessage } from "../standing/show-outreach.ts";

/** "We Have a Date" and "Change the Time": a day and a time where the member is. */
export const scheduleForm = defineFormAction({
  ...links.schedule,
  who: "member",
  options: {
    day: date({ required: true, days: "future" }),
    time: textOption({ required: true, maxLength: 40 }),
  },
  async prefill(ctx, args) {
    const { meetsAt } = await needOutreach(ctx, args.outreach);
    return meetsAt === null ? {} : dayAndTime(meetsAt, ctx);
  },
  async run(ctx, args, input) {
    const meetsAt = instantAhead(ctx, input.day, input.time);
    await needOutreach(ctx, args.outreach);
    const outcome = await moveOutreach(ctx, args.outreach, "scheduled", meetsAt);
    return reply(...(await outcomeMessage(ctx, outcome, "scheduled")));
  },
});
