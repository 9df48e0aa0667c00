import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { openDatabase } from "#db/open-database.ts";
import { fuzzCore, type CoreFigures } from "#test/fuzz/fuzz-core.ts";
import { fuzzPeople, plantAll } from "#test/fuzz/fuzz-people.ts";
import { fuzzDiscord } from "#test/fuzz/fuzz-discord.ts";
import { fuzzSlack } from "#test/fuzz/fuzz-slack.ts";
import type { PayloadFigures } from "#test/fuzz/payload-figures.ts";
import { databaseAt, TEST_KEYRING } from "#test/support/global-setup.ts";
import { startPostgres } from "#test/support/start-postgres.ts";
import { createTestKith } from "#test/support/test-kith.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    server: { type: "string" },
    worker: { type: "string" },
  },
});
const RUNS = Number(values.runs);
const SEED = Number(values.seed);
/** Of a hundred inputs so many go through the core on Postgres; the others are payloads that adapters read. */
const CORE_PERCENT = 70;
/** After so many inputs a new world begins: what piles up makes the next ones slow, and similar. */
const WORLD = 4_000;
const TEMPLATE = "fuzz_template";
/** Findings that are printed; more of them say the same. */
const MOST_SHOWN = 25;

type Report = {
  readonly part: string;
  readonly figures: CoreFigures | PayloadFigures;
  readonly seed: number;
};

if (values.server !== undefined) await work(values.server, Number(values.worker));
else await lead();

/** Gives worlds to as many processes as there are cores, on one server. */
async function lead(): Promise<void> {
  const started = performance.now();
  const server = await startPostgres();
  const total = { inputs: 0, letters: 0, findings: 0, shown: 0 };
  const parts: Record<string, number> = {};
  try {
    await prepareTemplate(server.url);
    await Promise.all(
      Array.from({ length: availableParallelism() }, async (_, worker) => {
        const child = fork(import.meta.filename, [
          `--runs=${RUNS}`,
          `--seed=${SEED}`,
          `--server=${server.url}`,
          `--worker=${worker}`,
        ]);
        child.on("message", ({ part, figures, seed }: Report) => {
          total.inputs += figures.inputs;
          total.letters += "letters" in figures ? figures.letters : 0;
          total.findings += figures.findings.length;
          for (const [kind, count] of Object.entries(figures.answers)) {
            parts[`${part} ${kind}`] = (parts[`${part} ${kind}`] ?? 0) + count;
          }
          for (const { input, what } of figures.findings) {
            if (total.shown++ < MOST_SHOWN)
              console.log(`${part}, seed ${seed}: ${what}\n  ${input}`);
          }
        });
        const code = await new Promise((resolve) => child.once("exit", resolve));
        if (code !== 0) process.exitCode = 1;
      }),
    );
  } finally {
    await server.stop();
  }
  const seconds = (performance.now() - started) / 1_000;
  for (const [what, count] of Object.entries(parts)) {
    console.log(`  ${what.padEnd(52)} ${count.toLocaleString("en").padStart(10)}`);
  }
  console.log(
    `${total.inputs.toLocaleString("en")} inputs in ${seconds.toFixed(0)} s, seed ${SEED}; ` +
      `${total.letters.toLocaleString("en")} letters read; ${total.findings} findings`,
  );
  if (total.findings > 0 || total.inputs < RUNS) process.exitCode = 1;
}

/** One process's share of the worlds, and of the payloads. */
async function work(serverUrl: string, worker: number): Promise<void> {
  const workers = availableParallelism();
  const report = (part: string, seed: number, figures: Report["figures"]): void =>
    void process.send?.({ part, figures, seed } satisfies Report);
  const core = Math.round((RUNS * CORE_PERCENT) / 100);
  for (let world = worker; world * WORLD < core; world += workers) {
    const seed = SEED + world * WORLD;
    const runs = Math.min(WORLD, core - world * WORLD);
    report("core", seed, await fuzzWorld(serverUrl, `fuzz_${world}`, { runs, seed }));
  }
  const payloads = RUNS - core;
  const onSlack = Math.round(payloads / 2);
  if (worker === 0) report("Slack", SEED, await fuzzSlack({ runs: onSlack, seed: SEED }));
  if (worker === workers - 1) {
    report("Discord", SEED, await fuzzDiscord({ runs: payloads - onSlack, seed: SEED }));
  }
  process.disconnect?.();
}

async function fuzzWorld(
  serverUrl: string,
  name: string,
  options: { readonly runs: number; readonly seed: number },
): Promise<CoreFigures> {
  await onServer(serverUrl, (sql) => sql`create database ${sql(name)} template ${sql(TEMPLATE)}`);
  const address = { databaseUrl: databaseAt(serverUrl, name), dataDir: "" };
  const opened = await openDatabase({ ...address, keyring: TEST_KEYRING });
  const kith = await createTestKith("postgres", undefined, { database: { ...opened, address } });
  try {
    return await fuzzCore(kith, await fuzzPeople(kith, plantAll), options);
  } finally {
    await kith.close();
    await onServer(serverUrl, (sql) => sql`drop database ${sql(name)} with (force)`);
  }
}

async function prepareTemplate(serverUrl: string): Promise<void> {
  await onServer(serverUrl, (sql) => sql`create database ${sql(TEMPLATE)}`);
  const databaseUrl = databaseAt(serverUrl, TEMPLATE);
  await (await openDatabase({ databaseUrl, dataDir: "", keyring: TEST_KEYRING })).close();
}

async function onServer(
  serverUrl: string,
  query: (sql: postgres.Sql) => Promise<unknown>,
): Promise<void> {
  const sql = postgres(serverUrl, { max: 1 });
  try {
    await query(sql);
  } finally {
    await sql.end();
  }
}
