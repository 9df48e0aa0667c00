import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import { contacts, members, tasks } from "#db/schema/index.ts";
import {
  chainUp,
  readBook,
  restartCadence,
  saveContact,
  saveContacts,
} from "#features/contacts/index.ts";
import { asMember } from "#test/support/as-member.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe.each(ENGINES)("the verbs of contacts on %s", (engine) => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith(engine);
    await kith.person("maya").type("/contact list");
    await kith.person("ben").type("/contact list");
  });
  afterAll(() => kith.close());
  const maya = <Result>(work: Parameters<typeof asMember<Result>>[2]) =>
    asMember(kith, "maya", work);
  const namesOf = async (account: string): Promise<readonly string[]> =>
    asMember(kith, account, async (ctx) =>
      (await readBook(ctx)).map((entry) => entry.name).toSorted(),
    );

  it("saves many people at once, each once, and adds to those it knows what was not known", async () => {
    await maya((ctx) => saveContact(ctx, { name: "Ana Silva" }));
    const result = await maya((ctx) =>
      saveContacts(ctx, [
        { name: "ana silva", company: "Acme", email: "ana@acme.test", source: "import" },
        { name: "Ben Okafor", company: "Globex", source: "import" },
        { name: "Ben Ökafor", company: "GLOBEX", source: "import" },
        { name: "Ben Okafor", company: "Initech", source: "import" },
        { name: "Ana Silva", company: "Acme", source: "import" },
      ]),
    );
    expect(result).toEqual({ saved: 2, completed: 1, known: 2 });
    const rows = await maya((ctx) => ctx.tx.select().from(contacts));
    const ana = rows.find((row) => row.name === "Ana Silva");
    expect(ana).toMatchObject({ company: "Acme", email: "ana@acme.test", source: "typed" });
    expect(rows.filter((row) => row.name === "Ben Okafor").map((row) => row.company)).toEqual([
      "Globex",
      "Initech",
    ]);
    expect(new Set(rows.map((row) => row.employerKey)).size).toBe(3);
  });

  it("reads the book as it is, after each kind of change, and nobody else's", async () => {
    expect(await namesOf("maya")).toEqual(["Ana Silva", "Ben Okafor", "Ben Okafor"]);
    expect(await namesOf("ben")).toEqual([]);
    const person = kith.person("maya");
    await person.type("/contact add Carla Diaz");
    expect(await namesOf("maya")).toContain("Carla Diaz");
    await person.type("/contact edit Carla name:Carlotta");
    expect(await namesOf("maya")).toContain("Carlotta");
    await person.type("/contact forget Carlotta");
    await person.press("Forget Them");
    expect(await namesOf("maya")).toEqual(["Ana Silva", "Ben Okafor", "Ben Okafor"]);
  });

  it("keeps nothing of what was undone", async () => {
    const broken = maya(async (ctx) => {
      await saveContact(ctx, { name: "Never Saved" });
      expect((await readBook(ctx)).map((entry) => entry.name)).toContain("Never Saved");
      throw new Error("undone");
    });
    await expect(broken).rejects.toThrow("undone");
    // Counts up to the same revision as the one that was undone.
    await maya((ctx) => saveContact(ctx, { name: "Dana Wolf" }));
    expect(await namesOf("maya")).toContain("Dana Wolf");
    expect(await namesOf("maya")).not.toContain("Never Saved");
  });

  it("counts a change once it is one, and not a talk", async () => {
    const revision = () =>
      maya(async (ctx) => {
        const [row] = await ctx.tx
          .select({ revision: members.contactsRevision })
          .from(members)
          .where(eq(members.id, ctx.member.id));
        return row?.revision ?? -1;
      });
    const before = await revision();
    await kith.person("maya").type("/met Ana Silva");
    expect(await revision()).toBe(before);
    await kith.person("maya").type("/contact edit Ana role:buyer");
    expect(await revision()).toBe(before + 1);
  });

  it("follows who gave a name up to a member, and refuses a circle", async () => {
    const person = kith.person("maya");
    await person.type("/contact add Eva Lind referred-by:<@ben>");
    await person.type("/contact add Finn Roe referred-by:Eva");
    await person.type("/contact add Gus Ito referred-by:Finn");
    const chain = await maya(async (ctx) => {
      const gus = (await readBook(ctx)).find((entry) => entry.name === "Gus Ito");
      return chainUp(ctx, gus?.id ?? "");
    });
    expect(chain.map((link) => link.name)).toEqual(["Finn Roe", "Eva Lind", "Ben"]);
    expect((await person.type("/contact edit Eva referred-by:Gus")).text).toContain(
      "cannot be the other way round",
    );
  });

  it("restarts the clock for each of several, one open follow-up each", async () => {
    const due = await maya(async (ctx) => {
      const strong = await saveContact(ctx, { name: "Hal Strong", tie: "strong" });
      const weak = await saveContact(ctx, { name: "Ida Weak", tie: "weak" });
      const own = await saveContact(ctx, { name: "Jo Own", tie: "weak", cadenceWeeks: 2 });
      const fresh = await saveContact(ctx, { name: "Kai New" });
      const ids = [strong, weak, own, fresh].map((saved) => saved.contact.id);
      await restartCadence(ctx, ids, "2026-02-01");
      const moved = await restartCadence(ctx, [...ids, ...ids], "2026-03-02");
      const open = await ctx.tx
        .select()
        .from(tasks)
        .where(and(eq(tasks.kind, "follow-up"), eq(tasks.state, "open")));
      expect(open.filter((task) => ids.includes(task.contactId ?? "")).length).toBe(4);
      return ids.map((id) => moved.find((entry) => entry.contactId === id)?.dueOn);
    });
    expect(due).toEqual(["2026-03-30", "2026-05-25", "2026-03-16", "2026-03-23"]);
  });

  it("touches no other member's contact", async () => {
    const theirs = await maya(async (ctx) => (await readBook(ctx)).map((entry) => entry.id));
    expect(await asMember(kith, "ben", (ctx) => restartCadence(ctx, theirs, "2026-03-02"))).toEqual(
      [],
    );
  });
});
