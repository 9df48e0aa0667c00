import { context } from "#chat/message.ts";
import { defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { reply } from "#core/reply.ts";
import { goalMessage } from "./goal-message.ts";
import { goalForm, goalOptions } from "./goal-form.ts";
import { setGoal } from "./set-goal.ts";

export { employerName } from "#features/employers/index.ts";
export { goalForm } from "./goal-form.ts";
export { goalMatcher, goalWords, servesGoal, type ServesGoal } from "./serves-goal.ts";

const goal = defineVerb({
  who: "member",
  options: goalOptions,
  examples: [
    "",
    "learn how hospitals buy software",
    'find a role in logistics employers:"Acme; Globex"',
  ],
  form: { fields: ["text", "employers"] },
  async run(ctx, input) {
    if (input.text === undefined && input.employers === undefined)
      return reply(...(await goalMessage(ctx, goalForm.ref({}))));
    const isFirst = ctx.member.goal === null;
    const changed = await setGoal(ctx, input);
    return reply(
      ...(await goalMessage(changed, goalForm.ref({}))),
      ...(isFirst ? [context(ctx.texts.profile.goalNext({ prefix: ctx.commandPrefix }))] : []),
    );
  },
});

export const profileFeature: Feature = {
  commands: [defineCommand("goal", goal)],
  actions: [goalForm],
  jobs: [],
};
