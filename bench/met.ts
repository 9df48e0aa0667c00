import { type FakeSlack, startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { addPerson } from "#test/support/fake-slack/world.ts";
import { createDatabase, startBareBot, startKith } from "./bots.ts";
import { knownPerson, newPeople } from "./met-lines.ts";
import { printFigure, printTitle } from "./report.ts";
import { people, type Typed, typeAtOnce, typeInTurn } from "./slack-load.ts";
import { median, range } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

const ROUNDS = 9;
const IN_TURN = 30;
const IN_FLIGHT = 32;
const EACH = 8;

type Pair = { readonly kith: number; readonly bare: number };

await withPostgres(async (serverUrl) => {
  const [forKith, forBare] = [await startFakeSlack(), await startFakeSlack()];
  const kith = await startKith(forKith, { databaseUrl: await createDatabase(serverUrl, "kith") });
  const bare = await startBareBot(forBare, await createDatabase(serverUrl, "bare"));
  try {
    await compare(forKith, forBare);
  } finally {
    await Promise.all([kith.stop(), bare.stop()]);
    await Promise.all([forKith.close(), forBare.close()]);
  }
});

async function compare(forKith: FakeSlack, forBare: FakeSlack): Promise<void> {
  printTitle(
    "/met on Slack by socket, beside a bare Bolt app with one INSERT",
    `Both bots are processes of their own, on databases of their own in one PostgreSQL 18 with fsync on; a fake
Slack for each runs in the bench's process. ${ROUNDS} rounds: Kith, bare, Kith, bare, and so on, after a warm-up.
Time is from the envelope on the socket to the acknowledgement with the answer. Ratios are taken within each
round; medians are shown.`,
  );
  const rounds = (measure: (fake: FakeSlack) => Promise<number>): Promise<readonly Pair[]> =>
    inRounds(
      () => measure(forKith),
      () => measure(forBare),
    );
  await warmUp(forKith);
  await warmUp(forBare);

  printLatency(
    "known person",
    await rounds((fake) => latency(fake, addPerson(fake.world, "anna1"), knownPerson(IN_TURN))),
  );
  let evening = 0;
  printLatency(
    "new person each time",
    await rounds(async (fake) => {
      // Each round is somebody's first evening: a list of contacts is not a thousand rounds long.
      const person = addPerson(fake.world, `newcomer${evening++}`);
      await typeInTurn(fake, person, knownPerson(1));
      return latency(fake, person, newPeople(IN_TURN));
    }),
  );
  printThroughput(
    "known person",
    await rounds((fake) => typeAtOnce(fake, people(fake, "anna", IN_FLIGHT), knownPerson(EACH))),
  );
  printThroughput(
    "new person each time",
    await rounds(async (fake) => {
      const crowd = people(fake, `evening${evening++}of`, IN_FLIGHT);
      await typeAtOnce(fake, crowd, knownPerson(1));
      return typeAtOnce(fake, crowd, newPeople(EACH));
    }),
  );
  const broken = [...forKith.world.violations, ...forBare.world.violations];
  if (broken.length > 0) throw new Error(broken.join("\n"));
}

/** Compiled code, open connections, members and their contact. */
async function warmUp(fake: FakeSlack): Promise<void> {
  await typeInTurn(fake, addPerson(fake.world, "anna1"), knownPerson(1));
  await typeAtOnce(fake, people(fake, "anna", IN_FLIGHT), knownPerson(8));
  await typeInTurn(fake, addPerson(fake.world, "anna1"), knownPerson(100));
}

async function inRounds(
  kith: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    pairs.push({ kith: await kith(), bare: await bare() });
  }
  return pairs;
}

async function latency(
  fake: FakeSlack,
  person: Parameters<typeof typeInTurn>[1],
  lines: readonly Typed[],
): Promise<number> {
  return median(await typeInTurn(fake, person, lines));
}

function printLatency(what: string, pairs: readonly Pair[]): void {
  console.log(`  One at a time, ${what} (p50):`);
  printPairs(pairs, "ms");
  printFigure("difference", median(pairs.map((pair) => pair.kith - pair.bare)), "ms", {
    atMost: 5,
  });
  printRatio(pairs, { atMost: 2.5 });
}

function printThroughput(what: string, pairs: readonly Pair[]): void {
  console.log(`  ${IN_FLIGHT} people at once, ${what}:`);
  printPairs(pairs, "/s");
  printRatio(pairs, { atLeast: 0.4 });
}

function printPairs(pairs: readonly Pair[], unit: string): void {
  printFigure("Kith", median(pairs.map((pair) => pair.kith)), unit);
  printFigure("bare Bolt app", median(pairs.map((pair) => pair.bare)), unit);
}

function printRatio(
  pairs: readonly Pair[],
  target: { readonly atMost: number } | { readonly atLeast: number },
): void {
  const ratios = pairs.map((pair) => pair.kith / pair.bare);
  const [from, to] = range(ratios);
  printFigure(`ratio (rounds ${from.toFixed(2)} to ${to.toFixed(2)})`, median(ratios), "×", target);
}
