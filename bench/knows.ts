import type { Handle } from "#chat/answer.ts";
import { silentLog } from "#chat/log.ts";
import { plainText } from "#chat/message.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { createDesk } from "#features/index.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { employerOf, EMPLOYERS, fillDoors } from "./knows-data.ts";
import { printFigure, printTitle } from "./report.ts";
import { serverProcessorMs } from "./server-processor.ts";
import { median, percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

/** All contacts that take part; `node bench/knows.ts 1000000` for a quicker look. One in fifty is in the largest group. */
const [CONTACTS = 10_000_000] = process.argv.slice(2).map(Number);
const EACH = 1_000;
const NOW = new Date("2026-06-30T10:00:00Z");
/** Groups besides the largest in which somebody asks, and members who ask there. */
const ASKING_GROUPS = 20;
const ROUNDS = 400;
const WARM_UP = 20;
/** A member may look ten employers up in a day. */
const LOOKUPS_EACH = 8;

let deliveries = 0;

await withPostgres(async (serverUrl) => {
  const largest = CONTACTS / 50;
  printTitle(
    "/knows",
    `${CONTACTS.toLocaleString("en")} contacts that take part in ${(CONTACTS / EACH).toLocaleString("en")} groups, ${largest.toLocaleString("en")} of them in the largest, on a real Postgres.
From what the platform sent to the answer, one at a time, platform and network left out. Employers are looked up as
they are, with another legal form, mistyped, and as nobody here knows them.`,
  );
  const keyring = createKeyring({ current: BLANK.KITH_SECRET });
  const database = await openDatabase({
    databaseUrl: await createDatabase(serverUrl, "kith"),
    dataDir: "",
    keyring,
  });
  try {
    const kernel = kernelOn(database);
    const people = Math.ceil((ROUNDS + WARM_UP) / LOOKUPS_EACH);
    const groups = ["w0", ...Array.from({ length: ASKING_GROUPS }, (_, nth) => `w${nth + 1}`)];
    for (const group of groups) {
      for (let nth = 0; nth < people; nth++) await run(kernel, group, `u${nth}`, "todo", "");
    }
    const rows = await database.sql<{ id: string; name: string }[]>`
      select group_id as id, external_id as name from workspaces order by installed_at, group_id`;
    const idOf = (group: string): string => rows.find(({ name }) => name === group)?.id ?? "";
    const filling = performance.now();
    await fillDoors(
      database.sql,
      { keyring, keyedHash: database.keyedHash },
      {
        largest: { groupId: idOf("w0"), doors: largest },
        groupIds: groups.slice(1).map(idOf),
        otherGroups: Math.max(0, (CONTACTS - largest) / EACH - ASKING_GROUPS),
        doorsEach: EACH,
        now: NOW,
      },
    );
    printFigure("filling", (performance.now() - filling) / 1000, "s");
    const cold = await run(kernel, "w0", "cold", "knows", employerOf(1));
    printFigure("the first question in the largest group, names not in memory", cold, "ms");
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await run(kernel, "w0", `u${round % people}`, "todo", ""));
    }
    printFigure("/todo of who has nothing to do, to compare with", percentile(bare, 95), "ms");
    const kith = process.cpuUsage();
    const server = await serverProcessorMs(database.sql);
    const inLargest = await measure(kernel, () => "w0");
    const { user, system } = process.cpuUsage(kith);
    const asked = ROUNDS + WARM_UP;
    const inServer = (await serverProcessorMs(database.sql)) - server;
    const inOthers = await measure(kernel, (round) => groups[1 + (round % ASKING_GROUPS)] ?? "w1");
    printFigure("processor time of Kith for one of them", (user + system) / 1000 / asked, "ms");
    printFigure("processor time of Postgres for one of them", inServer / asked, "ms");
    printFigure("/knows in the largest group, median", median(inLargest), "ms");
    printFigure("/knows in the largest group", percentile(inLargest, 95), "ms", { atMost: 25 });
    printFigure(
      "/knows in ordinary groups, the first question included",
      percentile(inOthers, 95),
      "ms",
      {
        atMost: 25,
      },
    );
  } finally {
    await database.close();
  }
});

async function measure(
  kernel: Handle,
  groupOf: (round: number) => string,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const account = `u${Math.floor(round / LOOKUPS_EACH)}`;
    times.push(await run(kernel, groupOf(round), account, "knows", `company:"${lookedUp(round)}"`));
  }
  return times.slice(WARM_UP);
}

/** As people type: right, shorter, with a slip, and what is not there. */
function lookedUp(round: number): string {
  const name = employerOf((round * 7919) % EMPLOYERS);
  switch (round % 4) {
    case 0:
      return name;
    case 1:
      return name.replace(" GmbH", " SE & Co. KG");
    case 2:
      return name.replace(/^(.{4})(.)(.)/, "$1$3$2");
    default:
      return `Nowhere ${name.slice(0, 5)}`;
  }
}

async function run(
  handle: Handle,
  workspace: string,
  account: string,
  command: string,
  text: string,
): Promise<number> {
  const started = performance.now();
  const { answer } = await handle({
    platform: "slack",
    deliveryId: `d${++deliveries}`,
    workspace: { id: workspace, name: "Bench" },
    account: { id: account, name: account, locale: "en", isAdmin: false },
    channel: "general",
    mentioned: [],
    event: { kind: "command-text", command, text },
  });
  const took = performance.now() - started;
  if (answer.kind !== "reply") throw new Error(`/${command} ${text}: ${answer.kind}`);
  const words = plainText(answer.message);
  if (/reference|ten employers/.test(words)) throw new Error(words);
  return took;
}

function kernelOn({ db, keyedHash }: OpenDatabase): Handle {
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
    draw: async () => new Uint8Array(),
    onCommit: () => {},
    observe: () => {},
  });
}
