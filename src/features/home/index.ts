import { defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { text } from "#core/option-types.ts";
import { forward, reply } from "#core/reply.ts";
import { allCommands, helpFor, helpList } from "./help.ts";
import { homePage } from "./home-page.ts";
import { isNewcomer, showHelp } from "./show-help.ts";

export { homePage } from "./home-page.ts";

const HELP = /^\/?(?:help|hilfe|ayuda|\?)(?:\s+(?<topic>.+))?$/i;

const ALL = /^(?:all|alles?|todos)$/i;

const kith = defineVerb({
  who: "member",
  options: { command: text({ multiline: true }) },
  examples: ["", "help", "help met", "met Ana Silva how:coffee"],
  // The command that it forwards to may open its own.
  form: { fields: ["command"] },
  async run(ctx, input) {
    if (input.command === undefined) return homePage(ctx);
    const help = HELP.exec(input.command);
    if (help === null) return forward(input.command);
    const topic = help.groups?.["topic"];
    if (topic === undefined) return reply(...helpList(ctx, await isNewcomer(ctx)));
    return reply(...(ALL.test(topic) ? helpList(ctx, false) : helpFor(ctx, topic)));
  },
});

export const homeFeature: Feature = {
  commands: [defineCommand("kith", kith)],
  actions: [showHelp, allCommands],
  jobs: [],
};
