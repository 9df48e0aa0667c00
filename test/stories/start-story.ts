import { eq, inArray } from "drizzle-orm";
import { createDiscordAdapter } from "#adapters/discord/discord-adapter.ts";
import { createSlackAdapter } from "#adapters/slack/slack-adapter.ts";
import type { Handle } from "#chat/answer.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Clock } from "#chat/clock.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import { silentLog, type Log } from "#chat/log.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import type { EngineName } from "#db/engine.ts";
import { accounts, members } from "#db/schema/index.ts";
import { createDesk, featureJobs } from "#features/index.ts";
import { createHttpServer } from "#http/http-server.ts";
import { createDelivery } from "#jobs/delivery.ts";
import { borrowTestDatabase } from "#test/support/borrow-test-database.ts";
import type { ChatDriver, ChatPerson } from "#test/support/chat-driver.ts";
import { createDiscordDriver } from "#test/support/discord-driver.ts";
import { startFakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import { createSlackDriver } from "#test/support/slack-driver.ts";
import { quietGroup, standingClock, startPlayground } from "#test/support/start-playground.ts";

export const CHATS = ["slack by socket", "slack by http", "discord", "playground"] as const;
export type ChatName = (typeof CHATS)[number];

/**
 * Kith as it runs, on one chat: the real client library, core, jobs and database. Only the platform is a fake, and
 * pictures are drawn at once.
 */
export type Story = {
  readonly driver: ChatDriver;
  /** Moves the clock to an instant, runs every job once, and sends what is due. */
  readonly moveTo: (instant: string) => Promise<void>;
  /** Sends what waits now. */
  readonly deliver: () => Promise<void>;
  /** Lets somebody who has used Kith set the group up, as if an organiser had named them. */
  readonly makeOrganiser: (person: ChatPerson) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Chat = { readonly adapter: ChatAdapter; readonly driver: ChatDriver };

export async function startStory(
  chat: ChatName,
  engine: EngineName,
  start: string,
): Promise<Story> {
  const database = await borrowTestDatabase(engine);
  const desk = createDesk("");
  let now = new Date(start);
  const clock: Clock = { now: () => now };
  const adapters: ChatAdapter[] = [];
  const log: Log = {
    ...silentLog,
    error: (event, cause) => {
      throw new Error(event, { cause });
    },
  };
  const delivery = createDelivery({
    db: database.db,
    adapters,
    clock,
    log,
    draw: onePixel,
    random: () => 0.5,
    observe: () => {},
  });
  const handle = createKernel({
    db: database.db,
    keyedHash: database.keyedHash,
    desk,
    clock,
    log,
    findProfile: async (_platform, workspace, account) => adapters[0]?.profile(workspace, account),
    draw: onePixel,
    onCommit: () => {},
    observe: () => {},
  });
  const { adapter, driver } = await connect(chat, desk.catalogue, handle, clock);
  adapters.push(adapter);

  return {
    driver,
    deliver: delivery.runOnce,
    async makeOrganiser({ account }) {
      const { db } = database;
      const theirs = db
        .select({ id: accounts.memberId })
        .from(accounts)
        .where(eq(accounts.externalId, account));
      await db.update(members).set({ isOrganiser: true }).where(inArray(members.id, theirs));
    },
    async moveTo(instant) {
      now = new Date(instant);
      for (const job of featureJobs) {
        await job.run({ now, db: database.db, commandPrefix: "", log });
      }
      await delivery.runOnce();
    },
    async close() {
      await delivery.stop();
      await adapter.stop();
      await driver.close();
      await database.close();
    },
  };
}

/** One chat with its real client library, against its fake. */
export async function connect(
  chat: ChatName,
  catalogue: Catalogue,
  handle: Handle,
  clock: Clock,
): Promise<Chat> {
  switch (chat) {
    case "slack by socket":
    case "slack by http":
      return connectSlack(chat, catalogue, handle, clock);
    case "discord": {
      const fake = await startFakeDiscord();
      const adapter = createDiscordAdapter({
        ...noChanges,
        token: fake.token,
        apiUrl: fake.apiUrl,
        log: silentLog,
      });
      await adapter.start(catalogue, handle);
      return { adapter, driver: createDiscordDriver(fake, catalogue) };
    }
    case "playground": {
      const { adapter, driver, close } = await startPlayground(catalogue, handle, {
        clock: standingClock(clock.now(), async () => {}),
        group: quietGroup,
      });
      return { adapter, driver: { ...driver, close } };
    }
  }
}

async function connectSlack(
  chat: "slack by socket" | "slack by http",
  catalogue: Catalogue,
  handle: Handle,
  clock: Clock,
): Promise<Chat> {
  const fake = await startFakeSlack({ clock });
  const web = createHttpServer({ log: silentLog });
  const adapter = createSlackAdapter({
    ...noChanges,
    botToken: fake.botToken,
    apiUrl: fake.apiUrl,
    ...(chat === "slack by socket"
      ? { appToken: fake.appToken }
      : { signingSecret: fake.signingSecret, mount: web.mount }),
    log: silentLog,
    clock,
  });
  await adapter.start(catalogue, handle);
  const { port } = await web.listen("127.0.0.1", 0);
  if (chat === "slack by http") fake.postTo(`http://127.0.0.1:${port}/slack/events`);
  const driver = createSlackDriver({ fake });
  return {
    adapter,
    driver: {
      ...driver,
      async close() {
        await driver.close();
        await web.close();
        if (fake.world.violations.length > 0) throw new Error(fake.world.violations.join("\n"));
      },
    },
  };
}
