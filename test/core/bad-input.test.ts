import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const NAMES = [
  ["emoji", "👩🏽‍🚀 Zoë"],
  ["right-to-left text", "نور الهاشمي"],
  ["accents that are letters of their own", "A\u0301na Pe\u0301rez"],
  ["markup", "*Ana* <b>Silva</b> [x](http://y.example) `z`"],
  ["SQL", "Robert'); drop table contacts;--"],
  ["a template", "${process.env.HOME} {{7*7}}"],
  ["characters that cannot be seen", "Lee\u200b\u0007 Wong"],
  ["a name of an object's own parts", "constructor"],
  ["another", "__proto__"],
] as const;

describe("strange text", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith();
    maya = kith.person("maya");
  });
  afterAll(() => kith.close());

  it.each(NAMES)("with %s is a name like any other", async (_what, name) => {
    const shown = name.replaceAll("\u200b\u0007", "");
    expect((await maya.type(`/contact add name:"${name}" notes:"${name}"`)).text).toContain(shown);
    const { text } = await maya.type(`/contact show "${name}"`);
    expect(text.split("\n")[0]).toBe(shown);
  });

  it("@everyone is no person, and is told so", async () => {
    for (const line of ["/met @everyone", "/met @here", "/gave to:@everyone kind:advice"]) {
      const { text, buttons } = await maya.type(line);
      expect(text).toMatch(/found no member “@(?:everyone|here)”/);
      expect(buttons).toContain("Fix It");
    }
  });

  it("@everyone in free text stays text", async () => {
    const { answer } = await maya.type("/goal wake @everyone and <!channel>");
    const spans =
      answer.kind === "reply"
        ? answer.message.flatMap((block) => (block.kind === "text" ? block.spans : []))
        : [];
    expect(spans).toContainEqual({ kind: "bold", text: "wake @everyone and <!channel>" });
    expect(spans.filter((span) => span.kind === "mention")).toEqual([]);
  });

  it.each([
    "31 February",
    "2026-02-30",
    "0000-01-01",
    "9999-12-31",
    "soon",
    "tomorrowish",
    "13/13/2026",
    "99999999999",
  ])("%s is no day that was", async (day) => {
    const { text } = await maya.type(`/met Ana Silva when:"${day}"`);
    expect(text).toContain(`“${day}”`);
    expect(text).toContain("Try “yesterday”");
  });

  it.each(["tomorrow", "in 3 weeks"])(
    "%s is a day, and not one on which one has met",
    async (day) => {
      expect((await maya.type(`/met Ana Silva when:"${day}"`)).text).toContain("still to come");
    },
  );

  it("a contact is not anybody when no letter is typed", async () => {
    const zoe = kith.person("zoe");
    await zoe.type("/contact add Ana Silva");
    expect((await zoe.type("/contact forget …")).text).toContain("no contact like “…”");
  });

  it.each([",", ";;", "& and &", "…", "—"])("“%s” names nobody", async (who) => {
    const { text, buttons } = await maya.type(`/met who:"${who}"`);
    expect(text).toMatch(/does not look like a name|Please fill in “who”/);
    expect(buttons).toContain("Fix It");
  });

  it("one person named in several ways is one person", async () => {
    const { text } = await maya.type("/met Tim Olsen, tim olsen; TIM OLSEN at Globex");
    expect(text).toContain("Logged your conversation with Tim Olsen.");
    expect((await maya.type("/contact list Tim")).text).toContain("1 contact");
  });

  it("ten thousand characters are refused by name and length, and come back in the form", async () => {
    const long = "word ".repeat(2000).trim();
    const { text } = await maya.type(`/met Ana Silva promise:${long}`);
    expect(text).toContain("“promise” has 9,999 characters; at most 500 fit");
    expect(text.length).toBeLessThan(400);
    const { form } = await maya.press("Fix It");
    expect(form?.fields.find((field) => field.name === "promise")?.value).toBe(long);
    expect((await maya.submit({ promise: "call" })).text).toContain("“call”");
  });

  it("a mention of an account that no platform has makes nobody", async () => {
    const { text } = await maya.type(`/met <@${"A7".repeat(2000)}>`);
    expect(text).toMatch(/“who” has|not in this group/);
    expect((await maya.type(`/met <@${"A7".repeat(60)}>`)).text).toContain("not in this group");
  });

  it("a number that is none is told with its range", async () => {
    for (const number of ["-5", "1e9", "12.5", "٣", "NaN", "0x10", "99999999999999999999"]) {
      const { text } = await maya.type(`/met Ana Silva minutes:${number}`);
      expect(text).toContain(`“minutes” needs a whole number from 1 to 720. I read “${number}”`);
    }
  });
});
