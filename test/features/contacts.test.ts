import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe.each(ENGINES)("/contact on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith(engine);
    maya = kith.person("maya");
  });
  afterAll(() => kith.close());

  it("saves a person, and adds what was new instead of saving them twice", async () => {
    expect((await maya.type("/contact add Ana Silva")).text).toContain("Saved Ana Silva");
    const again = await maya.type("/contact add ana silva company:Globex role:buyer");
    expect(again.text).toContain("I added what was new");
    expect((await maya.type("/contact show Ana")).text).toContain("Globex");
    expect((await maya.type("/contact add Ana Silva")).text).toContain("already have Ana Silva");
    expect((await maya.type("/contact list")).text).toContain("1 contact");
  });

  it("saves a second person of the same name who works elsewhere, and tells them apart", async () => {
    await maya.type("/contact add Ana Silva company:Initech");
    const which = await maya.type("/contact show Ana Silva");
    expect(which.text).toContain("Ana Silva at Globex or Ana Silva at Initech");
    expect((await maya.type('/contact show "Ana Silva at Initech"')).text).toContain("Initech");
  });

  it("finds by part of a name, without accents or case, and by employer in the list", async () => {
    await maya.type("/contact add José Núñez company:Acme circle:football");
    expect((await maya.type("/contact show nunez")).text).toContain("José Núñez");
    expect((await maya.type("/contact list ACME")).text).toContain("José Núñez");
    expect((await maya.type("/contact list footb")).text).toContain("José Núñez");
    expect((await maya.type("/contact list zzz")).text).toContain("No contact fits");
  });

  it("opens a filled form to edit, and keeps what the form did not show", async () => {
    const { form } = await maya.type("/contact edit José");
    expect(form?.fields.find((field) => field.name === "company")?.value).toBe("Acme");
    const saved = await maya.submit({ role: "Head of Data" });
    expect(saved.text).toContain("José Núñez is up to date");
    const { text } = await maya.type("/contact show José");
    expect(text).toContain("Role: Head of Data");
    expect(text).toContain("Circle: football");
  });

  it("empties what the form showed and was emptied, and nothing else", async () => {
    await maya.type("/contact edit José");
    await maya.submit({ role: "" });
    const { text } = await maya.type("/contact show José");
    expect(text).not.toContain("Head of Data");
    expect(text).toContain("Company: Acme");
    expect(text).toContain("Circle: football");
  });

  it("edits at once when told what", async () => {
    await maya.type("/contact edit José company:Umbrella");
    expect((await maya.type("/contact show José")).text).toContain("Company: Umbrella");
  });

  it("takes the rest behind Add Details, filled with what is known", async () => {
    await maya.type("/contact add Kim Novak referred-by:José last-spoke:yesterday");
    const { form } = await maya.press("Add Details");
    expect(form?.fields.find((field) => field.name === "last-spoke")?.value).toBe("2026-03-01");
    await maya.submit({ notes: "Likes sailing" });
    const { text } = await maya.type("/contact show Kim");
    expect(text).toContain("Likes sailing");
    expect(text).toContain("Referred by: José Núñez");
    expect((await maya.type("/contact show José")).text).toContain("Led you to: Kim Novak");
  });

  it("orders the list by what is due soonest, and says what is not known", async () => {
    await maya.type('/met Kim Novak when:"2 days ago"');
    const { text } = await maya.type("/contact list");
    expect(text.indexOf("Kim Novak")).toBeLessThan(text.indexOf("Ana Silva"));
    expect(text).toMatch(/Ana Silva at Globex · last talk not known$/m);
    const due = await maya.type("/contact list due:yes");
    expect(due.text).toContain("Kim Novak");
    expect(due.text).not.toContain("Ana Silva");
  });

  it("asks before it forgets, and then forgets the tasks and the meeting too", async () => {
    const asked = await maya.type("/contact forget Kim");
    expect(asked.buttons).toEqual(["Forget Them", "Keep Them"]);
    expect((await maya.press("Keep Them")).text).toContain("Kim Novak stays");
    await maya.type("/contact forget Kim");
    expect((await maya.press("Forget Them")).text).toContain("Kim Novak is forgotten");
    expect((await maya.type("/todo")).text).not.toContain("Kim Novak");
    expect((await maya.type("/contact list")).text).not.toContain("Kim Novak");
    expect((await maya.press("Forget Them")).text).toContain("no longer there");
  });

  it("turns pages of a long list", async () => {
    const ben = kith.person("ben");
    for (let n = 1; n <= 20; n++) await ben.type(`/contact add Person Number${n}`);
    const first = await ben.type("/contact list");
    expect(first.text).toContain("20 contacts");
    expect(first.buttons).toContain("Next");
    await ben.press("Next");
    const third = await ben.press("Next");
    expect(third.buttons).toContain("Back");
    expect(third.buttons).not.toContain("Next");
  });

  it("forgives typing errors, and turns the pages of what a search found", async () => {
    const gus = kith.person("gus");
    for (let n = 1; n <= 20; n++) await gus.type(`/contact add Person Number${n} company:Globex`);
    await gus.type("/contact add Zoë Sørensen company:Initech");
    expect((await gus.type("/contact list sorensne")).text).toContain("Zoë Sørensen");
    const first = await gus.type("/contact list globex");
    expect(first.text).toContain("20 contacts");
    expect(first.text).toContain("Page 1 of 3");
    await gus.press("Next");
    const third = await gus.press("Next");
    expect(third.text).toContain("Page 3 of 3");
    expect(third.text).not.toContain("Sørensen");
    expect(third.buttons).toContain("Back");
    kith.advanceDays(1);
    expect((await gus.press("Back")).text).toContain("Type it again");
    kith.advanceDays(-1);
  });

  it("shows a card with history, chain and rhythm, and its buttons do things", async () => {
    const hal = kith.person("hal");
    await hal.type("/contact add Eva Lind tie:strong");
    await hal.type("/contact add Finn Roe referred-by:Eva");
    await hal.type("/contact add Gia Moss referred-by:Finn");
    const card = await hal.type("/contact show Gia");
    expect(card.text).toContain("Referred by: Finn Roe, through Eva Lind");
    expect(card.text).toContain("Last talked: not known");
    expect(card.text).toContain("Keep in touch: every 3 weeks");
    expect((await hal.type("/contact show Eva")).text).toMatch(
      /Led you to: Finn Roe\nThrough them: Gia Moss\n2 names in all, 2 steps deep/,
    );
    await hal.type("/contact show Gia");
    const { form } = await hal.press("Log a Meeting");
    expect(form?.fields.find((field) => field.name === "who")?.value).toContain("Gia Moss");
    await hal.submit({ how: "coffee" });
    await hal.type("/todo");
    await hal.press("Done");
    const after = await hal.type("/contact show Gia");
    expect(after.text).toMatch(/History: .*Coffee, Monday 2 March/s);
    expect(after.text).toContain("You said thank you, Monday 2 March");
    expect(after.text).toContain("Last talked: Monday 2 March");
    expect(after.text).toContain("Next: be in touch, Monday 23 March");
  });

  it("remembers a talk of long ago by its month, as nobody said a day", async () => {
    const hans = kith.person("hans", { locale: "de" });
    await hans.type('/contact add Udo Kern last-spoke:"März 2024"');
    expect((await hans.type("/contact show Udo")).text).toContain(
      "Zuletzt gesprochen: März 2024\n",
    );
    expect((await hans.type("/contact list")).text).toContain("zuletzt gesprochen: März 2024");
  });

  it("takes e-mail, phone, link and a rhythm of one's own, which moves the next talk", async () => {
    const ida = kith.person("ida");
    await ida.type("/met Jo Park");
    await ida.type("/contact show Jo");
    await ida.press("Details");
    await ida.submit({ cadence: "2" });
    await ida.press("E-mail and Phone");
    await ida.submit({ email: "jo@park.test", phone: "+49 30 1234", link: "https://park.test" });
    const { text } = await ida.type("/contact show Jo");
    expect(text).toContain("E-mail: jo@park.test");
    expect(text).toContain("Phone: +49 30 1234");
    expect(text).toContain("Keep in touch: every 2 weeks, as you chose");
    await ida.type("/todo");
    await ida.press("Done");
    expect((await ida.type("/contact show Jo")).text).toContain(
      "Next: be in touch, Monday 16 March",
    );
  });

  it("shows nobody else's contacts", async () => {
    const carla = kith.person("carla");
    expect((await carla.type("/contact list")).text).toContain("no contacts yet");
    expect((await carla.type("/contact show Ana Silva")).text).toContain("no contact like");
  });
});
