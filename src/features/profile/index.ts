import { and, eq } from "drizzle-orm";
import { context, text } from "#chat/message.ts";
import { defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { choice } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { members, STAGE_VISIBILITIES, STAGES } from "#db/schema/index.ts";
import { showOnBoards } from "#features/giving/index.ts";
import { goalMessage } from "./goal-message.ts";
import { goalForm, goalOptions } from "./goal-form.ts";
import { setGoal } from "./set-goal.ts";

export { employerName } from "./employer-name.ts";
export { goalForm } from "./goal-form.ts";
export { goalMatcher, servesGoal, type ServesGoal } from "./serves-goal.ts";

const goal = defineVerb({
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

const stage = defineVerb({
  options: { stage: choice(STAGES, { required: true }), visible: choice(STAGE_VISIBILITIES) },
  examples: ["searching", "landed visible:group", "helping"],
  form: { fields: ["stage", "visible"] },
  async run(ctx, input) {
    const words = ctx.texts.profile;
    const visibility = input.visible ?? ctx.member.stageVisibility;
    await ctx.tx
      .update(members)
      .set({ stage: input.stage, stageVisibility: visibility })
      .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
    await showOnBoards(ctx.tx, ctx.group, ctx.member.id);
    return reply(
      text(words.stageSaved[input.stage]),
      text(words.stageVisible[visibility]),
      ...(input.visible === undefined && visibility === "nobody"
        ? [context(words.visibilityHint({ prefix: ctx.commandPrefix, stage: input.stage }))]
        : []),
    );
  },
});

export const profileFeature: Feature = {
  commands: [defineCommand("goal", goal), defineCommand("stage", stage)],
  actions: [goalForm],
  jobs: [],
};
