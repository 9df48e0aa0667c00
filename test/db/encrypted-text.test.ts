import { eq, sql } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encryptedJson, encryptedText } from "#db/secrets/encrypted-text.ts";
import { createTestDatabase, ENGINES, type TestDatabase } from "#test/support/test-database.ts";

const pages = pgTable("pages", {
  id: integer("id").primaryKey(),
  title: encryptedText("pages.title").notNull(),
  note: encryptedText("pages.note"),
  tags: encryptedJson<readonly string[]>("pages.tags"),
});

describe.each(ENGINES)("sealed columns on %s", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(engine);
    await database.db.execute(
      sql`create table pages (id int primary key, title text not null, note text, tags text)`,
    );
  });
  afterAll(() => database.close());

  test("what is written comes back, and the table itself shows none of it", async () => {
    const { db } = database;
    const page = { id: 1, title: "Zoë 🦊", note: null, tags: ["chef", "Köln"] };
    await db.insert(pages).values(page);

    expect(await db.select().from(pages).where(eq(pages.id, 1))).toEqual([page]);
    const [raw] = await db.execute(sql`select title, note, tags from pages where id = 1`);
    expect(raw).toEqual({
      title: expect.stringMatching(/^k1\./),
      note: null,
      tags: expect.stringMatching(/^k1\./),
    });
  });

  test("a value copied into another column does not open", async () => {
    const { db } = database;
    await db.insert(pages).values({ id: 2, title: "Ana" });
    await db.execute(sql`update pages set note = title where id = 2`);
    await expect(db.select().from(pages).where(eq(pages.id, 2))).rejects.toThrow(
      "A value of pages.note does not open: it was changed, or sealed for another place.",
    );
  });
});
