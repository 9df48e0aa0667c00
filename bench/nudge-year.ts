import { createKeyring } from "#db/keyring.ts";
import { openDatabase } from "#db/open-database.ts";
import { createRandom } from "#test/simulation/random.ts";
import { startPostgres } from "#test/support/start-postgres.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { watchRules } from "./nudge-year/rules.ts";
import { tellPractices } from "./nudge-year/tell-year.ts";
import { type Arrival, foundVillage } from "./nudge-year/village.ts";
import { answerTo, arrivals, daily, fillIn, makeVillagers } from "./nudge-year/villagers.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { printTitle } from "./report.ts";

/** `node bench/nudge-year.ts 40 60 7` for a quicker look: people, days, seed. */
const [PEOPLE = 200, DAYS = 180, SEED = 1] = process.argv.slice(2).map(Number);
const START = new Date("2026-02-02T06:00:00Z");
const HOUR_MS = 3_600_000;
const HOURLY = ["plan-nudges", "send-reminders", "release-letters"];
const MOST_SHOWN = 20;

const server = await startPostgres();
const forget = onInterrupt(server.stop);
try {
  const database = await openDatabase({
    databaseUrl: await createDatabase(server.url, "year"),
    dataDir: "",
    keyring: createKeyring({ current: BLANK.KITH_SECRET }),
  });
  const random = createRandom(SEED);
  const people = makeVillagers(PEOPLE, DAYS, random);
  const byAccount = new Map(people.map((person) => [person.account, person]));
  const village = foundVillage(database, START);
  const rules = watchRules(database.sql);
  const started = performance.now();

  for (const person of people) {
    for (const act of arrivals(person, random)) await village.act(person, act);
  }
  await database.sql`update members set direct_messages = 'yes'`;
  for (let day = 0; day < DAYS; day++) {
    for (let hour = 0; hour < 24; hour++) {
      village.clock.now = new Date(START.getTime() + (day * 24 + hour) * HOUR_MS);
      await village.runJobs(hour % 12 === 0 ? undefined : HOURLY);
      const arrived = await village.deliver();
      await rules.check(arrived);
      for (const arrival of arrived) await answer(arrival);
      // Each has an hour of their own for what they do unasked.
      for (const [place, person] of people.entries()) {
        if (place % 24 !== hour) continue;
        for (const act of daily(person, day, people, random)) {
          await village.act(person, act);
          if (person.form !== undefined) await fill(person.account);
        }
      }
    }
  }
  await rules.checkAll(people, village.clock.now);

  printTitle(
    "Half a year of nudges",
    `${PEOPLE} people over ${DAYS} days, seed ${SEED}: some search, some land, ignore, pause, stop or travel. The real commands, jobs and
delivery on Postgres; the platform and the clock are made up, and jobs run each hour. ${Math.round((performance.now() - started) / 1_000)} s.`,
  );
  const sent = await tellPractices(database.sql);
  const [figures] = await database.sql<
    { measured: number; out: number; daily: number; second: number; weekly: number; off: number }[]
  >`
    select (select count(*) from nudges where is_measured)::int as measured,
      (select count(*) from nudges where is_held_out)::int as out,
      count(*) filter (where is_on and pace = 'daily')::int as daily,
      count(*) filter (where is_on and pace = 'second-day')::int as second,
      count(*) filter (where is_on and pace = 'weekly')::int as weekly,
      count(*) filter (where not is_on)::int as off from nudge_settings`;
  if (figures !== undefined) {
    const { measured, out, daily: each, second, weekly, off } = figures;
    console.log(
      `  ${(sent / PEOPLE / DAYS).toFixed(2)} nudges a person and day; held out ${((100 * out) / measured).toFixed(1)} % of ${measured} measured`,
    );
    console.log(
      `  at the end ${each} daily, ${second} every second day, ${weekly} weekly, ${off} turned off`,
    );
  }
  const spread = [...rules.letterDays]
    .toSorted(([one], [other]) => one - other)
    .map(([count, days]) => `${days} with ${count}`);
  console.log(`  person-days with letters besides the nudge: ${spread.join(", ")}`);
  console.log(`  broken rules: ${rules.breaches.length}`);
  for (const breach of rules.breaches.slice(0, MOST_SHOWN)) console.log(`    ${breach}`);
  process.exitCode = rules.breaches.length === 0 ? 0 : 1;
  await database.close();

  async function answer({ account, message, group }: Arrival): Promise<void> {
    const person = byAccount.get(account);
    if (person === undefined) return;
    const buttons = message.flatMap((block) =>
      block.kind === "controls"
        ? block.controls.filter((control) => control.kind === "button")
        : [],
    );
    const isNudge = buttons.some(({ action }) => action.name === "nudge-stop");
    const isReminder = !isNudge && buttons.some(({ action }) => action.name === "nudge-decline");
    const act = answerTo(person, buttons, group, isReminder, random);
    if (act === undefined) return;
    await village.act(person, act);
    if (person.form !== undefined) await fill(account);
  }

  async function fill(account: string): Promise<void> {
    const person = byAccount.get(account);
    const act = person && fillIn(person, random, people);
    if (person === undefined || act === undefined) return;
    await village.act(person, act);
    // What it says now, it may say to the end.
    person.form = undefined;
  }
} finally {
  forget();
  await server.stop();
}
