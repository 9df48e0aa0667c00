import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "#db/open-database.ts";
import { onServer } from "#test/fuzz/on-server.ts";
import { databaseAt, TEST_KEYRING } from "#test/support/global-setup.ts";
import { startPostgres } from "#test/support/start-postgres.ts";
import type { Report, Share } from "./fuzz-worker.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    processes: { type: "string", default: String(availableParallelism()) },
  },
});
const RUNS = Number(values.runs);
const SEED = Number(values.seed);
const TEMPLATE = "fuzz_template";
/** Findings that are printed; more of them say the same. */
const MOST_SHOWN = 25;

// Gives worlds to several processes, on one server.
const started = performance.now();
const server = await startPostgres();
const total = { inputs: 0, letters: 0, findings: 0 };
const parts: Record<string, number> = {};
try {
  await prepareTemplate(server.url);
  const workers = Number(values.processes);
  await Promise.all(Array.from({ length: workers }, (_, worker) => runWorker(worker, workers)));
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

async function runWorker(worker: number, workers: number): Promise<void> {
  const share: Share = {
    runs: RUNS,
    seed: SEED,
    serverUrl: server.url,
    template: TEMPLATE,
    worker,
    workers,
  };
  const script = path.join(import.meta.dirname, "fuzz-worker.ts");
  const child = fork(script, [JSON.stringify(share)]);
  child.on("message", add);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) process.exitCode = 1;
}

function add({ part, figures, seed }: Report): void {
  const { inputs, findings, answers } = figures;
  const from = total.findings;
  total.inputs += inputs;
  total.letters += "letters" in figures ? figures.letters : 0;
  total.findings += findings.length;
  for (const [kind, count] of Object.entries(answers)) {
    parts[`${part} ${kind}`] = (parts[`${part} ${kind}`] ?? 0) + count;
  }
  console.log(`${part}, seed ${seed}: ${inputs} inputs, ${findings.length} findings`);
  for (const { input, what } of findings.slice(0, Math.max(0, MOST_SHOWN - from))) {
    console.log(`  ${what}\n  ${input}`);
  }
}

async function prepareTemplate(serverUrl: string): Promise<void> {
  await onServer(serverUrl, (sql) => sql`create database ${sql(TEMPLATE)}`);
  const databaseUrl = databaseAt(serverUrl, TEMPLATE);
  await (await openDatabase({ databaseUrl, dataDir: "", keyring: TEST_KEYRING })).close();
}
