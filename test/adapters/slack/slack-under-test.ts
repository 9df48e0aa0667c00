import { createServer } from "node:http";
import { createSlackAdapter } from "#adapters/slack/slack-adapter.ts";
import type { SlackOptions } from "#adapters/slack/slack-adapter.ts";
import type { Handle } from "#chat/answer.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Clock } from "#chat/clock.ts";
import { systemClock } from "#chat/clock.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import type { Mount, RequestListener } from "#chat/http-mount.ts";
import { silentLog } from "#chat/log.ts";
import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { createSlackDriver } from "#test/support/slack-driver.ts";

export const MODES = ["socket", "http"] as const;
export type Mode = (typeof MODES)[number];

/** Short enough for tests, long enough for an answer that is ready. */
const TEST_PATIENCE_MS = 400;

export type SlackUnderTest = {
  readonly fake: FakeSlack;
  readonly adapter: ChatAdapter;
  readonly driver: ReturnType<typeof createSlackDriver>;
  /** Where Slack posts to in HTTP mode. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** The adapter, started against a fake Slack, in one of its two modes. */
export async function startSlack(
  mode: Mode,
  catalogue: Catalogue,
  handle: Handle,
  options: Partial<SlackOptions> & { readonly clock?: Clock } = {},
): Promise<SlackUnderTest> {
  const clock = options.clock ?? systemClock;
  const fake = await startFakeSlack({ clock });
  const web = await serveMounts();
  const timing = { ackMs: TEST_PATIENCE_MS, ...options.timing };
  const adapter = createSlackAdapter({
    ...noChanges,
    botToken: fake.botToken,
    apiUrl: fake.apiUrl,
    ...(mode === "socket"
      ? { appToken: fake.appToken }
      : { signingSecret: fake.signingSecret, mount: web.mount }),
    log: silentLog,
    clock,
    ...options,
    timing,
  });
  const url = `${web.url}/slack/events`;
  if (mode === "http") fake.postTo(url);
  const close = async (): Promise<void> => {
    await adapter.stop();
    await fake.close();
    await web.close();
  };
  try {
    await adapter.start(catalogue, handle);
  } catch (error) {
    await close();
    throw error;
  }
  const driver = createSlackDriver({ fake, patienceMs: timing.ackMs });
  return {
    fake,
    adapter,
    driver: {
      ...driver,
      close: async () => {
        await driver.close();
        await web.close();
      },
    },
    url,
    close,
  };
}

/** A server as Kith has one: listeners mounted under a path. */
async function serveMounts(): Promise<{
  readonly url: string;
  readonly mount: Mount;
  readonly close: () => Promise<void>;
}> {
  const mounted = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const entry = [...mounted].find(([prefix]) => (request.url ?? "").startsWith(prefix));
    if (entry === undefined) response.writeHead(404).end();
    else entry[1](request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    mount: (prefix, listener) => void mounted.set(prefix, listener),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
