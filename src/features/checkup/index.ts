import type { Context } from "#core/context.ts";
import { defineAction, defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { reply, type Reply } from "#core/reply.ts";
import { checkupMessage, sayTie } from "./checkup-message.ts";
import { checkupDrawing } from "./checkup-picture.ts";
import { runCheckup } from "./run-checkup.ts";

export { isCheckupDue } from "./checkup-due.ts";

async function answer(ctx: Context): Promise<Reply> {
  const result = await runCheckup(ctx);
  const network = result.facts.contacts === 0 ? undefined : checkupDrawing(ctx, result.facts);
  return reply(...checkupMessage(ctx, result, network));
}

/** The "Check Up" button. */
export const checkupAction = defineAction({
  name: "checkup",
  who: "member",
  args: {},
  run: answer,
});

const checkup = defineVerb({ who: "member", options: {}, examples: [""], run: answer });

/** The ten-names test and the state of the caller's network (practice 16). */
export const checkupFeature: Feature = {
  commands: [defineCommand("checkup", checkup)],
  actions: [checkupAction, sayTie],
  jobs: [],
};
