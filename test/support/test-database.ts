import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { inject } from "vitest";
import type { EngineName } from "#db/engine.ts";
import { type OpenDatabase, openDatabase } from "#db/open-database.ts";
import { databaseAt, TEMPLATE_DATABASE, TEST_KEYRING } from "#test/support/global-setup.ts";

export { TEST_KEYRING, TEST_SECRET } from "#test/support/global-setup.ts";

/** For `describe.each(ENGINES)("… on %s", (engine) => …)`: what must hold in production and without a server alike. */
export const ENGINES = ["postgres", "embedded"] as const satisfies readonly EngineName[];

/** What a second opener of the same database, or a child process, needs. */
export type DatabaseAddress = {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
};

export type TestDatabase = OpenDatabase & {
  readonly address: DatabaseAddress;
  /** Closes and deletes it. */
  readonly close: () => Promise<void>;
};

/**
 * A fresh database of one's own, with all migrations and no rows, through the same `openDatabase` as in production.
 * It takes 0.3 to 0.5 s; `borrowTestDatabase` is for tests that leave the schema as it is.
 */
export async function createTestDatabase(
  engine: EngineName,
  options: { readonly acquireTimeoutMs?: number; readonly maxConnections?: number } = {},
): Promise<TestDatabase> {
  const { address, remove } = await createAddress(engine, { empty: false });
  const opened = await openDatabase({ ...options, ...address, keyring: TEST_KEYRING });
  return {
    ...opened,
    address,
    async close() {
      await opened.close();
      await remove();
    },
  };
}

/**
 * Where a database of one's own can be opened, for tests of opening itself.
 *
 * @param options.empty without any table, as at the first start
 */
export async function createAddress(
  engine: EngineName,
  options: { readonly empty: boolean },
): Promise<{ readonly address: DatabaseAddress; readonly remove: () => Promise<void> }> {
  return engine === "postgres"
    ? createOnServer(options.empty ? "template0" : TEMPLATE_DATABASE)
    : createInDirectory(options.empty ? undefined : inject("embeddedTemplate"));
}

async function createOnServer(template: string) {
  const name = `test_${randomUUID()}`;
  await asSuperuser((sql) => sql`create database ${sql(name)} template ${sql(template)}`);
  return {
    address: { databaseUrl: databaseAt(inject("kithsPostgresUrl"), name), dataDir: "" },
    remove: () => asSuperuser((sql) => sql`drop database ${sql(name)} with (force)`),
  };
}

async function createInDirectory(template: string | undefined) {
  const dataDir = mkdtempSync(path.join(inject("dataRoot"), "kith-test-"));
  if (template !== undefined) cpSync(template, dataDir, { recursive: true });
  return {
    address: { databaseUrl: undefined, dataDir },
    remove: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

async function asSuperuser(work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(inject("postgresUrl"), { max: 1 });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
