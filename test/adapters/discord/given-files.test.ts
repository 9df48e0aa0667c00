import { expect, test } from "vitest";
import { isFileHost } from "#adapters/discord/reading/file-host.ts";
import type { Incoming } from "#chat/incoming.ts";
import { filesIn, MAX_FILE_BYTES } from "#chat/incoming.ts";
import type { Upload } from "#test/support/fake-discord/world.ts";
import type { DiscordUnderTest } from "./discord-under-test.ts";
import { openDiscord } from "./discord-under-test.ts";

const log = { name: "log", verb: undefined };
const given = (more: Partial<Upload> = {}): Upload => ({
  name: "contacts.csv",
  bytes: new Uint8Array(3),
  ...more,
});

/** Somebody types `/log who:Ana paper:…` with this file. */
function attach(kith: DiscordUnderTest, values: Readonly<Record<string, string | Upload>>) {
  const maya = kith.fake.addMember("maya");
  const actor = { user: maya.id, channel: kith.fake.channel.id };
  return kith.fake.people.command(actor, log, values);
}

const paperIn = ({ event }: Incoming) => filesIn(event)["paper"];

test("a file that is announced as too large is not fetched", async () => {
  const kith = await openDiscord();
  const never = new Promise<void>(() => undefined);
  attach(kith, { who: "Ana", paper: given({ announcedSize: MAX_FILE_BYTES + 1, held: never }) });
  const incoming = await kith.core.arrived(() => true);
  expect(paperIn(incoming)).toEqual({ kind: "too-large", name: "contacts.csv" });
});

test("a file that is larger than it says is read no further than allowed", async () => {
  const kith = await openDiscord();
  const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
  attach(kith, { who: "Ana", paper: given({ announcedSize: 10, bytes }) });
  const incoming = await kith.core.arrived(() => true);
  expect(paperIn(incoming)).toEqual({ kind: "too-large", name: "contacts.csv" });
});

test("a file that does not come in time is unavailable, and the answer comes all the same", async () => {
  const kith = await openDiscord({ timing: { fileMs: 50 } });
  const never = new Promise<void>(() => undefined);
  const interaction = attach(kith, { who: "Ana", paper: given({ held: never }) });
  const incoming = await kith.core.arrived(() => true);
  expect(paperIn(incoming)).toEqual({ kind: "unavailable", name: "contacts.csv" });
  await kith.fake.world.until(() => interaction.response);
  expect(kith.logged).toContainEqual({ level: "warn", event: "discord file not fetched" });
});

test("a slow file is waited for behind a deferral, and no form is expected after it", async () => {
  const kith = await openDiscord({ timing: { deferAfterMs: 20 } });
  const held = Promise.withResolvers<void>();
  const interaction = attach(kith, { who: "Ana", paper: given({ held: held.promise }) });
  const thinking = await kith.fake.world.until(() => interaction.original);
  expect(thinking).toMatchObject({ pending: true, onlyFor: interaction.user });
  expect(kith.core.received).toEqual([]);

  held.resolve();
  const incoming = await kith.core.arrived(() => true);
  expect(incoming.event).toMatchObject({ isTooLateForForm: true });
  expect(paperIn(incoming)?.kind).toBe("file");
  await kith.fake.world.until(() => (thinking.pending ? undefined : true));
  expect(JSON.stringify(thinking.components)).toContain("Logged with Ana");
});

test("a quick file leaves room for a form", async () => {
  const kith = await openDiscord();
  const interaction = attach(kith, { paper: given() });
  expect((await kith.core.arrived(() => true)).event).not.toHaveProperty("isTooLateForForm");
  await kith.fake.world.until(() => interaction.modal);
});

test.for([
  ["https://cdn.discordapp.com/attachments/1/2/a.csv", true],
  ["https://media.discordapp.net/attachments/1/2/a.csv", true],
  ["http://cdn.discordapp.com/attachments/1/2/a.csv", false],
  ["https://cdn.discordapp.com:8443/a.csv", false],
  ["https://cdn.discordapp.com.example.org/a.csv", false],
  ["https://example.org/cdn.discordapp.com", false],
  ["http://169.254.169.254/latest/meta-data", false],
  ["http://127.0.0.1:8080/uploads/1/a.csv", false],
] as const)("of %s it is %s that files are fetched from there", ([address, allowed]) => {
  expect(isFileHost(new URL(address), undefined)).toBe(allowed);
});

test("where another address than Discord's is configured, files may come from there", () => {
  const own = new URL("http://127.0.0.1:8080/uploads/1/a.csv");
  expect(isFileHost(own, "http://127.0.0.1:8080/api")).toBe(true);
  expect(isFileHost(own, "http://127.0.0.1:9090/api")).toBe(false);
});
