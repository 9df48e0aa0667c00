import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type FakeSlack, startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import type { BotProcess } from "./bot-process.ts";
import { createDatabase, startBareBot, startKith } from "./bots.ts";
import { newPeople } from "./met-lines.ts";
import { printFigure, printTitle } from "./report.ts";
import { residentMemory } from "./resident-memory.ts";
import { people, type Typed, typeInTurn } from "./slack-load.ts";
import { withPostgres } from "./with-postgres.ts";

const COMMANDS = 10_000;
const EVERY = 1_000;
const PEOPLE = 50;
const IN_FLIGHT = 5;

/** Of ten commands; the eleventh person each meets is a new one. */
const MIXED: readonly Typed[] = [
  { line: "/met Ana Silva how:coffee", expect: "Ana Silva" },
  { line: "/todo", expect: "" },
  { line: '/met Ben Okafor how:call promise:"send the article"', expect: "Ben Okafor" },
  { line: "/contact list", expect: "" },
  { line: "/goal learn how hospitals buy software", expect: "" },
  { line: "/contact show Ana Silva", expect: "Ana Silva" },
  { line: "/kith help", expect: "" },
  { line: "/met Ana Silva when:nonsense", expect: "nonsense" },
  { line: "/board", expect: "" },
];

printTitle(
  `Resident memory over ${COMMANDS.toLocaleString("en")} mixed commands`,
  `${PEOPLE} people on a fake Slack, ${IN_FLIGHT} at a time: meetings with known and new people, lists, help, a goal, a board, a
mistake. VmRSS of the process, without asking it to collect; after each ${EVERY.toLocaleString("en")} commands.`,
);
await withPostgres(async (serverUrl) => {
  const kithUrl = await createDatabase(serverUrl, "kith");
  await measure(
    "Kith with a Postgres server",
    (fake) => startKith(fake, { databaseUrl: kithUrl }),
    { atMost: 250 },
  );
  const bareUrl = await createDatabase(serverUrl, "bare");
  await measure("bare Bolt app (only /met)", (fake) => startBareBot(fake, bareUrl), undefined);
});
const dataDir = mkdtempSync(path.join(tmpdir(), "kith-bench-"));
try {
  await measure(
    "Kith with the embedded database, which it makes first",
    (fake) => startKith(fake, { dataDir }),
    { atMost: 400 },
  );
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

async function measure(
  what: string,
  start: (fake: FakeSlack) => Promise<BotProcess>,
  target: { readonly atMost: number } | undefined,
): Promise<void> {
  const fake = await startFakeSlack();
  const bot = await start(fake);
  try {
    const crowd = people(fake, "anna", PEOPLE);
    const samples = [residentMemory(bot.pid)];
    const isBare = target === undefined;
    for (let done = 0; done < COMMANDS; done += EVERY) {
      for (let at = 0; at < PEOPLE; at += IN_FLIGHT) {
        await Promise.all(
          crowd
            .slice(at, at + IN_FLIGHT)
            .map((person, index) =>
              typeInTurn(fake, person, lines(EVERY / PEOPLE, done + at + index, isBare)),
            ),
        );
      }
      samples.push(residentMemory(bot.pid));
    }
    printFigure(`${what}, at the end`, samples.at(-1) ?? Number.NaN, "MB", target);
    console.log(`      ${samples.map((sample) => sample.toFixed(0)).join(" ")}`);
  } finally {
    await bot.stop();
    await fake.close();
  }
}

function lines(count: number, from: number, isBare: boolean): readonly Typed[] {
  const typed = Array.from({ length: count }, (_, index) => MIXED[(from + index) % MIXED.length]);
  const known = typed.filter((line) => line !== undefined);
  const mixed = [...known.slice(1), ...newPeople(1)];
  return isBare ? mixed.filter(({ line }) => line.startsWith("/met")) : mixed;
}
