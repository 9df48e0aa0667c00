import { InteractionResponseType } from "discord.js";
import { expect, test } from "vitest";
import type { Answer, Handle } from "#chat/answer.ts";
import { button, controls, mention, rich, text } from "#chat/message.ts";
import type { FakeInteraction } from "#test/support/fake-discord/world.ts";
import { formPage } from "#test/support/canned-messages.ts";
import type { DiscordUnderTest } from "./discord-under-test.ts";
import { openDiscord } from "./discord-under-test.ts";

const CALLBACK = "POST /interactions/:interaction/:token/callback";
const EDIT = "PATCH /webhooks/:application/:token/messages/:message";

/** Always this answer, as soon as `when` says. */
const answering =
  (answer: Answer, when: Promise<unknown> = Promise.resolve()): Handle =>
  async () => {
    await when;
    return { group: "g1", answer };
  };

const reply = (more: Partial<Extract<Answer, { kind: "reply" }>> = {}): Answer => ({
  kind: "reply",
  message: [text("Said")],
  audience: "caller",
  replaces: false,
  ...more,
});

/** Someone presses a button in the channel. */
async function pressIn(kith: DiscordUnderTest): Promise<FakeInteraction> {
  const { fake, adapter } = kith;
  const maya = fake.addMember("maya");
  const channel = { kind: "channel", workspace: fake.guild.id, channel: fake.channel.id } as const;
  const ask = [text("Ask"), controls(button("Open", { name: "open", args: [] }))];
  await adapter.send(channel, ask, { deliveryKey: "d1", group: "g1", why: "A test." });
  const [message] = fake.world.messages;
  if (message === undefined) throw new Error("nothing was sent");
  return fake.people.press({ user: maya.id, channel: fake.channel.id }, message, "k1:open:g1");
}

test("a quick answer takes one request", async () => {
  const { fake, driver } = await openDiscord();
  const maya = await driver.person("maya");
  const before = fake.world.requests.length;
  await maya.type("/echo Hello");
  const routes = fake.world.requests.slice(before).map(({ route }) => route);
  expect(routes).toEqual([CALLBACK]);
});

test("a late answer is announced to the caller alone and then written in its place", async () => {
  const { fake, driver, core } = await openDiscord({ timing: { deferAfterMs: 20 } });
  const maya = await driver.person("maya");
  const answered = maya.type("/slow where:me");
  await driver.untilThinking();
  expect(fake.world.messages).toMatchObject([{ pending: true, onlyFor: maya.account }]);
  core.release();

  expect(await answered).toMatchObject({ kind: "message", shown: { place: "caller" } });
  expect(fake.world.messages).toHaveLength(1);
});

test("a command that may open a form is never deferred", async () => {
  const late = Promise.withResolvers<void>();
  const form = { kind: "form", form: formPage("words", "1", undefined) } as const;
  const kith = await openDiscord(
    // Half of it is for reading what was typed, also on a busy machine.
    { timing: { deferAfterMs: 400 } },
    {},
    answering(form, late.promise),
  );
  const maya = await kith.driver.person("maya");
  const answered = maya.type("/form");
  // Another command's deferral shows that the time for one has passed.
  const ben = kith.fake.addMember("ben");
  const other = kith.fake.people.command(
    { user: ben.id, channel: kith.fake.channel.id },
    { name: "echo", verb: undefined },
    { text: "Hi" },
  );
  await kith.fake.world.until(() => other.response);
  late.resolve();

  expect(await answered).toMatchObject({ kind: "form", form: { title: "Log a meeting" } });
});

test("a command that may open a form is told to wait once none will come", async () => {
  const drawn = Promise.withResolvers<void>();
  const handle: Handle = async (_incoming, onReply) => {
    onReply?.();
    await drawn.promise;
    return { group: "g1", answer: reply() };
  };
  const { driver, fake } = await openDiscord({ timing: { deferAfterMs: 20 } }, {}, handle);
  const maya = await driver.person("maya");
  const answered = maya.type("/form");
  await driver.untilThinking();
  drawn.resolve();
  expect(await answered).toMatchObject({ kind: "message", shown: { text: "Said" } });
  expect(fake.world.violations).toEqual([]);
});

test("a form that comes too late for a button offers that button again", async () => {
  const late = Promise.withResolvers<void>();
  const form = { kind: "form", form: formPage("words", "1", undefined) } as const;
  const kith = await openDiscord(
    { timing: { deferAfterMs: 1 } },
    {},
    answering(form, late.promise),
  );
  const pressed = await pressIn(kith);
  await kith.fake.world.until(() => pressed.response);
  late.resolve();

  const offered = await kith.fake.world.until(() => pressed.followUps[0]);
  expect(offered.onlyFor).toBe(pressed.user);
  const actor = { user: pressed.user, channel: pressed.channel };
  const again = kith.fake.people.press(actor, offered, "k1:open:g1");
  await kith.fake.world.until(() => again.response);
  expect(pressed.modal).toBeUndefined();
  expect(kith.fake.world.violations).toEqual([]);
});

test("what a preview showed goes to the channel, and the preview loses its buttons", async () => {
  const out = reply({ audience: "channel", settled: [text("It is out.")] });
  const kith = await openDiscord({}, {}, answering(out));
  const pressed = await pressIn(kith);
  const published = await kith.fake.world.until(() => pressed.followUps[0]);
  expect(published.onlyFor).toBeUndefined();
  expect(pressed.response).toBe(InteractionResponseType.UpdateMessage);
  expect(kith.fake.world.messages).toMatchObject([{ edits: 1 }, { edits: 0 }]);
  expect(kith.fake.world.violations).toEqual([]);
});

test("a button opens a form, and Fix It opens it again with what was typed", async () => {
  const { driver, fake } = await openDiscord();
  const maya = await driver.person("maya");
  await maya.type("/form page:words");
  const refused = await maya.submit({ "Your goal": "nothing", Notes: "Kept" });
  expect(refused).toMatchObject({
    kind: "message",
    shown: { place: "caller", buttons: ["Fix It"] },
  });
  const reopened = await maya.press("Fix It");
  expect(reopened).toMatchObject({ kind: "form" });
  expect(JSON.stringify(reopened)).toContain("Kept");
  expect(fake.world.violations).toEqual([]);
});

test("an answer without words leaves a pressed button's message as it is", async () => {
  const kith = await openDiscord({}, {}, answering({ kind: "none" }));
  const pressed = await pressIn(kith);
  const response = await kith.fake.world.until(() => pressed.response);
  expect(response).toBe(InteractionResponseType.DeferredMessageUpdate);
  expect(kith.fake.world.messages).toMatchObject([{ edits: 0, deleted: false }]);
});

test.for([
  ["private", "caller", 0],
  ["public", "channel", 1],
] as const)("a %s answer notifies as many as can see it", async ([, audience, notified]) => {
  const people: string[] = [];
  const handle: Handle = async (incoming) => {
    const message = [text(rich`Ask ${mention(people[0] ?? incoming.account.id)}`)];
    return { group: "g1", answer: reply({ message, audience }) };
  };
  const kith = await openDiscord({}, {}, handle);
  people.push(kith.fake.addMember("ben").id);
  const maya = await kith.driver.person("maya");
  await maya.type("/echo Hi");
  expect(kith.driver.notified()).toEqual(people.slice(0, notified));
});

test("in a direct message the answer stays, and it can be replaced", async () => {
  const kith = await openDiscord({}, {}, answering(reply()));
  const maya = kith.fake.addMember("maya");
  const actor = { user: maya.id, channel: kith.fake.directMessage(maya.id).id };
  const typed = kith.fake.people.command(actor, { name: "echo", verb: undefined }, { text: "Hi" });
  const answer = await kith.fake.world.until(() => typed.original);
  expect(answer.onlyFor).toBeUndefined();
});

test.for([
  ["a 500 after it was stored", { kind: "error", status: 500, stored: true }],
  ["a 502 before", { kind: "error", status: 502, stored: false }],
] as const)("a response that meets %s is seen once", async ([, fault]) => {
  const { fake, driver, logged } = await openDiscord();
  fake.faults.inject(CALLBACK, fault);
  const maya = await driver.person("maya");
  expect(await maya.type("/echo Once")).toMatchObject({ kind: "message" });
  expect(fake.world.messages).toHaveLength(1);
  expect(logged.filter(({ level }) => level === "error")).toEqual([]);
});

test("a late answer survives a fault in its edit", async () => {
  const { fake, driver, core } = await openDiscord({ timing: { deferAfterMs: 20 } });
  fake.faults.inject(EDIT, { kind: "error", status: 503, stored: false });
  const maya = await driver.person("maya");
  const answered = maya.type("/slow where:me");
  await driver.untilThinking();
  core.release();
  expect(await answered).toMatchObject({ kind: "message", shown: { place: "caller" } });
});

test("a redelivered command reaches the core again and is shown once", async () => {
  const { fake, driver, core, logged } = await openDiscord();
  const maya = await driver.person("maya");
  await maya.type("/echo Once");
  await driver.redeliverLast(maya);
  expect(core.received).toHaveLength(2);
  expect(fake.world.messages).toHaveLength(1);
  expect(logged.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
});

test("an answer after Discord has given up is logged, not thrown", async () => {
  let now = new Date("2027-03-12T12:00:00Z");
  const clock = { now: () => now };
  const kith = await openDiscord({ timing: { deferAfterMs: 60_000 } }, { clock });
  const maya = await kith.driver.person("maya");
  void maya.type("/slow where:me");
  await kith.core.arrived(({ event }) => event.kind === "command");
  now = new Date(now.getTime() + 3001);
  kith.core.release();

  await kith.adapter.stop();
  expect(kith.logged).toContainEqual({ level: "warn", event: "discord answer too late" });
  expect(kith.fake.world.messages).toEqual([]);
});

test("a form after a form is logged as a bug", async () => {
  const form = { kind: "form", form: formPage("words", "1", undefined) } as const;
  const submitted = Promise.withResolvers<void>();
  const kith = await openDiscord({}, {}, async ({ event }) => {
    if (event.kind === "submit") submitted.resolve();
    return { group: "g1", answer: form };
  });
  const maya = await kith.driver.person("maya");
  await maya.type("/form");
  void maya.submit({});
  await submitted.promise;
  await kith.adapter.stop();
  expect(kith.logged).toContainEqual({ level: "error", event: "discord answer failed" });
});

test("suggestions that cannot come back whole are left out, and no more than 25 are offered", async () => {
  const suggestions = [
    { label: "x".repeat(101), value: "fits" },
    { label: "Too long", value: "v".repeat(101) },
    ...Array.from({ length: 30 }, (_, index) => ({ label: `L${index}`, value: `v${index}` })),
  ];
  const kith = await openDiscord({}, {}, answering({ kind: "suggestions", suggestions }));
  const maya = await kith.driver.person("maya");
  const offered = await maya.complete("log", "contact", "x");
  expect(offered).toHaveLength(25);
  expect(offered[0]).toHaveLength(100);
  expect(offered).not.toContain("Too long");
});
