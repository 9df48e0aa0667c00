import { button, controls, text, type Message } from "#chat/message.ts";
import { oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { date, integer, type OptionInput, text as textOption } from "#core/option-types.ts";
import { replace, reply, type Prefill } from "#core/reply.ts";
import { showTodo } from "#features/tasks/index.ts";
import { changeNudges } from "./change-nudges.ts";
import { FIRST_HOUR, LAST_HOUR } from "./next-nudge.ts";
import { nudgeLinks } from "./nudge-links.ts";
import { nudgeState, type NudgeState } from "./nudge-settings.ts";
import { nudgeSummary } from "./nudge-summary.ts";
import { setTimeZone } from "./set-time-zone.ts";
import { turnNudgesOff } from "./turn-nudges-off.ts";
import { turnNudgesOn } from "./turn-nudges-on.ts";
import { askTimeZone, chosenZone } from "./zone-menu.ts";

export const nudgeOptions = {
  hour: integer({ minimum: FIRST_HOUR, maximum: LAST_HOUR }),
  days: textOption({ maxLength: 100 }),
  "time-zone": textOption({ maxLength: 60 }),
  "day-off": date({ days: "future" }),
};

/** What was typed or filled in, by its names in code. */
export const typedIn = (input: OptionInput<typeof nudgeOptions>) => ({
  hour: input.hour,
  days: input.days,
  timeZone: input["time-zone"],
  dayOff: input["day-off"],
});

/** What the form starts with: the settings as they are. */
async function nudgeValues(ctx: Context): Promise<Prefill> {
  const { hour, days } = await nudgeState(ctx);
  return {
    hour: String(hour),
    days: ctx.texts.nudges.daysTyped({ days }),
    "time-zone": ctx.member.timeZone ?? "",
  };
}

/** Changes what was typed and says how nudges stand now. */
export async function savedNudges(
  ctx: Context,
  typed: Parameters<typeof changeNudges>[1],
): Promise<Message> {
  const { ctx: moved, state } = await changeNudges(ctx, typed);
  const words = ctx.texts.nudges;
  if (state.isOn) {
    const off = typed.dayOff === undefined ? [] : [typed.dayOff];
    return [
      text(words.saved),
      ...off.map((on) => text(words.dayOffSaved({ on, today: ctx.today }))),
      ...nudgeSummary(moved, state),
      controls(turnOff(ctx)),
    ];
  }
  return [
    text(words.savedWhileOff({ days: state.days, hour: state.hour, zone: state.timeZone })),
    controls(button(words.turnOn, nudgesSwitch.ref({ to: "on" }), "primary")),
  ];
}

/** The "Change" button. */
export const nudgeForm = defineFormAction({
  name: "nudge-form",
  who: "member",
  args: {},
  options: nudgeOptions,
  prefill: nudgeValues,
  run: async (ctx, _args, input) => reply(...(await savedNudges(ctx, typedIn(input)))),
});

/** Turns nudges on, or asks first for the time of day where the time zone is unknown. */
export async function startNudges(ctx: Context): Promise<Message> {
  if (ctx.member.timeZone === null) return askTimeZone(ctx, nudgeZone.ref({}));
  return nudgesAreOn(ctx, await turnNudgesOn(ctx));
}

/** Turns nudges off, with the way back. */
export async function stopNudges(ctx: Context): Promise<Message> {
  const words = ctx.texts.nudges;
  await turnNudgesOff(ctx);
  return [text(words.off), controls(button(words.turnOn, nudgesSwitch.ref({ to: "on" })))];
}

/** The switch on the home page and under other answers. */
export const nudgesSwitch = defineAction({
  name: "nudges",
  who: "member",
  args: { to: oneOf("on", "off") },
  run: async (ctx, { to }) =>
    reply(...(to === "on" ? await startNudges(ctx) : await stopNudges(ctx))),
});

/** What the clock shows was chosen: nudges come on. */
export const nudgeZone = defineAction({
  name: "nudge-zone",
  who: "member",
  args: {},
  async run(ctx, _args, chosen) {
    const moved = await setTimeZone(ctx, chosenZone(ctx.texts, chosen));
    return replace(...nudgesAreOn(moved, await turnNudgesOn(moved)));
  },
});

/** The stop button in every nudge. */
export const nudgeStop = defineAction({
  ...nudgeLinks.stop,
  who: "member",
  async run(ctx) {
    const { texts, commandPrefix } = ctx;
    await turnNudgesOff(ctx);
    return replace(
      text(texts.nudges.stopped({ prefix: commandPrefix })),
      controls(
        button(texts.common.undo, nudgeUnstop.ref({})),
        button(texts.tasks.showRest, showTodo.ref({})),
      ),
    );
  },
});

/** Undoes the stop button. */
export const nudgeUnstop = defineAction({
  name: "nudge-unstop",
  who: "member",
  args: {},
  run: async (ctx) => replace(...nudgesAreOn(ctx, await turnNudgesOn(ctx))),
});

function nudgesAreOn(ctx: Context, state: NudgeState): Message {
  const change = button(ctx.texts.nudges.change, nudgeForm.ref({}));
  return [...nudgeSummary(ctx, state), controls(change, turnOff(ctx))];
}

const turnOff = ({ texts }: Context) =>
  button(texts.nudges.turnOff, nudgesSwitch.ref({ to: "off" }));
