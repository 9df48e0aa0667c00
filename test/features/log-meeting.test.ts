import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe.each(ENGINES)("/met on %s", (engine) => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith(engine);
  });
  afterAll(() => kith.close());

  it("logs a conversation and says what it will remember", async () => {
    const maya = kith.person("maya");
    const { text } = await maya.type(
      '/met Ana Silva how:coffee names:"Lee Wong at Acme; Ida Berg" promise:"send the article"',
    );
    expect(text).toContain("Logged your conversation with Ana Silva");
    expect(text).toContain("Ana Silva, Lee Wong and Ida Berg");
    expect(text).toContain("thank Ana Silva today");
    expect(text).toContain("follow up with Ana Silva on Monday 23 March");
    expect(text).toContain("“send the article”, on Monday 9 March");
  });

  it("keeps the referral chain: new names were given by the one met", async () => {
    const maya = kith.person("maya");
    const { text } = await maya.type("/contact show Lee Wong");
    expect(text).toContain("Company: Acme");
    expect(text).toContain("Referred by: Ana Silva");
  });

  it("lists the thank-you on the same day and settles it once", async () => {
    const maya = kith.person("maya");
    const list = await maya.type("/todo");
    expect(list.text).toContain("Thank Ana Silva · due today");
    const done = await maya.press("Done");
    expect(done.text).toContain("Done: Thank Ana Silva");
    expect((await maya.type("/todo")).text).not.toContain("Thank Ana Silva");
  });

  it("opens a form when nobody is named, and takes it from there", async () => {
    const ben = kith.person("ben");
    const { form } = await ben.type("/met how:lunch");
    expect(form?.fields.map((field) => field.name)).toEqual([
      "who",
      "how",
      "when",
      "names",
      "promise",
    ]);
    expect(form?.fields.find((field) => field.name === "how")?.value).toBe("lunch");
    const { text } = await ben.submit({ who: "Carla Diaz", when: "yesterday" });
    expect(text).toContain("Carla Diaz on Sunday 1 March");
  });

  it("is about somebody else than oneself", async () => {
    const dora = kith.person("dora");
    expect((await dora.type(`/met ${dora.mention}`)).text).toContain("I read your own name");
    expect((await dora.type("/contact list")).text).toContain("no contacts yet");
  });
});
