import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { createAddress, TEST_SECRET } from "#test/support/test-database.ts";
import { type KithProcess, startKithProcess } from "#test/support/kith-process.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFakeDiscord } from "#test/support/fake-discord/fake-discord.ts";

const running: KithProcess[] = [];

function start(env: Readonly<Record<string, string>>): KithProcess {
  const kith = startKithProcess(env);
  running.push(kith);
  return kith;
}

afterEach(async () => {
  for (const kith of running.splice(0)) {
    kith.process.kill("SIGKILL");
    await kith.ended;
  }
});

/** A port on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

describe("the process", () => {
  it("says in one line that a setting is wrong, and ends with code 1", async () => {
    const kith = start({ SLACK_BOT_TOKEN: "xoxb-1" });
    expect(await kith.ended).toBe(1);
    expect(kith.errors()).toMatch(/^SLACK_APP_TOKEN is missing[^\n]+\n$/);
  });

  it("says which token Slack refuses", async () => {
    const fake = await startFakeSlack();
    const { address, remove } = await createAddress("postgres", { empty: false });
    const kith = start({
      DATABASE_URL: address.databaseUrl ?? "",
      KITH_SECRET: TEST_SECRET,
      SLACK_BOT_TOKEN: "xoxb-wrong",
      SLACK_APP_TOKEN: fake.appToken,
      SLACK_API_URL: fake.apiUrl,
    });
    expect(await kith.ended).toBe(1);
    expect(kith.errors()).toMatch(/^[^\n]*SLACK_BOT_TOKEN[^\n]+\n$/);
    await fake.close();
    await remove();
  }, 60_000);

  it("says which token Discord refuses", async () => {
    const fake = await startFakeDiscord();
    const { address, remove } = await createAddress("postgres", { empty: false });
    const kith = start({
      DATABASE_URL: address.databaseUrl ?? "",
      KITH_SECRET: TEST_SECRET,
      DISCORD_TOKEN: "wrong",
      DISCORD_API_URL: fake.apiUrl,
    });
    expect(await kith.ended).toBe(1);
    expect(kith.errors()).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]+\n$/);
    await fake.close();
    await remove();
  }, 60_000);

  it("says in one line that the database is out of reach", async () => {
    const port = await freePort();
    const kith = start({
      DATABASE_URL: `postgres://kith:hunter2@127.0.0.1:${port}/kith`,
      DATABASE_WAIT_SECONDS: "1",
      KITH_SECRET: TEST_SECRET,
    });
    expect(await kith.ended).toBe(1);
    expect(kith.output()).toContain("waiting for the database");
    expect(kith.errors()).toMatch(/^[^\n]*DATABASE_URL[^\n]+\n$/);
    expect(kith.errors() + kith.output()).not.toContain("hunter2");
  }, 60_000);

  it("is alive and ready, and stops on SIGTERM with nothing lost", async () => {
    const { address, remove } = await createAddress("embedded", { empty: false });
    const settings = { DATA_DIR: address.dataDir, KITH_SECRET: TEST_SECRET };
    const kith = start(settings);
    const { url } = JSON.parse(await kith.line('"ready"')) as { readonly url: string };
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.text()).toContain("embedded");
    expect(await (await fetch(`${url}/metrics`)).text()).toContain("kith_events_total");
    kith.process.kill("SIGTERM");
    expect(await kith.ended).toBe(0);

    const again = start(settings);
    await again.line('"ready"');
    expect(again.output()).not.toContain("creating the database");
    again.process.kill("SIGTERM");
    expect(await again.ended).toBe(0);
    await remove();
  }, 60_000);
});
