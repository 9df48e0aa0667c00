import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { inTenant } from "#db/transactions/tenant.ts";
import { accounts, contactBooks, contacts } from "#db/schema/index.ts";
import { editContact, readBook, saveContact, saveContacts } from "#features/contacts/index.ts";
import { keptBooks } from "#features/contacts/book/kept-books.ts";
import { pageQuery } from "#features/contacts/search/list-contacts.ts";
import { asMember } from "#test/support/as-member.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("the books kept in memory", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const installation = (): ((text: string) => string) => (text) => text;
  const book = (size: number) => ({
    revision: 1,
    words: new Map(
      Array.from({ length: size }, (_, n) => [
        String(n),
        { revision: 1, name: "Ana", company: null, role: null, circle: null },
      ]),
    ),
  });

  it("forget after five minutes, used or not", () => {
    const books = keptBooks(installation());
    // At the very start of a clock the cache takes nothing as timed.
    vi.advanceTimersByTime(1);
    books.set("g:m", book(3));
    vi.advanceTimersByTime(4 * 60_000);
    expect(books.get("g:m")).toBeDefined();
    vi.advanceTimersByTime(61_000);
    expect(books.size).toBe(0);
  });

  it("hold so many contacts of all members together, and the latest used stay", () => {
    const books = keptBooks(installation());
    for (let member = 0; member < 10; member++) books.set(`g:${member}`, book(10_000));
    expect(books.size).toBeLessThanOrEqual(6);
    expect(books.get("g:9")).toBeDefined();
    expect(books.get("g:0")).toBeUndefined();
    books.set("g:huge", book(100_000));
    expect(books.get("g:huge")).toBeUndefined();
  });

  it("are not shared by two databases", () => {
    const [one, other] = [keptBooks(installation()), keptBooks(installation())];
    one.set("g:m", book(1));
    expect(other.get("g:m")).toBeUndefined();
  });
});

describe("the book of two replicas", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith("postgres");
    await kith.person("maya").type("/contact list");
    await kith.person("ben").type("/contact list");
  });
  afterAll(() => kith.close());

  /** Another process on the same database: with a memory of its own. */
  const replica = (): TestKith => ({
    ...kith,
    database: { ...kith.database, keyedHash: (text) => kith.database.keyedHash(text) },
  });
  const names = (at: TestKith, account = "maya"): Promise<readonly string[]> =>
    asMember(at, account, async (ctx) =>
      (await readBook(ctx)).map((entry) => entry.name).toSorted(),
    );

  it("shows at once what the other one changed, added and deleted", async () => {
    const [here, there] = [replica(), replica()];
    const ana = await asMember(here, "maya", (ctx) => saveContact(ctx, { name: "Ana Silva" }));
    expect(await names(here)).toEqual(["Ana Silva"]);
    expect(await names(there)).toEqual(["Ana Silva"]);
    await asMember(there, "maya", (ctx) =>
      editContact(ctx, ana.contact.id, { name: "Anna Silva" }),
    );
    expect(await names(here)).toEqual(["Anna Silva"]);
    await asMember(there, "maya", (ctx) => saveContacts(ctx, [{ name: "Ben Okafor" }]));
    expect(await names(here)).toEqual(["Anna Silva", "Ben Okafor"]);
    const maya = kith.person("maya");
    await maya.type("/contact forget Ben Okafor");
    await maya.press("Forget Them");
    expect(await names(here)).toEqual(["Anna Silva"]);
    await maya.type("/contact forget Anna Silva");
    await maya.press("Forget Them");
    expect(await names(here)).toEqual([]);
  });

  it("opens a large book from one value, and shows what was added, changed and deleted since", async () => {
    const gina = kith.person("gina");
    await gina.type("/contact list");
    const people = Array.from({ length: 600 }, (_, n) => ({ name: `Packed Person${n}` }));
    await asMember(kith, "gina", (ctx) => saveContacts(ctx, people));
    /** Revisions of the packed book: of nobody, of everybody's, or what has been packed. */
    const packed = () => asMember(kith, "gina", (ctx) => ctx.tx.select().from(contactBooks));
    expect(await packed()).toEqual([]);
    expect(await names(replica(), "gina")).toHaveLength(600);
    const [book] = await packed();
    expect(book?.people).toHaveLength(600);

    // Nothing but the packed value can say this name.
    await asMember(kith, "gina", (ctx) =>
      ctx.tx.update(contactBooks).set({
        people: (book?.people ?? []).map(([id, at]) => [id, at, "Out Of It", null, null, null]),
      }),
    );
    expect(new Set(await names(replica(), "gina"))).toEqual(new Set(["Out Of It"]));
    const ana = await asMember(replica(), "gina", (ctx) => saveContact(ctx, { name: "Ana Silva" }));
    expect(await names(replica(), "gina")).toHaveLength(601);
    expect(await names(replica(), "gina")).toContain("Ana Silva");
    expect(await packed()).toHaveLength(1);

    await asMember(replica(), "gina", (ctx) => editContact(ctx, ana.contact.id, { name: "Anna" }));
    expect(await packed()).toEqual([]);
    expect(await names(replica(), "gina")).toEqual(
      [...people.map(({ name }) => name), "Anna"].toSorted(),
    );
    expect((await packed())[0]?.people).toHaveLength(601);
    await gina.type("/contact forget Anna");
    await gina.press("Forget Them");
    expect(await packed()).toEqual([]);
    expect(await names(replica(), "gina")).not.toContain("Anna");
  });

  it("is right where somebody came or went without a revision of their own, as by linking", async () => {
    const hal = kith.person("hal");
    await hal.type("/contact list");
    const people = Array.from({ length: 501 }, (_, n) => ({ name: `Linked Person${n}` }));
    await asMember(kith, "hal", (ctx) => saveContacts(ctx, people));
    expect(await names(replica(), "hal")).toHaveLength(501);
    await asMember(kith, "hal", async (ctx) => {
      const { contact } = await saveContact(ctx, { name: "Ida Roe" });
      await ctx.tx.update(contacts).set({ revision: 0 }).where(eq(contacts.id, contact.id));
    });
    expect(await names(replica(), "hal")).toContain("Ida Roe");
    const [book] = await asMember(kith, "hal", (ctx) => ctx.tx.select().from(contactBooks));
    expect(book?.people).toHaveLength(502);
  });

  it("keeps one member's names from another, whatever was read before", async () => {
    const here = replica();
    await asMember(here, "maya", (ctx) => saveContact(ctx, { name: "Secret Name" }));
    expect(await names(here)).toContain("Secret Name");
    expect(await names(here, "ben")).toEqual([]);
  });

  it("says what the columns say after every kind of change, and for rows from before the words were kept", async () => {
    const finn = kith.person("finn");
    await finn.type("/contact add Ana Silva company:Acme role:buyer circle:choir");
    await finn.type("/contact add ana silva company:Acme");
    await finn.type("/contact add Ben Okafor");
    await finn.type("/contact add Ben Okafor role:nurse");
    await finn.type("/contact edit Ana role:teacher");
    await finn.type("/contact edit Ana name:Anna");
    await asMember(kith, "finn", (ctx) =>
      saveContacts(ctx, [{ name: "Ben Okafor", company: "Globex" }, { name: "Carla Diaz" }]),
    );
    const [kept, old] = await asMember(kith, "finn", async (ctx) => {
      const rows = await ctx.tx.select().from(contacts);
      const columns = rows.map(({ name, company, role, circle }) => [name, company, role, circle]);
      expect(rows.map((row) => row.words)).toEqual(columns);
      await ctx.tx.execute(sql`update contacts set words = null`);
      return [columns, await readBook(ctx)];
    });
    expect(old.map(({ name, company, role, circle }) => [name, company, role, circle])).toEqual(
      expect.arrayContaining(kept),
    );
    expect(old).toHaveLength(3);
  });

  it("is right after changes at the same time", async () => {
    const [here, there] = [replica(), replica()];
    await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const at = n % 2 === 0 ? here : there;
        const saved = asMember(at, "maya", async (ctx) => {
          await saveContact(ctx, { name: `Parallel Person${n}` });
          await readBook(ctx);
          if (n % 3 === 0) throw new Error("undone");
        });
        await saved.catch(() => undefined);
        await names(at);
      }),
    );
    const expected = [1, 2, 4, 5, 7, 8, 10, 11].map((n) => `Parallel Person${n}`).toSorted();
    for (const at of [here, there]) {
      const found = (await names(at)).filter((name) => name.startsWith("Parallel"));
      expect(found).toEqual(expected);
    }
  });

  it("lists a page by indexes alone, as the tenant role", async () => {
    const { db } = kith.database;
    const [row] = await db.select().from(accounts).where(eq(accounts.externalId, "maya"));
    if (row === undefined) throw new Error("nobody is there");
    // Strangers' rows, so that reading the whole table would be the worse plan.
    const stranger = await asMember(kith, "ben", async (ctx) => {
      await saveContacts(
        ctx,
        Array.from({ length: 3_000 }, () => ({ name: randomUUID() })),
      );
      return ctx.member.id;
    });
    await db.execute(sql`analyze contacts`);
    await db.execute(sql`analyze tasks`);
    const plan = await asMember(kith, "maya", async (ctx) => {
      const range = { group: ctx.group.id, owner: ctx.member.id, from: 0, size: 8 };
      const page = pageQuery(ctx.tx, range, {}, ctx.today);
      const rows = await ctx.tx.execute<{ "QUERY PLAN": string }>(sql`explain ${page}`);
      const [who] = await ctx.tx.execute<{ role: string }>(sql`select current_user as role`);
      expect(who?.role).toBe("kith_tenant");
      return rows.map((line) => line["QUERY PLAN"]).join("\n");
    });
    expect(plan).toMatch(/Index|Bitmap/);
    expect(plan).not.toMatch(/Seq Scan on contacts/);
    expect(await inTenant(db, row, (tx) => tx.$count(contacts, sql`owner_id = ${stranger}`))).toBe(
      0,
    );
  });
});
