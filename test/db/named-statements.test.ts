import { sql } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { createAddress, TEST_KEYRING } from "#test/support/test-database.ts";

/** How many statements the connection of one transaction keeps, after the same query ran in it three times. */
async function keptStatements(suffix: string): Promise<number> {
  const { address, remove } = await createAddress("postgres", { empty: false });
  const database = await openDatabase({
    ...address,
    databaseUrl: `${address.databaseUrl}${suffix}`,
    keyring: TEST_KEYRING,
    maxConnections: 1,
  });
  onTestFinished(async () => {
    await database.close();
    await remove();
  });
  for (const n of [1, 2, 3]) {
    await inSystem(database.db, (tx) => tx.execute(sql`select ${n}::int as kept_query`));
  }
  const rows = await inSystem(database.db, (tx) =>
    tx.execute<{ n: number }>(
      sql`select count(*)::int as n from pg_prepared_statements where statement like '%as kept_query'`,
    ),
  );
  return rows[0]?.n ?? -1;
}

test("a query is prepared once on a connection", async () => {
  expect(await keptStatements("")).toBe(1);
});

test("?prepare=false prepares nothing, for poolers that do not know named statements", async () => {
  expect(await keptStatements("?prepare=false")).toBe(0);
});
