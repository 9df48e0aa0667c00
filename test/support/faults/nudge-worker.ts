import { setTimeout as delay } from "node:timers/promises";
import { createDiscordAdapter } from "#adapters/discord/discord-adapter.ts";
import { createSlackAdapter } from "#adapters/slack/slack-adapter.ts";
import { silentLog } from "#chat/log.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase } from "#db/open-database.ts";
import { planNudges } from "#features/nudges/planning/plan-nudges.ts";
import { createDelivery } from "#jobs/delivery.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { onePixel } from "#test/support/one-pixel.ts";

/** What a worker is started with, as JSON in its first argument. */
export type NudgeWorkerSettings = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly slack: { readonly apiUrl: string; readonly botToken: string };
  readonly discord: { readonly apiUrl: string; readonly token: string };
  /** What its clock shows besides the real time, in milliseconds. */
  readonly clockOffsetMs: number;
};

const LOOK_EVERY_MS = 250;

/**
 * A process that plans and sends, until it is killed: the real adapters, delivery and planning, several times a second
 * and without asking who else does, so that workers meet as often as they can.
 */
async function work(settings: NudgeWorkerSettings): Promise<never> {
  const { databaseUrl, secret, slack, discord, clockOffsetMs } = settings;
  const clock = { now: () => new Date(Date.now() + clockOffsetMs) };
  const keyring = createKeyring({ current: secret });
  const { db } = await openDatabase({ databaseUrl, dataDir: "", keyring, maxConnections: 6 });
  const delivery = createDelivery({
    db,
    adapters: [
      createSlackAdapter({ ...noChanges, ...slack, clock, log: silentLog }),
      createDiscordAdapter({ ...noChanges, ...discord, clock, log: silentLog }),
    ],
    clock,
    log: silentLog,
    draw: onePixel,
    random: Math.random,
    observe: () => {},
  });
  delivery.start();
  for (;;) {
    try {
      await planNudges.run({ db, now: clock.now(), commandPrefix: "", log: silentLog });
    } catch {
      // The database is away for a moment; the next look finds what is due.
    }
    delivery.wake();
    await delay(LOOK_EVERY_MS);
  }
}

await work(JSON.parse(process.argv[2] ?? "{}") as NudgeWorkerSettings);
