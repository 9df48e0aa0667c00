import type { Handle } from "#chat/answer.ts";
import { silentLog } from "#chat/log.ts";
import { plainText } from "#chat/message.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { createDesk, featureJobs } from "#features/index.ts";
import { drawPicture } from "#pictures/draw-picture.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { fillGiving } from "./giving-data.ts";
import { printFigure, printTitle } from "./report.ts";
import { percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

/** All gives, and those of the group that is measured; `node bench/pulse.ts 100000 10000` for a quick look. */
const [all = 10_000_000, own = 1_000_000] = process.argv.slice(2).map(Number);
const MEMBERS = own / 10;
const ROUNDS = 200;
const PICTURES = 30;

let deliveries = 0;

const failing = {
  ...silentLog,
  error: (event: string, cause: unknown) => {
    throw new Error(event, { cause });
  },
};

await withPostgres(async (serverUrl) => {
  printTitle(
    "The pulse",
    `${all.toLocaleString("en")} gives on a real Postgres, ${own.toLocaleString("en")} of them in one group of ${MEMBERS.toLocaleString("en")} members. Figures of
/pulse are the 95th percentile of commands one at a time, from what the platform sent to the answer, platform and
network left out. The picture is drawn once a day for each group and language; "drawn" is that first time.`,
  );
  const database = await openDatabase({
    databaseUrl: await createDatabase(serverUrl, "kith"),
    dataDir: "",
    keyring: createKeyring({ current: BLANK.KITH_SECRET }),
  });
  try {
    await measure(database);
  } finally {
    await database.close();
  }
});

async function measure(database: OpenDatabase): Promise<void> {
  const { db, sql } = database;
  const now = new Date("2026-06-30T10:00:00Z");
  const kernel = kernelOn(database, now);
  await pulse(kernel, "organiser", "");
  const [group] = await sql<{ id: string }[]>`select id from groups`;
  if (group === undefined) throw new Error("no group");
  await sql`update groups set created_at = ${new Date("2024-06-01T00:00:00Z")}`;
  await sql`update members set is_organiser = true`;
  await pulse(kernel, "member", "");
  const filling = performance.now();
  await fillGiving(sql, {
    groupId: group.id,
    members: MEMBERS,
    gives: own,
    otherGroups: 90,
    otherGives: all - own,
    now,
  });
  printFigure("filling the tables", (performance.now() - filling) / 1000, "s");

  const night = async (at: Date): Promise<number> => {
    const job = featureJobs.find(({ name }) => name === "roll-up-pulse");
    const started = performance.now();
    await job?.run({ now: at, db, commandPrefix: "", log: failing });
    return (performance.now() - started) / 1000;
  };
  // Groups that are not a day old have no night: the others are only in the way.
  await sql`update groups set created_at = '2030-01-01' where id <> ${group.id}`;
  printFigure("the very first night, with the days to compare with", await night(now), "s");
  const tomorrow = new Date(now.getTime() + 86_400_000);
  printFigure("a later night", await night(tomorrow), "s");

  for (const [who, line] of [
    ["member", ""],
    ["organiser", ""],
    ["organiser", "period:year"],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await pulse(kernel, who, line));
    printFigure(`/pulse ${line} (${who})`, percentile(times.slice(5), 95), "ms", { atMost: 300 });
  }
  const drawn: number[] = [];
  for (let round = 0; round < PICTURES; round++) {
    // A day of its own each time, so that nothing is kept.
    await sql`update pulse_days set day = day + 1000 where group_id = ${group.id}`;
    drawn.push(await pulse(kernel, "organiser", ""));
  }
  printFigure("/pulse (organiser), picture drawn", percentile(drawn.slice(1), 95), "ms", {
    atMost: 300,
  });
}

/** One command; milliseconds until its answer. */
async function pulse(handle: Handle, account: string, text: string): Promise<number> {
  const started = performance.now();
  const { answer } = await handle({
    platform: "slack",
    deliveryId: `d${++deliveries}`,
    workspace: { id: "w1", name: "Bench" },
    account: { id: account, name: account, locale: "en", isAdmin: false },
    channel: undefined,
    mentioned: [],
    event: { kind: "command-text", command: "pulse", text },
  });
  const took = performance.now() - started;
  if (answer.kind !== "reply") throw new Error(`/pulse ${text}: ${answer.kind}`);
  const words = plainText(answer.message);
  if (/reference/.test(words)) throw new Error(words);
  return took;
}

function kernelOn({ db, keyedHash }: OpenDatabase, now: Date): Handle {
  return createKernel({
    db,
    keyedHash,
    desk: createDesk(""),
    clock: { now: () => now },
    log: failing,
    findProfile: async () => undefined,
    draw: drawPicture,
    onCommit: () => {},
    observe: () => {},
  });
}
