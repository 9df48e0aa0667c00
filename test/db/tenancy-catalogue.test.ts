import { randomUUID } from "node:crypto";
import { getTableColumns, is, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresErrorCode } from "#db/postgres-error-code.ts";
import * as schema from "#db/schema/index.ts";
import { inTenant, type Tenant } from "#db/transactions/tenant.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";
import { plantGroup } from "#test/support/planted-story.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { ENGINES } from "#test/support/test-database.ts";

/** Rows that are seen by their owner alone. */
const PRIVATE = [
  "checkups",
  "contact_books",
  "contacts",
  "contacts_apart",
  "drafts",
  "import_previews",
  "inventory_circles",
  "meeting_people",
  "meetings",
  "outreach_moves",
  "outreaches",
  "reminders",
  "streak_pauses",
  "tasks",
  "weeks",
];

const tables = Object.values<unknown>(schema).filter((value): value is PgTable =>
  is(value, PgTable),
);

/** `table.column` of everything that is sealed. */
const sealedColumns = tables.flatMap((table) =>
  Object.values(getTableColumns(table))
    .filter((column) => column.columnType === "PgCustomColumn")
    .map((column) => ({ table: getTableConfig(table).name, column: column.name })),
);

/** What a job must open: the group's name for Switch, the messages that it delivers, and the tokens to do it with. */
const OPENED_BY_JOBS = ["groups.name", "outbox.payload", "slack_installations.bot_token"];

describe.each(ENGINES)("who may read which table on %s", (engine) => {
  let kith: TestKith;
  let own: Tenant;
  let tenantTables: readonly string[];
  beforeAll(async () => {
    kith = await createTestKith(engine);
    const planted = await plantGroup(kith, { workspace: "w1", token: "quartz" });
    own = await memberOf(kith, planted.maya.account);
    const rows = await kith.database.db.execute<{ name: string }>(sql`
      select c.relname as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'group_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and n.nspname = 'public' order by 1`);
    tenantTables = rows.map((row) => row.name);
  });
  afterAll(() => kith.close());

  const countAs = async (tenant: Tenant, table: string): Promise<number> => {
    const [row] = await inTenant(kith.database.db, tenant, (tx) =>
      tx.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`),
    );
    return row?.n ?? -1;
  };

  /** The tables in which any of these tenants reads a row. */
  const seenBy = async (tenants: readonly Tenant[], asked: readonly string[]) => {
    const seen: string[] = [];
    for (const table of asked) {
      for (const tenant of tenants) {
        if ((await countAs(tenant, table)) > 0) seen.push(table);
      }
    }
    return seen;
  };

  it("every table of a group is found by this test", () => {
    expect(tenantTables).toEqual(
      expect.arrayContaining([...PRIVATE, "gives", "members", "outbox"]),
    );
    expect(tenantTables.length).toBeGreaterThanOrEqual(13);
  });

  it("every table of a group is held to a tenant's policy, even for the tables' owner", async () => {
    const rows = await kith.database.db.execute<{ name: string; held: boolean; rules: string }>(sql`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as held,
        coalesce((select string_agg(p.qual || ' / ' || p.with_check, '; ') from pg_policies p
          where p.tablename = c.relname and 'kith_tenant' = any (p.roles)), '') as rules
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = 'public'`);
    const byName = new Map(rows.map((row) => [row.name, row]));
    const found = [...tenantTables, "groups"].map((table) => {
      const { held = false, rules = "" } = byName.get(table) ?? {};
      return {
        table,
        held,
        byGroup: rules.match(/kith\.group_id/g)?.length ?? 0,
        byMember: rules.match(/kith\.member_id/g)?.length ?? 0,
      };
    });
    // Twice each: for what is read and for what is written.
    expect(found).toEqual(
      [...tenantTables, "groups"].map((table) => ({
        table,
        held: true,
        byGroup: 2,
        byMember: PRIVATE.includes(table) ? 2 : 0,
      })),
    );
  });

  it("a member reads rows of their own in each table, so that the next tests can fail", async () => {
    const read = [...PRIVATE, "gives", "introductions", "members", "outbox", "deliveries"];
    expect(await seenBy([own], read)).toEqual(read);
  });

  it("another group, or none, reads nothing anywhere", async () => {
    const strangers: readonly Tenant[] = [
      { groupId: randomUUID(), memberId: own.memberId },
      { groupId: randomUUID(), memberId: null },
    ];
    expect(await seenBy(strangers, tenantTables)).toEqual([]);
    for (const table of tenantTables) {
      const rows = await kith.database.db.transaction(async (tx) => {
        await tx.execute(sql`set local role kith_tenant`);
        return tx.execute(sql`select 1 from ${sql.identifier(table)}`);
      });
      expect(rows).toHaveLength(0);
    }
  });

  it("another member of the same group reads nothing that is private", async () => {
    const others: readonly Tenant[] = [
      { ...own, memberId: randomUUID() },
      { ...own, memberId: null },
    ];
    expect(await seenBy(others, PRIVATE)).toEqual([]);
  });

  it("another member can neither delete what is private nor leave something there", async () => {
    const other = { ...own, memberId: randomUUID() };
    for (const table of PRIVATE) {
      const deleted = await inTenant(kith.database.db, other, (tx) =>
        tx.execute(sql`delete from ${sql.identifier(table)} returning 1`),
      );
      expect(deleted).toHaveLength(0);
    }
    const smuggled = await inTenant(kith.database.db, other, (tx) =>
      tx.execute(sql`insert into drafts (group_id, id, owner_id, content, expires_at)
        values (${own.groupId}, ${randomUUID()}, ${own.memberId}, 'x', now())`),
    ).catch(postgresErrorCode);
    // insufficient_privilege: https://www.postgresql.org/docs/18/errcodes-appendix.html
    expect(smuggled).toBe("42501");
  });

  it("jobs cannot read what people wrote, nor a single private row", async () => {
    const [privileges] = await kith.database.db.execute<{ readable: readonly string[] }>(sql`
      select coalesce(array_agg(c.table_name || '.' || c.column_name), '{}') as readable
      from information_schema.columns c
      where c.table_schema = 'public'
        and has_column_privilege('kith_system', c.table_name, c.column_name, 'select')`);
    const readable = privileges?.readable ?? [];
    const sealed = sealedColumns.map(({ table, column }) => `${table}.${column}`);
    expect(sealed).toContain("introductions.reason");
    expect(sealed.filter((column) => readable.includes(column)).toSorted()).toEqual(OPENED_BY_JOBS);
    const closed = ["contacts", "meetings", "meeting_people", "tasks", "secrets"];
    expect(readable.filter((column) => closed.includes(column.split(".")[0] ?? ""))).toEqual([]);
  });

  it("members reach neither the keys nor the jobs' own tables", async () => {
    for (const table of ["secrets", "lanes", "cron_runs", "slack_installations"]) {
      const [row] = await kith.database.db.execute<{ may: boolean }>(
        sql`select has_table_privilege('kith_tenant', ${table}, 'select, insert, update, delete') as may`,
      );
      expect(row?.may).toBe(false);
    }
  });
});
