import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { cronRuns } from "#db/schema/index.ts";
import { createConnections } from "#db/transactions/connections.ts";
import { inPlanner, inSystem, type Tenant, inTenant } from "#db/transactions/tenant.ts";
import { startFaultProxy, type FaultProxy } from "#test/support/faults/fault-proxy.ts";
import { createAddress, TEST_KEYRING } from "#test/support/test-database.ts";

describe("the connection of a transaction", () => {
  let proxy: FaultProxy;
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  const nobody: Tenant = { groupId: "00000000-0000-4000-8000-000000000000", memberId: null };
  beforeAll(async () => {
    const created = await createAddress("postgres", { empty: false });
    ({ remove } = created);
    proxy = await startFaultProxy(created.address.databaseUrl ?? "");
    database = await openDatabase({
      databaseUrl: proxy.url,
      dataDir: "",
      keyring: TEST_KEYRING,
      maxConnections: 1,
    });
  });
  afterAll(async () => {
    await database.close();
    proxy.close();
    await remove();
  });

  test("when it breaks, the transaction rejects, sends nothing more, and leaves it to the next one", async () => {
    // The driver would otherwise end the process, or undo what somebody else is doing.
    const held = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const broken = inTenant(database.db, nobody, async (tx) => {
      await tx.execute(sql`select 1`);
      begun.resolve();
      await held.promise;
      await tx.execute(sql`create table never (id int)`);
    });
    await begun.promise;
    proxy.cut();
    await expect(broken).rejects.toMatchObject({ code: "CONNECTION_CLOSED" });

    const next = inSystem(database.db, async (tx) => {
      await tx.execute(sql`select 1`);
      held.resolve();
      const [row] = await tx.execute<{ role: string }>(
        sql`select current_user as role, pg_sleep(0.05)`,
      );
      return row?.role;
    });
    expect(await next).toBe("kith_system");
    const [never] = await database.sql`select to_regclass('never') as name`;
    expect(never).toEqual({ name: null });
  });

  test.each(["53300", "closed"] as const)(
    "can be had again after it could not be for a while (%s), by all who waited for it",
    async (refusal) => {
      const ask = (): Promise<unknown> =>
        inSystem(database.db, (tx) => tx.execute(sql`select 1`)).catch(() => "refused");
      proxy.refuse(refusal);
      proxy.cut();
      const before = proxy.refusals();
      const asked = [ask(), ask(), ask(), ask()];
      // One after the other tries, and the last ones find it open.
      await expect.poll(() => proxy.refusals() - before).toBeGreaterThan(1);
      proxy.refuse(undefined);
      expect(await Promise.all(asked)).toHaveLength(4);
      expect(await ask()).toEqual([{ "?column?": 1 }]);
    },
  );

  test("is given to the next one in the order of asking, each with its own role", async () => {
    const roles: string[] = [];
    const note = async (tx: Tx): Promise<void> => {
      const [row] = await tx.execute<{ role: string }>(sql`select current_user as role`);
      roles.push(row?.role ?? "");
    };
    const { db } = database;
    await Promise.all([
      inSystem(db, note),
      inTenant(db, nobody, note),
      inPlanner(db, note),
      inTenant(db, nobody, note),
    ]);
    expect(roles).toEqual(["kith_system", "kith_tenant", "kith_planner", "kith_tenant"]);
    expect(await database.sql`select current_user::text = session_user::text as own`).toEqual([
      { own: true },
    ]);
  });

  test("is asked twice for a read and a write: nothing is waited for that need not be", async () => {
    const readAndWrite = (): Promise<void> =>
      inSystem(database.db, async (tx) => {
        await tx.select().from(cronRuns).where(eq(cronRuns.key, "few trips"));
        await tx.delete(cronRuns).where(eq(cronRuns.key, "few trips"));
      });
    // Statements are described at their first use on a connection.
    await readAndWrite();
    const before = proxy.trips();
    await readAndWrite();
    // A pooler that knows no named statements has each described, each time.
    const isNamed = database.sql.options.prepare;
    expect(proxy.trips() - before).toBe(isNamed ? 2 : 5);
  });

  test("is made anew once it is old: a server process keeps the plans of all that it was asked", async () => {
    let made = 0;
    const connections = createConnections(
      (one) => {
        made++;
        return postgres(proxy.url, one);
      },
      1,
      0,
    );
    await Promise.all(
      [1, 2, 3].map(() => connections.use((connection) => connection.unsafe("select 1"))),
    );
    expect(made).toBeGreaterThan(3);
    await connections.end();
    await expect(connections.use(async () => {})).rejects.toMatchObject({
      code: "CONNECTION_ENDED",
    });
  });

  test("a server that was away for long is looked for each half second", () => {
    const { backoff } = database.sql.options;
    const pauses = [0, 5, 50].map((failures) =>
      typeof backoff === "function" ? backoff(failures) : backoff,
    );
    expect(Math.max(...pauses.map(Number))).toBeLessThanOrEqual(0.5);
    expect(Math.min(...pauses.map(Number))).toBeGreaterThan(0);
  });
});
