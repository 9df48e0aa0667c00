import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { createAddress, TEST_SECRET } from "#test/support/test-database.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFakeDiscord } from "#test/support/fake-discord/fake-discord.ts";

type Kith = {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Resolves with the first line of output that has this text. */
  readonly line: (text: string) => Promise<string>;
};

const running: Kith[] = [];

function start(env: Readonly<Record<string, string>>): Kith {
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: { PATH: process.env["PATH"] ?? "", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  const waiting: { readonly text: string; readonly resolve: (line: string) => void }[] = [];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
    const lines = output.split("\n");
    for (const { text, resolve } of waiting) {
      const found = lines.find((line) => line.includes(text));
      if (found !== undefined) resolve(found);
    }
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    errors += chunk;
  });
  const kith: Kith = {
    process: child,
    output: () => output,
    errors: () => errors,
    ended: once(child, "exit").then(([code]: (number | null)[]) => code ?? null),
    line: (text) =>
      new Promise((resolve) => {
        const found = output.split("\n").find((line) => line.includes(text));
        if (found === undefined) waiting.push({ text, resolve });
        else resolve(found);
      }),
  };
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
    const { address, remove } = await createAddress("embedded", { empty: false });
    const kith = start({
      DATA_DIR: address.dataDir,
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
    const { address, remove } = await createAddress("embedded", { empty: false });
    const kith = start({
      DATA_DIR: address.dataDir,
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
      KITH_SECRET: TEST_SECRET,
    });
    expect(await kith.ended).toBe(1);
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
    expect(again.output()).not.toContain("database.creating");
    again.process.kill("SIGTERM");
    expect(await again.ended).toBe(0);
    await remove();
  }, 60_000);
});
