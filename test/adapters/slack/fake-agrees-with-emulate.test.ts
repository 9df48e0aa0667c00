import type { Emulator } from "emulate";
import { createEmulator } from "emulate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fields } from "#test/support/fake-slack/fields.ts";
import { fieldsAt, isFields, listAt, textAt } from "#test/support/fake-slack/fields.ts";
import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { addPerson } from "#test/support/fake-slack/world.ts";

/** A Slack Web API, its channel, and two people: whoever owns the token there, and somebody else. */
type Server = {
  readonly call: (method: string, args: Readonly<Record<string, string>>) => Promise<Fields>;
  readonly people: readonly string[];
  readonly channel: string;
};

let fake: FakeSlack;
let emulator: Emulator;
let ours: Server;
let theirs: Server;

beforeAll(async () => {
  fake = await startFakeSlack();
  const call = caller(fake.apiUrl, fake.botToken);
  const people = ["maya", "ben"].map((name) => addPerson(fake.world, name).id);
  ours = { call, people, channel: fake.channel.id };

  emulator = await createEmulator({
    service: "slack",
    port: await freePort(),
    seed: {
      tokens: { "xoxb-emulated": { login: "U000000001", scopes: [] } },
      slack: { users: [{ name: "ben" }], channels: [{ name: "general" }] },
    },
  });
  const callTheirs = caller(`${emulator.url}/api/`, "xoxb-emulated");
  const members = listAt(await callTheirs("users.list", {}), "members");
  const [channel] = listAt(await callTheirs("conversations.list", {}), "channels");
  theirs = {
    call: callTheirs,
    people: members
      .filter(({ name }) => name === "admin" || name === "ben")
      .map((user) => textAt(user, "id")),
    channel: textAt(channel, "id"),
  };
});

afterAll(async () => {
  await emulator.close();
  await fake.close();
});

function caller(apiUrl: string, token: string): Server["call"] {
  return async (method, args) => {
    const response = await fetch(apiUrl + method, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams(args),
    });
    const body: unknown = await response.json();
    if (!isFields(body)) throw new Error(`${method} did not answer with an object`);
    return body;
  };
}

async function freePort(): Promise<number> {
  const other = await startFakeSlack();
  await other.close();
  return Number(new URL(other.baseUrl).port);
}

type Arguments = (server: Server) => Readonly<Record<string, string>>;

/** Each call that both know, and the parts of its answer that Kith reads. */
const answers: readonly (readonly [string, Arguments, readonly string[]])[] = [
  ["auth.test", () => ({}), ["ok", "url", "team", "user", "team_id", "user_id"]],
  [
    "chat.postMessage",
    ({ channel }) => ({ channel, text: "Hello" }),
    ["ok", "channel", "ts", "message.text", "message.ts", "message.type", "message.user"],
  ],
  [
    "chat.postMessage",
    ({ people }) => ({ channel: people[1] ?? "", text: "Hello" }),
    ["ok", "channel", "ts"],
  ],
  [
    "chat.postMessage",
    ({ channel }) => ({ channel, text: "Hello", blocks: '[{"type":"divider"}]' }),
    ["ok", "message.blocks"],
  ],
  [
    "chat.postEphemeral",
    ({ channel, people }) => ({ channel, user: people[0] ?? "", text: "Hello" }),
    ["ok", "message_ts"],
  ],
  ["conversations.open", ({ people }) => ({ users: people.join(",") }), ["ok", "channel.id"]],
  ["conversations.open", ({ people }) => ({ users: people[1] ?? "" }), ["ok", "channel.id"]],
  [
    "conversations.info",
    ({ channel }) => ({ channel }),
    ["ok", "channel.id", "channel.name", "channel.is_archived", "channel.is_im", "channel.is_mpim"],
  ],
  [
    "users.info",
    ({ people }) => ({ user: people[0] ?? "" }),
    [
      "ok",
      "user.id",
      "user.team_id",
      "user.name",
      "user.real_name",
      "user.is_admin",
      "user.is_bot",
      "user.deleted",
      "user.profile.real_name",
      "user.profile.display_name",
    ],
  ],
  [
    "files.getUploadURLExternal",
    () => ({ filename: "a.png", length: "3" }),
    ["ok", "upload_url", "file_id"],
  ],
  [
    "views.publish",
    ({ people }) => ({ user_id: people[0] ?? "", view: '{"type":"home","blocks":[]}' }),
    [
      "ok",
      "view.id",
      "view.type",
      "view.team_id",
      "view.state.values",
      "view.callback_id",
      "view.private_metadata",
      "view.hash",
      "view.root_view_id",
    ],
  ],
];

test.for(answers)("%s answers in the same shape", async ([method, args, paths]) => {
  const mine = await ours.call(method, args(ours));
  const other = await theirs.call(method, args(theirs));
  const shape = (answer: Fields) => paths.map((path) => [path, typeOf(answer, path)]);
  expect(shape(mine)).toEqual(shape(other));
  expect(mine["ok"]).toBe(true);
});

const refusals: readonly (readonly [string, Arguments])[] = [
  ["chat.postMessage", () => ({ channel: "C0NOBODY", text: "Hello" })],
  ["chat.postMessage", ({ channel }) => ({ channel })],
  ["conversations.info", () => ({ channel: "C0NOBODY" })],
  ["users.info", () => ({ user: "U0NOBODY" })],
  ["views.publish", () => ({ user_id: "U0NOBODY", view: '{"type":"home","blocks":[]}' })],
];

test.for(refusals)("%s refuses the same with the same code", async ([method, args]) => {
  const mine = await ours.call(method, args(ours));
  const other = await theirs.call(method, args(theirs));
  expect([mine["ok"], mine["error"]]).toEqual([other["ok"], other["error"]]);
});

test("a picture is uploaded in the same three steps", async () => {
  for (const server of [ours, theirs]) {
    const place = await server.call("files.getUploadURLExternal", {
      filename: "a.png",
      length: "3",
    });
    const uploaded = await fetch(textAt(place, "upload_url"), { method: "POST", body: "abc" });
    expect(uploaded.status).toBe(200);
    const id = textAt(place, "file_id");
    const done = await server.call("files.completeUploadExternal", {
      files: JSON.stringify([{ id }]),
    });
    expect(done["ok"]).toBe(true);
    expect(listAt(done, "files").map((file) => textAt(file, "id"))).toEqual([id]);
  }
});

/** What stands at the path: a kind of value, or the shape of an id. */
function typeOf(answer: Fields, path: string): string {
  const names = path.split(".");
  const last = names.pop() ?? "";
  const inner = names.reduce<Fields | undefined>((fields, name) => fieldsAt(fields, name), answer);
  const value = inner?.[last];
  return Array.isArray(value) ? "list" : typeof value;
}
