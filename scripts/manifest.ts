// Writes what Slack and Discord are told of Kith's commands, from the declarations:
//   npm run manifest                              both files, socket mode for Slack
//   npm run manifest -- --url https://kith.example    prints the Slack manifest for HTTP mode
//   COMMAND_PREFIX=kith- npm run manifest -- --print  prints the Slack manifest with prefixed commands
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { toApplicationCommands } from "#adapters/discord/registration.ts";
import { slackManifest } from "#adapters/slack/registration.ts";
import { createDesk } from "#features/index.ts";

const { values } = parseArgs({
  options: { url: { type: "string" }, print: { type: "boolean", default: false } },
});
const { catalogue } = createDesk(process.env["COMMAND_PREFIX"] ?? "");
const toFile = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

if (values.url !== undefined || values.print) {
  process.stdout.write(toFile(slackManifest(catalogue, { publicUrl: values.url })));
} else {
  writeFileSync("adapters/slack/manifest.json", toFile(slackManifest(catalogue)));
  writeFileSync("adapters/discord/commands.json", toFile(toApplicationCommands(catalogue)));
  console.log("Wrote adapters/slack/manifest.json and adapters/discord/commands.json");
}
