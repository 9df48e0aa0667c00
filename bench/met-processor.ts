import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { createDatabase, startKith } from "./bots.ts";
import { knownPerson } from "./met-lines.ts";
import { processorTimeByPart, profileClock } from "./processor-profile.ts";
import { printFigure, printTitle } from "./report.ts";
import { people, typeAtOnce } from "./slack-load.ts";
import { withPostgres } from "./with-postgres.ts";

const IN_FLIGHT = 32;
const EACH = 60;

const folder = mkdtempSync(path.join(tmpdir(), "kith-bench-"));
try {
  await withPostgres(async (serverUrl) => {
    const fake = await startFakeSlack();
    const kith = await startKith(fake, { databaseUrl: await createDatabase(serverUrl, "kith") }, [
      "--cpu-prof",
      `--cpu-prof-dir=${folder}`,
    ]);
    printTitle(
      "Where the processor time of one /met goes in Kith",
      `Known person, ${IN_FLIGHT} people at once, ${IN_FLIGHT * EACH} commands after a warm-up; Node's sampling profiler, which itself slows
it down. Microseconds of one command; a library counts for itself, Node's own code for who called it.`,
    );
    try {
      const crowd = people(fake, "anna", IN_FLIGHT);
      await typeAtOnce(fake, crowd, knownPerson(30));
      const from = profileClock();
      const rate = await typeAtOnce(fake, crowd, knownPerson(EACH));
      const until = profileClock();
      printFigure("commands", rate, "/s");
      await kith.stop();
      for (const [part, microseconds] of processorTimeByPart(folder, { from, until }, partOf)) {
        printFigure(part, microseconds / (IN_FLIGHT * EACH), "µs");
      }
    } finally {
      await kith.stop();
      await fake.close();
    }
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function partOf(functionName: string, url: string): string | undefined {
  if (functionName === "(idle)") return "waiting";
  if (functionName === "(garbage collector)") return "collecting garbage";
  const library = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
  if (library !== undefined) return library;
  if (/\/src\/db\/secrets\//.test(url)) return "encryption";
  return /\/(src\/\w+|adapters\/\w+)\//.exec(url)?.[1];
}
