import { openDatabase } from "#db/open-database.ts";
import { fuzzCore, type CoreFigures } from "#test/fuzz/fuzz-core.ts";
import { fuzzDiscord } from "#test/fuzz/fuzz-discord.ts";
import { fuzzPeople, plantAll } from "#test/fuzz/fuzz-people.ts";
import { fuzzSlack } from "#test/fuzz/fuzz-slack.ts";
import { onServer } from "#test/fuzz/on-server.ts";
import type { PayloadFigures } from "#test/fuzz/payload-figures.ts";
import { databaseAt, TEST_KEYRING } from "#test/support/global-setup.ts";
import { createTestKith } from "#test/support/test-kith.ts";

/** What one process is to do. */
export type Share = {
  readonly runs: number;
  readonly seed: number;
  readonly serverUrl: string;
  readonly template: string;
  readonly worker: number;
  readonly workers: number;
};

export type Report = {
  readonly part: string;
  readonly figures: CoreFigures | PayloadFigures;
  readonly seed: number;
};

/** Of a hundred inputs so many go through the core on Postgres; the others are payloads that adapters read. */
const CORE_PERCENT = 70;
/** After so many inputs a new world begins: what piles up makes the next ones slow, and similar. */
const WORLD = 4_000;
/** Worlds of one process at a time: most of an input's time is waiting for Postgres. */
const LANES = 3;

// What `scripts/fuzz.ts` has written there.
await work(JSON.parse(process.argv[2] ?? "") as Share);

/** One process's share of the worlds, and of the payloads. */
async function work({ runs, seed, worker, workers, ...server }: Share): Promise<void> {
  const report = (part: string, from: number, figures: Report["figures"]): void =>
    void process.send?.({ part, figures, seed: from } satisfies Report);
  const core = Math.round((runs * CORE_PERCENT) / 100);
  const lane = async (first: number): Promise<void> => {
    for (let world = first; world * WORLD < core; world += workers * LANES) {
      const options = { runs: Math.min(WORLD, core - world * WORLD), seed: seed + world * WORLD };
      report("core", options.seed, await fuzzWorld(server, `fuzz_${world}`, options));
    }
  };
  const payloads = async (): Promise<void> => {
    const onSlack = Math.round((runs - core) / 2);
    if (worker === 0) report("Slack", seed, await fuzzSlack({ runs: onSlack, seed }));
    if (worker === workers - 1) {
      report("Discord", seed, await fuzzDiscord({ runs: runs - core - onSlack, seed }));
    }
  };
  const lanes = Array.from({ length: LANES }, (_, at) => lane(worker + at * workers));
  await Promise.all([...lanes, payloads()]);
  process.disconnect?.();
}

async function fuzzWorld(
  { serverUrl, template }: Pick<Share, "serverUrl" | "template">,
  name: string,
  options: { readonly runs: number; readonly seed: number },
): Promise<CoreFigures> {
  await onServer(serverUrl, (sql) => sql`create database ${sql(name)} template ${sql(template)}`);
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
