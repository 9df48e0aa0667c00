import { button, controls, text } from "#chat/message.ts";
import { defineCommandGroup, defineVerb, openForm } from "#core/define.ts";
import { date } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import {
  nudgeForm,
  nudgeOptions,
  nudgesSwitch,
  savedNudges,
  startNudges,
  stopNudges,
  typedIn,
} from "./nudge-actions.ts";
import { nudgeSummary } from "./nudge-summary.ts";
import { pauseNudges } from "./pause-nudges.ts";
import { whyNudge } from "./why-nudge.ts";

const set = defineVerb({
  who: "member",
  options: nudgeOptions,
  examples: [
    "",
    "hour:9 days:weekdays",
    'hour:17 days:"mon wed fri" time-zone:Berlin',
    'day-off:"24 December"',
  ],
  form: { fields: ["hour", "days", "time-zone", "day-off"] },
  async run(ctx, input) {
    if (Object.values(input).every((value) => value === undefined)) return openForm(nudgeForm, {});
    return reply(...(await savedNudges(ctx, typedIn(input))));
  },
});

const on = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await startNudges(ctx))),
});

const off = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await stopNudges(ctx))),
});

const pause = defineVerb({
  who: "member",
  options: { until: date({ required: true, days: "future" }) },
  examples: ['until:"next Monday"', 'until:"in two weeks"'],
  form: { fields: ["until"] },
  async run(ctx, input) {
    const words = ctx.texts.nudges;
    const state = await pauseNudges(ctx, input.until);
    const toOn = nudgesSwitch.ref({ to: "on" });
    return state.isOn
      ? reply(...nudgeSummary(ctx, state).slice(1), controls(button(words.resume, toOn)))
      : reply(text(words.nothingToPause), controls(button(words.turnOn, toOn)));
  },
});

const why = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await whyNudge(ctx))),
});

export const nudgeCommands = defineCommandGroup("nudges", { set, on, off, pause, why });
