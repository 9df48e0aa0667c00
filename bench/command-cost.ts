import { parseArgs } from "node:util";
import postgres from "postgres";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { createDatabase, kithIn, ROOT, startKith } from "./bots.ts";
import { MIX } from "./command-mix.ts";
import { printMachine, printTitle } from "./report.ts";
import { processorMs, serverProcessorMs } from "./server-processor.ts";
import { people, typeAtOnce } from "./slack-load.ts";
import { median } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

/** `node bench/command-cost.ts [--beside <another checkout of Kith>] [--rounds 3] [/met /todo …]` */
const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { beside: { type: "string" }, rounds: { type: "string", default: "3" } },
});
const ROUNDS = Number(options.rounds);
const CROWD = 8;
/** Of each kind and person: to warm up, and in each round. */
const WARM_UP = 25;
const EACH = 25;

const PARTS = ["kith", "postgres", "generator"] as const;
type Cost = Readonly<Record<(typeof PARTS)[number], number>>;

const kinds = MIX.filter((make) =>
  wanted.length === 0 ? true : wanted.some((start) => make("").line.startsWith(start)),
);
const sides = [ROOT, ...(options.beside === undefined ? [] : [options.beside])];

printMachine();
printTitle(
  "What each command costs",
  `Milliseconds of processor time of Kith, of Postgres and of this program for one command; ${CROWD} people at once, ${EACH} commands of
each person a round, median of ${ROUNDS} rounds after a warm-up of ${WARM_UP}. Unlike wall time, it bears other work on the machine
fairly well.${sides.length > 1 ? " Two checkouts in turns, each with a database of its own: this one first, then the one beside it." : ""}`,
);
await withPostgres(async (serverUrl) => {
  const desks = await Promise.all(sides.map((folder, index) => open(serverUrl, folder, index)));
  try {
    const figures = kinds.map(() => desks.map((): Cost[] => []));
    for (const make of kinds) for (const desk of desks) await typed(desk, make, WARM_UP);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [nth, make] of kinds.entries()) {
        for (const [side, desk] of desks.entries()) {
          figures[nth]?.[side]?.push(await typed(desk, make, EACH));
        }
      }
    }
    const medians = figures.map((bySide) =>
      bySide.map((rounds) => PARTS.map((part) => median(rounds.map((cost) => cost[part])))),
    );
    for (const [nth, make] of kinds.entries()) printCosts(make("…").line, medians[nth] ?? []);
    const mean = desks.map((_, side) =>
      PARTS.map((_part, part) => {
        const all = medians.map((bySide) => bySide[side]?.[part] ?? Number.NaN);
        return all.reduce((sum, ms) => sum + ms, 0) / all.length;
      }),
    );
    printCosts("all of these, equally often", mean);
  } finally {
    for (const desk of desks) await desk.close();
  }
});

type Desk = Awaited<ReturnType<typeof open>>;

async function open(serverUrl: string, folder: string, index: number) {
  const fake = await startFakeSlack();
  const databaseUrl = await createDatabase(serverUrl, `kith_${index}`);
  const kith = await startKith(fake, { databaseUrl }, [], kithIn(folder));
  const sql = postgres(databaseUrl, { max: 1 });
  return {
    fake,
    kith,
    sql,
    crowd: people(fake, "anna", CROWD),
    other: people(fake, "other", 1)[0]?.id ?? "",
    async close() {
      await sql.end();
      await kith.stop();
      await fake.close();
    },
  };
}

async function typed(desk: Desk, make: (typeof MIX)[number], each: number): Promise<Cost> {
  const used = async () => ({
    kith: processorMs(desk.kith.pid),
    postgres: await serverProcessorMs(desk.sql),
    generator: process.cpuUsage().user / 1_000 + process.cpuUsage().system / 1_000,
  });
  const before = await used();
  const lines = Array.from({ length: each }, () => make(desk.other));
  await typeAtOnce(desk.fake, desk.crowd, lines);
  const after = await used();
  const cost = (part: keyof Cost): number => (after[part] - before[part]) / (each * CROWD);
  return { kith: cost("kith"), postgres: cost("postgres"), generator: cost("generator") };
}

function printCosts(line: string, bySide: readonly (readonly number[])[]): void {
  const costs = bySide.map((parts) =>
    PARTS.map((name, part) => `${name} ${parts[part]?.toFixed(2).padStart(5)}`).join("  "),
  );
  console.log(`  ${line.padEnd(48)} ${costs.join("   |   ")}`);
}
