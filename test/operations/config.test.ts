import { describe, expect, it } from "vitest";
import { ConfigError } from "#chat/config-error.ts";
import { readConfig } from "#src/config.ts";

const SECRET = Buffer.alloc(32, 7).toString("base64");

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
    expect(config.database).toEqual({ url: undefined, dataDir: "./data" });
    expect(config.http).toMatchObject({ host: "127.0.0.1", port: 3000 });
  });

  it("start no playground beside a token, unless told to", () => {
    expect(readConfig({ DISCORD_TOKEN: "t" }).hasPlayground).toBe(false);
    expect(readConfig({ DISCORD_TOKEN: "t", KITH_PLAYGROUND: "1" }).hasPlayground).toBe(true);
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
    [{ DISCORD_TOKEN: "t", DISCORD_APPLICATION_ID: "Kith" }, "DISCORD_APPLICATION_ID must be"],
    [{ PORT: "http" }, "PORT must be a number"],
    [{ COMMAND_PREFIX: "Kith!" }, "COMMAND_PREFIX must be at most 16 small letters"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ HOST: "0.0.0.0" }, "HOST is 0.0.0.0 and no token is set"],
  ])("name the variable that is wrong, in one line: %o", (env, words) => {
    const message = refusal({ ...env });
    expect(message).toContain(words);
    expect(message).not.toContain("\n");
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
