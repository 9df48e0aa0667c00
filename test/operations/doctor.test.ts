import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { useKeyring } from "#db/secrets/keyring.ts";
import { askKith } from "#test/support/ask-kith.ts";
import { startFakeDiscord, type FakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { startFakeSlack, type FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { createAddress, TEST_KEYRING, TEST_SECRET } from "#test/support/test-database.ts";

describe("the doctor", () => {
  let slack: FakeSlack;
  let discord: FakeDiscord;
  let databaseUrl: string | undefined;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    slack = await startFakeSlack();
    discord = await startFakeDiscord();
    const made = await createAddress("postgres", { empty: false });
    ({ databaseUrl } = made.address);
    ({ remove } = made);
  });
  afterEach(() => useKeyring(TEST_KEYRING));
  afterAll(async () => {
    await slack.close();
    await discord.close();
    await remove();
  });

  const healthy = () => ({
    DATABASE_URL: databaseUrl,
    KITH_SECRET: TEST_SECRET,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
  });

  it("finds nothing where all is well, and looks at everything", async () => {
    const { code, said } = await askKith(["doctor"], healthy());
    expect(said).not.toContain("MEND");
    for (const part of [
      "Slack takes SLACK_BOT_TOKEN",
      "permission",
      "SLACK_APP_TOKEN",
      "Discord",
    ]) {
      expect(said).toContain(part);
    }
    for (const part of ["PostgreSQL", "No migration is missing", "KITH_SECRET opens", "clock"]) {
      expect(said).toContain(part);
    }
    expect(code).toBe(0);
  });

  it("has nothing against the settings that compose makes, with tokens and without", async () => {
    const made = { HOST: "0.0.0.0", KITH_PLAYGROUND: "alone" };
    const withTokens = await askKith(["doctor"], { ...healthy(), ...made });
    expect(withTokens.said).not.toContain("MEND");
    expect(withTokens.said).not.toContain("playground");
    const { DATABASE_URL, KITH_SECRET } = healthy();
    const without = await askKith(["doctor"], { DATABASE_URL, KITH_SECRET, ...made });
    expect(without.said).toContain("starts its playground at 0.0.0.0");
    expect(without.said).not.toContain("MEND");
  });

  const other = Buffer.alloc(32, "other").toString("base64");
  it.each([
    [{ SLACK_BOT_TOKEN: "xoxb-wrong" }, 'Slack says "invalid_auth" to SLACK_BOT_TOKEN'],
    [{ SLACK_APP_TOKEN: "xapp-wrong" }, "to SLACK_APP_TOKEN"],
    [{ SLACK_API_URL: "http://127.0.0.1:9/" }, "Slack does not answer"],
    [{ DISCORD_TOKEN: "wrong" }, "Discord does not accept DISCORD_TOKEN"],
    [{ DISCORD_API_URL: "http://127.0.0.1:9/" }, "Discord does not answer"],
    [{ KITH_SECRET: other }, "KITH_SECRET does not open what the database holds"],
    [{ DATABASE_URL: "postgres://kith:hunter2@127.0.0.1:9/kith" }, "no Postgres answers"],
    [{ PUBLIC_URL: "http://kith.example" }, "want https"],
    [{ PUBLIC_URL: "http://127.0.0.1:9" }, "Nothing answers at PUBLIC_URL"],
    [{ KITH_PLAYGROUND: "1" }, "the playground has no log-in"],
    [{ PORT: "http" }, "PORT must be a number"],
  ])("says in a line what to mend: %o", async (wrong, words) => {
    const { code, said } = await askKith(["doctor"], { ...healthy(), ...wrong });
    const toMend = said.split("\n").filter((line) => line.startsWith("MEND"));
    expect(toMend).toHaveLength(1);
    expect(toMend[0]).toContain(words);
    expect(said).not.toContain("hunter2");
    expect(code).toBe(2);
  });

  it("names the permission that the Slack app lacks", async () => {
    slack.world.scopes.delete("mpim:write");
    const { said } = await askKith(["doctor"], healthy());
    slack.world.scopes.add("mpim:write");
    expect(said).toContain("The Slack app lacks mpim:write");
  });

  it("sees a clock that is off", async () => {
    const { said } = await askKith(["doctor"], healthy(), new Date(Date.now() + 600_000));
    expect(said).toMatch(/MEND {2}The clock differs from Slack by (599|600|601) s/);
    expect(said).toMatch(/MEND {2}The clock differs from the database by/);
  });
});
