import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { silentLog, type Log } from "#chat/log.ts";
import type { JobDef } from "#core/define-job.ts";
import { startScheduler } from "#jobs/scheduler.ts";
import { createTestDatabase, type TestDatabase } from "#test/support/test-database.ts";

const EVERY_SECOND = "* * * * * *";

describe("the scheduler", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase("postgres");
  });
  afterEach(() => database.close());

  const start = (jobs: readonly JobDef[], log: Log = silentLog) => {
    const outcomes: string[] = [];
    const scheduler = startScheduler({
      db: database.db,
      jobs,
      clock: { now: () => new Date("2026-03-02T10:00:00Z") },
      log,
      commandPrefix: "",
      onRun: (job, { outcome }) => outcomes.push(`${job} ${outcome}`),
    });
    return { ...scheduler, outcomes };
  };
  const waitFor = (condition: () => boolean) =>
    vi.waitFor(() => expect(condition()).toBe(true), { timeout: 8_000, interval: 10 });

  it("runs each tick once, however many replicas there are", async () => {
    const ticks: string[] = [];
    const job = {
      name: "count",
      cron: EVERY_SECOND,
      run: async () => {
        ticks.push(new Date().toISOString().slice(0, 19));
      },
    };
    const replicas = [start([job]), start([job]), start([job])];
    await waitFor(() => ticks.length >= 2);
    for (const replica of replicas) await replica.stop();
    const keys = await database.sql<{ key: string }[]>`select key from cron_runs`;
    expect(ticks.length).toBe(keys.length);
  });

  it("goes on with the others, and with itself, after a job has thrown", async () => {
    let runs = 0;
    const errors: string[] = [];
    const scheduler = start(
      [
        {
          name: "broken",
          cron: EVERY_SECOND,
          run: async () => {
            runs++;
            throw new Error("no luck");
          },
        },
        { name: "sound", cron: "0 0 1 1 *", run: async () => {} },
      ],
      { ...silentLog, error: (event) => errors.push(event) },
    );
    await scheduler.runAll();
    expect(scheduler.outcomes.slice(-2)).toEqual(["broken failed", "sound ok"]);
    const before = runs;
    await waitFor(() => runs > before);
    await scheduler.stop();
    expect(new Set(errors)).toEqual(new Set(["job failed"]));
  });

  it("waits at the end for what runs, and starts nothing more", async () => {
    let finish = (): void => {};
    let runs = 0;
    const scheduler = start([
      {
        name: "slow",
        cron: EVERY_SECOND,
        run: () =>
          new Promise<void>((resolve) => {
            runs++;
            finish = resolve;
          }),
      },
    ]);
    await waitFor(() => runs === 1);
    let hasStopped = false;
    const stopping = scheduler.stop().finally(() => {
      hasStopped = true;
    });
    await database.sql`select 1`;
    expect(hasStopped).toBe(false);
    finish();
    await stopping;
    await scheduler.runAll();
    expect(runs).toBe(1);
  });

  it("says that a tick was not run while the database is away, and runs the next", async () => {
    const errors: string[] = [];
    let runs = 0;
    await database.sql`alter table cron_runs rename to cron_runs_away`;
    const scheduler = start(
      [
        {
          name: "count",
          cron: EVERY_SECOND,
          run: async () => {
            runs++;
          },
        },
      ],
      { ...silentLog, error: (event) => errors.push(event) },
    );
    await waitFor(() => errors.length > 0);
    expect(runs).toBe(0);
    await database.sql`alter table cron_runs_away rename to cron_runs`;
    await waitFor(() => runs > 0);
    await scheduler.stop();
    expect(errors[0]).toBe("tick not run");
  });
});
