import { setTimeout as pause } from "node:timers/promises";
import { type FakeSlack, startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { addPerson } from "#test/support/fake-slack/world.ts";
import { createDatabase, startKith } from "./bots.ts";
import { knownPerson, newPeople } from "./met-lines.ts";
import { type PostgresTap, startPostgresTap, type TappedStatement } from "./postgres-tap.ts";
import { printFigure, printTitle } from "./report.ts";
import { type, type Typed, typeInTurn } from "./slack-load.ts";
import { median } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

const COMMANDS = 60;
/** Long enough for what a command leaves behind, such as a look into the outbox. */
const AFTERWARDS_MS = 20;

type Observed = {
  readonly sentAt: number;
  readonly tookMs: number;
  /** Of the command's own transaction, in order. */
  readonly own: readonly TappedStatement[];
  /** What other connections did from the envelope until some milliseconds after the answer. */
  readonly others: readonly TappedStatement[];
};

await withPostgres(async (serverUrl) => {
  const tap = await startPostgresTap(await createDatabase(serverUrl, "kith"));
  const fake = await startFakeSlack();
  const kith = await startKith(fake, { databaseUrl: tap.url });
  try {
    printTitle(
      "Where the time of one /met goes in Kith",
      `${COMMANDS} commands, one at a time; a proxy between Kith and Postgres (fsync on) reads the wire protocol. It adds
its own hop to each round trip, so the whole is slower than in the comparison. Medians; each line is the time
that Postgres and the hop took, after the number of round trips.`,
    );
    await typeInTurn(fake, addPerson(fake.world, "anna"), knownPerson(60));
    print("known person", await observe(fake, tap, knownPerson(COMMANDS)));
    print("new person each time", await observe(fake, tap, newPeople(COMMANDS)));
  } finally {
    await kith.stop();
    await fake.close();
    tap.close();
  }
});

async function observe(
  fake: FakeSlack,
  tap: PostgresTap,
  lines: readonly Typed[],
): Promise<readonly Observed[]> {
  const person = addPerson(fake.world, `ben${fake.world.next()}`);
  await typeInTurn(fake, person, knownPerson(3));
  const seen: Observed[] = [];
  for (const line of lines) {
    await pause(AFTERWARDS_MS);
    tap.take();
    const sentAt = performance.now();
    const tookMs = await type(fake, person, line);
    await pause(AFTERWARDS_MS);
    const statements = tap.take();
    const connection = statements.find(({ text }) => text.includes('insert into "meetings"'));
    const isOwn = (statement: TappedStatement): boolean =>
      statement.connection === connection?.connection && statement.startedAt <= sentAt + tookMs;
    seen.push({
      sentAt,
      tookMs,
      own: statements.filter(isOwn),
      others: statements.filter((statement) => !isOwn(statement)),
    });
  }
  return seen;
}

function print(what: string, seen: readonly Observed[]): void {
  const of = (pick: (observed: Observed) => number): number => median(seen.map(pick));
  const sum = (statements: readonly TappedStatement[], pick: (one: TappedStatement) => number) =>
    statements.reduce((total, statement) => total + pick(statement), 0);
  const trips = of(({ own }) => sum(own, (one) => one.roundTrips));
  console.log(`  One /met, ${what}: ${trips} round trips in one transaction`);
  printFigure("envelope to first statement", of(untilFirst), "ms");
  const typical = seen.find(({ own }) => sum(own, (one) => one.roundTrips) === trips) ?? seen[0];
  for (const [index, statement] of (typical?.own ?? []).entries()) {
    const same = seen.filter(({ own }) => own[index]?.text === statement.text);
    printFigure(
      `${String(statement.roundTrips)} × ${headOf(statement.text)}`,
      median(same.map(({ own }) => own[index]?.inPostgresMs ?? Number.NaN)),
      "ms",
    );
  }
  printFigure(
    "all statements, in Postgres",
    of(({ own }) => sum(own, (one) => one.inPostgresMs)),
    "ms",
  );
  printFigure("between and within statements, in Kith", of(between), "ms");
  printFigure("commit to answer", of(sinceCommit), "ms");
  printFigure(
    "whole",
    of(({ tookMs }) => tookMs),
    "ms",
  );
  printFigure(
    "statements elsewhere meanwhile and after",
    of(({ others }) => others.length),
    "",
  );

  function untilFirst({ own, sentAt }: Observed): number {
    return (own[0]?.startedAt ?? Number.NaN) - sentAt;
  }
  function between({ own }: Observed): number {
    const whole = (own.at(-1)?.endedAt ?? Number.NaN) - (own[0]?.startedAt ?? Number.NaN);
    return whole - sum(own, (one) => one.inPostgresMs);
  }
  function sinceCommit({ own, sentAt, tookMs }: Observed): number {
    return sentAt + tookMs - (own.at(-1)?.endedAt ?? Number.NaN);
  }
}

/** As much of a statement as tells what it does. */
function headOf(text: string): string {
  const table = /\b(?:from|into|update) "(\w+)"/.exec(text)?.[1];
  const [verb = ""] = text.split(/\s/, 1);
  return table === undefined ? text.slice(0, 40) : `${verb} ${table}`;
}
