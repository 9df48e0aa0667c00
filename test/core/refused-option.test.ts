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
    expect(text).toContain("how can be call, video, coffee, lunch, event");
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

  it("tells everything that is wrong at once", async () => {
    const { text } = await kith.person("maya").type("/met Ana when:soon how:owl minutes:0");
    expect(text).toContain("“soon” as a day for when");
    expect(text).toContain("how can be");
    expect(text).toContain("minutes needs a whole number from 1 to 720");
  });

  it("in a submitted form is told on its field, and nothing is saved", async () => {
    const maya = kith.person("maya");
    await maya.type("/met");
    const { answer, text } = await maya.submit({ who: "Olga Petrova", when: "31 February" });
    expect(answer.kind === "invalid" && answer.errors).toEqual([
      { field: "when", message: expect.stringContaining("31 February") },
    ]);
    expect(text).toContain("31 February");
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
