import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSlackAdapter } from "#adapters/slack/slack-adapter.ts";
import type { ChatAdapter, Recipient, SendResult } from "#chat/chat-adapter.ts";
import { systemClock } from "#chat/clock.ts";
import { silentLog } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import { file, text } from "#chat/message.ts";
import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import type { Fault } from "#test/support/fake-slack/faults.ts";
import { addChannel, addPerson } from "#test/support/fake-slack/world.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { manualClock } from "./manual-clock.ts";

const clock = manualClock();
let fake: FakeSlack;
let adapter: ChatAdapter;

beforeEach(async () => {
  fake = await startFakeSlack({ clock });
  adapter = adapterAt(fake.apiUrl);
});
afterEach(() => fake.close());

/** Sending needs no connection of its own, so the adapter is not started. */
function adapterAt(apiUrl: string): ChatAdapter {
  return createSlackAdapter({
    ...noChanges,
    botToken: fake.botToken,
    signingSecret: fake.signingSecret,
    apiUrl,
    log: silentLog,
    clock: systemClock,
    timing: { postMs: 300, profileMs: 200, pictureRetryMs: 1 },
  });
}

const posted = (): readonly string[] => fake.world.messages.map((message) => message.text);

function send(
  place: string = fake.channel.id,
  message: Message = [text("Hello")],
): Promise<SendResult> {
  const to: Recipient = /^[UW]/.test(place)
    ? { kind: "account", workspace: "T1", account: place }
    : { kind: "channel", workspace: "T1", channel: place };
  return adapter.send(to, message, { deliveryKey: "d1", group: "g1", why: "A test." });
}

test("a message to a person opens the direct message", async () => {
  const maya = addPerson(fake.world, "maya");
  expect(await send(maya.id)).toEqual({
    kind: "sent",
    messageId: expect.stringMatching(/^D.*:\d/),
  });
});

test.for<readonly [string, Fault, Partial<SendResult>, number]>([
  [
    "too many requests",
    { kind: "rate-limited", retryAfterSeconds: 7 },
    { kind: "retry", afterMs: 7000, isRateLimited: true },
    0,
  ],
  ["an error after it was stored", { kind: "fails-after", status: 503 }, { kind: "uncertain" }, 1],
  [
    "an error before it was stored",
    { kind: "fails-before", status: 502 },
    { kind: "uncertain" },
    0,
  ],
  ["no answer", { kind: "hangs" }, { kind: "uncertain" }, 1],
  ["a connection that breaks", { kind: "drops-after" }, { kind: "uncertain" }, 1],
  ["a fault on Slack's side", { kind: "refuses", error: "fatal_error" }, { kind: "uncertain" }, 0],
  [
    "a token that was revoked",
    { kind: "refuses", error: "token_revoked" },
    { kind: "retry", afterMs: 60_000 },
    0,
  ],
])("%s is told apart, and nothing is sent twice", async ([, fault, expected, stored]) => {
  fake.faults.next("chat.postMessage", fault);
  expect(await send()).toMatchObject(expected);
  expect(posted()).toHaveLength(stored);
  expect(fake.world.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
});

test("a server that takes no connection surely took no message", async () => {
  const gone = await startFakeSlack();
  await gone.close();
  adapter = adapterAt(gone.apiUrl);
  expect(await send()).toEqual({ kind: "retry", afterMs: 5000, reason: "ECONNREFUSED" });
});

describe("who cannot be reached", () => {
  test.for([
    "account_inactive",
    "user_not_found",
    "channel_not_found",
    "is_archived",
    "restricted_action",
  ])("%s", async (error) => {
    fake.faults.next("chat.postMessage", { kind: "refuses", error });
    expect(await send()).toEqual({ kind: "unreachable", reason: error });
  });

  test("a person who left, a bot, a channel that is gone, archived, or without Kith", async () => {
    const { world } = fake;
    const left = addPerson(world, "left", { deactivated: true });
    const bot = addPerson(world, "robot", { isBot: true });
    const archived = addChannel(world, "old", { archived: true });
    const closed = addChannel(world, "closed", { hasBot: false });
    const reasons = [];
    for (const place of [left.id, bot.id, "C999", archived.id, closed.id]) {
      const result = await send(place);
      reasons.push(result.kind === "unreachable" ? result.reason : result.kind);
    }
    expect(reasons).toEqual([
      "account_inactive",
      "cannot_dm_bot",
      "channel_not_found",
      "is_archived",
      "not_in_channel",
    ]);
  });
});

test("one message a second and channel: the next is put off, another channel's is not", async () => {
  fake.faults.keepPostingRate();
  expect((await send()).kind).toBe("sent");
  expect(await send()).toMatchObject({ kind: "retry", afterMs: 1000 });
  const maya = addPerson(fake.world, "maya");
  expect((await send(maya.id)).kind).toBe("sent");
  clock.advance(1000);
  expect((await send()).kind).toBe("sent");
});

test("being told to wait does not hold up what somebody waits for", async () => {
  const maya = addPerson(fake.world, "maya");
  fake.faults.next("chat.postMessage", { kind: "rate-limited", retryAfterSeconds: 60 });
  await send();
  expect((await adapter.profile("T1", maya.id))?.name).toBe("Maya");
});

describe("pictures", () => {
  const png = new Uint8Array([137, 80, 78, 71]);
  const card: Message = [text("Board"), { kind: "image", png, alt: "The board" }];

  test("are uploaded and shown by id", async () => {
    expect((await send(fake.channel.id, card)).kind).toBe("sent");
    expect([...fake.world.files.values()]).toMatchObject([
      { alt: "The board", complete: true, bytes: png },
    ]);
    expect(fake.world.violations).toEqual([]);
  });

  test("that are not ready at once are shown a moment later", async () => {
    fake.faults.next("chat.postMessage", { kind: "refuses", error: "invalid_blocks" });
    expect((await send(fake.channel.id, card)).kind).toBe("sent");
  });

  test("that cannot be uploaded leave the message for later, as nothing was posted", async () => {
    fake.faults.next("files.getUploadURLExternal", { kind: "fails-before", status: 503 });
    expect(await send(fake.channel.id, card)).toMatchObject({ kind: "retry" });
    fake.faults.next("files.completeUploadExternal", {
      kind: "rate-limited",
      retryAfterSeconds: 9,
    });
    expect(await send(fake.channel.id, card)).toMatchObject({ kind: "retry", afterMs: 9000 });
    expect(posted()).toEqual([]);
  });
});

describe("files", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const entry = { name: "coffee.ics", mediaType: "text/calendar", bytes };
  const letter: Message = [text("See you"), file("Your calendar entry", entry)];
  const shared = () =>
    fake.world.messages.flatMap((message) =>
      message.files.map(({ name }) => ({ name, channel: message.channel })),
    );

  test("follow the message in the same direct message", async () => {
    const maya = addPerson(fake.world, "maya");
    const sent = await send(maya.id, letter);
    const channel = sent.kind === "sent" ? sent.messageId.split(":")[0] : "";
    expect(channel).toMatch(/^D/);
    expect(shared()).toEqual([{ name: "coffee.ics", channel }]);
    expect(posted()).toEqual(["See you\nYour calendar entry (coffee.ics)", ""]);
    expect(fake.world.files.values().next().value?.bytes).toEqual(bytes);
    expect(fake.world.violations).toEqual([]);
  });

  test("that cannot be shown at once come on the next try, and the message does not come again", async () => {
    const maya = addPerson(fake.world, "maya");
    const fault = { kind: "rate-limited", retryAfterSeconds: 9 } as const;
    fake.faults.next("files.completeUploadExternal", fault);
    expect(await send(maya.id, letter)).toMatchObject({
      kind: "retry",
      afterMs: 9000,
      mayHaveArrived: true,
    });
    expect(shared()).toEqual([]);
    expect(await send(maya.id, letter)).toMatchObject({ kind: "sent" });
    expect(shared()).toHaveLength(1);
    expect(posted()).toHaveLength(2);
  });

  test("of which Slack does not say whether it shows them are not shown twice", async () => {
    const maya = addPerson(fake.world, "maya");
    fake.faults.next("files.completeUploadExternal", { kind: "fails-after", status: 503 });
    expect(await send(maya.id, letter)).toMatchObject({ kind: "uncertain" });
    expect(shared()).toHaveLength(1);
  });

  test("that cannot be uploaded leave the message for later, as nothing was posted", async () => {
    fake.faults.next("files.getUploadURLExternal", { kind: "fails-before", status: 503 });
    expect(await send(fake.channel.id, letter)).toMatchObject({ kind: "retry" });
    expect(posted()).toEqual([]);
  });
});

test("invalid blocks are not tried again and again", async () => {
  fake.faults.always("chat.postMessage", { kind: "refuses", error: "invalid_blocks" });
  expect(await send()).toEqual({ kind: "unreachable", reason: "invalid_blocks" });
  expect(fake.world.calls).toHaveLength(1);
});

describe("a conversation of several", () => {
  const open = (accounts: readonly string[]) =>
    adapter.openConversation("T1", accounts, { title: "Two", near: undefined });

  test("is the same when it is opened again", async () => {
    const people = ["maya", "ben"].map((name) => addPerson(fake.world, name).id);
    const first = await open(people);
    expect(first.kind).toBe("opened");
    expect(await open(people.toReversed())).toEqual(first);
  });

  test("of more than eight, or with somebody who left, is impossible", async () => {
    const nine = Array.from({ length: 9 }, (_, index) => addPerson(fake.world, `p${index}`).id);
    expect(await open(nine)).toMatchObject({ kind: "impossible" });
    expect((await open(nine.slice(1))).kind).toBe("opened");
    const left = addPerson(fake.world, "left", { deactivated: true });
    expect(await open([left.id, nine[0] ?? ""])).toEqual({
      kind: "impossible",
      reason: "user_disabled",
    });
  });

  test("is tried again after an error, as opening it twice does no harm", async () => {
    fake.faults.next("conversations.open", { kind: "fails-after", status: 500 });
    expect(await open([addPerson(fake.world, "maya").id])).toMatchObject({ kind: "retry" });
  });
});

describe("a profile", () => {
  test("has the name, time zone, locale and standing", async () => {
    const { id } = addPerson(fake.world, "maya", { id: "U7", isAdmin: true, locale: "de-DE" });
    expect(await adapter.profile("T1", id)).toEqual({
      name: "Maya",
      timeZone: "Europe/Berlin",
      locale: "de-DE",
      isBot: false,
      isAdmin: true,
    });
  });

  test("may lack a time zone", async () => {
    const { id } = addPerson(fake.world, "ben", { id: "U8", timeZone: undefined });
    expect(await adapter.profile("T1", id)).toMatchObject({ name: "Ben", timeZone: undefined });
  });

  test("is unknown when Slack takes its time", async () => {
    const { id } = addPerson(fake.world, "ana");
    fake.faults.next("users.info", { kind: "hangs" });
    expect(await adapter.profile("T1", id)).toBeUndefined();
  });
});
