import { sql } from "drizzle-orm";
import { getTableColumns, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresErrorCode } from "#db/postgres-error-code.ts";
import * as schema from "#db/schema/index.ts";
import { inPlanner } from "#db/transactions/tenant.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "#test/support/test-database.ts";

/** insufficient_privilege: https://www.postgresql.org/docs/18/errcodes-appendix.html */
const FORBIDDEN = "42501";

/** What tells of whom: no words, but not needed to see what is due. */
const NAMING = /(?:_key|external_id|person|display_name|channel|near_channel)$/;

const columnsOf = (table: PgTable) =>
  Object.values(getTableColumns(table)).map((column) => ({
    name: `${getTableConfig(table).name}.${column.name}`,
    // Everything that is sealed is of a type of its own.
    isSealed: column.columnType === "PgCustomColumn",
  }));

const columns = Object.values<unknown>(schema)
  .filter((value): value is PgTable => is(value, PgTable))
  .flatMap(columnsOf);

describe.each(ENGINES)("who plans nudges on %s", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(engine);
  });
  afterAll(() => database.close());

  const refused = (statement: string) =>
    inPlanner(database.db, (tx) => tx.execute(sql.raw(statement))).then(
      () => "",
      postgresErrorCode,
    );

  it("reads ids, kinds and days, and not one word or name", async () => {
    const [row] = await database.db.execute<{ readable: readonly string[] }>(sql`
      select coalesce(array_agg(c.table_name || '.' || c.column_name), '{}') as readable
      from information_schema.columns c
      where c.table_schema = 'public'
        and has_column_privilege('kith_planner', c.table_name, c.column_name, 'select')`);
    const readable = row?.readable ?? [];
    expect(readable).toContain("contacts.last_spoke_on");
    const sealed = columns.filter(({ isSealed }) => isSealed).map(({ name }) => name);
    expect(sealed).toContain("contacts.name");
    expect(readable.filter((name) => sealed.includes(name) || NAMING.test(name))).toEqual([]);
    expect(await refused("select name from contacts")).toBe(FORBIDDEN);
  });

  it("writes nothing anywhere", async () => {
    const [row] = await database.db.execute<{ writable: readonly string[] }>(sql`
      select coalesce(array_agg(c.relname), '{}') as writable
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')
        and (has_table_privilege('kith_planner', c.oid, 'insert, update, delete, truncate')
          or has_any_column_privilege('kith_planner', c.oid, 'insert, update'))`);
    expect(row?.writable).toEqual([]);
    expect(await refused("update tasks set state = 'done'")).toBe(FORBIDDEN);
  });
});
