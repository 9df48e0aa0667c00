import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createKeyring, type Keyring, useKeyring } from "#db/secrets/keyring.ts";
import { openDatabase } from "#db/open-database.ts";
import { postgresErrorCode } from "#db/postgres-error-code.ts";
import {
  createAddress,
  createTestDatabase,
  ENGINES,
  TEST_KEYRING,
  TEST_SECRET,
  type TestDatabase,
} from "#test/support/test-database.ts";

const jots = pgTable("jots", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  body: text("body").notNull(),
  at: timestamp("at", { withTimezone: true, precision: 3, mode: "date" }),
});

const CREATE_JOTS = sql`create table jots
  (id int primary key generated always as identity, body text not null, at timestamptz(3))`;

describe.each(ENGINES)("an open database on %s", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(engine, { acquireTimeoutMs: 300 });
    await database.db.execute(CREATE_JOTS);
  });
  afterAll(() => database.close());

  test("a transaction that fails leaves nothing behind, and the connection works on", async () => {
    const { db } = database;
    const failed = db.transaction(async (tx) => {
      await tx.insert(jots).values({ body: "half" });
      await tx.execute(sql`select 1 / 0`);
    });
    expect(postgresErrorCode(await failed.catch((error: unknown) => error))).toBe("22012");
    expect(await db.$count(jots, eq(jots.body, "half"))).toBe(0);
  });

  test("a failed query with parameters harms no query beside it", async () => {
    const { db } = database;
    const divideByZero = (n: number) => db.execute(sql`select ${n}::int / 0`);
    const say = (n: number) => db.execute(sql`select ${n}::int as n, ${`text ${n}`}::text as said`);
    const numbers = Array.from({ length: 20 }, (_, n) => n);
    const both = numbers.flatMap((n) => [
      divideByZero(n).catch((error: unknown) => postgresErrorCode(error)),
      say(n),
    ]);
    expect(await Promise.all(both)).toEqual(
      numbers.flatMap((n) => ["22012", [{ n, said: `text ${n}` }]]),
    );
  });

  test("twenty transactions at once each see their own work whole", async () => {
    const { db } = database;
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        db.transaction(async (tx) => {
          await tx.insert(jots).values({ body: `run ${n}` });
          await tx.insert(jots).values({ body: `run ${n}` });
          return tx.$count(jots, eq(jots.body, `run ${n}`));
        }),
      ),
    );
    expect(counts).toEqual(Array.from({ length: 20 }, () => 2));
  });

  test("queries with and without parameters, all at once, get their own answers", async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        n % 2 === 0 ? database.sql`select ${n}::int as n` : database.sql.unsafe(`select ${n} as n`),
      ),
    );
    expect(answers.map(([row]) => row?.["n"])).toEqual(Array.from({ length: 200 }, (_, n) => n));
  });

  test("a nested transaction can fail alone", async () => {
    const { db } = database;
    await db.transaction(async (tx) => {
      await tx.insert(jots).values({ body: "outer" });
      await tx
        .transaction(async (inner) => {
          await inner.insert(jots).values({ body: "inner" });
          throw new Error("inner fails");
        })
        .catch(() => {});
    });
    const bodies = await db.select({ body: jots.body }).from(jots);
    expect(bodies).toContainEqual({ body: "outer" });
    expect(bodies).not.toContainEqual({ body: "inner" });
  });

  test("a megabyte, and every kind of writing, come back as they were", async () => {
    const { db } = database;
    for (const body of ["é".repeat(500_000), "Ὀδυσσεύς 李小龙 👩🏽‍🚀 \u200f שלום '\"\\ $1 \n\t"]) {
      const [row] = await db.insert(jots).values({ body }).returning({ body: jots.body });
      expect(row?.body === body).toBe(true);
    }
  });

  test("an instant is a Date, from a table and from raw SQL, in and out", async () => {
    const { db } = database;
    const at = new Date("2026-03-29T01:30:00.123Z");
    const [row] = await db.insert(jots).values({ body: "when", at }).returning();
    expect(row?.at).toEqual(at);
    const [raw] = await db.execute(
      sql`select max(at) as latest from jots where at >= ${at} and at <= ${at}`,
    );
    expect(raw).toEqual({ latest: at });
  });

  test("notices stay out of the logs", async () => {
    const spoken = vi.spyOn(console, "log");
    onTestFinished(() => spoken.mockRestore());
    await database.db.execute(sql`create table if not exists jots (id int)`);
    await database.db.execute(sql`do $$ begin raise notice 'hello'; end $$`);
    expect(spoken).not.toHaveBeenCalled();
  });
});

describe.each(ENGINES)("opening a database on %s", (engine) => {
  test("a restart keeps the data and the keyed hash, and migrates nothing twice", async () => {
    const { address, remove } = await createAddress(engine, { empty: true });
    onTestFinished(remove);
    // What a start leaves that was killed while it made the embedded database.
    const left = path.join(address.dataDir, "postgres.unfinished-1234");
    if (engine === "embedded") mkdirSync(left);
    const first = await openDatabase({ ...address, keyring: TEST_KEYRING });
    expect(existsSync(left)).toBe(false);
    await first.db.execute(CREATE_JOTS);
    await first.db.insert(jots).values({ body: "kept" });
    const hash = first.keyedHash("ana lima");
    expect(hash).toMatch(/^[\w-]{22}$/);
    await first.close();

    const again = await openDatabase({ ...address, keyring: TEST_KEYRING });
    expect(await again.db.select({ body: jots.body }).from(jots)).toEqual([{ body: "kept" }]);
    expect(again.keyedHash("ana lima")).toBe(hash);
    await again.close();
  }, 40_000);
});

test("a change of secret keeps the keyed hash, and afterwards the old secret can go", async () => {
  const { address, remove } = await createAddress("postgres", { empty: false });
  onTestFinished(remove);
  const hashWith = async (keyring: Keyring): Promise<string> => {
    const database = await openDatabase({ ...address, keyring });
    await database.close();
    return database.keyedHash("ana lima");
  };
  onTestFinished(() => useKeyring(TEST_KEYRING));
  const next = Buffer.alloc(32, "next").toString("base64");
  const before = await hashWith(TEST_KEYRING);
  expect(before).toMatch(/^[\w-]{22}$/);
  await expect(hashWith(createKeyring({ current: next }))).rejects.toThrow("KITH_SECRET_PREVIOUS");
  expect(await hashWith(createKeyring({ current: next, previous: TEST_SECRET }))).toBe(before);
  expect(await hashWith(createKeyring({ current: next }))).toBe(before);
});

test("on the embedded engine a query that waits for its own transaction says so", async () => {
  const database = await createTestDatabase("embedded", { acquireTimeoutMs: 200 });
  onTestFinished(() => database.close());
  const { db } = database;
  // All of the pool's connections, then one that is new to it.
  for (const warm of [false, true]) {
    if (warm) await Promise.all(Array.from({ length: 20 }, () => db.execute(sql`select 1`)));
    const stuck = db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      await db.execute(sql`select ${1}::int`);
    });
    await expect(stuck).rejects.toMatchObject({
      cause: { code: "55P03", message: expect.stringContaining("use the transaction's handle") },
    });
    expect(await db.execute(sql`select 2 as two`)).toEqual([{ two: 2 }]);
  }
});

test("six replicas that start at once on an empty Postgres all come up, with each migration once", async () => {
  const { address, remove } = await createAddress("postgres", { empty: true });
  onTestFinished(remove);
  const replicas = await Promise.all(
    Array.from({ length: 6 }, () =>
      openDatabase({ ...address, keyring: TEST_KEYRING, maxConnections: 2 }),
    ),
  );
  onTestFinished(async () => {
    await Promise.all(replicas.map((replica) => replica.close()));
  });
  const applied = await replicas[0]?.db.execute<{ hash: string }>(
    sql`select hash from drizzle.__drizzle_migrations`,
  );
  const hashes = applied?.map((row) => row.hash) ?? [];
  expect(hashes.length).toBeGreaterThan(0);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(new Set(replicas.map((replica) => replica.keyedHash("ana"))).size).toBe(1);
});
