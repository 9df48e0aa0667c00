import { defineCommand, defineVerb } from "#core/define.ts";
import type { Feature } from "#core/feature.ts";
import { text } from "#core/option-types.ts";
import { forward } from "#core/reply.ts";
import { homePage } from "./home-page.ts";

export { homePage } from "./home-page.ts";

const kith = defineVerb({
  options: { command: text() },
  examples: ["", "help", "help met", "met Ana Silva how:coffee"],
  run: async (ctx, input) => (input.command === undefined ? homePage(ctx) : forward(input.command)),
});

export const homeFeature: Feature = {
  commands: [defineCommand("kith", kith)],
  actions: [],
  jobs: [],
};
