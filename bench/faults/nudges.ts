// Three workers plan and send nudges, are killed again and again, and the database is restarted once.
import { setTimeout as delay } from "node:timers/promises";
import { brewStorm } from "#test/support/faults/nudge-storm.ts";
import { startPostgres } from "#test/support/start-postgres.ts";
import { BLANK, createDatabase } from "../bots.ts";
import { onInterrupt } from "../on-interrupt.ts";
import { printFigure } from "../report.ts";
import { printCheck, printFault } from "./fault.ts";

const [NUDGES = 10_000, KILLS = 50] = process.argv.slice(2).map(Number);
const PATIENCE_MS = 15 * 60_000;

printFault(
  "Nudges in a storm",
  `${NUDGES.toLocaleString("en")} nudges are due, half of them on a fake Slack (50 workspaces) and half on a fake Discord. Three
worker processes, with the real adapters, plan and send them; one of them, picked at random, gets SIGKILL ${KILLS} times and
another takes its place; Postgres is restarted once. The fakes answer 5 % with 429, and 2 % with 503 after storing.`,
);
const server = await startPostgres({ durable: true });
const forget = onInterrupt(server.stop);
try {
  const storm = await brewStorm({
    databaseUrl: await createDatabase(server.url, "kith"),
    secret: BLANK.KITH_SECRET,
    nudges: NUDGES,
    slackWorkspaces: 50,
  });
  try {
    const started = performance.now();
    storm.startWorkers();
    await storm.arrived(1);
    for (let kills = 1; kills <= KILLS; kills++) {
      // Now and then before it has begun, now and then in the middle of its work.
      await delay(200 + Math.random() * 3_000);
      await storm.killOne(Math.random);
      storm.startWorkers();
      if (kills === Math.ceil(KILLS / 2)) await server.restart("SIGINT", 500);
    }
    printFigure("the kills took", (performance.now() - started) / 1_000, "s");
    const report = await storm.settled(PATIENCE_MS);
    printFigure("until all was settled", (performance.now() - started) / 1_000, "s");
    printCheck("everything comes to its end", report !== undefined);
    if (report !== undefined) {
      const { planned, sent, uncertain, uncertainArrived, reasons, lost, twice, retried } = report;
      console.log(`  ${planned} planned, ${sent} known to have arrived, ${retried} second tries`);
      console.log(
        `  ${uncertain} uncertain, of which ${uncertainArrived} had arrived: ${JSON.stringify(reasons)}`,
      );
      printCheck(`each planned once (${planned} of ${NUDGES})`, planned === NUDGES);
      printCheck(`none lost (${lost})`, lost === 0);
      printCheck(`none twice (${twice})`, twice === 0);
    }
  } finally {
    await storm.close();
  }
} finally {
  forget();
  await server.stop();
}
