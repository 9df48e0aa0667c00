import { and, eq, sql as drizzleSql } from "drizzle-orm";
import type { Handle } from "#chat/answer.ts";
import { silentLog } from "#chat/log.ts";
import { plainText } from "#chat/message.ts";
import type { Draw } from "#core/messages/draw-message.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { boardCounts, gives, members } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { recountBoards } from "#features/giving/index.ts";
import { createDesk } from "#features/index.ts";
import { drawPicture } from "#pictures/draw-picture.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { fillGiving } from "./giving-data.ts";
import { printFigure, printTitle } from "./report.ts";
import { median, percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

/** All gives of the larger database; `node bench/giving.ts 1000000` for a quicker look. A tenth is in one group. */
const [LARGE = 10_000_000] = process.argv.slice(2).map(Number);
const SMALL = 10_000;
const NOW = new Date("2026-06-30T10:00:00Z");
const ROUNDS = 200;
const PICTURES = 60;
/** The first rounds fill caches: the server's, and the picture's. */
const WARM_UP = 10;
const PEOPLE = 40;
const NOT_DRAWN: Draw = async () => new Uint8Array();

let deliveries = 0;

await withPostgres(async (serverUrl) => {
  printTitle(
    "Giving",
    `${LARGE.toLocaleString("en")} gives on a real Postgres, a tenth of them in one group with a tenth as many members; and the same
with ${SMALL.toLocaleString("en")}. Commands one at a time, from what the platform sent to the answer, platform and network left
out; 95th percentile. /gave takes turns with a transaction that does nothing but insert the row.`,
  );
  const small = await withFilled(serverUrl, SMALL, (_, kernel) => boardTimes(kernel));
  const large = await withFilled(serverUrl, LARGE, async (database, kernel, groupId) => {
    const times = await boardTimes(kernel);
    await measurePictures(database, groupId);
    await measureGave(database, kernel, groupId);
    return times;
  });
  printFigure("/board, small", percentile(small, 95), "ms");
  printFigure("/board, large", percentile(large, 95), "ms", { atMost: 30 });
  printFigure("growth of /board, median", median(large) / median(small), "×", { atMost: 2 });
});

async function withFilled<Result>(
  serverUrl: string,
  size: number,
  work: (database: OpenDatabase, kernel: Handle, groupId: string) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase({
    databaseUrl: await createDatabase(serverUrl, `kith${size}`),
    dataDir: "",
    keyring: createKeyring({ current: BLANK.KITH_SECRET }),
  });
  try {
    const { db, sql } = database;
    const kernel = kernelOn(database, NOT_DRAWN);
    for (let nth = 0; nth < PEOPLE; nth++) await run(kernel, `u${nth}`, "todo", "");
    const [group] = await sql<{ id: string }[]>`select id from groups`;
    if (group === undefined) throw new Error("no group");
    const own = { groupId: group.id, gives: size / 10, members: size / 100 };
    const others = { otherGroups: 90, otherGives: size - own.gives };
    const filling = performance.now();
    await fillGiving(sql, { ...own, ...others, now: NOW });
    printFigure(`filling, ${size.toLocaleString("en")}`, seconds(filling), "s");
    const counting = performance.now();
    await inTenant(db, { groupId: group.id, memberId: null }, (tx) =>
      recountBoards(tx, group, NOW),
    );
    printFigure("counting the group's boards anew", seconds(counting), "s");
    await sql`vacuum analyze board_counts`;
    // Sealed names, as people have them; the column is sealed with its own, so Kith writes them.
    await db.update(members).set({ displayName: "Ana Silva Pereira" });
    return await work(database, kernel, group.id);
  } finally {
    await database.close();
  }
}

async function boardTimes(kernel: Handle): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const line = ["", "referrals period:week", "kind:after-landing", "help period:always"][
      round % 4
    ];
    times.push(await run(kernel, `u${round % PEOPLE}`, "board", line ?? ""));
  }
  return times.slice(WARM_UP);
}

async function measurePictures(database: OpenDatabase, groupId: string): Promise<void> {
  const { db } = database;
  const kernel = kernelOn(database, drawPicture);
  const times: number[] = [];
  for (let round = 0; round < PICTURES + WARM_UP; round++) {
    // Another board each time, so that no picture could be one that was drawn before.
    await db
      .update(boardCounts)
      .set({ receivers: drizzleSql`receivers + 1` })
      .where(
        and(
          eq(boardCounts.groupId, groupId),
          eq(boardCounts.period, "month"),
          drizzleSql`receivers > 1`,
          drizzleSql`starts_on = '2026-06-01'`,
        ),
      );
    times.push(await run(kernel, `u${round % PEOPLE}`, "board", ""));
  }
  printFigure("/board with its picture", percentile(times.slice(WARM_UP), 95), "ms", {
    atMost: 250,
  });
}

async function measureGave(database: OpenDatabase, kernel: Handle, groupId: string): Promise<void> {
  const ids = await database.sql<{ id: string }[]>`
    select member_id as id from accounts where group_id = ${groupId} order by external_id`;
  const gave: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const from = round % PEOPLE;
    const to = (from + 1 + Math.floor(round / PEOPLE)) % PEOPLE;
    gave.push(await run(kernel, `u${from}`, "gave", `to:<@u${to}> kind:advice note:"as we said"`));
    const started = performance.now();
    await inTenant(database.db, { groupId, memberId: null }, async (tx) => {
      await tx.insert(gives).values({
        groupId,
        giverId: ids[from]?.id ?? "",
        receiverId: ids[to]?.id ?? "",
        kind: "advice",
        note: "as we said",
        givenAt: NOW,
        lapsesAt: NOW,
      });
    });
    bare.push(performance.now() - started);
  }
  const difference = gave.map((took, round) => took - (bare[round] ?? 0)).slice(WARM_UP);
  printFigure("/gave", percentile(gave.slice(WARM_UP), 95), "ms");
  printFigure("a bare insert", percentile(bare.slice(WARM_UP), 95), "ms");
  printFigure("/gave over the bare insert", percentile(difference, 95), "ms", { atMost: 15 });
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

/** One command; milliseconds until its answer. */
async function run(
  handle: Handle,
  account: string,
  command: string,
  text: string,
): Promise<number> {
  const started = performance.now();
  const { answer } = await handle({
    platform: "slack",
    deliveryId: `d${++deliveries}`,
    workspace: { id: "w1", name: "Bench" },
    account: { id: account, name: account, locale: "en", isAdmin: false },
    channel: "general",
    mentioned: [],
    event: { kind: "command-text", command, text },
  });
  const took = performance.now() - started;
  if (answer.kind !== "reply") throw new Error(`/${command} ${text}: ${answer.kind}`);
  const words = plainText(answer.message);
  if (/reference/.test(words)) throw new Error(words);
  return took;
}

function kernelOn({ db, keyedHash }: OpenDatabase, draw: Draw): Handle {
  return createKernel({
    db,
    keyedHash,
    desk: createDesk(""),
    clock: { now: () => NOW },
    log: {
      ...silentLog,
      error: (event, cause) => {
        throw new Error(event, { cause });
      },
    },
    findProfile: async () => undefined,
    draw,
    onCommit: () => {},
    observe: () => {},
  });
}
