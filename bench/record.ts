import type { Incoming } from "#chat/incoming.ts";
import type { Handle } from "#chat/answer.ts";
import { silentLog } from "#chat/log.ts";
import { plainText } from "#chat/message.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { createDesk } from "#features/index.ts";
import { drawPicture } from "#pictures/draw-picture.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { fillRecord, type Owner } from "./fill-record.ts";
import { printFigure, printTitle } from "./report.ts";
import { percentile } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

const SIZES = [3_000, 30_000] as const;
const ROUNDS = 100;
const COLD_ROUNDS = 8;

/** Names, employers, a word of a role, a beginning, and a slip: none of them asked twice in a row. */
const SEARCHES = ["silva", "acme 7", "ana sil", "engineer", "gracia", "okafor ben", "zzzz", "mül"];

let deliveries = 0;

await withPostgres(async (serverUrl) => {
  printTitle(
    "The networking record",
    `Real Postgres, fields encrypted, other members' rows in the same tables. Each figure is the 95th percentile of
${ROUNDS} commands, one at a time, from what the platform sent to the answer, platform and network left out. Cold: by a
process that holds nothing of this member yet (${COLD_ROUNDS} times, the slowest). The first of these opens each contact and
packs them, so it is a figure of its own.`,
  );
  const database = await openDatabase({
    databaseUrl: await createDatabase(serverUrl, "kith"),
    dataDir: "",
    keyring: createKeyring({ current: BLANK.KITH_SECRET }),
  });
  try {
    for (const size of SIZES) await measure(database, size);
  } finally {
    await database.close();
  }
});

async function measure(database: OpenDatabase, size: (typeof SIZES)[number]): Promise<void> {
  const owner = { account: `owner${size}`, workspace: "w1" };
  const kernel = kernelOn(database);
  await run(kernel, owner, "todo", "");
  await fillRecord(database, owner, size);
  const isLarge = size === 30_000;
  const label = (what: string): string => `${what}, ${size.toLocaleString("en")} contacts`;

  const cold: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    const fresh = kernelOn(database);
    await run(fresh, owner, "todo", "");
    cold.push(await run(fresh, owner, "contact", `list ${search(round)}`));
  }
  const [first = 0, ...packed] = cold;
  printFigure(label("search, cold, the first since an import"), first, "ms");
  printFigure(
    label("search, cold"),
    Math.max(...packed),
    "ms",
    isLarge ? { atMost: 500 } : undefined,
  );

  const commands = [
    { what: "search", line: (round: number) => ["contact", `list ${search(round)}`] },
    { what: "/contact list", line: () => ["contact", "list"] },
    { what: "/contact list due:yes", line: () => ["contact", "list due:yes"] },
    { what: "/todo", line: () => ["todo", ""] },
    { what: "/contact show", line: () => ["contact", "show Person Acme0"] },
  ] as const;
  for (const { what, line } of commands) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const [command = "", text = ""] = line(round);
      times.push(await run(kernel, owner, command, text));
    }
    const limit = what === "search" ? 50 : 30;
    printFigure(label(what), percentile(times.slice(5), 95), "ms", { atMost: limit });
  }
  const afterChange: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    await run(kernel, owner, "contact", `add New Person${round}x`);
    afterChange.push(await run(kernel, owner, "contact", `list ${search(round)}`));
  }
  printFigure(label("search after a new contact"), Math.max(...afterChange), "ms");
}

function search(round: number): string {
  return SEARCHES[round % SEARCHES.length] ?? "";
}

/** One command; milliseconds until its answer. */
async function run(handle: Handle, owner: Owner, command: string, text: string): Promise<number> {
  const incoming: Incoming = {
    platform: "slack",
    deliveryId: `d${++deliveries}`,
    workspace: { id: owner.workspace, name: "Bench" },
    account: { id: owner.account, name: owner.account, locale: "en", isAdmin: false },
    channel: undefined,
    mentioned: [],
    event: { kind: "command-text", command, text },
  };
  const started = performance.now();
  const { answer } = await handle(incoming);
  const took = performance.now() - started;
  if (answer.kind !== "reply") throw new Error(`/${command} ${text}: ${answer.kind}`);
  const words = plainText(answer.message);
  if (/reference/.test(words)) throw new Error(words);
  return took;
}

/** A kernel as of a process of its own: what is kept in memory hangs on the hash. */
function kernelOn({ db, keyedHash }: OpenDatabase): Handle {
  return createKernel({
    db,
    keyedHash: (text) => keyedHash(text),
    desk: createDesk(""),
    clock: { now: () => new Date() },
    log: { ...silentLog, error: (event, cause) => console.error(event, cause) },
    findProfile: async () => undefined,
    draw: drawPicture,
    onCommit: () => {},
    observe: () => {},
  });
}
