import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-03T10:00:00Z");
});
afterAll(() => kith.close());

it("practice 22: the weekly review shows one's own habits, to oneself alone and without reproach", async () => {
  const maya = kith.person("maya");
  await maya.type('/contact add name:"Ana Silva" tie:strong');
  await maya.type('/contact add name:"Ben Okafor" tie:strong');
  await maya.type("/met Ana Silva");
  await maya.type("/met Ben Okafor");
  kith.setNow("2026-03-06T10:00:00Z");
  const review = await maya.type("/week");
  expect(review.answer).toMatchObject({ kind: "reply", audience: "caller" });
  expect(review.text).toContain("2 thank-yous are later than a day.");
  expect(review.text).toContain("All 2 people you met are close to you.");
  expect(review.text).toContain("2 conversations, and no new name.");
  expect(review.text).not.toMatch(/should|must|fail|bad|lazy|!/i);
});
