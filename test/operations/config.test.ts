import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError } from "#chat/config-error.ts";
import { readConfig } from "#settings/config.ts";

const SECRET = Buffer.alloc(32, 7).toString("base64");

/** Slack for many workspaces, by HTTP. */
const MANY = {
  SLACK_CLIENT_ID: "1.2",
  SLACK_CLIENT_SECRET: "s",
  SLACK_STATE_SECRET: SECRET,
  SLACK_SIGNING_SECRET: "g",
  PUBLIC_URL: "https://kith.example",
};

const refusal = (env: Readonly<Record<string, string>>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("the settings were taken");
};

describe("the settings", () => {
  it("need nothing: the playground on loopback and the embedded database", () => {
    const config = readConfig({});
    expect(config.hasPlayground).toBe(true);
    expect(config.database).toEqual({ url: undefined, dataDir: "./data", waitMs: 15_000 });
    expect(config.http).toMatchObject({ host: "127.0.0.1", port: 3000 });
  });

  it("start no playground beside a token, unless told to", () => {
    expect(readConfig({ DISCORD_TOKEN: "t" }).hasPlayground).toBe(false);
    expect(readConfig({ DISCORD_TOKEN: "t", KITH_PLAYGROUND: "1" }).hasPlayground).toBe(true);
  });

  it("start the playground in a container that compose made without tokens, and none beside them", () => {
    const compose = readFileSync(
      path.join(import.meta.dirname, "../../docker-compose.yml"),
      "utf8",
    );
    const [, defaults = ""] = /^  kith:\n(.*?)\n\n/ms.exec(compose) ?? [];
    const [, value] = /KITH_PLAYGROUND: \$\{KITH_PLAYGROUND:-(\w*)\}/.exec(defaults) ?? [];
    const made = { HOST: "0.0.0.0", KITH_PLAYGROUND: value };
    expect(readConfig(made).hasPlayground).toBe(true);
    expect(readConfig({ ...made, DISCORD_TOKEN: "t" }).hasPlayground).toBe(false);
  });

  it("take an empty variable as none, as compose files set it so", () => {
    expect(readConfig({ DATABASE_URL: "", SLACK_BOT_TOKEN: " ", PORT: "" }).slack).toBeUndefined();
  });

  it.each([
    [
      { DATABASE_URL: "mysql://localhost/kith" },
      "DATABASE_URL must be an address that starts with",
    ],
    [{ DATABASE_URL: "postgres://localhost/kith" }, "KITH_SECRET is missing"],
    [{ KITH_SECRET: "short" }, "KITH_SECRET must be 32 bytes in base64"],
    [{ SLACK_BOT_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN must be a token that starts with xoxb-"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN is missing"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is missing, and SLACK_APP_TOKEN needs it"],
    [{ SLACK_CLIENT_ID: "1.2" }, "SLACK_CLIENT_SECRET is missing, and SLACK_CLIENT_ID needs it"],
    [{ SLACK_STATE_SECRET: "short" }, "SLACK_STATE_SECRET must be at least 32 characters"],
    [
      { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s", SLACK_STATE_SECRET: SECRET },
      "PUBLIC_URL is missing, and SLACK_CLIENT_ID needs it",
    ],
    [{ ...MANY, SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_BOT_TOKEN serves one workspace"],
    [{ ...MANY, SLACK_SIGNING_SECRET: "" }, "SLACK_APP_TOKEN is missing"],
    [{ DISCORD_TOKEN: "t", DISCORD_SHARDS: "3-1/16" }, "DISCORD_SHARDS must say which shards"],
    [{ DISCORD_TOKEN: "t", DISCORD_SHARDS: "0-16/16" }, "DISCORD_SHARDS must say which shards"],
    [{ DRAIN_SECONDS: "60" }, "DRAIN_SECONDS"],
    [{ DATABASE_WAIT_SECONDS: "long" }, "DATABASE_WAIT_SECONDS must be a number"],
    [{ DISCORD_TOKEN: "t", DISCORD_APPLICATION_ID: "Kith" }, "DISCORD_APPLICATION_ID must be"],
    [{ PORT: "http" }, "PORT must be a number"],
    [{ COMMAND_PREFIX: "Kith!" }, "COMMAND_PREFIX must be at most 16 small letters"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ KITH_PLAYGROUND: "yes" }, "KITH_PLAYGROUND"],
    [{ HOST: "0.0.0.0" }, "HOST is 0.0.0.0 and no token is set"],
  ])("name the variable that is wrong, in one line: %o", (env, words) => {
    const message = refusal({ ...env });
    expect(message).toContain(words);
    expect(message).not.toContain("\n");
  });

  it("serve many Slack workspaces without a bot token, and some of a bot's shards", () => {
    const { slack, hasPlayground } = readConfig(MANY);
    expect(slack).toMatchObject({ botToken: undefined, install: { clientId: "1.2" } });
    expect(hasPlayground).toBe(false);
    const shards = (text: string) =>
      readConfig({ DISCORD_TOKEN: "t", DISCORD_SHARDS: text }).discord?.shards;
    expect(shards("4-7/16")).toEqual({ ids: [4, 5, 6, 7], count: 16 });
    expect(shards("0/2")).toEqual({ ids: [0], count: 2 });
  });

  it("listen elsewhere with a token, or when told that nobody reaches it", () => {
    expect(readConfig({ HOST: "0.0.0.0", DISCORD_TOKEN: "t" }).http.host).toBe("0.0.0.0");
    expect(readConfig({ HOST: "0.0.0.0", KITH_PLAYGROUND: "1" }).hasPlayground).toBe(true);
  });

  it("never repeat a secret in their errors", () => {
    expect(refusal({ KITH_SECRET: "hunter2" })).not.toContain("hunter2");
    expect(refusal({ SLACK_BOT_TOKEN: "hunter2" })).not.toContain("hunter2");
    expect(
      refusal({
        DATABASE_URL: "postgres://kith:hunter2@localhost/kith",
        KITH_SECRET: SECRET + "!",
      }),
    ).not.toContain("hunter2");
  });
});
