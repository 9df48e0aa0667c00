import { GatewayCloseCodes } from "discord.js";
import { expect, test } from "vitest";
import { ConfigError } from "#chat/config-error.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { newAdapter, openDiscord, openFake } from "./discord-under-test.ts";

test("a command sent while the connection was broken is answered after it resumes", async () => {
  const { fake, driver } = await openDiscord();
  const maya = await driver.person("maya");
  await maya.type("/echo before");
  fake.gateway.dropSockets();
  await fake.world.until(() => (fake.gateway.connections() === 0 ? true : undefined));

  expect(await maya.type("/echo during")).toMatchObject({ kind: "message" });
  expect(fake.gateway.resumed()).toBe(1);
  expect(fake.gateway.identified()).toBe(1);
});

test("after an invalid session it identifies anew and works on", async () => {
  const { fake, driver, adapter } = await openDiscord();
  fake.gateway.invalidateSessions();
  await fake.world.until(() => (fake.gateway.identified() === 2 ? true : undefined));

  const maya = await driver.person("maya");
  expect(await maya.type("/echo again")).toMatchObject({ kind: "message" });
  expect(adapter.health().connected).toBe(true);
});

test("one process runs as many shards as Discord recommends", async () => {
  const { adapter, fake, driver } = await openDiscord({}, { shards: 3 });
  expect(fake.gateway.connections()).toBe(3);
  expect(adapter.health()).toEqual({ connected: true, detail: "3 of 3 shards connected" });
  const maya = await driver.person("maya");
  expect(await maya.type("/echo sharded")).toMatchObject({ kind: "message" });
});

test("a wrong token is said in one line that names the variable", async () => {
  const fake = await openFake();
  const adapter = newAdapter(fake, { token: "another.token" });
  const core = cannedCore();
  const error: unknown = await adapter.start(core.catalogue, core.handle).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toMatch(/^ConfigError: DISCORD_TOKEN .*\.$/);
  expect(String(error)).not.toContain("\n");
});

test.for([
  [GatewayCloseCodes.AuthenticationFailed, "DISCORD_TOKEN"],
  [GatewayCloseCodes.DisallowedIntents, "intents"],
] as const)(
  "a connection closed with %i at the start is a setting to mend",
  async ([code, word]) => {
    const fake = await openFake();
    const adapter = newAdapter(fake);
    const core = cannedCore();
    fake.gateway.refuseNextIdentify(code);
    const error: unknown = await adapter
      .start(core.catalogue, core.handle)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain(word);
  },
);

test("the token of another application is found at the start", async () => {
  const fake = await openFake();
  const adapter = newAdapter(fake, { applicationId: "123" });
  const core = cannedCore();
  await expect(adapter.start(core.catalogue, core.handle)).rejects.toThrow(
    /DISCORD_APPLICATION_ID is 123/,
  );
});

test("a server that adds the bot is an installation by its owner; servers known before are not", async () => {
  const { fake, core } = await openDiscord();
  expect(core.received).toEqual([]);
  const added = fake.addServer("Second Group");
  const incoming = await core.arrived(({ event }) => event.kind === "installed");

  expect(core.received).toHaveLength(1);
  expect(incoming.workspace).toEqual({ id: added.id, name: "Second Group" });
  expect(incoming.account).toMatchObject({ id: added.ownerId, isAdmin: true });
});

test("stopping lets a late answer finish, takes nothing new, and leaves", async () => {
  const { fake, core, adapter, driver } = await openDiscord();
  const maya = await driver.person("maya");
  const answered = maya.type("/slow where:me");
  await core.arrived(({ event }) => event.kind === "command");
  const stopped = adapter.stop();
  const ignored = fake.people.command(
    { user: maya.account, channel: fake.channel.id },
    { name: "echo", verb: undefined },
    { text: "too late" },
  );
  core.release();

  expect(await answered).toMatchObject({ kind: "message" });
  await stopped;
  await fake.world.until(() => (fake.gateway.connections() === 0 ? true : undefined));
  expect(ignored.response).toBeUndefined();
  expect(core.received).toHaveLength(1);
});
