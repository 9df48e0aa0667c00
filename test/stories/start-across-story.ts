import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Clock } from "#chat/clock.ts";
import { silentLog, type Log } from "#chat/log.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import type { EngineName } from "#db/engine.ts";
import { members } from "#db/schema/index.ts";
import { createDesk, featureJobs } from "#features/index.ts";
import { createDelivery } from "#jobs/delivery.ts";
import { borrowTestDatabase } from "#test/support/borrow-test-database.ts";
import type { ChatDriver, ChatPerson } from "#test/support/chat-driver.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import { codeIn } from "#test/support/two-sides.ts";
import { connect } from "./start-story.ts";

/** Kith on Slack and Discord at once, in one process: a group on each, which can be linked. */
export type AcrossStory = {
  readonly slack: ChatDriver;
  readonly discord: ChatDriver;
  /** Links the two groups, as an organiser of each does it. */
  readonly link: (onSlack: ChatPerson, onDiscord: ChatPerson) => Promise<void>;
  /** Runs these jobs, or all, and sends what is due. */
  readonly settle: (...jobs: readonly string[]) => Promise<void>;
  /** Moves the clock to an instant, runs every job once, and sends what is due. */
  readonly moveTo: (instant: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Both with their real client libraries; only the platforms are fakes, and pictures are drawn at once. */
export async function startAcrossStory(engine: EngineName, start: string): Promise<AcrossStory> {
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
    findProfile: async (platform, workspace, account) =>
      adapters.find((adapter) => adapter.platform === platform)?.profile(workspace, account),
    draw: onePixel,
    onCommit: () => {},
    observe: () => {},
  });
  const slack = await connect("slack by socket", desk.catalogue, handle, clock);
  const discord = await connect("discord", desk.catalogue, handle, clock);
  adapters.push(slack.adapter, discord.adapter);

  const settle = async (...jobs: readonly string[]): Promise<void> => {
    for (const job of featureJobs) {
      if (jobs.length > 0 && !jobs.includes(job.name)) continue;
      await job.run({ now, db: database.db, commandPrefix: "", log });
    }
    await delivery.runOnce();
  };

  return {
    slack: slack.driver,
    discord: discord.driver,
    settle,
    async link(onSlack, onDiscord) {
      for (const person of [onSlack, onDiscord]) await person.type("/kith");
      // Both groups are there alone: whoever has used Kith so far organises.
      await database.db.update(members).set({ isOrganiser: true });
      await onSlack.type("/group setup");
      const shown = await onSlack.press("Link Another Workspace");
      const code = codeIn(shown.kind === "message" ? shown.shown.text : "");
      await onDiscord.type("/group setup");
      await onDiscord.press("Enter a Code");
      await onDiscord.submit({ "The code": code });
      await settle("settle-links");
    },
    async moveTo(instant) {
      now = new Date(instant);
      await settle();
    },
    async close() {
      await delivery.stop();
      for (const { adapter, driver } of [slack, discord]) {
        await adapter.stop();
        await driver.close();
      }
      await database.close();
    },
  };
}
