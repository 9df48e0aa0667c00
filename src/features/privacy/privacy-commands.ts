import { text } from "#chat/message.ts";
import { defineAction, defineCommandGroup, defineVerb } from "#core/define.ts";
import { choice } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { setBoardConsent } from "#features/giving/index.ts";
import { askToErase } from "./erase/erase-actions.ts";
import { exportMessage } from "./export/export-files.ts";
import { exportLink } from "./privacy-links.ts";
import { privacyMessage } from "./show-privacy.ts";

const show = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await privacyMessage(ctx))),
});

const exportVerb = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...(await exportMessage(ctx))),
});

/** "Export Everything". */
export const exportAction = defineAction({
  ...exportLink,
  who: "member",
  run: async (ctx) => reply(...(await exportMessage(ctx))),
});

const erase = defineVerb({
  who: "member",
  options: {},
  examples: [""],
  run: async (ctx) => reply(...askToErase(ctx)),
});

const board = defineVerb({
  who: "member",
  options: { setting: choice(["on", "off"], { required: true }) },
  examples: ["on", "off"],
  form: { fields: ["setting"] },
  async run(ctx, { setting }) {
    await setBoardConsent(ctx, setting === "on" ? "yes" : "no");
    const { consentOn, consentOff } = ctx.texts.boards;
    const say = setting === "on" ? consentOn : consentOff;
    return reply(text(say({ prefix: ctx.commandPrefix })));
  },
});

export const privacyCommands = defineCommandGroup(
  "privacy",
  { show, export: exportVerb, erase, board },
  "show",
);
