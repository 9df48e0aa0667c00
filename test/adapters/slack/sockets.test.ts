import { afterEach, beforeEach, expect, test } from "vitest";
import type { CannedCore } from "#test/support/canned-core.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { until } from "#test/support/fake-slack/world.ts";
import type { SlackUnderTest } from "./slack-under-test.ts";
import { startSlack } from "./slack-under-test.ts";

let core: CannedCore;
let slack: SlackUnderTest;

beforeEach(async () => {
  core = cannedCore();
  slack = await startSlack("socket", core.catalogue, core.handle, {
    timing: { reconnectMs: 5, longestReconnectMs: 20 },
  });
});
afterEach(() => slack.close());

const opens = (): number =>
  slack.fake.world.calls.filter(({ method }) => method === "apps.connections.open").length;

async function echo(text: string): Promise<unknown> {
  const maya = await slack.driver.person("maya");
  const reaction = await maya.type(`/echo ${text}`);
  return reaction.kind === "message" ? reaction.shown.text : reaction.kind;
}

test("two sockets are open", () => {
  expect(slack.fake.sockets.count()).toBe(2);
  expect(slack.adapter.health()).toEqual({ connected: true, detail: "2 of 2 sockets open" });
});

test("a routine refresh leaves one socket, which answers, and ends with two", async () => {
  const { sockets, world } = slack.fake;
  sockets.refreshOne();
  await sockets.untilCount(1);
  expect(await echo("in between")).toBe("in between");
  await until(world, () => opens() === 3 && sockets.count() === 2);
  expect(await echo("afterwards")).toBe("afterwards");
  expect(world.violations).toEqual([]);
});

test("a broken socket is opened again, even when Slack is out of reach for a while", async () => {
  const { sockets, world, faults } = slack.fake;
  for (const status of [500, 502, 503]) {
    faults.next("apps.connections.open", { kind: "fails-before", status });
  }
  faults.next("apps.connections.open", { kind: "rate-limited", retryAfterSeconds: 0 });
  faults.next("apps.connections.open", { kind: "drops-after" });
  sockets.dropOne();
  await until(world, () => opens() >= 8 && sockets.count() === 2);
  expect(await echo("back again")).toBe("back again");
});

test("when both sockets break it says so, and is back by itself", async () => {
  const { sockets, world } = slack.fake;
  sockets.dropOne();
  sockets.dropOne();
  await until(world, () => sockets.count() < 2);
  await until(world, () => opens() === 4 && sockets.count() === 2);
  expect(await echo("both back")).toBe("both back");
});

test("stopping while Slack is out of reach ends at once", async () => {
  const { sockets, faults } = slack.fake;
  faults.always("apps.connections.open", { kind: "fails-before", status: 503 });
  sockets.dropOne();
  sockets.dropOne();
  await sockets.untilCount(0);
  await slack.adapter.stop();
  expect(slack.adapter.health().connected).toBe(false);
});

test("stopping does not wait for a connection that Slack never grants", async () => {
  const { sockets, world, faults } = slack.fake;
  faults.always("apps.connections.open", { kind: "hangs" });
  sockets.dropOne();
  await until(world, () => opens() === 3);
  await slack.adapter.stop();
  await sockets.untilCount(0);
  expect(slack.adapter.health().connected).toBe(false);
});

test("stopping waits for the command under way, and then leaves", async () => {
  const maya = await slack.driver.person("maya");
  const answered = maya.type("/slow where:me");
  await core.arrived(({ event }) => event.kind === "command-text");
  const stopped = slack.adapter.stop();
  expect(slack.fake.sockets.count()).toBe(2);
  core.release();
  expect(await answered).toMatchObject({ kind: "message", shown: { text: "Here at last" } });
  await stopped;
  await slack.fake.sockets.untilCount(0);
  expect(slack.fake.world.violations).toEqual([]);
});

test("a command that arrives just as stopping begins is answered", async () => {
  const [said] = await Promise.all([echo("just in time"), slack.adapter.stop()]);
  expect(said).toBe("just in time");
  expect(slack.fake.world.violations).toEqual([]);
});

test("an answer whose socket broke meanwhile still arrives", async () => {
  const maya = await slack.driver.person("maya");
  const answered = maya.type("/slow where:me");
  await core.arrived(({ event }) => event.kind === "command-text");
  const { sockets, world } = slack.fake;
  sockets.dropOne();
  sockets.dropOne();
  await until(world, () => opens() === 4 && sockets.count() === 2);
  core.release();
  await answered;
  await until(world, () => world.messages.length > 0);
  expect(world.messages.map(({ text }) => text)).toEqual(["Here at last"]);
});
