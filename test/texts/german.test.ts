import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("a German member", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    // A Monday.
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya", { locale: "de-DE", timeZone: "Europe/Berlin" });
  });
  afterAll(() => kith.close());

  it("logs a conversation and reads in German what Kith will remember", async () => {
    const { text, buttons } = await maya.type(
      "/met Ana Silva how:coffee names:„Lee Wong bei Acme; Ida Berg“ promise:„den Artikel schicken“",
    );
    expect(text).toContain("Dein Gespräch mit Ana Silva ist eingetragen.");
    expect(text).toContain("Neu in deinen Kontakten: Ana Silva, Lee Wong und Ida Berg.");
    expect(text).toContain("Heute: Ana Silva danken");
    expect(text).toContain("Am Montag, 23. März: dich wieder bei Ana Silva melden");
    expect(text).toContain(
      "Am Montag, 9. März: dein Versprechen an Ana Silva, „den Artikel schicken“",
    );
    expect(buttons).toContain("Details ergänzen");
  });

  it("takes „bei“ for the employer and shows the choice in German", async () => {
    expect((await maya.type("/contact show Lee Wong")).text).toContain("Arbeitgeber: Acme");
    const { text } = await maya.type("/contact show Ana Silva");
    expect(text).toContain("Kaffee, Montag, 2. März");
    expect(text).toContain("Führte dich zu: Lee Wong und Ida Berg");
  });

  it("sees what is due, settles it and takes that back", async () => {
    const todo = await maya.type("/todo");
    expect(todo.text).toContain("Eine Sache steht an");
    expect(todo.text).toContain("Ana Silva danken · heute");
    expect(todo.text).toContain("2 weitere kommen später.");
    expect((await maya.press("Erledigt")).text).toContain("Erledigt: Ana Silva danken.");
    const back = await maya.press("Rückgängig machen");
    expect(back.text).toContain("Wieder auf deiner Liste: Ana Silva danken.");
  });

  it("learns what is wrong, under the option's own name, with an example and a way to mend it", async () => {
    const { text, buttons } = await maya.type("/met Ana Silva when:gestrn minutes:lange");
    expect(text).toContain("„gestrn“ bei „when“ konnte ich nicht als Tag lesen.");
    expect(text).toContain("„minutes“ braucht eine ganze Zahl von 1 bis 720.");
    expect(text).toContain("Zum Beispiel: /met Ana Silva company:Acme when:yesterday");
    expect(text).not.toContain("!");
    expect(buttons).toEqual(["Korrigieren"]);
  });

  it("gets help in German, with commands and options as they are typed", async () => {
    const { text } = await maya.type("/kith help met");
    expect(text).toContain("Ein Gespräch eintragen");
    expect(text).toContain("who (nötig): Mit wem du gesprochen hast");
    expect(text).toContain("Beispiele\n/met Ana Silva how:coffee");
  });

  it.each([
    ["gestern", "Sonntag, 1. März"],
    ["letzten Dienstag", "Dienstag, 24. Februar"],
    ["12. Februar", "Donnerstag, 12. Februar"],
    ["12. März", "Mittwoch, 12. März 2025"],
    ["24.02.2026", "Dienstag, 24. Februar"],
  ])("may say „%s“ for a day", async (typed, day) => {
    const { text } = await maya.type(`/met Carla Diaz when:${typed}`);
    expect(text).toContain(`Eingetragen: dein Gespräch mit Carla Diaz am ${day}.`);
  });

  it("may type every day that an error proposes", async () => {
    const { text } = await maya.type("/nudges pause irgendwann");
    const proposed = [...text.matchAll(/(?<=Versuch.*)„([^“]+)“/g)].map((match) => match[1]);
    expect(proposed).toHaveLength(3);
    const answers = await Promise.all(
      proposed.map((day) => maya.type(`/contact add Zoe ${day} last-spoke:${day}`)),
    );
    for (const answer of answers) expect(answer.text).not.toContain("konnte ich nicht als Tag");
  });

  it("may say the stage in the words of the list", async () => {
    const { text } = await maya.type("/stage Auf der Suche visible:Die Gruppe");
    expect(text).toContain("Du bist auf der Suche.");
    expect(text).toContain("Die Gruppe darf das sehen.");
  });
});
