import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase } from "#db/open-database.ts";
import type { Act } from "#test/simulation/person.ts";
import { createRandom } from "#test/simulation/random.ts";
import { startPostgres } from "#test/support/start-postgres.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { watchRules } from "./nudge-year/rules.ts";
import { tellPaces, tellPractices } from "./nudge-year/tell-year.ts";
import { type Arrival, foundVillage } from "./nudge-year/village.ts";
import {
  answerTo,
  arrivals,
  daily,
  fillIn,
  goOn,
  makeVillagers,
  type Villager,
} from "./nudge-year/villagers.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { printTitle } from "./report.ts";

/** `node bench/nudge-year.ts 40 60 7` for a quicker look: people, days, seed. */
const [PEOPLE = 200, DAYS = 180, SEED = 1] = process.argv.slice(2).map(Number);
const START = new Date("2026-02-02T06:00:00Z");
const HOUR_MS = 3_600_000;
const HOURLY = ["plan-nudges", "send-reminders", "release-letters"];
const MOST_SHOWN = 20;
/** So many times in a row does somebody go on with what they have begun. */
const MOST_STEPS = 4;

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
          if (person.form !== undefined) await fill(person);
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
  await tellPaces(database.sql, {
    personDays: PEOPLE * DAYS,
    sent,
    letterDays: rules.letterDays,
  });
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
    let act = answerTo(person, buttons, group, isReminder, random);
    for (let step = 0; step < MOST_STEPS && act !== undefined; step++) {
      const answered = await village.act(person, act);
      act = person.form === undefined ? goOn(answered, random) : await fill(person);
    }
  }

  /** Fills in what is open. Returns what they do about the answer. */
  async function fill(person: Villager): Promise<Act | undefined> {
    const act = fillIn(person, random, people);
    if (act === undefined) return undefined;
    const answered = await village.act(person, act);
    // What it says now, it may say to the end.
    person.form = undefined;
    return goOn(answered, random);
  }
} finally {
  forget();
  await server.stop();
}
