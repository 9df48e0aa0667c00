import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

it("practice 26: the form asks what one could do for them, and a promise gets its day", async () => {
  const maya = kith.person("maya");
  const { form } = await maya.type("/met");
  expect(form?.fields.map((field) => field.label)).toContain("What could you do for them?");
  const { text } = await maya.submit({ who: "Ana Silva", promise: "send the article" });
  expect(text).toContain("“send the article”, on Monday 9 March");
  expect(text).not.toContain("what could you do for Ana Silva");
});

it("practice 26: who typed the line is asked afterwards, once, and may leave it", async () => {
  const ben = kith.person("ben");
  const { text } = await ben.type("/met Eva Lund");
  expect(text).toContain("And what could you do for Eva Lund?");
  await ben.press("Add Names or a Promise");
  expect((await ben.submit({ promise: "introduce her to Jo" })).text).toContain(
    "I will remind you to keep your promise to Eva Lund, “introduce her to Jo”, on Monday 9 March.",
  );
  kith.advanceDays(7);
  expect((await ben.type("/todo")).text).toContain("For Eva Lund: introduce her to Jo");
  await ben.press("Add Names or a Promise");
  expect((await ben.submit({})).text).toContain("It stays as you logged it");
});
