import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

it("practice 27: an event in one line, a thank-you for each, and words for each", async () => {
  const maya = kith.person("maya");
  await maya.type("/contact add Kim Novak tie:strong");
  const { text } = await maya.type(
    '/met "Kim Novak, Lars Berg and Mia Chen" how:event notes:"all of them sail"',
  );
  expect(text).toContain("thank Kim Novak, Lars Berg and Mia Chen today");
  expect(text).toContain("follow up with Lars Berg and Mia Chen on Monday 23 March");
  expect(text).toContain("follow up with Kim Novak on Monday 30 March");
  const thanked: string[] = [];
  await maya.press("Write the Thank-You");
  for (let person = 0; person < 3; person++) {
    thanked.push((await maya.press("Done")).text);
    if (person < 2) await maya.press("Write the Thank-You");
  }
  expect(thanked.join("\n")).toContain("Thank Kim Novak");
  expect(thanked.join("\n")).toContain("Thank Lars Berg");
  expect(thanked.join("\n")).toContain("Thank Mia Chen");
  expect((await maya.type("/todo")).text).toContain("Nothing is due today");
});

it("practice 27: somebody named twice is one person", async () => {
  const ben = kith.person("ben");
  const { text } = await ben.type('/met "Ana Silva; ana silva at Acme; Eva Lund" how:event');
  expect(text).toContain("Logged your conversation with Ana Silva and Eva Lund.");
});
