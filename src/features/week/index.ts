import { defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { reply } from "#core/reply.ts";
import { remindPlans } from "./remind-plans.ts";
import { logAction, showWeekAction, streakAction, weekAction } from "./week-actions.ts";
import { hoursForm, planForm } from "./week-forms.ts";
import { weekMessage, weekToReview } from "./week-message.ts";

export { readDeeds } from "./read-deeds.ts";
export { weekAction } from "./week-actions.ts";
export { streakText } from "./week-message.ts";

const week = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await weekMessage(ctx, weekToReview(ctx.today)))),
});

/** The private weekly review (practice 22). */
export const weekFeature: Feature = {
  commands: [defineCommand("week", week)],
  actions: [weekAction, showWeekAction, streakAction, logAction, hoursForm, planForm],
  jobs: [remindPlans],
};
