// The embedded database is killed while it writes, again and again.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "#db/open-database.ts";
import { BLANK } from "../bots.ts";
import { printFigure } from "../report.ts";
import { printCheck, printFault } from "./fault.ts";
import { KEYRING } from "./town.ts";

const [KILLS = 200] = process.argv.slice(2).map(Number);

printFault(
  `The embedded database killed while it writes, ${KILLS} times`,
  `Each time a process opens the database and writes two rows a transaction, four transactions at once, saying what was
committed; after 5 to 60 of them it gets SIGKILL. At the end the database is opened once more.`,
);
const dataDir = mkdtempSync(path.join(tmpdir(), "kith-faults-"));
try {
  const prepared = await openDatabase({ dataDir, keyring: KEYRING });
  await prepared.sql`create table jots (body text not null, half int not null)`;
  await prepared.close();
  const acknowledged: string[] = [];
  const opening: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const started = performance.now();
    const { said, firstMs } = await writeUntilKilled();
    opening.push(firstMs - started);
    acknowledged.push(...said);
    if (process.stdout.isTTY) process.stdout.write(`\r  ${kill + 1} kills`);
  }
  const database = await openDatabase({ dataDir, keyring: KEYRING });
  const rows = await database.sql<{ body: string; n: number }[]>`
    select body, count(*)::int as n from jots group by body`;
  const found = new Map(rows.map(({ body, n }) => [body, n]));
  await database.close();
  printFigure("commits acknowledged", acknowledged.length, "");
  printFigure("slowest opening after a kill", Math.max(...opening) / 1000, "s");
  printCheck(
    "nothing lost",
    acknowledged.every((body) => found.has(body)),
  );
  printCheck(
    "nothing half-done: both rows of each, or none",
    rows.every(({ n }) => n === 2),
  );
  printCheck(
    "nothing doubled",
    rows.every(({ n }) => n <= 2),
  );
  console.log(
    "  a person sees: the command's answer, or the platform's own words that the app did not respond",
  );
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

/** A process that writes and says what was committed, killed after some commits. */
async function writeUntilKilled(): Promise<{
  readonly said: readonly string[];
  readonly firstMs: number;
}> {
  const script = `
    import { randomUUID } from "node:crypto";
    import { writeSync } from "node:fs";
    import { createKeyring } from "#db/secrets/keyring.ts";
    import { openDatabase } from "#db/open-database.ts";
    const keyring = createKeyring({ current: ${JSON.stringify(BLANK.KITH_SECRET)} });
    const { sql } = await openDatabase({ dataDir: ${JSON.stringify(dataDir)}, keyring });
    for (;;) {
      await Promise.all(Array.from({ length: 4 }, async () => {
        const body = randomUUID();
        await sql.begin(async (tx) => {
          await tx\`insert into jots (body, half) values (\${body}, 1)\`;
          await tx\`insert into jots (body, half) values (\${body}, 2)\`;
        });
        writeSync(1, body + "\\n");
      }));
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: path.join(import.meta.dirname, "../.."),
  });
  const exited = once(child, "exit");
  const said: string[] = [];
  let firstMs = 0;
  const target = 5 + Math.floor(Math.random() * 56);
  for await (const line of createInterface({ input: child.stdout })) {
    if (said.length === 0) firstMs = performance.now();
    said.push(line);
    if (said.length === target) child.kill("SIGKILL");
  }
  await exited;
  if (said.length < target) throw new Error("a database could not be opened after a kill");
  return { said, firstMs };
}
