import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { together } from "#db/transactions/together.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "#test/support/test-database.ts";

const shelves = pgTable("shelves", { id: uuid().primaryKey(), name: text() });
const jars = pgTable("jars", { shelf: uuid().notNull(), size: integer().notNull() });

describe.each(ENGINES)("writes that go out together on %s", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(engine);
    await database.db.execute(sql`create table shelves (id uuid primary key, name text)`);
    await database.db.execute(
      sql`create table jars (shelf uuid not null references shelves, size int not null)`,
    );
    await database.db.execute(sql`grant all on shelves, jars to kith_tenant`);
  });
  afterAll(() => database.close());

  const tenant = { groupId: randomUUID(), memberId: randomUUID() };
  const work = <Result>(run: (tx: Tx) => Promise<Result>) => inTenant(database.db, tenant, run);
  const jarsOn = (shelf: string) =>
    work((tx) => tx.select({ size: jars.size }).from(jars).where(eq(jars.shelf, shelf)));

  test("go out before what is begun after them", async () => {
    const id = randomUUID();
    const found = await work(async (tx) => {
      const written = together(tx, [tx.insert(shelves).values({ id, name: "first" })]);
      const read = tx.select().from(shelves).where(eq(shelves.id, id)).execute();
      await written;
      return read;
    });
    expect(found).toEqual([{ id, name: "first" }]);
  });

  test("all happen in one statement, with foreign keys between them in any order", async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    await work((tx) => tx.insert(shelves).values({ id: old, name: "old" }));
    await work((tx) =>
      together(tx, [
        tx.insert(jars).values([
          { shelf: young, size: 1 },
          { shelf: young, size: 2 },
        ]),
        undefined,
        tx.insert(shelves).values({ id: young, name: null }),
        tx.update(shelves).set({ name: "it's older" }).where(eq(shelves.id, old)),
        sql`insert into jars select ${old}::uuid, ${3}::int`,
      ]),
    );
    expect(await jarsOn(young)).toEqual([{ size: 1 }, { size: 2 }]);
    expect(await jarsOn(old)).toEqual([{ size: 3 }]);
    const rows = await work((tx) => tx.select().from(shelves).where(eq(shelves.id, old)));
    expect(rows).toEqual([{ id: old, name: "it's older" }]);
  });

  test("one alone is a write like any other, and none is nothing", async () => {
    const shelf = randomUUID();
    await work(async (tx) => {
      await together(tx, []);
      await together(tx, [undefined, tx.insert(shelves).values({ id: shelf })]);
      await together(tx, [tx.insert(jars).values({ shelf, size: 4 })]);
    });
    expect(await jarsOn(shelf)).toEqual([{ size: 4 }]);
  });

  test("nobody waits for them; when one fails, everything is undone and the error says why", async () => {
    const shelf = randomUUID();
    let isOver = false;
    const failed = work(async (tx) => {
      await tx.insert(shelves).values({ id: shelf });
      await together(tx, [
        tx.insert(jars).values({ shelf, size: 5 }),
        tx.insert(jars).values({ shelf: randomUUID(), size: 6 }),
      ]);
      isOver = true;
    });
    await expect(failed).rejects.toMatchObject({ cause: { code: "23503" } });
    expect(isOver).toBe(true);
    expect(await jarsOn(shelf)).toEqual([]);
    const rows = await work((tx) => tx.select().from(shelves).where(eq(shelves.id, shelf)));
    expect(rows).toEqual([]);
  });
});
