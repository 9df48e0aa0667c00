import { defineFormAction } from "#core/define.ts";
import { text } from "#core/option-types.ts";
import { reply, type Reply } from "#core/reply.ts";
import { goalMessage } from "./goal-message.ts";
import { setGoal } from "./set-goal.ts";

export const goalOptions = {
  text: text({ maxLength: 200 }),
  employers: text({ maxLength: 600 }),
};

/** The "Set a Goal" button. */
export const goalForm = defineFormAction({
  name: "goal-form",
  who: "member",
  args: {},
  options: { ...goalOptions, text: text({ required: true, maxLength: 200 }) },
  prefill: async ({ member }) => ({
    text: member.goal ?? "",
    employers: member.targetEmployers?.join("; ") ?? "",
  }),
  async run(ctx, _args, input): Promise<Reply> {
    return reply(...(await goalMessage(await setGoal(ctx, input), goalForm.ref({}))));
  },
});
