import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outreaches } from "#db/schema/index.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";
import { textsFor } from "#texts/texts.ts";

const GOOD = {
  way: "e-mail",
  learn: "how you plan night shifts",
  why: "I read that your ward opened a second kitchen in May",
  offer: "I can send you the rota that worked for us.",
};

describe("the letter", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    await maya.type("/contact add Sarah Kim");
    await maya.type('/contact add "Ana Silva" company:"City Hospital" referred-by:"Sarah Kim"');
    await maya.type("/reach Ana Silva");
  });
  afterEach(() => kith.close());

  it("is asked for in five fields at most, with the referrer filled in", async () => {
    const { form } = await maya.press("Write It");
    expect(form?.fields.map((field) => field.name)).toEqual([
      "way",
      "learn",
      "why",
      "referrer",
      "offer",
    ]);
    expect(form?.fields.find((field) => field.name === "referrer")?.value).toBe("Sarah Kim");
  });

  it("is in the member's own words and order, and asks for fifteen minutes", async () => {
    await maya.press("Write It");
    const { text, buttons } = await maya.submit(GOOD);
    const parts = [
      "Dear Ana Silva,",
      "Sarah Kim suggested that I write to you.",
      "I would like to learn how you plan night shifts.",
      "I read that your ward opened a second kitchen in May.",
      "I can send you the rota that worked for us.",
      "fifteen minutes",
      "Maya",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places.slice(0, -1)).toEqual(places.slice(0, -1).toSorted((one, other) => one - other));
    expect(text).toContain("Copy it and send it");
    expect(buttons).toEqual(expect.arrayContaining(["Mark as Sent", "Change It"]));
  });

  it.each([
    ["en", "notes on the tools that we tried", "I could offer notes on the tools that we tried."],
    ["en", "help with your rota", "I could help with your rota."],
    ["en", "to read your draft.", "I could read your draft."],
    ["en", "I know two people there", "I know two people there."],
    ["en", "An hour of proof-reading", "I could offer an hour of proof-reading."],
    ["de", "Notizen zu Dienstplänen", "Ich könnte Notizen zu Dienstplänen anbieten."],
    ["de", "beim Umzug helfen", "Ich könnte beim Umzug helfen."],
    ["de", "Notizen, die geholfen haben", "Anbieten könnte ich Notizen, die geholfen haben."],
    ["de", "Gern zeige ich, was half", "Gern zeige ich, was half."],
    ["es", "apuntes sobre turnos", "Podría ofrecer: apuntes sobre turnos."],
    ["es", "Puedo enviar apuntes", "Puedo enviar apuntes."],
  ] as const)("in %s makes a sentence of the offer “%s”", (locale, typed, said) => {
    expect(textsFor(locale).outreach.letter.offer(typed)).toBe(said);
  });

  it.each(["notes on the tools that we tried", "help with your rota", "an hour of proof-reading"])(
    "is not said to offer nothing where “%s” was filled in",
    async (offer) => {
      await maya.press("Write It");
      const { text } = await maya.submit({ ...GOOD, offer });
      expect(text).toContain(offer);
      expect(text).not.toContain("It only asks");
    },
  );

  it.each([
    ["en", "your talk on shift planning", "What made me write: your talk on shift planning."],
    ["en", "Because your ward won a prize", "I write to you because your ward won a prize."],
    ["en", "Your talk was the best of the day", "Your talk was the best of the day."],
    ["en", "I read about your ward in May", "I read about your ward in May."],
    ["de", "Ihr Vortrag über Dienstpläne", "Der Anlass: Ihr Vortrag über Dienstpläne."],
    ["de", "Dein Vortrag über Dienstpläne", "Der Anlass: dein Vortrag über Dienstpläne."],
    ["de", "weil eure Station gewonnen hat", "Ich schreibe, weil eure Station gewonnen hat."],
    ["es", "Tu charla sobre turnos", "Lo que me anima a escribir: tu charla sobre turnos."],
    ["es", "porque ganaron un premio", "Escribo porque ganaron un premio."],
  ] as const)("in %s makes a sentence of the reason “%s”", (locale, typed, said) => {
    expect(textsFor(locale).outreach.letter.why(typed)).toBe(said);
  });

  it("may be used in spite of what was found", async () => {
    await maya.press("Write It");
    const checked = await maya.submit({ ...GOOD, offer: "", learn: "if you have any vacancies" });
    expect(checked.text).toContain("2 things might work better");
    expect(checked.text).toContain("“vacancies” asks for a job");
    expect(checked.text).toContain("It only asks");
    expect(checked.buttons).not.toContain("Mark as Sent");
    const used = await maya.press("Use It Anyway");
    expect(used.text).not.toContain("might work better");
    expect((await maya.press("Mark as Sent")).text).toContain("That was the hardest part");
  });

  it("opens again with what was typed, to change it", async () => {
    await maya.press("Write It");
    await maya.submit({ ...GOOD, offer: "" });
    const { form } = await maya.press("Change It");
    expect(form?.fields.find((field) => field.name === "learn")?.value).toBe(GOOD.learn);
    expect((await maya.submit({ offer: GOOD.offer })).text).toContain("Copy it and send it");
    // It is there the next time too, and can be read in no table.
    expect((await maya.type("/reach Ana Silva")).text).toContain(GOOD.learn);
    const rows = await kith.database.db.execute(`select draft from outreaches`);
    expect(JSON.stringify(rows)).not.toContain("night shifts");
  });

  it("can be one's own, checked whole and not kept", async () => {
    await maya.press("Check My Own Letter");
    const checked = await maya.submit({
      way: "message",
      letter: "Hi Ana, my CV is attached. Can we talk?",
    });
    expect(checked.text).toContain("turns it into an application");
    expect(checked.text).toContain("Sarah Kim gave you the name");
    expect(checked.text).toContain("I do not keep this letter");
    const { form } = await maya.press("Change It");
    expect(form?.fields.find((field) => field.name === "letter")?.value).toContain("my CV");
    const [row] = await kith.database.db.select().from(outreaches);
    expect(row?.draft).toBeNull();
    await maya.submit({ way: "message" });
    expect((await maya.press("Mark as Sent")).text).toContain("That was the hardest part");
  });

  it("is in the member's language", async () => {
    const lena = kith.person("lena", { locale: "de" });
    await lena.type("/contact add Ana Silva");
    await lena.type("/reach Ana Silva");
    await lena.press("Schreiben");
    const { text } = await lena.submit({
      way: "message",
      learn: "wie ihr Nachtschichten plant",
      why: "Im Mai habt ihr auf der Station eine zweite Küche eröffnet",
      offer: "Ich schicke gern unseren Dienstplan",
    });
    expect(text).toContain("Hallo Ana Silva!");
    expect(text).toContain("Ich möchte gern verstehen, wie ihr Nachtschichten plant.");
    expect(text).toContain("fünfzehn Minuten");
    expect(text).toContain("Kopier es und schick es ab");
  });
});
