import { expect, test } from "vitest";
import type { Actor } from "#test/support/fake-discord/person-actions.ts";
import type { DiscordUnderTest } from "./discord-under-test.ts";
import { openDiscord } from "./discord-under-test.ts";

const log = { name: "log", verb: undefined };
const here = ({ fake }: DiscordUnderTest, user: string, more: Partial<Actor> = {}): Actor => ({
  user,
  channel: fake.channel.id,
  ...more,
});

test("whoever may manage the server counts as its administrator, others do not", async () => {
  const kith = await openDiscord();
  const organiser = kith.fake.addMember("ora", "organiser");
  const member = kith.fake.addMember("maya");
  for (const { id } of [organiser, member]) kith.fake.people.command(here(kith, id), log, {});
  const accountOf = async (id: string) =>
    (await kith.core.arrived(({ account }) => account.id === id)).account;

  expect(await accountOf(organiser.id)).toMatchObject({ isAdmin: true, name: "ora" });
  expect(await accountOf(member.id)).toMatchObject({ isAdmin: false, name: "maya" });
});

test("the reader's language arrives as Discord's tag", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  kith.fake.people.command(here(kith, maya.id, { locale: "de" }), log, {});
  const { account } = await kith.core.arrived(() => true);
  expect(account.locale).toBe("de");
});

test("in a direct message there is no workspace, no channel and no administrator", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  const actor = { user: maya.id, channel: kith.fake.directMessage(maya.id).id };
  kith.fake.people.command(actor, log, { who: "Ana" });
  const incoming = await kith.core.arrived(() => true);
  expect(incoming.workspace).toBeUndefined();
  expect(incoming.channel).toBeUndefined();
  expect(incoming.account).toMatchObject({ id: maya.id, isAdmin: undefined });
});

test("a chosen user arrives as a token, with what Discord says of them", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  const gone = kith.fake.addMember("gone");
  kith.fake.guild.members.delete(gone.id);
  const bot = kith.fake.world.applicationId;
  for (const to of [maya.id, gone.id, bot]) {
    kith.fake.people.command(here(kith, maya.id), log, { who: "Ana", to });
  }
  const mentionOf = async (id: string) =>
    (await kith.core.arrived(({ mentioned }) => mentioned[0]?.id === id)).mentioned;

  expect(await mentionOf(maya.id)).toEqual([
    { id: maya.id, name: "maya", isBot: false, isPresent: true },
  ]);
  expect(await mentionOf(gone.id)).toMatchObject([{ isBot: false, isPresent: false }]);
  expect(await mentionOf(bot)).toMatchObject([{ isBot: true, isPresent: true }]);
  expect(kith.core.commands()[0]?.values["to"]).toBe(`<@${maya.id}>`);
});

test("mentions in text arrive in one form, in options, completions and forms", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  const actor = here(kith, maya.id);
  kith.fake.people.command(actor, log, { who: `<@!${maya.id}> and Ana` });
  kith.fake.people.complete(actor, log, "who", `<@!${maya.id}>; A`);
  const command = await kith.core.arrived(({ event }) => event.kind === "command");
  const completion = await kith.core.arrived(({ event }) => event.kind === "complete");

  expect(command.event).toMatchObject({ values: { who: `<@${maya.id}> and Ana` } });
  expect(completion.event).toMatchObject({ option: "who", typed: `<@${maya.id}>; A` });
});

test("a number typed natively arrives as text", async () => {
  const kith = await openDiscord();
  const maya = kith.fake.addMember("maya");
  kith.fake.people.command(here(kith, maya.id), log, { who: "Ana", minutes: "15" });
  await kith.core.arrived(() => true);
  expect(kith.core.commands()[0]?.values).toEqual({ who: "Ana", minutes: "15" });
});
