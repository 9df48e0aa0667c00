import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toApplicationCommands } from "#adapters/discord/registration.ts";
import { slackManifest } from "#adapters/slack/registration.ts";
import { createDesk } from "#features/index.ts";

const { catalogue } = createDesk("");
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

describe("what the platforms are told of Kith", () => {
  it("is the Slack manifest that `npm run manifest` writes now", () => {
    expect(read("adapters/slack/manifest.json")).toEqual(slackManifest(catalogue));
  });

  it("is the Discord registration that `npm run manifest` writes now", () => {
    expect(read("adapters/discord/commands.json")).toEqual(
      JSON.parse(JSON.stringify(toApplicationCommands(catalogue))),
    );
  });
});
