import { createKernel } from "#core/kernel/kernel.ts";
import { silentLog } from "#chat/log.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { checkupMessage } from "#features/checkup/checkup-message.ts";
import { checkupPicture } from "#features/checkup/checkup-picture.ts";
import { networkFacts } from "#features/checkup/network-facts.ts";
import { runCheckup } from "#features/checkup/run-checkup.ts";
import { readBook } from "#features/contacts/index.ts";
import { createDesk } from "#features/index.ts";
import { drawPicture } from "#pictures/draw-picture.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { asOwner, fillRecord, type Owner } from "./fill-record.ts";
import { printFigure, printTitle } from "./report.ts";
import { median, percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

const CONTACTS = 3_000;
const ROUNDS = 50;
const COLD_ROUNDS = 10;
const PICTURES = 10;

await withPostgres(async (serverUrl) => {
  printTitle(
    "/checkup",
    `Real Postgres, fields encrypted, ${CONTACTS.toLocaleString("en")} contacts. From the first query to the words, in a transaction of its own, the
picture left out; ${ROUNDS} times, the 95th percentile. Cold: nothing of this member is held (${COLD_ROUNDS} times, the slowest). The picture is
drawn ${PICTURES} times on its thread, after one to start it.`,
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
  const owner = { account: "owner", workspace: "w1" };
  await join(database, owner);
  await fillRecord(database, owner, CONTACTS);

  const words = (fresh: boolean): Promise<number> => {
    // What is kept in memory hangs on the hash.
    const keyedHash = fresh ? (text: string) => database.keyedHash(text) : database.keyedHash;
    return timed(() =>
      asOwner({ ...database, keyedHash }, owner, async (ctx) => {
        checkupMessage(ctx, await runCheckup(ctx), undefined);
      }),
    );
  };
  const cold = await inTurn(COLD_ROUNDS, () => words(true));
  printFigure("the words, cold", Math.max(...cold), "ms", { atMost: 150 });
  await words(false);
  const before = process.cpuUsage();
  const warm = await inTurn(ROUNDS, () => words(false));
  const { user, system } = process.cpuUsage(before);
  printFigure("the words", percentile(warm, 95), "ms", { atMost: 150 });
  // What a busy machine hardly changes.
  printFigure("the words: processor time in Kith", (user + system) / 1_000 / ROUNDS, "ms");

  await asOwner(database, owner, async (ctx) => {
    const picture = checkupPicture(ctx, networkFacts(await readBook(ctx), ctx.member, ctx.today));
    printFigure(
      "the first picture, which starts the thread",
      await timed(() => drawPicture(picture)),
      "ms",
    );
    const times = await inTurn(PICTURES, () => timed(() => drawPicture(picture)));
    printFigure("a picture", median(times), "ms", { atMost: 150 });
    printFigure("its size", (await drawPicture(picture)).length / 1_000, "KB", { atMost: 100 });
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function inTurn(
  rounds: number,
  measureOnce: () => Promise<number>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await measureOnce());
  return times;
}

/** A member's first command makes them one. */
async function join({ db, keyedHash }: OpenDatabase, owner: Owner): Promise<void> {
  const handle = createKernel({
    db,
    keyedHash,
    desk: createDesk(""),
    clock: { now: () => new Date() },
    log: { ...silentLog, error: (event, cause) => console.error(event, cause) },
    findProfile: async () => undefined,
    draw: drawPicture,
    onCommit: () => {},
    observe: () => {},
  });
  await handle({
    platform: "slack",
    deliveryId: "join",
    workspace: { id: owner.workspace, name: "Bench" },
    account: { id: owner.account, name: owner.account, locale: "en", isAdmin: false },
    channel: undefined,
    mentioned: [],
    event: { kind: "command-text", command: "todo", text: "" },
  });
}
