import { button, context, controls, text, type Message } from "#chat/message.ts";
import { codeArg, oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import {
  askTimeZone,
  chosenZone,
  FIRST_HOUR,
  LAST_HOUR,
  nudgeState,
  nudgeSummary,
  setTimeZone,
  turnNudgesOff,
  turnNudgesOn,
} from "#features/nudges/index.ts";
import { inventoryStart } from "#features/inventory/index.ts";
import { goalForm } from "#features/profile/index.ts";
import { setDirectMessages } from "./direct-messages.ts";

/**
 * The answers to the offer. They come as messages of their own: the offer stands below a command's answer, which is
 * still wanted. The steps after it replace each other.
 */
export const setupYes = defineAction({
  name: "setup-yes",
  who: "member",
  args: {},
  // An old offer does not undo an hour that was chosen since.
  run: async (ctx) => reply(...(await acceptNudges(ctx, (await nudgeState(ctx)).hour))),
});

export const setupNo = defineAction({
  name: "setup-no",
  who: "member",
  args: {},
  async run(ctx) {
    await turnNudgesOff(ctx);
    return reply(
      text(ctx.texts.setup.nudgesNo({ prefix: ctx.commandPrefix })),
      ...whatComesNext(ctx),
    );
  },
});

/** "Another Hour": asks which. */
export const setupOtherHour = defineAction({
  name: "setup-other-hour",
  who: "member",
  args: {},
  run: async (ctx) => {
    const { setup, nudges } = ctx.texts;
    const hours = Array.from(
      { length: LAST_HOUR - FIRST_HOUR + 1 },
      (_value, index) => FIRST_HOUR + index,
    );
    return reply(
      text(setup.pickHour),
      controls({
        kind: "select",
        placeholder: setup.hourMenu,
        action: setupHour.ref({}),
        choices: hours.map((hour) => ({ value: String(hour), label: nudges.time({ hour }) })),
      }),
    );
  },
});

export const setupHour = defineAction({
  name: "setup-hour",
  who: "member",
  args: {},
  run: async (ctx, _args, chosen) => replace(...(await acceptNudges(ctx, readHour(chosen)))),
});

/** What the clock shows was chosen, and with it the time zone. */
export const setupZone = defineAction({
  name: "setup-zone",
  who: "member",
  args: { hour: codeArg },
  async run(ctx, { hour }, chosen) {
    const moved = await setTimeZone(ctx, chosenZone(ctx.texts, chosen));
    return replace(...(await acceptNudges(moved, readHour(hour))));
  },
});

/** The answer to the second question. */
export const setupMessages = defineAction({
  name: "setup-messages",
  who: "member",
  args: { answer: oneOf("yes", "no") },
  async run(ctx, { answer }) {
    const words = ctx.texts.setup;
    await setDirectMessages(ctx, answer);
    return replace(
      ...nudgeSummary(ctx, await nudgeState(ctx)),
      text(answer === "yes" ? words.messagesOn : words.messagesOff),
      context(words.changeLater({ prefix: ctx.commandPrefix })),
      ...firstSteps(ctx),
    );
  },
});

/** May Kith write about what concerns them? Nothing where that is answered. */
export function messagesQuestion({ texts, member }: Context): Message {
  const words = texts.setup;
  if (member.directMessages !== "unasked") return [];
  return [
    text(words.messagesOffer),
    controls(
      button(words.messagesYes, setupMessages.ref({ answer: "yes" })),
      button(words.messagesNo, setupMessages.ref({ answer: "no" })),
    ),
  ];
}

/** The second question, or what to begin with where it is answered. */
function whatComesNext(ctx: Context): Message {
  const question = messagesQuestion(ctx);
  return question.length === 0 ? firstSteps(ctx) : question;
}

/** What one is after, and whom one knows already: the first two steps (practices 1 and 2). */
function firstSteps({ texts, member }: Context): Message {
  return [
    text(member.goal === null ? texts.setup.firstSteps : texts.setup.firstList),
    controls(
      ...(member.goal === null
        ? [button(texts.profile.setGoal, goalForm.ref({}), "primary" as const)]
        : []),
      button(texts.inventory.start, inventoryStart.ref({})),
    ),
  ];
}

/** Turns weekday nudges on at this hour, once it is known whose nine o'clock is meant. */
async function acceptNudges(ctx: Context, hour: number): Promise<Message> {
  if (ctx.member.timeZone === null) {
    return askTimeZone(ctx, setupZone.ref({ hour: String(hour) }));
  }
  const state = await turnNudgesOn(ctx, { hour });
  return [
    ...nudgeSummary(ctx, state),
    context(ctx.texts.setup.everyNudgeStops),
    ...whatComesNext(ctx),
  ];
}

function readHour(typed: string | undefined): number {
  const hour = Number(typed);
  if (!Number.isInteger(hour) || hour < FIRST_HOUR || hour > LAST_HOUR) {
    throw new UserError("expired", (texts) => texts.errors.expired);
  }
  return hour;
}
