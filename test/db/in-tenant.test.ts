import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { inSystem, inTenant, type Tenant } from "#db/transactions/tenant.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "#test/support/test-database.ts";

const groupOf = (memberId: string | null = randomUUID()): Tenant => ({
  groupId: randomUUID(),
  memberId,
});

describe.each(ENGINES)("a transaction for somebody on %s", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(engine);
    await database.db.execute(sql`create table jots (
      group_id uuid not null default current_setting('kith.group_id')::uuid, body text not null)`);
    await database.db.execute(sql`alter table jots enable row level security`);
    await database.db.execute(sql`create policy own on jots to kith_tenant
      using (group_id = nullif(current_setting('kith.group_id', true), '')::uuid)`);
    await database.db.execute(sql`create policy everything on jots to kith_system using (true)`);
    await database.db.execute(sql`grant all on jots to kith_tenant, kith_system`);
  });
  afterAll(() => database.close());

  test("groups that write at once see their own rows alone; jobs see all", async () => {
    const { db } = database;
    const groups = Array.from({ length: 12 }, () => groupOf());
    const seen = await Promise.all(
      groups.map((group, n) =>
        inTenant(db, group, async (tx) => {
          await tx.execute(sql`insert into jots (body) values (${`jot ${n}`})`);
          return tx.execute(sql`select body from jots`);
        }),
      ),
    );
    expect(seen).toEqual(groups.map((_, n) => [{ body: `jot ${n}` }]));
    expect(await inSystem(db, (tx) => tx.execute(sql`select body from jots`))).toHaveLength(12);
  });

  test("what still runs when another part has failed writes nothing, anywhere", async () => {
    const { db } = database;
    const marker = `late ${randomUUID()}`;
    let late: Promise<unknown> = Promise.resolve();
    const failed = inTenant(db, groupOf(), async (tx) => {
      const fails = tx.execute(sql`select 1 / 0`);
      late = (async () => {
        await fails.catch(() => {});
        // Other transactions may have this connection by now.
        await Promise.all(
          [1, 2, 3].map(() => inSystem(db, (other) => other.execute(sql`select 1`))),
        );
        await tx.execute(sql`insert into jots values (${randomUUID()}, ${marker})`);
      })();
      late.catch(() => {});
      await fails;
    });
    await expect(failed).rejects.toThrow("select 1 / 0");
    await expect(late).rejects.toMatchObject({
      cause: { message: "This transaction is over." },
    });
    const rows = await inSystem(db, (tx) => tx.execute(sql`select body from jots`));
    expect(rows.filter((row) => row["body"] === marker)).toEqual([]);
  });

  test("a write that nobody waited for undoes everything when it fails, and says why", async () => {
    const { db } = database;
    const marker = `undone ${randomUUID()}`;
    const write = (body: unknown) => sql`insert into jots (body) values (${body})`;
    const endings = [
      async () => "done",
      // What comes after a failed query fails too, and would say no more than that.
      async (tx: Tx) => tx.execute(sql`select 1`),
    ];
    for (const end of endings) {
      const failed = inTenant(db, groupOf(), async (tx) => {
        await tx.execute(write(marker));
        await tx.execute(write(null));
        return end(tx);
      });
      await expect(failed).rejects.toMatchObject({ cause: { code: "23502" } });
    }
    const rows = await inSystem(db, (tx) => tx.execute(sql`select body from jots`));
    expect(rows.filter((row) => row["body"] === marker)).toEqual([]);
  });

  test("a value that the driver cannot send undoes what was written before it", async () => {
    const { db } = database;
    const marker = `unsent ${randomUUID()}`;
    for (const unsendable of [new Date(Number.NaN), { some: "object" }]) {
      const failed = inTenant(db, groupOf(), async (tx) => {
        await tx.execute(sql`insert into jots (body) values (${marker})`);
        await tx.execute(
          sql`insert into jots (body) values (${sql.param(unsendable)}::timestamptz)`,
        );
      });
      await expect(failed).rejects.toThrow("Failed query");
    }
    const rows = await inSystem(db, (tx) => tx.execute(sql`select body from jots`));
    expect(rows.filter((row) => row["body"] === marker)).toEqual([]);
  });

  test("who asks how many rows an unawaited write met is told how to ask", async () => {
    const counted = inTenant(database.db, groupOf(), async (tx) => {
      const { count } = await tx.execute(sql`delete from jots where body = 'none'`);
      return count;
    });
    await expect(counted).rejects.toThrow("use returning()");
  });

  test("role and tenant end with the transaction, also with a failed one", async () => {
    const { db } = database;
    const whoAmI = sql`select current_user as role,
      nullif(current_setting('kith.group_id', true), '') as group_id,
      nullif(current_setting('kith.member_id', true), '') as member_id`;
    const tenant = groupOf(null);
    const inside = await inTenant(db, tenant, (tx) => tx.execute(whoAmI));
    expect(inside).toEqual([{ role: "kith_tenant", group_id: tenant.groupId, member_id: null }]);
    await inTenant(db, groupOf(), (tx) => tx.execute(sql`select 1 / 0`)).catch(() => {});
    const after = await Promise.all(Array.from({ length: 20 }, () => db.execute(whoAmI)));
    expect(after).toEqual(
      Array.from({ length: 20 }, () => [{ role: "postgres", group_id: null, member_id: null }]),
    );
  });

  test("an id that could end the SQL text is refused", async () => {
    const tenant = { groupId: "x', true), set_config('role', 'postgres", memberId: null };
    await expect(inTenant(database.db, tenant, async () => {})).rejects.toThrow("no id has");
  });

  test("work that met a deadlock or a serialization failure is done again, three times at most", async () => {
    const fail = (code: string) =>
      sql.raw(`do $$ begin raise exception 'met another' using errcode = '${code}'; end $$`);
    for (const code of ["40001", "40P01"]) {
      let runs = 0;
      const done = await inTenant(database.db, groupOf(), async (tx) => {
        runs += 1;
        if (runs < 4) await tx.execute(fail(code));
        return "done";
      });
      expect([done, runs]).toEqual(["done", 4]);

      const always = inTenant(database.db, groupOf(), (tx) => {
        runs += 1;
        return tx.execute(fail(code));
      });
      await expect(always).rejects.toMatchObject({ cause: { code } });
      expect(runs).toBe(8);
    }
  });
});

test("two members who lock each other's rows both get their work done", async () => {
  const database = await createTestDatabase("postgres");
  const { db } = database;
  await db.execute(sql`create table counters (id int primary key, n int not null)`);
  await db.execute(sql`grant all on counters to kith_tenant`);
  await db.execute(sql`insert into counters values (1, 0), (2, 0)`);

  // Both hold one row before either asks for the other, so one of them must be turned back.
  let holding = 0;
  let bothHold = (): void => {};
  const both = new Promise<void>((resolve) => (bothHold = resolve));
  const raise = (first: number, second: number): Promise<void> =>
    inTenant(db, groupOf(), async (tx) => {
      // What it returns is waited for, so the row is held by then.
      await tx.execute(sql`update counters set n = n + 1 where id = ${first} returning n`);
      if (++holding === 2) bothHold();
      await both;
      await tx.execute(sql`update counters set n = n + 1 where id = ${second}`);
    });
  await Promise.all([raise(1, 2), raise(2, 1)]);

  expect(await db.execute(sql`select id, n from counters order by id`)).toEqual([
    { id: 1, n: 2 },
    { id: 2, n: 2 },
  ]);
  expect(holding).toBe(3);
  await database.close();
});
