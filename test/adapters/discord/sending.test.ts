import { expect, test } from "vitest";
import type { Delivery, Recipient } from "#chat/chat-adapter.ts";
import type { ConfigError } from "#chat/config-error.ts";
import { button, controls, mention, rich, text } from "#chat/message.ts";
import type { DiscordUnderTest } from "./discord-under-test.ts";
import { openDiscord } from "./discord-under-test.ts";

const POST = "POST /channels/:channel/messages";
const OPEN_DM = "POST /users/@me/channels";
const delivery: Delivery = { deliveryKey: "k".repeat(25), group: "g1", why: "A test sends it." };

const toChannel = ({ fake }: DiscordUnderTest): Recipient => ({
  kind: "channel",
  workspace: fake.guild.id,
  channel: fake.channel.id,
});
const toAccount = ({ fake }: DiscordUnderTest, account: string): Recipient => ({
  kind: "account",
  workspace: fake.guild.id,
  account,
});
const requestsTo = ({ fake }: DiscordUnderTest, route: string): number =>
  fake.world.requests.filter((request) => request.route === route).length;

test("a rate limit is told at once, with its wait, and nothing was sent", async () => {
  const kith = await openDiscord();
  kith.fake.faults.inject(POST, { kind: "rate-limit", retryAfterSeconds: 7, global: false });

  const result = await kith.adapter.send(toChannel(kith), [text("Hello")], delivery);
  expect(result).toMatchObject({ kind: "retry", holdsLane: false });
  expect(result.kind === "retry" && result.afterMs).toBeGreaterThanOrEqual(7000);
  expect(kith.fake.world.messages).toEqual([]);
});

test("after a global rate limit no further request leaves until it has passed", async () => {
  const kith = await openDiscord();
  kith.fake.faults.inject(POST, { kind: "rate-limit", retryAfterSeconds: 60, global: true });
  await kith.adapter.send(toChannel(kith), [text("One")], delivery);
  const maya = kith.fake.addMember("maya");
  const second = await kith.adapter.send(toAccount(kith, maya.id), [text("Two")], delivery);

  expect(second).toMatchObject({ kind: "retry", isRateLimited: true, holdsLane: true });
  expect(requestsTo(kith, POST) + requestsTo(kith, OPEN_DM)).toBe(1);
});

test("commands are answered while messages wait for a global rate limit", async () => {
  const kith = await openDiscord();
  kith.fake.faults.inject(POST, { kind: "rate-limit", retryAfterSeconds: 60, global: true });
  await kith.adapter.send(toChannel(kith), [text("One")], delivery);

  const maya = await kith.driver.person("maya");
  expect(await maya.type("/echo Still here")).toMatchObject({ kind: "message" });
});

test.for([
  ["a 500 after the message was stored", { kind: "error", status: 500, stored: true }],
  ["a 503 before", { kind: "error", status: 503, stored: false }],
  ["no answer though it was stored", { kind: "hang", stored: true }],
  ["a broken connection after it was stored", { kind: "break", stored: true }],
] as const)("%s: tried again, the message is there once", async ([, fault]) => {
  const kith = await openDiscord({ timing: { postMs: 300 } });
  kith.fake.faults.inject(POST, fault);

  const first = await kith.adapter.send(toChannel(kith), [text("Once")], delivery);
  expect(first.kind).toBe("retry");
  const second = await kith.adapter.send(toChannel(kith), [text("Once")], delivery);
  expect(second.kind).toBe("sent");
  expect(kith.fake.world.messages).toHaveLength(1);
  expect(requestsTo(kith, POST)).toBe(2);
});

test.for([
  [50007, 403],
  [50278, 403],
  [10003, 404],
  [50001, 403],
  [10013, 404],
] as const)("Discord's code %i means that nobody is reached", async ([code, status]) => {
  const kith = await openDiscord();
  kith.fake.faults.inject(POST, { kind: "refuse", status, code });
  const result = await kith.adapter.send(toChannel(kith), [text("Hello")], delivery);
  expect(result).toEqual({ kind: "unreachable", reason: `Discord's code ${code}` });
});

test("who takes no direct messages is unreachable", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  maya.refusesDms = 50278;
  const result = await kith.adapter.send(toAccount(kith, maya.id), [text("Hello")], delivery);
  expect(result.kind).toBe("unreachable");
});

test("opening direct messages too fast waits a minute", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  kith.fake.faults.inject(OPEN_DM, { kind: "refuse", status: 403, code: 40003 });
  const result = await kith.adapter.send(toAccount(kith, maya.id), [text("Hello")], delivery);
  expect(result).toMatchObject({ kind: "retry", afterMs: 60_000 });
});

test("a direct message is opened once, and anew after Discord closed it", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  const send = (deliveryKey: string) =>
    kith.adapter.send(toAccount(kith, maya.id), [text("Hi")], { ...delivery, deliveryKey });
  await send("d1");
  await send("d2");
  expect(requestsTo(kith, OPEN_DM)).toBe(1);

  kith.fake.world.channels.delete(kith.fake.directMessage(maya.id).id);
  expect((await send("d3")).kind).toBe("retry");
  expect((await send("d3")).kind).toBe("sent");
  expect(requestsTo(kith, OPEN_DM)).toBe(2);
});

test("a mention notifies who it is meant for: all in a channel, the reader alone in private", async () => {
  const kith = await openDiscord();
  const [maya, ben] = [kith.fake.addMember("maya"), kith.fake.addMember("ben")];
  const message = [text(rich`${mention(maya.id)} meet ${mention(ben.id)}`)];
  await kith.adapter.send(toChannel(kith), message, { ...delivery, deliveryKey: "d1" });
  await kith.adapter.send(toAccount(kith, maya.id), message, { ...delivery, deliveryKey: "d2" });

  const [inChannel, inPrivate] = kith.fake.world.messages;
  expect(inChannel?.notified).toEqual([maya.id, ben.id]);
  expect(inPrivate?.notified).toEqual([maya.id]);
});

test("typed mentions of people, roles and everyone notify nobody", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  const typed = `@everyone @here <@${maya.id}> <@!${maya.id}> <@&${kith.fake.guild.id}>`;
  await kith.adapter.send(toChannel(kith), [text(typed)], delivery);
  expect(kith.driver.notified()).toEqual([]);
  expect((await kith.driver.channelMessages())[0]?.text).toBe(typed);
});

test("a message that Discord finds malformed is a bug, not somebody's fault, and quotes nothing", async () => {
  const kith = await openDiscord();
  kith.fake.faults.inject(POST, { kind: "refuse", status: 400, code: 50035 });
  const sending = kith.adapter.send(toChannel(kith), [text("Private words")], delivery);
  const error: unknown = await sending.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Error);
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("Private words");
});

test("when Discord stops taking the token, that is said once and no further request leaves", async () => {
  const fatal: ConfigError[] = [];
  const kith = await openDiscord({ onFatal: (error) => fatal.push(error) });
  kith.fake.world.tokenRevoked = true;
  const first = await kith.adapter.send(toChannel(kith), [text("Hello")], delivery);
  const second = await kith.adapter.send(toChannel(kith), [text("Hello")], delivery);

  expect([first.kind, second.kind]).toEqual(["retry", "retry"]);
  expect(fatal.map((error) => error.message)).toEqual([
    expect.stringMatching(/^DISCORD_TOKEN is not accepted/),
  ]);
  expect(requestsTo(kith, POST)).toBe(1);
  expect(kith.adapter.health()).toEqual({
    connected: false,
    detail: "the token is not accepted",
  });
});

test("a conversation goes on where a rate limit cut it short", async () => {
  const kith = await openDiscord();
  const [maya, ben] = [kith.fake.addMember("maya"), kith.fake.addMember("ben")];
  const fault = { kind: "rate-limit", retryAfterSeconds: 3, global: false } as const;
  kith.fake.faults.inject("PUT /channels/:channel/thread-members/:user", fault);
  const open = () =>
    kith.adapter.openConversation(kith.fake.guild.id, [maya.id, ben.id], {
      title: "Maya and Ben",
      near: kith.fake.channel.id,
    });

  expect((await open()).kind).toBe("retry");
  expect((await open()).kind).toBe("opened");
  expect(await kith.driver.conversations()).toHaveLength(1);
});

test("a conversation is impossible without a channel, the permission, or one of the people", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  const near = kith.fake.channel.id;
  const open = (accounts: readonly string[], at: string | undefined) =>
    kith.adapter.openConversation(kith.fake.guild.id, accounts, { title: "Talk", near: at });

  expect((await open([maya.id], undefined)).kind).toBe("impossible");
  const stranger = kith.fake.addMember("ben");
  kith.fake.guild.members.delete(stranger.id);
  expect((await open([maya.id, stranger.id], near)).kind).toBe("impossible");
  kith.fake.channel.botMayPost = false;
  expect((await open([maya.id], near)).kind).toBe("impossible");
  expect(await kith.driver.conversations()).toEqual([]);
});

test("a message with the same button twice is refused before it is sent", async () => {
  const kith = await openDiscord();
  const twice = button("Done", { name: "done", args: [] });
  const sending = kith.adapter.send(toChannel(kith), [controls(twice, twice)], delivery);
  await expect(sending).rejects.toThrow("each custom id once");
});
