import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { useKeyring } from "#db/secrets/keyring.ts";
import { askKith } from "#test/support/ask-kith.ts";
import { createAddress, TEST_KEYRING, TEST_SECRET } from "#test/support/test-database.ts";

/** As Slack posts a command; fields that nobody reads are left out. */
const slackCommand = (command: string, text: string, trigger: string) => ({
  command,
  text,
  trigger_id: trigger,
  team_id: "T1",
  team_domain: "harbour",
  user_id: "U1",
  user_name: "maya",
  channel_id: "C1",
});

const slackPress = (actionId: string) => ({
  type: "block_actions",
  trigger_id: "9.9",
  team: { id: "T1", domain: "harbour" },
  user: { id: "U1", name: "maya" },
  channel: { id: "C1" },
  actions: [{ type: "button", action_id: actionId, block_id: "b" }],
});

/** As Discord sends INTERACTION_CREATE for `/goal`. */
const discordCommand = {
  id: "900000000000000001",
  application_id: "900000000000000002",
  token: "t",
  version: 1,
  type: 2,
  guild_id: "900000000000000003",
  channel_id: "900000000000000004",
  channel: { id: "900000000000000004", type: 0 },
  locale: "de",
  entitlements: [],
  authorizing_integration_owners: {},
  app_permissions: "0",
  member: {
    user: { id: "900000000000000005", username: "maya", discriminator: "0", avatar: null },
    roles: [],
    permissions: "0",
    joined_at: "2026-01-01T00:00:00.000Z",
    flags: 0,
  },
  data: { id: "900000000000000006", name: "todo", type: 1, options: [] },
};

describe("a recorded payload", () => {
  let folder: string;
  let databaseUrl: string;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "kith-payloads-"));
    const made = await createAddress("postgres", { empty: false });
    databaseUrl = made.address.databaseUrl ?? "";
    ({ remove } = made);
  });
  afterEach(() => useKeyring(TEST_KEYRING));
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await remove();
  });

  const replay = async (content: unknown) => {
    const file = path.join(folder, "payload.json");
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    return askKith(["replay", "--file", file, "--database", databaseUrl], {
      KITH_SECRET: TEST_SECRET,
    });
  };

  it("is answered again: of Slack and of Discord, one after the other, in words and as it is sent", async () => {
    const { code, said, complaint } = await replay([
      slackCommand("/met", "Ana Silva how:coffee", "1.1"),
      slackPress("0|k1:no-such-action"),
      discordCommand,
    ]);
    expect(complaint).toBe("");
    expect(said).toContain("1 of 3: slack command-text");
    expect(said).toContain("Ana Silva");
    expect(said).toContain('"blocks"');
    expect(said).toContain("2 of 3: slack");
    expect(said).toContain("3 of 3: discord command");
    expect(said).toMatch(/nichts|Nichts/);
    expect(code).toBe(0);
  });

  it("goes into no database that holds data", async () => {
    const { code, complaint } = await replay(discordCommand);
    expect(code).toBe(1);
    expect(complaint).toContain("--database names one with data in it");
  });

  it.each([["{"], [{ hello: "world" }]])("that is none is named: %j", async (content) => {
    const { code, complaint } = await replay(content);
    expect(code).toBe(1);
    expect(complaint).toContain("payload.json");
  });
});
