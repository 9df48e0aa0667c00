import { expect, test } from "vitest";
import type { FakeInteraction } from "#test/support/fake-discord/world.ts";
import type { FakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { openFake } from "./discord-under-test.ts";

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const row = (...components: readonly object[]) => ({ type: 1, components });
const button = (custom_id: string, label = "Go") => ({ type: 2, style: 2, label, custom_id });
const v2 = (...components: readonly object[]) => ({ flags: V2, components });

async function request(fake: FakeDiscord, method: string, path: string, body: unknown) {
  const response = await fetch(`${fake.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${fake.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  // Discord's errors are objects with a code.
  const { code } = (answer === "" ? {} : JSON.parse(answer)) as { code?: number };
  return { status: response.status, code };
}

const post = (fake: FakeDiscord, body: unknown) =>
  request(fake, "POST", `/channels/${fake.channel.id}/messages`, body);

const INVALID = { status: 400, code: 50035 };

test.for([
  [
    "a label of 81 characters",
    v2(row(button("a", "x".repeat(81)))),
    v2(row(button("a", "x".repeat(80)))),
  ],
  [
    "a custom id of 101 characters",
    v2(row(button("a".repeat(101)))),
    v2(row(button("a".repeat(100)))),
  ],
  [
    "the same custom id twice",
    v2(row(button("a"), button("a"))),
    v2(row(button("a"), button("b"))),
  ],
  [
    "six buttons in a row",
    v2(row(..."abcdef".split("").map((id) => button(id)))),
    v2(row(..."abcde".split("").map((id) => button(id)))),
  ],
  [
    "4,001 characters",
    v2(text("x".repeat(2001)), text("x".repeat(2000))),
    v2(text("x".repeat(4000))),
  ],
  [
    "41 components",
    v2(...Array.from({ length: 39 }, () => text("x")), row(button("a"))),
    v2(...Array.from({ length: 38 }, () => text("x")), row(button("a"))),
  ],
  ["content beside components of version 2", { ...v2(text("x")), content: "x" }, v2(text("x"))],
  ["version 2 without its flag", { components: [text("x")] }, v2(text("x"))],
  ["2,001 characters of content", { content: "x".repeat(2001) }, { content: "x".repeat(2000) }],
  [
    "a nonce of 26 characters",
    { ...v2(text("x")), nonce: "n".repeat(26) },
    { ...v2(text("x")), nonce: "n".repeat(25) },
  ],
  ["an ephemeral message in a channel", { ...v2(text("x")), flags: V2 | 64 }, v2(text("x"))],
  [
    "a picture that was not uploaded",
    v2({ type: 12, items: [{ media: { url: "attachment://a.png" } }] }),
    v2({ type: 12, items: [{ media: { url: "https://example.org/a.png" } }] }),
  ],
  [
    "a menu beside a button",
    v2(row(button("a"), { type: 3, custom_id: "m", options: [{ label: "L", value: "v" }] })),
    v2(row({ type: 3, custom_id: "m", options: [{ label: "L", value: "v" }] })),
  ],
  [
    "26 entries in a menu",
    v2(row({ type: 3, custom_id: "m", options: entries(26) })),
    v2(row({ type: 3, custom_id: "m", options: entries(25) })),
  ],
  [
    "a link without an address",
    v2(row({ type: 2, style: 5, label: "L" })),
    v2(row({ type: 2, style: 5, label: "L", url: "https://example.org" })),
  ],
] as const)("%s is refused and recorded; what is just allowed is taken", async ([, over, just]) => {
  const fake = await openFake();
  expect(await post(fake, over)).toEqual(INVALID);
  expect(fake.world.violations).toHaveLength(1);
  expect(await post(fake, just)).toMatchObject({ status: 200 });
  expect(fake.world.messages).toHaveLength(1);
});

function entries(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({ label: "L", value: `v${index}` }));
}

const command = (name: string, options: readonly object[] = []) => ({
  name,
  description: "D",
  options,
});
const option = (name: string, more: object = {}) => ({ type: 3, name, description: "D", ...more });

test.for([
  ["a name in capitals", [command("Met")]],
  ["the same name twice", [command("met"), command("met")]],
  ["101 commands", Array.from({ length: 101 }, (_, index) => command(`c${index}`))],
  ["a name of 33 characters", [command("n".repeat(33))]],
  [
    "26 options",
    [
      command(
        "met",
        Array.from({ length: 26 }, (_, i) => option(`o${i}`)),
      ),
    ],
  ],
  [
    "a required option after an optional one",
    [command("met", [option("a"), option("b", { required: true })])],
  ],
  [
    "options beside sub-commands",
    [command("met", [option("a"), { type: 1, name: "b", description: "D" }])],
  ],
  [
    "choices beside completion",
    [command("met", [option("a", { autocomplete: true, choices: [{ name: "N", value: "v" }] })])],
  ],
  [
    "26 choices",
    [
      command("met", [
        option("a", { choices: entries(26).map((_, i) => ({ name: "N", value: `${i}` })) }),
      ]),
    ],
  ],
  [
    "more than 8,000 characters",
    [
      command(
        "met",
        Array.from({ length: 25 }, (_, i) =>
          option(`o${i}`, {
            choices: Array.from({ length: 4 }, (_, n) => ({ name: "N".repeat(80), value: `${n}` })),
          }),
        ),
      ),
    ],
  ],
] as const)("%s cannot be registered", async ([, commands]) => {
  const fake = await openFake();
  const path = `/applications/${fake.world.applicationId}/commands`;
  expect(await request(fake, "PUT", path, commands)).toEqual(INVALID);
  expect(await request(fake, "PUT", path, [command("met", [option("a")])])).toMatchObject({
    status: 200,
  });
});

/** Someone types a command; nobody answers it but the test. */
async function typed(now: () => Date = () => new Date()) {
  const fake = await openFake({ clock: { now } });
  const path = `/applications/${fake.world.applicationId}/commands`;
  await request(fake, "PUT", path, [command("met")]);
  const maya = fake.addMember("maya");
  const actor = { user: maya.id, channel: fake.channel.id };
  const interaction = fake.people.command(actor, { name: "met", verb: undefined }, {});
  return { fake, interaction };
}

const respond = (fake: FakeDiscord, { id, token }: FakeInteraction, body: unknown) =>
  request(fake, "POST", `/interactions/${id}/${token}/callback`, body);

const modal = (count: number, more: object = {}) => ({
  type: 9,
  data: {
    custom_id: "m",
    title: "T",
    components: Array.from({ length: count }, (_, index) => ({
      type: 18,
      label: "L",
      component: { type: 4, style: 1, custom_id: `c${index}`, ...more },
    })),
  },
});

test("an interaction is answered once", async () => {
  const { fake, interaction } = await typed();
  expect((await respond(fake, interaction, { type: 4, data: v2(text("x")) })).status).toBe(204);
  expect(await respond(fake, interaction, { type: 4, data: v2(text("x")) })).toEqual({
    status: 400,
    code: 40060,
  });
});

test("a modal of six fields, a text over its limit, or a repeated id is refused", async () => {
  const { fake, interaction } = await typed();
  expect(await respond(fake, interaction, modal(6))).toEqual(INVALID);
  expect(await respond(fake, interaction, modal(1, { value: "v".repeat(4001) }))).toEqual(INVALID);
  expect(await respond(fake, interaction, modal(2, { custom_id: "same" }))).toEqual(INVALID);
  expect((await respond(fake, interaction, modal(5))).status).toBe(204);
});

test("a response has 3 seconds, what follows it 15 minutes", async () => {
  const start = new Date("2027-03-12T12:00:00Z");
  let now = start;
  const { fake, interaction } = await typed(() => now);
  const after = (ms: number) => {
    now = new Date(start.getTime() + ms);
  };
  const hook = `/webhooks/${fake.world.applicationId}/${interaction.token}`;
  expect(await request(fake, "POST", hook, v2(text("early")))).toMatchObject({ code: 10015 });
  after(3001);
  expect(await respond(fake, interaction, { type: 5 })).toEqual({ status: 404, code: 10062 });
  after(3000);
  expect((await respond(fake, interaction, { type: 5 })).status).toBe(204);
  after(15 * 60_000);
  const original = `${hook}/messages/@original`;
  expect((await request(fake, "PATCH", original, v2(text("late")))).status).toBe(200);
  after(15 * 60_000 + 1);
  expect(await request(fake, "PATCH", original, v2(text("later")))).toMatchObject({ status: 401 });
});

test("an edit cannot make a message private", async () => {
  const { fake, interaction } = await typed();
  await respond(fake, interaction, { type: 5 });
  const original = `/webhooks/${fake.world.applicationId}/${interaction.token}/messages/@original`;
  const body = { ...v2(text("x")), flags: V2 | 64 };
  expect(await request(fake, "PATCH", original, body)).toEqual(INVALID);
});

test("the first message after a private deferral is private too", async () => {
  const { fake, interaction } = await typed();
  await respond(fake, interaction, { type: 5, data: { flags: 64 } });
  const hook = `/webhooks/${fake.world.applicationId}/${interaction.token}`;
  await request(fake, "POST", hook, v2(text("for all?")));
  expect(fake.world.messages).toMatchObject([{ onlyFor: interaction.user, pending: false }]);
});

test("without allowed_mentions everyone that the text names is notified", async () => {
  const fake = await openFake();
  const maya = fake.addMember("maya");
  await post(fake, v2(text(`@everyone <@${maya.id}> <@&5>`)));
  await post(fake, { ...v2(text(`@everyone <@${maya.id}>`)), allowed_mentions: { parse: [] } });
  expect(fake.world.messages.map(({ notified }) => notified)).toEqual([
    [maya.id, "&5", "everyone"],
    [],
  ]);
});

test("a wrong token is not authorised", async () => {
  const fake = await openFake();
  fake.world.tokenRevoked = true;
  expect((await post(fake, v2(text("x")))).status).toBe(401);
});
