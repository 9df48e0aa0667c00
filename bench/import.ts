import { encodeAction } from "#chat/action-codec.ts";
import type { Answer, Handle } from "#chat/answer.ts";
import type { Incoming, IncomingEvent } from "#chat/incoming.ts";
import { silentLog } from "#chat/log.ts";
import { plainText, type Control } from "#chat/message.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase } from "#db/open-database.ts";
import { createDesk } from "#features/index.ts";
import { drawPicture } from "#pictures/draw-picture.ts";
import { BLANK, createDatabase } from "./bots.ts";
import { printFigure, printTitle } from "./report.ts";
import { residentMemory } from "./resident-memory.ts";
import { median } from "./statistics.ts";
import { withPostgres } from "./with-postgres.ts";

const ROWS = 30_000;
const ROUNDS = 5;

const busy = ({ busyMs }: Timed): number => busyMs;

/** A file as LinkedIn writes it: notes, a comma in every third employer, an e-mail address in every tenth row. */
const FILE = Buffer.from(
  [
    "Notes:",
    '"When exporting your connection data, you may notice that some addresses are missing."',
    "",
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    ...Array.from({ length: ROWS }, (_, row) => {
      const company = row % 3 === 0 ? `"Firm ${row % 4_000}, Inc."` : `Firm ${row % 4_000}`;
      const email = row % 10 === 0 ? `given.family${row}@mail.example` : "";
      return `Given${row % 900},Family${row},https://www.linkedin.com/in/given-family-${row},${email},${company},Head of Things,12 Mar 20${10 + (row % 14)}`;
    }),
  ].join("\n"),
);

const UPLOAD = { kind: "file", name: "Connections.csv", bytes: FILE } as const;

let deliveries = 0;

await withPostgres(async (serverUrl) => {
  printTitle(
    `/contact import of ${ROWS.toLocaleString("en")} rows`,
    `${(FILE.length / 1e6).toFixed(1)} MB as LinkedIn writes it, real Postgres with fsync, fields encrypted; from what the platform sent,
file included, to the answer. Medians of ${ROUNDS}; the first one, into a process that has done nothing yet, apart. Memory:
resident, at its highest during the previews, beyond what the process had before them.`,
  );
  const database = await openDatabase({
    databaseUrl: await createDatabase(serverUrl, "kith"),
    dataDir: "",
    keyring: createKeyring({ current: BLANK.KITH_SECRET }),
  });
  const kernel = createKernel({
    ...database,
    desk: createDesk(""),
    clock: { now: () => new Date() },
    log: { ...silentLog, error: (event, cause) => console.error(event, cause) },
    findProfile: async () => undefined,
    draw: drawPicture,
    onCommit: () => {},
    observe: () => {},
  });
  try {
    await handle(kernel, "maya", { kind: "command-text", command: "todo", text: "" });
    const before = residentMemory(process.pid);
    const previews = [];
    for (let round = 0; round < ROUNDS; round++) previews.push(await preview(kernel, "maya"));
    const [first = Number.NaN] = previews.map(({ tookMs }) => tookMs);
    printFigure("preview, the first one", first / 1000, "s", { atMost: 3 });
    printFigure("preview", median(previews.map(({ tookMs }) => tookMs)) / 1000, "s", { atMost: 3 });
    const peak = process.resourceUsage().maxRSS / 1024;
    printFigure("of that, Kith's processor time", median(previews.map(busy)) / 1000, "s");
    printFigure("memory at its highest, beyond before", peak - before, "MB", { atMost: 150 });

    const { answer } = await preview(kernel, "maya");
    const toggled = await press(kernel, "maya", answer, "Keep E-Mails and Phones Too");
    printFigure("one more control pressed", toggled.tookMs / 1000, "s");
    const kept = await press(
      kernel,
      "maya",
      toggled.answer,
      `Keep All ${ROWS.toLocaleString("en")}`,
    );
    printFigure("Keep All, in one transaction", kept.tookMs / 1000, "s", { atMost: 10 });
    printFigure("of that, Kith's processor time", kept.busyMs / 1000, "s");
    const again = await preview(kernel, "maya");
    printFigure("preview again, everybody known", again.tookMs / 1000, "s", { atMost: 3 });
    const warm = await preview(kernel, "maya");
    printFigure("the same, with the list in memory", warm.tookMs / 1000, "s", { atMost: 3 });
    const keptAgain = await press(
      kernel,
      "maya",
      warm.answer,
      `Keep All ${ROWS.toLocaleString("en")}`,
    );
    printFigure("Keep All again, nothing new", keptAgain.tookMs / 1000, "s");
  } finally {
    await database.close();
  }
});

type Timed = {
  readonly tookMs: number;
  /** Processor time of this process, which a busy machine stretches less. */
  readonly busyMs: number;
  readonly answer: Answer;
};

function preview(kernel: Handle, account: string): Promise<Timed> {
  return handle(kernel, account, {
    kind: "command",
    path: { command: "contact", verb: "import" },
    values: {},
    files: { file: UPLOAD },
  });
}

function press(kernel: Handle, account: string, shown: Answer, label: string): Promise<Timed> {
  const controls: readonly Control[] =
    shown.kind === "reply"
      ? shown.message.flatMap((block) => (block.kind === "controls" ? block.controls : []))
      : [];
  const found = controls.find((control) => control.kind === "button" && control.label === label);
  if (found?.kind !== "button") throw new Error(`no button ${label}`);
  return handle(kernel, account, {
    kind: "action",
    id: encodeAction(found.action, undefined),
    chosen: undefined,
  });
}

async function handle(kernel: Handle, account: string, event: IncomingEvent): Promise<Timed> {
  const incoming: Incoming = {
    platform: "slack",
    deliveryId: `d${++deliveries}`,
    workspace: { id: "w1", name: "Bench" },
    account: { id: account, name: account, locale: "en", isAdmin: false },
    channel: undefined,
    mentioned: [],
    event,
  };
  const started = performance.now();
  const usedBefore = process.cpuUsage();
  const { answer } = await kernel(incoming);
  const tookMs = performance.now() - started;
  const used = process.cpuUsage(usedBefore);
  const busyMs = (used.user + used.system) / 1_000;
  if (answer.kind !== "reply") throw new Error(`answered with ${answer.kind}`);
  const words = plainText(answer.message);
  if (/reference|no longer/.test(words)) throw new Error(words);
  return { tookMs, busyMs, answer };
}
