import { writeFileSync } from "node:fs";
import { type OperatorCommand, readOptions } from "./operator-command.ts";

/** What Slack and Discord are told of Kith's commands, from the declarations. */
export const manifestCommand: OperatorCommand = {
  name: "manifest",
  usage: "manifest [--print] [--url https://kith.example]",
  about:
    "Writes adapters/slack/manifest.json and adapters/discord/commands.json. --print prints Slack's instead, --url prints it for HTTP mode.",
  examples: [
    "npm run kith -- manifest",
    "COMMAND_PREFIX=kith- npm run kith -- manifest --print",
    "npm run kith -- manifest --url https://kith.example",
  ],
  async run(request) {
    const { url, print } = readOptions(request, {
      url: { type: "string" },
      print: { type: "boolean" },
    });
    const { createDesk } = await import("#features/index.ts");
    const { slackManifest } = await import("#adapters/slack/registration.ts");
    const { catalogue } = createDesk(request.env["COMMAND_PREFIX"] ?? "");
    if (url !== undefined || print === true) {
      request.print(JSON.stringify(slackManifest(catalogue, { publicUrl: url }), null, 2));
      return "done";
    }
    const { toApplicationCommands } = await import("#adapters/discord/registration.ts");
    writeFileSync("adapters/slack/manifest.json", toFile(slackManifest(catalogue)));
    writeFileSync("adapters/discord/commands.json", toFile(toApplicationCommands(catalogue)));
    request.print("Wrote adapters/slack/manifest.json and adapters/discord/commands.json");
    return "done";
  },
};

const toFile = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
