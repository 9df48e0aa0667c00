import { readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { IncomingFiles } from "#chat/incoming.ts";
import { contacts, importPreviews } from "#db/schema/index.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const named = (name: string, bytes: Uint8Array): IncomingFiles => ({
  file: { kind: "file", name, bytes },
});

const corpus = (name: string): IncomingFiles =>
  named(name, readFileSync(path.join(import.meta.dirname, "corpus", name)));

const csv = (...rows: readonly string[]): IncomingFiles =>
  named(
    "Connections.csv",
    Buffer.from(["First Name,Last Name,Email Address,Company", ...rows].join("\n")),
  );

describe.each(ENGINES)("/contact import on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  let people = 0;
  beforeAll(async () => {
    kith = await createTestKith(engine);
  });
  afterAll(() => kith.close());
  beforeEach(async () => {
    maya = kith.person(`maya${++people}`);
    await maya.type("/todo");
  });

  const owner = async () => (await memberOf(kith, maya.account)).memberId;
  const saved = async () =>
    kith.database.db
      .select()
      .from(contacts)
      .where(eq(contacts.ownerId, await owner()))
      .orderBy(contacts.id);
  const names = async () => (await saved()).map(({ name }) => name);
  const previews = async () =>
    kith.database.db
      .select()
      .from(importPreviews)
      .where(eq(importPreviews.ownerId, await owner()));

  it("asks for the file in a form, shows what is in it, and saves nothing", async () => {
    const { form } = await maya.type("/contact import");
    expect(form?.fields).toMatchObject([{ name: "file", kind: "file", required: true }]);
    const { text, buttons } = await maya.submit({}, corpus("linkedin.csv"));
    expect(text).toContain("5 people in your file");
    expect(text).toContain("All 5 are new.");
    expect(text).toContain("1 comes without an employer");
    expect(text).toContain("1 without a name (line 8)");
    expect(text).toContain("1 who is there twice (line 13)");
    expect(text).not.toContain("nobody-example");
    expect(buttons).toEqual(["Keep All 5", "Search", "Keep E-Mails and Phones Too", "Cancel"]);
    expect(await saved()).toEqual([]);
  });

  it("keeps everybody, without addresses, and suggests whom to talk to first: those known longest", async () => {
    await maya.type("/contact import", corpus("linkedin.csv"));
    const { text, buttons, answer } = await maya.press("Keep All 5");
    expect(answer).toMatchObject({ kind: "reply", audience: "caller", replaces: true });
    expect(text).toContain("5 people are on your list now");
    expect(buttons).toEqual(["李 伟", "José Núñez", "Ben Okafor"]);
    expect(await saved()).toMatchObject([
      {
        name: "Ana Silva",
        company: "City Hospital",
        role: "Head of Nursing",
        link: "https://www.linkedin.com/in/ana-silva-example",
        email: null,
        phone: null,
        tie: "weak",
        source: "import",
        lastSpokeOn: null,
      },
      { name: "Ben Okafor" },
      { name: "José Núñez" },
      {},
      {},
    ]);
    expect(await previews()).toEqual([]);
    expect((await maya.press("José Núñez")).text).toContain("José Núñez");
  });

  it("names those first who are where the member wants to work", async () => {
    await maya.type('/goal text:"nurse again" employers:"CITY hospital"');
    await maya.type("/contact import", corpus("linkedin.csv"));
    const { text } = await maya.press("Keep All 5");
    expect(text).toContain("Ana Silva at City Hospital, where you want to work");
  });

  it("keeps addresses when they are asked for, and not after a change of mind", async () => {
    await maya.type("/contact import", corpus("google-new.csv"));
    expect((await maya.press("Keep E-Mails and Phones Too")).text).toContain("are kept too");
    await maya.press("Leave E-Mails and Phones Out");
    await maya.press("Keep E-Mails and Phones Too");
    await maya.press("Keep All 2");
    expect(await saved()).toMatchObject([
      { name: "Ana Maria Silva", email: "ana@mail.example", phone: "+44 20 7946 0000" },
      { name: "Ben", email: "ben@mail.example" },
    ]);
  });

  it("ticks by employer and by search, together, and keeps only those", async () => {
    await maya.type(
      "/contact import",
      csv("Ana,Silva,,Acme", "Ben,Okafor,,acme", "Kim,Novak,,Globex", "Lee,Wong,,", "Zoë,O'Neil,,"),
    );
    expect((await maya.choose(["Acme (2)"])).text).toContain("Ticked so far: 2 people");
    await maya.press("Search");
    expect((await maya.submit({ search: "xylophone" })).text).toContain("Nobody in your file fits");
    await maya.press("Search Again");
    expect((await maya.submit({ search: "zoe" })).text).toContain("1 person fits “zoe”");
    const { text, buttons } = await maya.choose(["Zoë O'Neil"]);
    expect(text).toContain("Ticked so far: 3 people");
    expect(buttons).toContain("Keep These 3");
    await maya.press("Keep These 3");
    expect(await names()).toEqual(["Ana Silva", "Ben Okafor", "Zoë O'Neil"]);
    expect(await previews()).toEqual([]);
  });

  it("finds more than a menu holds, and ticks all of them at once or none again", async () => {
    const crowd = Array.from({ length: 40 }, (_, index) => `Ana,Silva ${index},,`);
    await maya.type("/contact import", csv(...crowd, "Ben,Okafor,,Acme"));
    await maya.press("Search");
    const found = await maya.submit({ search: "silva" });
    expect(found.text).toContain("40 people fit");
    expect(found.text).toContain("the first 25");
    expect((await maya.press("Tick All 40")).buttons).toContain("Keep These 40");
    const again = await maya.press("Untick All");
    expect(again.buttons).toContain("Keep All 41");
  });

  it("offers at most 24 employers, the largest first", async () => {
    const crowd = Array.from({ length: 30 }, (_, index) => `Ana,Silva ${index},,Firm ${index}`);
    const { answer } = await maya.type("/contact import", csv(...crowd, "Ben,Okafor,,Firm 29"));
    const menu =
      answer.kind === "reply"
        ? answer.message
            .flatMap((block) => (block.kind === "controls" ? block.controls : []))
            .find((control) => control.kind === "select")
        : undefined;
    expect(menu?.choices.length).toBe(24);
    expect(menu?.choices[0]?.label).toBe("Firm 29 (2)");
    expect(menu?.most).toBe(24);
  });

  it("cancels at once, and then every button of it answers kindly", async () => {
    await maya.type("/contact import", csv("Ana,Silva,a@mail.example,Acme"));
    expect((await maya.press("Cancel")).text).toContain("nothing was saved");
    expect(await previews()).toEqual([]);
    for (const label of ["Cancel", "Keep 1", "Keep E-Mails and Phones Too"]) {
      expect((await maya.press(label)).text).toContain("no longer waiting");
    }
    await maya.press("Search");
    expect((await maya.submit({ search: "ana" })).text).toContain("no longer waiting");
    expect(await saved()).toEqual([]);
  });

  it("a second tap on Keep changes nothing, also when both come at once", async () => {
    await maya.type("/contact import", csv("Ana,Silva,,Acme", "Ben,Okafor,,"));
    const answers = await Promise.all([maya.press("Keep All 2"), maya.press("Keep All 2")]);
    const texts = answers.map(({ text }) => text).sort();
    expect(texts[0]).toContain("2 people are on your list now");
    expect(texts[1]).toContain("no longer waiting");
    expect(await names()).toEqual(["Ana Silva", "Ben Okafor"]);
  });

  it("forgets a preview after an hour", async () => {
    await maya.type("/contact import", csv("Ana,Silva,,Acme"));
    kith.setNow(new Date(kith.now().getTime() + 3_600_000));
    expect((await maya.press("Keep 1")).text).toContain("no longer waiting");
    expect(await saved()).toEqual([]);
  });

  it("somebody else's button shows and changes nothing", async () => {
    const { answer } = await maya.type("/contact import", csv("Ana,Silva,,Acme"));
    const eve = kith.person("eve");
    await eve.type("/todo");
    const refs =
      answer.kind === "reply"
        ? answer.message
            .flatMap((block) => (block.kind === "controls" ? block.controls : []))
            .flatMap((control) => (control.kind === "link-button" ? [] : [control.action]))
        : [];
    expect(refs.length).toBeGreaterThan(3);
    for (const ref of refs) {
      const { text, form } = await eve.pressRef(ref);
      // Whoever opens the search sees no more than an empty field.
      expect(text).toMatch(/no longer waiting|^Search your file$/);
      expect(JSON.stringify(form ?? {})).not.toContain("Ana");
    }
    expect(await saved()).toEqual([]);
    expect((await previews()).length).toBe(1);
  });

  it("takes the same file again: everybody is known; a second file takes the first one's place", async () => {
    await maya.type("/contact import", csv("Ana,Silva,,Acme", "Ben,Okafor,,"));
    await maya.press("Keep All 2");
    const again = await maya.type("/contact import", csv("Ana,Silva,,Acme", "Ben,Okafor,,"));
    expect(again.text).toContain("All 2 are on your list already.");
    const other = await maya.type("/contact import", csv("Kim,Novak,,Globex"));
    expect(other.text).toContain("1 person in your file");
    expect((await previews()).length).toBe(1);
    expect((await maya.press("Keep All 2")).text).toContain("no longer waiting");
    expect((await maya.press("Keep 1")).text).toContain("1 person is on your list now");
  });

  it("says that everybody was known, and adds only what was missing", async () => {
    await maya.type('/contact add name:"Ana Silva" company:Acme role:buyer tie:strong');
    await maya.type(
      "/contact import",
      named(
        "c.csv",
        Buffer.from(
          "First Name,Last Name,Company,Position,URL\nANA,SILVA,Acme,Chief,https://ana.example",
        ),
      ),
    );
    const { text } = await maya.press("Keep 1");
    expect(text).toContain("Everybody was on your list already. 1 was there already, and I added");
    expect(await saved()).toMatchObject([
      { name: "Ana Silva", role: "buyer", tie: "strong", link: "https://ana.example" },
    ]);
    await maya.type("/contact import", csv("Ana,Silva,,Acme"));
    expect((await maya.press("Keep 1")).text).toContain("Everybody was on your list already.");
  });

  it("takes pasted text, and says when it looks cut off", async () => {
    await maya.type("/contact import");
    const card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nEND:VCARD";
    expect((await maya.submit({ file: card })).text).toContain("1 person in your file");
    const rows = Array.from({ length: 200 }, (_, index) => `Ana,Silva ${1_000 + index},,Acme`);
    const long = ["First Name,Last Name,Email Address,Company", ...rows].join("\n").slice(0, 3_000);
    await maya.type("/contact import");
    const { text } = await maya.submit({ file: long });
    expect(text).toContain("looks cut off");
    expect(text).toContain("the last one, which is cut off");
  });

  it.each([
    ["linkedin-archive.zip", "in LinkedIn’s it is Connections.csv"],
    ["linkedin-french.csv", "switch LinkedIn to English"],
    ["workbook.xlsx", "save it as CSV"],
    ["cards-2.1.vcf", "version 3.0 or 4.0"],
    ["damaged-letters.csv", "damaged"],
    ["picture.png", "not a text file"],
    ["empty.csv", "nothing in that file"],
    ["letter.txt", "no contacts"],
    ["only-a-header.csv", "nobody in it has a name"],
  ])("answers %s with what to send instead, on the field", async (file, answer) => {
    await maya.type("/contact import");
    const { answer: refused } = await maya.submit({}, corpus(file));
    expect(refused).toMatchObject({
      kind: "invalid",
      errors: [{ field: "file", message: expect.stringContaining(answer) }],
    });
    expect(await previews()).toEqual([]);
  });

  it("lays no cell's content bare: formulas and markup are text", async () => {
    await maya.type("/contact import", corpus("formulas.csv"));
    await maya.press("Keep All 2");
    expect((await saved())[1]).toMatchObject({
      company: "<@everyone>",
      role: "*bold* <https://evil.example|x>",
    });
  });

  it("speaks German", async () => {
    const jule = kith.person(`jule-${engine}`, { locale: "de" });
    await jule.type("/todo");
    const { text, buttons } = await jule.type("/contact import", corpus("excel-semicolons.csv"));
    expect(text).toContain("2 Menschen in deiner Datei");
    expect(buttons).toEqual(["Alle 2 speichern", "Suchen", "Abbrechen"]);
    expect((await jule.press("Alle 2 speichern")).text).toContain("nie Importe");
  });
});
