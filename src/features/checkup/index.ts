import type { Block } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { reply, type Reply } from "#core/reply.ts";
import { drawPicture } from "#pictures/draw-picture.ts";
import { checkupMessage, sayTie } from "./checkup-message.ts";
import { checkupPicture, pictureAlt } from "./checkup-picture.ts";
import type { NetworkFacts } from "./network-facts.ts";
import { runCheckup } from "./run-checkup.ts";

export { isCheckupDue } from "./checkup-due.ts";

async function answer(ctx: Context): Promise<Reply> {
  const result = await runCheckup(ctx);
  const image = result.facts.contacts === 0 ? undefined : await draw(ctx, result.facts);
  return reply(...checkupMessage(ctx, result, image));
}

/** The picture, or nothing where it cannot be drawn: all that it shows is in the words, too. */
async function draw(ctx: Context, facts: NetworkFacts): Promise<Block | undefined> {
  const picture = checkupPicture(ctx, facts);
  try {
    const png = await drawPicture(picture);
    return { kind: "image", png, alt: pictureAlt(picture, ctx.texts.checkup) };
  } catch (error) {
    ctx.log.warn("picture left out", {
      reason: error instanceof Error ? error.message : "unknown",
    });
    return undefined;
  }
}

/** The "Check Up" button. */
export const checkupAction = defineAction({ name: "checkup", args: {}, run: answer });

const checkup = defineVerb({ options: {}, examples: [""], run: answer });

/** The ten-names test and the state of the caller's network (practice 16). */
export const checkupFeature: Feature = {
  commands: [defineCommand("checkup", checkup)],
  actions: [checkupAction, sayTie],
  jobs: [],
};
