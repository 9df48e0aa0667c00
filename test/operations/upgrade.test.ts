import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { MIGRATIONS } from "#db/migrate.ts";
import { openDatabase, startEngine } from "#db/open-database.ts";
import * as schema from "#db/schema/index.ts";
import { createAddress, TEST_KEYRING } from "#test/support/test-database.ts";
import { createTestKith } from "#test/support/test-kith.ts";

/** The last migration of the first version that anybody could run. */
const LAST_OF_FIRST = 5;

/** Rows of every table as that version wrote them, sealed with the tests' secret; every word that was typed is in there with "amber". */
const rows = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "first-version.json"), "utf8"),
) as Readonly<Record<string, readonly object[]>>;

/** The migrations that the first version had. */
function firstMigrations(): string {
  const folder = mkdtempSync(path.join(inject("dataRoot"), "first-migrations-"));
  mkdirSync(path.join(folder, "meta"));
  const journal = JSON.parse(readFileSync(path.join(MIGRATIONS, "meta/_journal.json"), "utf8")) as {
    readonly entries: readonly { readonly idx: number; readonly tag: string }[];
  };
  const entries = journal.entries.filter(({ idx }) => idx <= LAST_OF_FIRST);
  writeFileSync(path.join(folder, "meta/_journal.json"), JSON.stringify({ ...journal, entries }));
  for (const { tag } of entries) {
    cpSync(path.join(MIGRATIONS, `${tag}.sql`), path.join(folder, `${tag}.sql`));
  }
  return folder;
}

// The migrations are the same on both engines; to make an embedded database takes ten times as long.
describe.each(["postgres"] as const)("a database of the first version on %s", (engine) => {
  it("is brought up to date by starting the new one, with every row readable and in use", async () => {
    const { address, remove } = await createAddress(engine, { empty: true });
    onTestFinished(remove);
    await makeFirstVersion(address);

    const opened = await openDatabase({ ...address, keyring: TEST_KEYRING });
    const kith = await createTestKith(engine, "2026-03-03T10:00:00Z", {
      database: { ...opened, address },
    });
    try {
      const tables = Object.values<unknown>(schema).filter((value) => is(value, PgTable));
      const changed: string[] = [];
      for (const table of tables) {
        // Sealed columns are opened on the way: what cannot be read throws.
        const now = await kith.database.db.select(getTableColumns(table)).from(table);
        const name = getTableName(table);
        if (rows[name]?.length !== now.length && name in rows) changed.push(name);
      }
      expect(changed).toEqual([]);
      const options = { workspace: "w1" };
      const maya = kith.person("u1-w1", options);
      expect((await maya.type("/contact list")).text).toContain("Ana amber");
      expect((await maya.type("/contact show Ana amber")).text).toContain("amber");
      expect((await maya.type("/todo")).text).toContain("amber");
      expect((await maya.type("/met Ana amber how:call")).text).toContain("Ana amber");
      expect((await kith.person("u2-w1", options).type("/kith")).text).not.toBe("");
    } finally {
      await kith.close();
    }
  }, 60_000);
});

async function makeFirstVersion(
  address: Awaited<ReturnType<typeof createAddress>>["address"],
): Promise<void> {
  const folder = firstMigrations();
  const engine = await startEngine(address);
  const sql = engine.connect({ max: 1 });
  await migrate(drizzle(sql), { migrationsFolder: folder });
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const [table, list] of Object.entries(rows)) {
      await tx`insert into ${tx(table)} select * from jsonb_populate_recordset(null::${tx(table)}, ${JSON.stringify(list)}::text::jsonb)`;
    }
  });
  await sql.end();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
}
