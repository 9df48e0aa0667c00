import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fields } from "#test/support/fake-slack/fields.ts";
import { isFields } from "#test/support/fake-slack/fields.ts";
import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { newAddress } from "#test/support/fake-slack/response-addresses.ts";
import { addPerson, newTrigger } from "#test/support/fake-slack/world.ts";
import { manualClock } from "./manual-clock.ts";

const clock = manualClock();
let fake: FakeSlack;

beforeEach(async () => {
  fake = await startFakeSlack({ clock });
});
afterEach(() => fake.close());

async function call(method: string, args: Readonly<Record<string, unknown>>): Promise<Fields> {
  const form = Object.entries(args).map(([name, value]): [string, string] => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const response = await fetch(fake.apiUrl + method, {
    method: "POST",
    headers: { authorization: `Bearer ${fake.botToken}` },
    body: new URLSearchParams(form),
  });
  const body: unknown = await response.json();
  if (!isFields(body)) throw new Error("no answer");
  return body;
}

const post = (blocks: readonly object[], text = "Hello"): Promise<Fields> =>
  call("chat.postMessage", { channel: fake.channel.id, text, blocks });
const plain = (text: string) => ({ type: "plain_text", text });
const letters = (length: number): string => "x".repeat(length);
const list = <T>(length: number, entry: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => entry(index));
const buttons = (count: number, length = 5) =>
  list(count, (index) => ({
    type: "button",
    action_id: `a${index}`,
    text: plain(letters(length)),
  }));
const menu = (count: number, length = 5) => ({
  type: "static_select",
  action_id: "m",
  options: list(count, (index) => ({ text: plain(letters(length)), value: `v${index}` })),
});
const actions = (...elements: readonly object[]) => ({ type: "actions", elements });

type Row = readonly [name: string, limit: number, block: (size: number) => readonly object[]];
const rows: readonly Row[] = [
  ["blocks", 50, (size) => list(size, () => ({ type: "divider" }))],
  ["section text", 3000, (size) => [{ type: "section", text: plain(letters(size)) }]],
  ["section fields", 10, (size) => [{ type: "section", fields: list(size, () => plain("f")) }]],
  ["field text", 2000, (size) => [{ type: "section", fields: [plain(letters(size))] }]],
  ["header", 150, (size) => [{ type: "header", text: plain(letters(size)) }]],
  ["context", 10, (size) => [{ type: "context", elements: list(size, () => plain("c")) }]],
  ["actions", 25, (size) => [actions(...buttons(size))]],
  ["button text", 75, (size) => [actions(...buttons(1, size))]],
  ["menu", 100, (size) => [actions(menu(size))]],
  ["menu entry", 75, (size) => [actions(menu(1, size))]],
  ["block_id", 255, (size) => [{ type: "divider", block_id: letters(size) }]],
  [
    "image alt",
    2000,
    (size) => [{ type: "image", image_url: "https://e.org/a.png", alt_text: letters(size) }],
  ],
];

describe("a message is taken at the limit and refused beyond it", () => {
  test.for(rows)("%s: %i", async ([, limit, block]) => {
    expect(await post(block(limit))).toMatchObject({ ok: true });
    expect(fake.world.violations).toEqual([]);
    expect(await post(block(limit + 1))).toMatchObject({ ok: false, error: "invalid_blocks" });
    expect(fake.world.violations).not.toEqual([]);
  });

  test("two controls with one action_id", async () => {
    const [one] = buttons(1);
    expect(await post([actions(one ?? {}, one ?? {})])).toMatchObject({ error: "invalid_blocks" });
  });

  test("a missing text is noted, an endless one refused", async () => {
    expect(await post([{ type: "divider" }], "")).toMatchObject({ ok: true });
    expect(fake.world.violations).toEqual(["chat.postMessage: top-level text is missing"]);
    expect(await post([], "")).toMatchObject({ error: "no_text" });
    expect(await post([], letters(40_001))).toMatchObject({ error: "msg_too_long" });
  });
});

describe("a modal", () => {
  const input = {
    type: "input",
    label: plain("Name"),
    element: { type: "plain_text_input", action_id: "i" },
  };
  const view = (more: object = {}) => ({
    type: "modal",
    title: plain("Title"),
    submit: plain("Save"),
    blocks: [input],
    ...more,
  });
  const open = (more: object = {}) =>
    call("views.open", {
      trigger_id: newTrigger(fake.world, addPerson(fake.world, "maya").id),
      view: view(more),
    });

  test("is refused beyond each of its limits", async () => {
    const element = input.element;
    const refused = [
      { title: plain(letters(25)) },
      { submit: plain(letters(25)) },
      { submit: undefined },
      { private_metadata: letters(3001) },
      { callback_id: letters(256) },
      { blocks: list(101, () => ({ type: "divider" })) },
      { blocks: [{ ...input, label: plain(letters(2001)) }] },
      { blocks: [{ ...input, hint: plain(letters(2001)) }] },
      { blocks: [{ ...input, element: { ...element, max_length: 3001 } }] },
      { blocks: [{ ...input, element: { ...element, max_length: 3, initial_value: "four" } }] },
    ];
    expect(
      await open({ title: plain(letters(24)), private_metadata: letters(3000) }),
    ).toMatchObject({
      ok: true,
    });
    const taken = [];
    for (const more of refused) {
      if ((await open(more))["ok"] === true) taken.push(JSON.stringify(more).slice(0, 80));
    }
    expect(taken).toEqual([]);
  });

  test("opens once for a trigger, and within 3 seconds", async () => {
    const maya = addPerson(fake.world, "maya");
    const trigger = newTrigger(fake.world, maya.id);
    const openWith = (trigger_id: string) => call("views.open", { trigger_id, view: view() });
    clock.advance(3000);
    expect(await openWith(trigger)).toMatchObject({ ok: true });
    expect(await openWith(trigger)).toMatchObject({ error: "exchanged_trigger_id" });
    const late = newTrigger(fake.world, maya.id);
    clock.advance(3001);
    expect(await openWith(late)).toMatchObject({ error: "expired_trigger_id" });
    expect(await openWith("x")).toMatchObject({ error: "invalid_trigger_id" });
  });
});

test("a response_url takes five answers within 30 minutes", async () => {
  const maya = addPerson(fake.world, "maya");
  const answer = async (id: string): Promise<number> => {
    const response = await fetch(`${fake.baseUrl}/response/${id}`, {
      method: "POST",
      body: JSON.stringify({ text: "Hello" }),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const address = newAddress(fake.world, maya.id, fake.channel.id, undefined);
  const statuses = [];
  for (let use = 1; use <= 6; use++) statuses.push(await answer(address));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);

  const old = newAddress(fake.world, maya.id, fake.channel.id, undefined);
  clock.advance(30 * 60_000);
  expect(await answer(old)).toBe(200);
  clock.advance(1);
  expect(await answer(old)).toBe(404);
});
