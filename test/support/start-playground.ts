import type { DemoGroup } from "#adapters/playground/demo-group.ts";
import type { PlaygroundOptions } from "#adapters/playground/playground-adapter.ts";
import { createPlaygroundAdapter } from "#adapters/playground/playground-adapter.ts";
import type { Handle } from "#chat/answer.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { MovableClock } from "#chat/clock.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import { silentLog } from "#chat/log.ts";
import { createHttpServer } from "#http/http-server.ts";
import type { ChatDriver } from "./chat-driver.ts";
import { createPlaygroundDriver } from "./playground-driver.ts";

/** A small group that has done nothing yet. */
export const quietGroup: DemoGroup = {
  workspace: "playground",
  name: "Harbour Job Club",
  channel: "general",
  people: [
    {
      account: "maya",
      name: "Maya",
      stage: "searching",
      isAdmin: false,
      timeZone: "Europe/London",
    },
    { account: "ben", name: "Ben", stage: "searching", isAdmin: false, timeZone: "Europe/Berlin" },
    { account: "ana", name: "Ana", stage: "helping", isAdmin: true, timeZone: "Europe/London" },
  ],
  opening: [],
};

export type RunningPlayground = {
  readonly adapter: ChatAdapter;
  readonly driver: ChatDriver;
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
};

/** A clock that stands still until it is moved. */
export function standingClock(start: Date, onMove: (now: Date) => Promise<void>): MovableClock {
  let now = start;
  return {
    now: () => now,
    async advance(ms) {
      now = new Date(now.getTime() + ms);
      await onMove(now);
    },
  };
}

/** The playground on a free port of loopback, started with this core. */
export async function startPlayground(
  catalogue: Catalogue,
  handle: Handle,
  more: Partial<PlaygroundOptions> & { readonly port?: number } = {},
): Promise<RunningPlayground> {
  const { port: wantedPort = 0, group = quietGroup, ...options } = more;
  const server = createHttpServer({ log: silentLog });
  const adapter = createPlaygroundAdapter({
    mount: server.mount,
    clock: standingClock(new Date("2027-03-08T10:00:00Z"), () => Promise.resolve()),
    log: silentLog,
    previews: { slack: (message) => ({ blocks: message }), discord: (message) => message },
    connectHelp: [
      {
        platform: "Slack",
        variables: ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"],
        section: "Connect Slack",
      },
      {
        platform: "Discord",
        variables: ["DISCORD_TOKEN", "DISCORD_APPLICATION_ID"],
        section: "Connect Discord",
      },
    ],
    group,
    ...options,
  });
  await adapter.start(catalogue, handle);
  const { port } = await server.listen("127.0.0.1", wantedPort);
  const baseUrl = `http://127.0.0.1:${port}`;
  const { workspace, channel } = group ?? quietGroup;
  return {
    adapter,
    driver: createPlaygroundDriver({ baseUrl, workspace, channel }),
    baseUrl,
    async close() {
      await adapter.stop();
      await server.close();
    },
  };
}
