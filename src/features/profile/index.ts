import { and, eq } from "drizzle-orm";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineCommand, defineFormAction, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { choice, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { members, STAGE_VISIBILITIES, STAGES } from "#db/schema/index.ts";
import { setGoal } from "./set-goal.ts";

export { servesGoal, type ServesGoal } from "./serves-goal.ts";

/** What the caller is after, with a button to change it. */
function goalMessage(ctx: Context): Message {
  const words = ctx.texts.profile;
  const { goal, targetEmployers } = ctx.member;
  if (goal === null) {
    return [text(words.noGoal), controls(button(words.setGoal, goalForm.ref({}), "primary"))];
  }
  return [
    text(words.goalSaved({ goal })),
    ...(targetEmployers === null || targetEmployers.length === 0
      ? []
      : [text(words.employers({ employers: targetEmployers }))]),
    controls(button(words.changeGoal, goalForm.ref({}))),
    context(words.onlyYou),
  ];
}

const goalOptions = {
  text: textOption({ maxLength: 200 }),
  employers: textOption({ maxLength: 600 }),
};

/** The "Set a Goal" button. */
export const goalForm = defineFormAction({
  name: "goal-form",
  args: {},
  options: { ...goalOptions, text: textOption({ required: true, maxLength: 200 }) },
  prefill: async ({ member }) => ({
    text: member.goal ?? "",
    employers: member.targetEmployers?.join("; ") ?? "",
  }),
  run: async (ctx, _args, input) => reply(...goalMessage(await setGoal(ctx, input))),
});

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
      return reply(...goalMessage(ctx));
    const isFirst = ctx.member.goal === null;
    const changed = await setGoal(ctx, input);
    return reply(
      ...goalMessage(changed),
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
