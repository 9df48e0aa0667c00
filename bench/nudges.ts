import { silentLog } from "#chat/log.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase } from "#db/open-database.ts";
import { planNudges } from "#features/nudges/planning/plan-nudges.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { fillNudges, makeDue, type NudgeSize } from "./nudge-data.ts";
import { printFigure, printMachine, printTitle } from "./report.ts";
import { serverProcessorMs } from "./server-processor.ts";
import { median, percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

/** `node bench/nudges.ts 10000 100000` for a quicker look. */
const SIZES = process.argv.slice(2).map(Number);
const [SMALL = 10_000] = SIZES;
const GROUPS = 10_000;
const DUE = 5_000;
const ROUNDS = 5;
const IDLE_TICKS = 200;
const WARM_UP = 10;
/** A Wednesday; five past nine, so that members with the hour nine have theirs at last. */
const NOW = new Date("2026-03-04T09:15:00Z");

const failing = {
  ...silentLog,
  error: (event: string, cause: unknown) => {
    throw new Error(event, { cause });
  },
};

await withPostgres(async (serverUrl) => {
  printMachine();
  printTitle(
    "Nudges",
    `Members in ${GROUPS.toLocaleString("en")} groups on a real Postgres with fsync, each with a small record; ${DUE.toLocaleString("en")} of them due at once.
One process plans, chooses, composes, seals and queues their nudges; the median of ${ROUNDS} rounds. An idle tick is one
run of the same job when nobody is due.`,
  );
  const costs: number[] = [];
  for (const members of SIZES.length > 0 ? SIZES : [SMALL, 100_000, 1_000_000]) {
    costs.push(await measure(serverUrl, { members, groups: GROUPS, now: NOW }));
  }
  const [first = 1] = costs;
  printFigure("growth from the fewest to the most members", (costs.at(-1) ?? 1) / first, "×");
});

/** Returns the milliseconds of one nudge. */
async function measure(serverUrl: string, size: NudgeSize): Promise<number> {
  const keyring = createKeyring({ current: BLANK.KITH_SECRET });
  const database = await openDatabase({
    databaseUrl: await createDatabase(serverUrl, `kith${size.members}`),
    dataDir: "",
    keyring,
  });
  const label = `${size.members.toLocaleString("en")} members`;
  try {
    const { db, sql } = database;
    const filling = performance.now();
    await fillNudges(sql, keyring, size);
    printFigure(`${label}: filling`, (performance.now() - filling) / 1_000, "s");
    const run = async (): Promise<number> => {
      const started = performance.now();
      await planNudges.run({ db, now: NOW, commandPrefix: "", log: failing });
      return performance.now() - started;
    };
    const idle: number[] = [];
    for (let tick = 0; tick < IDLE_TICKS + WARM_UP; tick++) idle.push(await run());
    printFigure(`${label}: idle tick, 95th percentile`, percentile(idle.slice(WARM_UP), 95), "ms", {
      atMost: 20,
    });
    const each: number[] = [];
    const used: number[] = [];
    const served: number[] = [];
    // The first round is for the caches of the server and of the compiler.
    for (let round = 0; round <= ROUNDS; round++) {
      await makeDue(sql, size, DUE);
      const serverBefore = await serverProcessorMs(sql);
      const before = process.cpuUsage();
      const took = await run();
      const { user, system } = process.cpuUsage(before);
      const server = (await serverProcessorMs(sql)) - serverBefore;
      const [sent] = await sql<{ n: number }[]>`select count(*)::int as n from outbox`;
      if (sent?.n !== DUE) throw new Error(`${sent?.n} nudges of ${DUE}`);
      if (round === 0) continue;
      each.push(took / DUE);
      used.push((user + system) / 1_000 / DUE);
      served.push(server / DUE);
    }
    printFigure(`${label}: nudges a second`, 1_000 / median(each), "", { atLeast: 1_000 });
    printFigure(`${label}: Kith's own processor time for one`, median(used), "ms");
    printFigure(`${label}: the server's processor time for one`, median(served), "ms");
    return median(each);
  } finally {
    await database.close();
  }
}
