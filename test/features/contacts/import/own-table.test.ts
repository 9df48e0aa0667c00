import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IncomingFiles } from "#chat/incoming.ts";
import { LOCALES } from "#chat/locale.ts";
import { readPeople } from "#features/contacts/import/read-people.ts";
import { contacts } from "#db/schema/index.ts";
import { textsFor } from "#texts/texts.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

/** What a spreadsheet would reckon with, a separator, quotation marks, and lines of a note. */
const REACHED = {
  email: "ana@mail.example",
  phone: "+44 20 7946 0000",
  link: `https://www.linkedin.com/in/ana?${"x".repeat(400)}`,
  circle: "=choir; altos",
  notes: '-1 for "tea"\nlikes, for one, owls',
};

describe.each(LOCALES)("Kith's own table of contacts, exported in %s", (locale) => {
  const { imports } = textsFor(locale);
  let kith: TestKith;
  let maya: TestPerson;
  let table: IncomingFiles;

  const saved = async (person: TestPerson) =>
    (
      await kith.database.db
        .select()
        .from(contacts)
        .where(eq(contacts.ownerId, (await memberOf(kith, person.account)).memberId))
        .orderBy(contacts.id)
    ).map(({ name, company, role, email, phone, link, circle, tie, lastSpokeOn, notes }) => ({
      name,
      company,
      role,
      email,
      phone,
      link,
      circle,
      tie,
      lastSpokeOn,
      notes,
    }));

  beforeAll(async () => {
    kith = await createTestKith();
    maya = kith.person("maya", { locale });
    await maya.type(
      '/contact add name:"Ana Silva" company:"City Hospital" role:"Head, Nursing" tie:strong last-spoke:2024-03-12',
    );
    const { memberId } = await memberOf(kith, maya.account);
    await kith.database.db.update(contacts).set(REACHED).where(eq(contacts.ownerId, memberId));
    await maya.type('/contact add name:"Ben Okafor" tie:new');
    const { answer } = await maya.type("/privacy export");
    const files =
      answer.kind === "reply"
        ? answer.message.flatMap((block) => (block.kind === "file" ? [block] : []))
        : [];
    const found = files.find(({ name }) => name === "kith-contacts.csv");
    if (found === undefined) throw new Error("no table of contacts");
    table = { file: { kind: "file", name: found.name, bytes: found.bytes } };
  }, 60_000);
  afterAll(() => kith.close());

  it("holds nobody who is new, and bringing it back changes nothing", async () => {
    const before = await saved(maya);
    const { text } = await maya.type("/contact import", table);
    expect(text).toContain(imports.counts({ fresh: 0, known: 2, withoutEmployer: 1 }));
    await maya.press(imports.keepAll({ count: 2 }));
    expect(await saved(maya)).toEqual(before);
  });

  it("brings everything back onto an empty list, whatever language is spoken there", async () => {
    const here = textsFor("en").imports;
    const ben = kith.person("ben", { locale: "en" });
    await ben.type("/todo");
    await ben.type("/contact import", table);
    await ben.press(here.takeAddresses);
    await ben.press(here.keepAll({ count: 2 }));
    expect(await saved(ben)).toEqual(await saved(maya));
    expect(await saved(ben)).toMatchObject([
      { name: "Ana Silva", tie: "strong", lastSpokeOn: "2024-03-12", ...REACHED },
      { name: "Ben Okafor", tie: "new" },
    ]);
  });
});

describe("an address book of somebody else's making", () => {
  it("keeps its notes to itself", () => {
    const csv = "First Name,Last Name,Company,Notes\nAna,Silva,City Hospital,owes me money\n";
    expect(readPeople(Buffer.from(csv), false)).toMatchObject({
      people: [{ name: "Ana Silva", company: "City Hospital" }],
    });
    expect(JSON.stringify(readPeople(Buffer.from(csv), false))).not.toContain("money");
  });

  it("may be one that Excel saved again: days with dots", () => {
    const header = "Name,Company,Circle,Tie,Last spoke,Notes";
    const csv = `${header}\nAna Silva,City Hospital,choir,Weak: I know them a little,12.03.2024,\n`;
    expect(readPeople(Buffer.from(csv), false)).toMatchObject({
      people: [{ tie: "weak", circle: "choir", lastSpokeOn: "2024-03-12" }],
    });
  });
});
