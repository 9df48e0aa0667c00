import { button, context, controls, text, type Message } from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineCommandGroup, defineVerb } from "#core/define.ts";
import { date } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { askForContactWay } from "#features/linking/index.ts";
import { joinLink, leaveLink, statusLink } from "./round-links.ts";
import { readRoundPlan } from "./round-plan.ts";
import { statusMessage } from "./status-message.ts";
import { joinRounds, leaveRounds, pauseRounds } from "./take-part.ts";

const join = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await joinMessage(ctx))),
});

const leave = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await leaveMessage(ctx))),
});

const pause = defineVerb({
  who: "member",
  options: { until: date({ days: "future" }) },
  examples: ["", "until:2030-01-15"],
  async run(ctx, { until }) {
    const words = ctx.texts.rounds;
    const { isTakingPart } = await pauseRounds(ctx, until);
    return isTakingPart
      ? reply(
          text(words.paused({ until, today: ctx.today })),
          context(words.pausedNext),
          controls(button(words.joinAgain, joinLink.ref({}))),
        )
      : reply(text(words.notIn), controls(button(words.join, joinLink.ref({}))));
  },
});

const status = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await statusMessage(ctx))),
});

export const roundCommands = defineCommandGroup("round", { join, leave, pause, status }, "status");

/** "Join", in the channel too: only whoever presses sees the answer. */
export const joinAction = defineAction({
  ...joinLink,
  who: "member",
  run: async (ctx) => reply(...(await joinMessage(ctx))),
});

/** "Leave Rounds". */
export const leaveAction = defineAction({
  ...leaveLink,
  who: "member",
  run: async (ctx) => replace(...(await leaveMessage(ctx))),
});

export const statusAction = defineAction({
  ...statusLink,
  who: "member",
  run: async (ctx) => reply(...(await statusMessage(ctx))),
});

async function joinMessage(ctx: Context): Promise<Message> {
  const words = ctx.texts.rounds;
  const { isNew } = await joinRounds(ctx);
  const plan = await readRoundPlan(ctx);
  const nextAt = plan?.nextAt ?? null;
  return [
    text(isNew ? words.joined : words.joinedBefore),
    text(
      nextAt === null
        ? words.noRounds({ prefix: ctx.commandPrefix })
        : words.nextRound({ day: dayIn(nextAt, ctx.group.timeZone), today: ctx.today }),
    ),
    ...(ctx.member.directMessages === "yes"
      ? []
      : [text(words.allowMessages({ prefix: ctx.commandPrefix }))]),
    ...(await askForContactWay(ctx)),
    context(words.joinedNext({ prefix: ctx.commandPrefix })),
  ];
}

async function leaveMessage(ctx: Context): Promise<Message> {
  const words = ctx.texts.rounds;
  const { wasIn, cancelled } = await leaveRounds(ctx);
  return [
    text(wasIn ? words.left : words.notIn),
    ...(cancelled === undefined || cancelled === "over" ? [] : [text(words.leftOpen)]),
    controls(button(wasIn ? words.joinAgain : words.join, joinLink.ref({}))),
  ];
}
