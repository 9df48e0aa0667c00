import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Handle } from "#chat/answer.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import { systemClock } from "#chat/clock.ts";
import { ConfigError } from "#chat/config-error.ts";
import type { Log } from "#chat/log.ts";
import { eventName } from "#core/kernel/event-name.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import { limitRate, RATE_LIMITS } from "#core/kernel/rate-limit.ts";
import { watchEvents } from "#core/kernel/watch-events.ts";
import { DatabaseUnavailableError } from "#db/engine.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { createKeyring, KeyringError } from "#db/secrets/keyring.ts";
import { localSecret } from "#db/secrets/local-secret.ts";
import { createDesk, featureJobs } from "#features/index.ts";
import { mountHealth } from "#http/health.ts";
import { createHttpServer } from "#http/http-server.ts";
import { mountPrivacyNotice } from "#http/privacy-notice.ts";
import { createDelivery } from "#jobs/delivery.ts";
import { startScheduler, type Scheduler } from "#jobs/scheduler.ts";
import { drawPicture } from "#pictures/draw-picture.ts";
import type { Config } from "#settings/config.ts";
import { addDatabaseMetrics } from "#watching/database-metrics.ts";
import { createMetrics } from "#watching/metrics.ts";
import { createAdapters } from "./create-adapters.ts";
import { createMovableClock } from "./movable-clock.ts";

export type App = {
  /** Where the HTTP server listens. */
  readonly url: string;
  /** Takes nothing new, finishes what is under way, frees everything. */
  readonly stop: () => Promise<void>;
};

/**
 * Wires everything together and starts it.
 * @throws ConfigError when a setting is wrong or something that it names cannot be reached
 */
export async function startApp(
  config: Config,
  log: Log,
  onFatal: (error: ConfigError) => void,
): Promise<App> {
  const database = await open(config, log);

  const http = createHttpServer({ log });
  mountPrivacyNotice(http.mount);
  const desk = createDesk(config.commandPrefix);
  const metrics = createMetrics((incoming) => eventName(desk, incoming));
  addDatabaseMetrics(metrics.registry, database.db);

  const dueNow: { run: () => Promise<void> } = { run: async () => {} };
  const movable = config.hasPlayground
    ? createMovableClock(path.join(config.database.dataDir, "playground-clock.json"), () =>
        dueNow.run(),
      )
    : undefined;
  const clock = movable ?? systemClock;
  const adapters = await createAdapters(config, {
    db: database.db,
    mount: http.mount,
    clock,
    movable,
    log,
    onFatal,
  });

  const delivery = createDelivery({
    db: database.db,
    adapters,
    clock,
    log,
    draw: drawPicture,
    random: Math.random,
    observe: metrics.delivery,
  });
  const runsJobs = config.role !== "web";
  const kernel = createKernel({
    db: database.db,
    keyedHash: database.keyedHash,
    desk,
    clock,
    log,
    findProfile: async (platform, workspace, account) =>
      adapters.find((adapter) => adapter.platform === platform)?.profile(workspace, account),
    draw: drawPicture,
    // A web process leaves sending to the workers, which look each second.
    onCommit: runsJobs ? delivery.wake : () => {},
    observe: metrics.event,
  });
  const watched = watchEvents(desk, kernel);
  const handle = config.limitsRate
    ? limitRate(watched, {
        limits: RATE_LIMITS,
        clock: systemClock,
        observe: (incoming) => metrics.event(incoming, "too-fast", 0),
      })
    : watched;
  const connects = config.role !== "worker";
  let isStopping = false;
  let scheduler: Scheduler | undefined;

  mountHealth({
    mount: http.mount,
    registry: metrics.registry,
    checks: [
      {
        name: "process",
        check: async () => ({ ok: !isStopping, detail: isStopping ? "stopping" : "running" }),
      },
      {
        name: "database",
        check: async () => {
          await database.sql`select 1`;
          return { ok: true, detail: database.engine };
        },
      },
      ...(connects ? adapters : []).map((adapter) => ({
        name: adapter.platform,
        check: async () => {
          const { connected, detail } = adapter.health();
          return { ok: connected, detail };
        },
      })),
    ],
  });

  const stop = async (): Promise<void> => {
    isStopping = true;
    // Until whoever shares out requests has seen that this process is not ready, they are answered as before.
    http.leave();
    if (connects) await delay(config.drainMs);
    // What came by HTTP is answered before its adapter stops: nobody sends it again.
    await http.close();
    await Promise.all(adapters.map((adapter) => adapter.stop()));
    await scheduler?.stop();
    await delivery.stop();
    await database.close();
  };

  try {
    const { port } = await http.listen(config.http.host, config.http.port);
    if (connects) await connect(adapters, desk.catalogue, handle);
    if (runsJobs) {
      delivery.start();
      scheduler = startScheduler({
        db: database.db,
        jobs: featureJobs,
        clock,
        log,
        commandPrefix: config.commandPrefix,
        onRun: metrics.job,
      });
    }
    dueNow.run = async () => {
      await scheduler?.runAll();
      await delivery.runOnce();
    };
    return { url: `http://${config.http.host}:${port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function open(config: Config, log: Log): Promise<OpenDatabase> {
  const { url, dataDir, waitMs } = config.database;
  try {
    return await openDatabase({
      databaseUrl: url,
      dataDir,
      bootTimeoutMs: waitMs,
      keyring: createKeyring({
        current: config.secret.current ?? localSecret(dataDir),
        previous: config.secret.previous,
      }),
      log: (event, fields) => log.info(event, fields),
    });
  } catch (error) {
    if (error instanceof DatabaseUnavailableError || error instanceof KeyringError) {
      throw new ConfigError(error.message, { cause: error });
    }
    throw error;
  }
}

async function connect(
  adapters: readonly ChatAdapter[],
  catalogue: Parameters<ChatAdapter["start"]>[0],
  handle: Handle,
): Promise<void> {
  await Promise.all(adapters.map((adapter) => adapter.start(catalogue, handle)));
}
