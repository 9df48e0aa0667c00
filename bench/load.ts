import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { addPerson } from "#test/support/fake-slack/world.ts";
import { createDatabase, startKith } from "./bots.ts";
import { MIX } from "./command-mix.ts";
import { printFigure, printMachine, printTitle } from "./report.ts";
import { residentMemory } from "./resident-memory.ts";
import { processorMs } from "./server-processor.ts";
import { type } from "./slack-load.ts";
import { percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

/** `npm run bench:load -- 1` for a quick look; a second number is the commands a second. */
const [MINUTES = 10, PER_SECOND = 200] = process.argv.slice(2).map(Number);
const PEOPLE = 400;
/** More than this under way at once means that Kith falls behind; what is due then counts as late. */
const MOST_UNDER_WAY = 2_000;
const ACK_LIMIT_MS = 3_000;

printMachine();
printTitle(
  `${PER_SECOND} commands a second for ${MINUTES} ${MINUTES === 1 ? "minute" : "minutes"}`,
  `${PEOPLE} people on a fake Slack by socket, on a Postgres of its own with fsync. Commands begin at their times, whether the
ones before are answered or not; a time runs from the envelope on the socket to the answer. Kith, Postgres, the fake
Slack and this program share the machine. ${MIX.length} kinds of commands in turn: meetings, lists, gives, a board, a goal, the home page.`,
);
await withPostgres(async (serverUrl) => {
  const fake = await startFakeSlack();
  const databaseUrl = await createDatabase(serverUrl, "kith");
  const kith = await startKith(fake, { databaseUrl });
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    const crowd = Array.from({ length: PEOPLE }, (_, nth) =>
      addPerson(fake.world, `anna${nth + 1}`),
    );
    for (let at = 0; at < PEOPLE; at += 8) {
      await Promise.all(
        crowd
          .slice(at, at + 8)
          .map((person) =>
            type(fake, person, { line: "/met Ana Silva how:coffee", expect: "Ana Silva" }),
          ),
      );
    }
    const times: number[] = [];
    const errors = new Map<string, number>();
    const memory = [residentMemory(kith.pid)];
    const processor = processorMs(kith.pid);
    const under = { way: 0 };
    let begun = 0;
    let late = 0;
    const started = performance.now();
    const total = MINUTES * 60 * PER_SECOND;
    while (begun < total) {
      const due = Math.min(total, Math.floor(((performance.now() - started) * PER_SECOND) / 1_000));
      for (; begun < due; begun++) {
        if (under.way >= MOST_UNDER_WAY) {
          late++;
          continue;
        }
        const person = crowd[begun % PEOPLE];
        const other = crowd[(begun * 7 + 1) % PEOPLE];
        const command = MIX[begun % MIX.length];
        if (person === undefined || other === undefined || command === undefined) continue;
        under.way++;
        void type(fake, person, command(other === person ? "" : other.id))
          .then(
            (ms) => times.push(ms),
            (error: unknown) => {
              // What was typed is different each time.
              const what = String(error)
                .replace(/^Error: \/(\w+).*: /, "/$1: ")
                .slice(0, 160);
              errors.set(what, (errors.get(what) ?? 0) + 1);
            },
          )
          .finally(() => under.way--);
      }
      if (memory.length <= (performance.now() - started) / 15_000) {
        memory.push(residentMemory(kith.pid));
      }
      await delay(5);
    }
    const typingSeconds = (performance.now() - started) / 1_000;
    while (under.way > 0) await delay(20);
    const seconds = (performance.now() - started) / 1_000;
    const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
    printFigure("commands a second, answered", times.length / seconds, "", {
      atLeast: PER_SECOND * 0.99,
    });
    printFigure("median", percentile(times, 50), "ms");
    printFigure("99th percentile", percentile(times, 99), "ms", { atMost: 500 });
    printFigure("slowest", Math.max(...times), "ms");
    printFigure("errors", failed, "", { atMost: 0 });
    printFigure("not begun, as too much was under way", late, "", { atMost: 0 });
    const unacknowledged = fake.world.violations.filter((text) => text.includes("acknowledged in"));
    printFigure(`not acknowledged within ${ACK_LIMIT_MS / 1_000} s`, unacknowledged.length, "", {
      atMost: 0,
    });
    printFigure("memory at the end", memory.at(-1) ?? Number.NaN, "MB");
    console.log(`      every 15 s: ${memory.map((sample) => sample.toFixed(0)).join(" ")}`);
    const used = processorMs(kith.pid) - processor;
    printFigure("processor time of Kith for one command", used / times.length, "ms");
    printFigure("share of one core that Kith used", (used / seconds / 1_000) * 100, "%");
    console.log(
      `  typed for ${typingSeconds.toFixed(0)} s, answered after ${seconds.toFixed(0)} s`,
    );
    for (const [what, count] of errors) console.log(`  ${count} × ${what}`);
    const [waits] = await sql<
      { n: number }[]
    >`select count(*)::int as n from outbox where state = 'queued'`;
    console.log(`  letters that still wait for their pace: ${waits?.n ?? 0}`);
  } finally {
    await sql.end();
    await kith.stop();
    await fake.close();
  }
});
