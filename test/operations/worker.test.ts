import { describe, expect, it, onTestFinished } from "vitest";
import { createDiscordAdapter } from "#adapters/discord/discord-adapter.ts";
import { createSlackAdapter } from "#adapters/slack/slack-adapter.ts";
import { systemClock } from "#chat/clock.ts";
import { silentLog } from "#chat/log.ts";
import { text } from "#chat/message.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { createDiscordDriver } from "#test/support/discord-driver.ts";
import { startFakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { createSlackDriver } from "#test/support/slack-driver.ts";

const delivery = { deliveryKey: "k1", group: "g", why: "Because." };

/** ROLE=worker sends what is due and never connects. */
describe("a worker that never connects", () => {
  it("sends on Slack", async () => {
    const fake = await startFakeSlack();
    onTestFinished(() => fake.close());
    const driver = createSlackDriver({ fake });
    const maya = await driver.person("maya");
    const adapter = createSlackAdapter({
      ...noChanges,
      botToken: fake.botToken,
      appToken: fake.appToken,
      apiUrl: fake.apiUrl,
      log: silentLog,
      clock: systemClock,
    });
    onTestFinished(() => adapter.stop());
    const to = { kind: "account", workspace: driver.workspace, account: maya.account } as const;
    expect((await adapter.send(to, [text("Hello")], delivery)).kind).toBe("sent");
    expect((await maya.inbox()).map((message) => message.text)).toEqual(["Hello"]);
  });

  it("sends on Discord", async () => {
    const fake = await startFakeDiscord();
    onTestFinished(() => fake.close());
    const driver = createDiscordDriver(fake, cannedCore().catalogue);
    const maya = await driver.person("maya");
    const adapter = createDiscordAdapter({
      ...noChanges,
      token: fake.token,
      apiUrl: fake.apiUrl,
      log: silentLog,
    });
    onTestFinished(() => adapter.stop());
    const to = { kind: "account", workspace: driver.workspace, account: maya.account } as const;
    expect((await adapter.send(to, [text("Hello")], delivery)).kind).toBe("sent");
    expect((await maya.inbox()).map((message) => message.text)).toEqual(["Hello"]);
  });
});
