import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("an option that cannot be read", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith();
  });
  afterAll(() => kith.close());

  it("is answered with its name, what was read, an example and the way to mend it", async () => {
    const { text, buttons } = await kith.person("maya").type("/met Ana Silva how:pigeon");
    expect(text).toContain("“how” can be call, video, coffee, lunch, event");
    expect(text).toContain("I read “pigeon”");
    expect(text).toContain("For example: /met Ana Silva how:coffee");
    expect(buttons).toEqual(["Fix It"]);
  });

  it("and the form reopens with all that was typed, the wrong option first if it is not shown", async () => {
    const maya = kith.person("maya");
    await maya.type("/met Ana Silva minutes:many promise:send the article");
    const { form } = await maya.press("Fix It");
    expect(form?.fields[0]).toMatchObject({ name: "minutes", value: "many" });
    const { text } = await maya.submit({ minutes: "30" });
    expect(text).toContain("Logged your conversation with Ana Silva");
    expect(text).toContain("“send the article”");
  });

  it("is answered with an example that shows this very option", async () => {
    const maya = kith.person("maya");
    expect((await maya.type("/met Ana Silva when:32/13")).text).toContain(
      "For example: /met Ana Silva company:Acme when:yesterday",
    );
    expect((await maya.type("/nudges set hour:99")).text).toContain(
      "For example: /nudges set hour:",
    );
    expect((await maya.type("/reach Nobody state:sent")).text).toContain("For example: /reach Ana");
  });

  it("and that the command does not have is taken for the one that was meant, with all that was typed", async () => {
    const maya = kith.person("maya");
    const { text, buttons } = await maya.type('/met Ana Silva wen:yesterday promise:"send it"');
    expect(text).toContain("I do not know the option “wen:”. Did you mean “when:”?");
    expect(buttons).toEqual(["Fix It"]);
    const { form } = await maya.press("Fix It");
    const filled = form?.fields.map(({ name, value }) => [name, value]);
    expect(filled).toEqual(
      expect.arrayContaining([
        ["who", "Ana Silva"],
        ["when", "yesterday"],
        ["promise", "send it"],
      ]),
    );
  });

  it("is answered with the contacts who were probably meant", async () => {
    const nils = kith.person("nils");
    await nils.type('/contact add "Ana Silva" company:Acme');
    expect((await nils.type("/contact show anna silvaa")).text).toContain(
      "no contact like “anna silvaa” for “contact”. Did you mean Ana Silva at Acme?",
    );
    expect((await nils.press("Fix It")).form?.fields[0]?.value).toBe("anna silvaa");
    expect((await nils.submit({ contact: "Ana Silva at Acme" })).text).toContain("Acme");
    expect((await nils.type("/contact show Zed")).text).toContain("/contact list shows yours");
  });

  it("tells everything that is wrong at once", async () => {
    const { text } = await kith.person("maya").type("/met Ana when:soon how:owl minutes:0");
    expect(text).toContain("“soon” as a day for “when”");
    expect(text).toContain("“how” can be");
    expect(text).toContain("“minutes” needs a whole number from 1 to 720");
  });

  it("in a submitted form is told on its field, and nothing is saved", async () => {
    const maya = kith.person("maya");
    await maya.type("/met");
    const { answer, text } = await maya.submit({ who: "Olga Petrova", when: "31 February" });
    expect(answer.kind === "invalid" && answer.errors).toEqual([
      { field: "when", message: expect.stringContaining("31 February") },
    ]);
    expect(text).toContain("31 February");
    // Nobody sees there that the option is called "when".
    expect(text).toContain("a day for “When?”");
    expect((await maya.type("/contact list Olga")).text).toContain("No contact fits that");
  });

  it.each(["/goal", "/contact list", "/kith"])("of %s can be mended too", async (command) => {
    const maya = kith.person("maya");
    const typed = `${"very ".repeat(700)}long`;
    expect((await maya.type(`${command} ${typed}`)).buttons).toEqual(["Fix It"]);
    expect((await maya.press("Fix It")).form?.fields[0]?.value).toBe(typed);
  });

  it("is kept for an hour and no longer", async () => {
    const maya = kith.person("maya");
    await maya.type("/met Lee Wong when:never");
    kith.setNow(new Date(kith.now().getTime() + 59 * 60_000));
    const { form } = await maya.press("Fix It");
    expect(form?.fields.find(({ name }) => name === "when")?.value).toBe("never");
    kith.setNow(new Date(kith.now().getTime() + 2 * 60_000));
    expect((await maya.press("Fix It")).text).toContain("kept for an hour");
  });

  it("is nobody else's to reopen", async () => {
    const ben = kith.person("ben");
    const { answer } = await kith.person("maya").type("/met Lee Wong when:never");
    const action =
      answer.kind === "reply"
        ? answer.message.flatMap((block) => (block.kind === "controls" ? block.controls : []))[0]
        : undefined;
    if (action?.kind !== "button") throw new Error("no button to mend it");
    await ben.type("/todo");
    const { text, form } = await ben.pressRef(action.action);
    expect(text).toContain("kept for an hour");
    expect(form).toBeUndefined();
  });
});
