import { schedule, type Logger, type ScheduledTask } from "node-cron";
import type { Clock } from "#chat/clock.ts";
import type { Log } from "#chat/log.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { asRequest } from "#core/kernel/request-id.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { cronRuns } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { traced } from "#db/transactions/traced.ts";

export type Scheduler = {
  /** Runs every job once, now, whoever else does. For a clock that was moved by hand. */
  readonly runAll: () => Promise<void>;
  /** Starts nothing new and waits for what runs. */
  readonly stop: () => Promise<void>;
};

/** `lagSeconds`: how long after its time it began; undefined when it was run by hand. */
export type JobRun = {
  readonly outcome: "ok" | "failed";
  readonly seconds: number;
  readonly lagSeconds: number | undefined;
};

/** Runs jobs at their times. Of all replicas, the one whose insert wins runs a tick. */
export function startScheduler(options: {
  readonly db: Db;
  readonly jobs: readonly JobDef[];
  readonly clock: Clock;
  readonly log: Log;
  readonly commandPrefix: string;
  /** Called after each job, as something may wait in the outbox. */
  readonly onRun: (job: string, run: JobRun) => void;
}): Scheduler {
  const { db, jobs, clock, log, commandPrefix } = options;
  const underWay = new Set<Promise<void>>();
  const state = { stopped: false };

  async function run(job: JobDef, dueAt: Date | undefined): Promise<void> {
    const started = performance.now();
    // Real time, as cron keeps it, whatever the clock of a playground says.
    const lagSeconds = dueAt && Math.max(0, (Date.now() - dueAt.getTime()) / 1000);
    const context: JobContext = { now: clock.now(), db, commandPrefix, log };
    let outcome: "ok" | "failed" = "ok";
    try {
      await traced("job", { job: job.name }, () => job.run(context));
    } catch (error) {
      // The next tick tries again; one job's fault is not another's.
      outcome = "failed";
      log.error("job failed", error, { job: job.name });
    }
    const seconds = (performance.now() - started) / 1000;
    options.onRun(job.name, { outcome, seconds, lagSeconds });
  }

  const tracked = async (job: JobDef, dueAt?: Date): Promise<void> => {
    // The tick may have been claimed just before the end.
    if (state.stopped) return;
    const work = asRequest(() => run(job, dueAt)).finally(() => underWay.delete(work));
    underWay.add(work);
    await work;
  };

  const tasks: readonly ScheduledTask[] = jobs.map((job) =>
    schedule(job.cron, ({ date }) => tracked(job, date), {
      name: job.name,
      timezone: "UTC",
      noOverlap: true,
      distributed: true,
      logger: cronLog(log),
      runCoordinator: { shouldRun: (key, ttlMs) => claimTick(db, key, ttlMs) },
    }),
  );

  return {
    async runAll() {
      for (const job of jobs) await tracked(job);
    },
    async stop() {
      state.stopped = true;
      for (const task of tasks) await task.destroy();
      await Promise.all(underWay);
    },
  };
}

/**
 * True for the one replica whose insert wins this tick; `key` names the job and the tick. Real time: it is about
 * processes, not about what is due.
 */
async function claimTick(db: Db, key: string, ttlMs: number): Promise<boolean> {
  const claimed = await inSystem(db, (tx) =>
    tx
      .insert(cronRuns)
      .values({ key, until: new Date(Date.now() + ttlMs) })
      .onConflictDoNothing()
      .returning({ key: cronRuns.key }),
  );
  return claimed.length > 0;
}

/** What the cron library has to say: a tick that was missed, a database that was away when a tick came. */
const cronLog = (log: Log): Logger => ({
  info: (message) => log.debug(message),
  warn: (message) => log.debug(message),
  debug: (message) => log.debug(typeof message === "string" ? message : message.message),
  error: (message, cause) =>
    typeof message === "string"
      ? log.error("tick not run", cause ?? message)
      : log.error("tick not run", message),
});
