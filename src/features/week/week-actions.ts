import { defineAction } from "#core/define.ts";
import { forwardToForm, replace, reply } from "#core/reply.ts";
import { pauseStreak, repairStreak, resumeStreak } from "./change-streak.ts";
import { mondayFrom } from "./week-forms.ts";
import { weekLinks } from "./week-links.ts";
import { weekMessage, weekToReview } from "./week-message.ts";

/** "My Week". */
export const weekAction = defineAction({
  name: "week",
  who: "member",
  args: {},
  run: async (ctx) => reply(...(await weekMessage(ctx, weekToReview(ctx.today)))),
});

/** "Last Week" and "This Week". */
export const showWeekAction = defineAction({
  ...weekLinks.show,
  who: "member",
  run: async (ctx, { week }) => replace(...(await weekMessage(ctx, mondayFrom(ctx, week)))),
});

/** "Pause", "Go On" and "Make Up for Last Week". */
export const streakAction = defineAction({
  ...weekLinks.streak,
  who: "member",
  async run(ctx, { to }) {
    if (to === "pause") await pauseStreak(ctx);
    else if (to === "resume") await resumeStreak(ctx);
    else await repairStreak(ctx);
    return replace(...(await weekMessage(ctx, weekToReview(ctx.today))));
  },
});

/** "Log It": the form of /met. */
export const logAction = defineAction({
  name: "week-log",
  who: "member",
  args: {},
  run: async () => forwardToForm("met"),
});
