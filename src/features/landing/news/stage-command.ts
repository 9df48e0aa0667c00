import { and, eq } from "drizzle-orm";
import { button, context, controls, text, type Block } from "#chat/message.ts";
import { daysBetween } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { defineCommand, defineVerb } from "#core/define.ts";
import { choice } from "#core/option-types.ts";
import { forward, reply } from "#core/reply.ts";
import { members, STAGE_VISIBILITIES, STAGES } from "#db/schema/index.ts";
import { quickenNudges, slowToWeekly } from "#features/nudges/index.ts";
import { landingLinks } from "../landing-links.ts";
import { lastLanding } from "../landing-row.ts";
import { pledgeBlocks } from "../pledges/pledge-blocks.ts";
import { pledgeOf } from "../pledges/pledge.ts";
import { SAME_JOB_DAYS, setStage } from "./save-landing.ts";
import { endLandedLife, takeBackThanks, undoLanding } from "./undo-landing.ts";

type Stage = (typeof STAGES)[number];

const stage = defineVerb({
  who: "member",
  options: { stage: choice(STAGES, { required: true }), visible: choice(STAGE_VISIBILITIES) },
  examples: ["searching", "landed visible:group", "helping"],
  form: { fields: ["stage", "visible"] },
  async run(ctx, input) {
    const seen = await setVisibility(ctx, input.visible);
    if (input.stage === "landed" && ctx.member.stage !== "landed") return forward("landed");
    const changes = await changeStage(seen, input.stage);
    const words = ctx.texts.profile;
    const visibility = seen.member.stageVisibility;
    return reply(
      text(words.stageSaved[input.stage]),
      text(words.stageVisible[visibility]),
      ...changes,
      ...(input.visible === undefined && visibility === "nobody"
        ? [context(words.visibilityHint({ prefix: ctx.commandPrefix, stage: input.stage }))]
        : []),
    );
  },
});

export const stageCommand = defineCommand("stage", stage);

/** Who may see the stage from now on, where they say so. Returns the context as it is then. */
async function setVisibility(
  ctx: Context,
  stageVisibility: (typeof STAGE_VISIBILITIES)[number] | undefined,
): Promise<Context> {
  if (stageVisibility === undefined) return ctx;
  await ctx.tx
    .update(members)
    .set({ stageVisibility })
    .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
  return { ...ctx, member: { ...ctx.member, stageVisibility } };
}

/** Sets the stage and what hangs on it; returns what is to be said of that. */
async function changeStage(ctx: Context, next: Stage): Promise<readonly Block[]> {
  switch (next) {
    case "landed":
      // Places on boards hang on who may see it.
      await setStage(ctx, next);
      return landedBlocks(ctx);
    case "helping":
      await setStage(ctx, next);
      await slowToWeekly(ctx);
      return [];
    case "searching": {
      const ended = ctx.member.stage === "landed" ? await endLanding(ctx) : [];
      await quickenNudges(ctx);
      await setStage(ctx, next);
      return ended;
    }
  }
}

/** What a landed member may change. */
async function landedBlocks(ctx: Context): Promise<readonly Block[]> {
  const landing = await lastLanding(ctx, ctx.member.id);
  return [
    ...pledgeBlocks(ctx, await pledgeOf(ctx, ctx.member.id)),
    ...(landing === undefined ? [] : [undoButton(ctx, landing.id)]),
  ];
}

/**
 * Who searches again: a landing of the last month is taken back, as it did not come to much; an older one was real, and
 * stays on record unless they take it back. The pledge ends either way.
 */
async function endLanding(ctx: Context): Promise<readonly Block[]> {
  const words = ctx.texts.landing;
  const landing = await lastLanding(ctx, ctx.member.id);
  if (landing === undefined) return [];
  if (daysBetween(landing.landedOn, ctx.today) <= SAME_JOB_DAYS) {
    await undoLanding(ctx, landing.id);
    return [context(words.takenBack)];
  }
  await takeBackThanks(ctx, landing);
  await endLandedLife(ctx);
  return [context(words.staysOnRecord), undoButton(ctx, landing.id)];
}

const undoButton = (ctx: Context, landingId: string): Block =>
  controls(button(ctx.texts.landing.undoLanding, landingLinks.undo.ref({ landing: landingId })));
