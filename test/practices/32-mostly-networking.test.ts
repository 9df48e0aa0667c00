import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-04T10:00:00Z");
});
afterAll(() => kith.close());

it("practice 32: whoever likes can note where the week's hours went, and sees a sentence, not a rule", async () => {
  const maya = kith.person("maya");
  await maya.type("/week");
  await maya.press("Note My Hours");
  const { text } = await maya.submit({ people: "4", postings: "12", learning: "2" });
  expect(text).toContain("4 of 18 hours went to people, 12 to postings.");
  expect(text).toContain("Is there somebody behind one of those postings whom you could talk to?");
  expect(text).not.toContain("%");
  const week = await maya.type("/week");
  expect(week.text).toContain("4 of 18 hours went to people");
  const again = await maya.press("Change Hours");
  expect(again.form?.fields.map((field) => field.value)).toEqual(["4", "12", "2", "0"]);
  expect((await maya.submit({ people: "160" })).text).toContain("a week has 168");
});
