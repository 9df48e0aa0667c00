import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBot } from "./bot-process.ts";
import { BLANK, KITH } from "./bots.ts";
import { printFigure, printTitle } from "./report.ts";
import { median, range } from "./statistics.ts";

const RUNS = 7;

const NPM = ["npm", "--silent", "start"] as const;
/** The least that Node does before anything says "ready". */
const NOTHING = [process.execPath, "-e", `console.log('{"msg":"ready"}')`] as const;

const dataDir = mkdtempSync(path.join(tmpdir(), "kith-bench-"));
try {
  printTitle(
    'From the start of the process to the log line "ready"',
    `Embedded database, already migrated, playground; after one start that is not counted (it fills Node's compile
cache, as any second start finds it). ${RUNS} runs of each in turn; medians.`,
  );
  const first = await startOnce(KITH);
  printFigure("the very first start, which makes the database", first / 1000, "s");
  const runs = { node: [] as number[], npm: [] as number[], nothing: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    runs.node.push(await startOnce(KITH));
    runs.npm.push(await startOnce(NPM));
    runs.nothing.push(await startOnce(NOTHING));
  }
  print("node src/main.ts", runs.node);
  print("npm start", runs.npm);
  printFigure("node, an empty program", median(runs.nothing) / 1000, "s");
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

async function startOnce(command: readonly [string, ...string[]]): Promise<number> {
  const kith = await startBot(command, { ...BLANK, DATA_DIR: dataDir });
  await kith.stop();
  return kith.readyMs;
}

function print(what: string, runs: readonly number[]): void {
  const [from, to] = range(runs).map((ms) => (ms / 1000).toFixed(2));
  printFigure(`${what} (${from} to ${to})`, median(runs) / 1000, "s", { atMost: 2.5 });
}
