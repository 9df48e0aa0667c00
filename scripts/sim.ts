import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { simulate } from "#test/simulation/simulate.ts";
import { openWorldDatabase } from "#test/simulation/world-database.ts";
import { databaseAt } from "#test/support/global-setup.ts";
import { startPostgres } from "#test/support/start-postgres.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string" },
    from: { type: "string", default: "1" },
    database: { type: "string" },
    step: { type: "string", default: "1" },
  },
});

/** What a worker says of each seed. */
type Report = {
  readonly seed: number;
  readonly failed: boolean;
  readonly acts: number;
  readonly faults: number;
  readonly messages: number;
};

if (values.database !== undefined) await work(values.database);
else if (values.seed !== undefined) await replay(Number(values.seed));
else await runMany(Number(values.from), Number(values.seeds ?? "100"));

/** Runs one seed and prints all that happened. */
async function replay(seed: number): Promise<void> {
  const server = await startPostgres();
  try {
    const world = await openWorldDatabase(await createDatabase(server.url, "sim"));
    const { trace, hash, failures } = await simulate(world, seed);
    await world.close();
    console.log(trace.join("\n"));
    console.log(`seed ${seed}: trace ${hash}, ${failures.length} failures`);
    for (const failure of failures) console.log(`  ${failure}`);
    process.exitCode = failures.length === 0 ? 0 : 1;
  } finally {
    await server.stop();
  }
}

/** Runs many seeds, in as many processes as there are cores, on one server. */
async function runMany(from: number, count: number): Promise<void> {
  const started = performance.now();
  const server = await startPostgres();
  const workers = Math.max(1, Math.min(availableParallelism(), count, 8));
  const total = { seeds: 0, failed: 0, acts: 0, faults: 0, messages: 0 };
  try {
    await Promise.all(
      Array.from({ length: workers }, async (_, index) => {
        const database = await createDatabase(server.url, `sim_${index}`);
        const mine = Math.ceil((count - index) / workers);
        const child = fork(import.meta.filename, [
          `--database=${database}`,
          `--from=${from + index}`,
          `--seeds=${mine}`,
          `--step=${workers}`,
        ]);
        child.on("message", (report: Report) => {
          total.seeds++;
          if (report.failed) total.failed++;
          total.acts += report.acts;
          total.faults += report.faults;
          total.messages += report.messages;
        });
        const code = await new Promise((resolve) => child.once("exit", resolve));
        if (code !== 0) process.exitCode = 1;
      }),
    );
  } finally {
    await server.stop();
  }
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `${total.seeds} seeds in ${seconds.toFixed(0)} s: ${total.acts} acts, ${total.messages} messages, ` +
      `${total.faults} faults; ${total.failed} seeds failed`,
  );
}

/** One process of `runMany`. */
async function work(databaseUrl: string): Promise<void> {
  const world = await openWorldDatabase(databaseUrl);
  const [from, count, step] = [values.from, values.seeds ?? "1", values.step].map(Number);
  for (let index = 0; index < (count ?? 1); index++) {
    const seed = (from ?? 1) + index * (step ?? 1);
    const { failures, figures } = await simulate(world, seed);
    process.send?.({ seed, failed: failures.length > 0, ...figures } satisfies Report);
    if (failures.length === 0) continue;
    process.exitCode = 1;
    console.log(`seed ${seed}: ${[...new Set(failures)].join("; ")}`);
    console.log(`  replay: npm run sim -- --seed ${seed}`);
  }
  await world.close();
  process.disconnect?.();
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const sql = postgres(serverUrl, { max: 1 });
  await sql`create database ${sql(name)}`;
  await sql.end();
  return databaseAt(serverUrl, name);
}
