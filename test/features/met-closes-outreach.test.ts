import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

it("a conversation closes the outreach that led to it, and its step leaves the list", async () => {
  const maya = kith.person("maya");
  await maya.type("/contact add Ana Silva");
  await maya.type("/reach Ana Silva state:sent");
  kith.advanceDays(11);
  const before = await maya.type("/todo");
  expect(before.text).toContain("Next step towards talking with Ana Silva");
  expect(before.buttons).toEqual(["Next Step", "Snooze", "Drop"]);
  expect((await maya.press("Next Step")).text).toContain("Ana Silva");
  await maya.type("/met Ana Silva");
  expect((await maya.type("/todo")).text).not.toContain("Next step towards");
});
