import { schedule, type ScheduledTask } from "node-cron";
import { lt } from "drizzle-orm";
import type { Clock } from "#chat/clock.ts";
import type { Log } from "#chat/log.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import type { Db } from "#db/open-database.ts";
import { cronRuns } from "#db/schema/index.ts";
import { inSystem } from "#db/tenant.ts";

export type Scheduler = {
  /** Runs every job once, now, whoever else does. For a clock that was moved by hand. */
  readonly runAll: () => Promise<void>;
  /** Starts nothing new and waits for what runs. */
  readonly stop: () => Promise<void>;
};

/** Runs jobs at their times. Of all replicas, the one whose insert wins runs a tick. */
export function startScheduler(options: {
  readonly db: Db;
  readonly jobs: readonly JobDef[];
  readonly clock: Clock;
  readonly log: Log;
  readonly commandPrefix: string;
  /** Called after each job, as something may wait in the outbox. */
  readonly onRun: (job: string, outcome: "ok" | "failed", seconds: number) => void;
}): Scheduler {
  const { db, jobs, clock, log, commandPrefix } = options;
  const underWay = new Set<Promise<void>>();

  async function run(job: JobDef): Promise<void> {
    const started = performance.now();
    const context: JobContext = { now: clock.now(), db, commandPrefix, log };
    let outcome: "ok" | "failed" = "ok";
    try {
      await job.run(context);
    } catch (error) {
      // The next tick tries again; one job's fault is not another's.
      outcome = "failed";
      log.error("job failed", error, { job: job.name });
    }
    options.onRun(job.name, outcome, (performance.now() - started) / 1000);
  }

  const tracked = (job: JobDef): Promise<void> => {
    const work = run(job).finally(() => underWay.delete(work));
    underWay.add(work);
    return work;
  };

  const tasks: readonly ScheduledTask[] = jobs.map((job) =>
    schedule(job.cron, () => tracked(job), {
      name: job.name,
      timezone: "UTC",
      noOverlap: true,
      distributed: true,
      runCoordinator: { shouldRun: (key, ttlMs) => claimTick(db, key, ttlMs) },
    }),
  );

  return {
    async runAll() {
      for (const job of jobs) await tracked(job);
    },
    async stop() {
      for (const task of tasks) await task.destroy();
      await Promise.all(underWay);
    },
  };
}

/** True for the one replica that may run this tick. Real time: it is about processes, not about what is due. */
async function claimTick(db: Db, key: string, ttlMs: number): Promise<boolean> {
  const now = Date.now();
  const claimed = await inSystem(db, (tx) =>
    tx
      .insert(cronRuns)
      .values({ key, until: new Date(now + ttlMs) })
      .onConflictDoUpdate({
        target: cronRuns.key,
        set: { until: new Date(now + ttlMs) },
        setWhere: lt(cronRuns.until, new Date(now)),
      })
      .returning({ key: cronRuns.key }),
  );
  return claimed.length > 0;
}
