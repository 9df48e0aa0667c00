import { afterEach, beforeEach, expect, test } from "vitest";
import { createSlackAdapter } from "#adapters/slack/slack-adapter.ts";
import type { SlackOptions } from "#adapters/slack/slack-adapter.ts";
import { systemClock } from "#chat/clock.ts";
import { ConfigError } from "#chat/config-error.ts";
import { silentLog } from "#chat/log.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";

const core = cannedCore();
let fake: FakeSlack;

beforeEach(async () => {
  fake = await startFakeSlack();
});
afterEach(() => fake.close());

/** What starting with these settings fails with. */
async function failure(settings: Partial<SlackOptions>): Promise<unknown> {
  const adapter = createSlackAdapter({
    ...noChanges,
    botToken: fake.botToken,
    apiUrl: fake.apiUrl,
    log: silentLog,
    clock: systemClock,
    mount: () => undefined,
    ...settings,
  });
  const thrown = await adapter.start(core.catalogue, core.handle).then(
    () => undefined,
    (error: unknown) => error,
  );
  await adapter.stop();
  return thrown;
}

test("a wrong bot token is named, in both modes", async () => {
  for (const link of [{ appToken: fake.appToken }, { signingSecret: "s" }]) {
    const error = await failure({ botToken: "xoxb-wrong", ...link });
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain('SLACK_BOT_TOKEN: Slack says "invalid_auth"');
  }
});

test("a wrong app token is named", async () => {
  const error = await failure({ appToken: "xapp-wrong" });
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toContain('SLACK_APP_TOKEN: Slack says "invalid_auth"');
});

test("without a way for Slack to reach Kith both are named", async () => {
  const error = await failure({ signingSecret: "" });
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toContain("SLACK_APP_TOKEN");
  expect(String(error)).toContain("SLACK_SIGNING_SECRET");
});

test("a network that is down is no matter of settings", async () => {
  await fake.close();
  const error = await failure({ appToken: fake.appToken });
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(ConfigError);
  fake = await startFakeSlack();
});

test("an error of Slack's at the first try does not keep it from starting", async () => {
  fake.faults.next("auth.test", { kind: "fails-before", status: 503 });
  expect(await failure({ appToken: fake.appToken })).toBeUndefined();
});
