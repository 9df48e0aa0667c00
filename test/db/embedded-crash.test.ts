import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database.ts";
import { createAddress, TEST_KEYRING, TEST_SECRET } from "#test/support/test-database.ts";

test("an embedded database killed while it writes has every commit that it acknowledged", async () => {
  const { address, remove } = await createAddress("embedded", { empty: false });
  onTestFinished(remove);
  const prepared = await openDatabase({ ...address, keyring: TEST_KEYRING });
  await prepared.db.execute(sql`create table jots (body text not null)`);
  await prepared.close();

  const acknowledged: string[] = [];
  for (let kill = 0; kill < 3; kill++)
    acknowledged.push(...(await writeUntilKilled(address.dataDir)));

  const database = await openDatabase({ ...address, keyring: TEST_KEYRING });
  onTestFinished(() => database.close());
  const rows = await database.db.execute<{ body: string }>(sql`select body from jots`);
  const found = new Set(rows.map((row) => row.body));
  expect(acknowledged.length).toBeGreaterThan(60);
  expect(acknowledged.filter((body) => !found.has(body))).toEqual([]);
}, 60_000);

/** A process that writes and says what was committed, killed after some commits. @returns what it had said */
async function writeUntilKilled(dataDir: string): Promise<string[]> {
  const script = `
    import { randomUUID } from "node:crypto";
    import { writeSync } from "node:fs";
    import { createKeyring } from "#db/secrets/keyring.ts";
    import { openDatabase } from "#db/open-database.ts";
    const keyring = createKeyring({ current: ${JSON.stringify(TEST_SECRET)} });
    const { sql } = await openDatabase({ dataDir: ${JSON.stringify(dataDir)}, keyring });
    for (;;) {
      await Promise.all(Array.from({ length: 4 }, async () => {
        const body = randomUUID();
        await sql.begin((tx) => tx\`insert into jots (body) values (\${body})\`);
        writeSync(1, body + "\\n");
      }));
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const said: string[] = [];
  const target = 30 + Math.floor(Math.random() * 100);
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === target) child.kill("SIGKILL");
  }
  await exited;
  return said;
}
