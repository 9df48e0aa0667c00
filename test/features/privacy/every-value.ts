import { is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import * as schema from "#db/schema/index.ts";
import type { TestKith } from "#test/support/test-kith.ts";

/** Every row of every table as text, with everything that is sealed opened: `table: {…}`. */
export async function everyValue({ database: { db } }: TestKith): Promise<readonly string[]> {
  const tables = Object.entries<unknown>(schema).flatMap(([name, value]) =>
    is(value, PgTable) && name !== "secrets" ? [{ name, table: value }] : [],
  );
  const found: string[] = [];
  for (const { name, table } of tables) {
    const rows = await db.select().from(table);
    found.push(...rows.map((row) => `${name}: ${JSON.stringify(row, plainBigints)}`));
  }
  return found;
}

const plainBigints = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;
