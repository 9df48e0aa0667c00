import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

it("practice 1: the goal is asked for when set-up ends, by one button", async () => {
  const maya = kith.person("maya");
  await maya.type("/todo");
  await maya.press("Yes, Please");
  const ended = await maya.press("Yes, Write to Me");
  expect(ended.text).toContain("what would you like to find, or find out?");
  await maya.press("Set a Goal");
  const saved = await maya.submit({ text: "Find a role in logistics" });
  expect(saved.text).toContain("Your goal: Find a role in logistics");
});

it("practice 1: a goal that is known is not asked for again", async () => {
  const ben = kith.person("ben");
  await ben.type("/goal learn how hospitals buy software");
  await ben.press("Yes, Please");
  const ended = await ben.press("Yes, Write to Me");
  expect(ended.buttons).not.toContain("Set a Goal");
  expect(ended.buttons).toContain("List People I Know");
});

it("practice 1: the goal decides who is suggested first", async () => {
  const carla = kith.person("carla");
  await carla.type('/goal work where goods move employers:"Acme GmbH"');
  await carla.type("/contact add Aaron Early tie:strong");
  await carla.type("/contact add Zoe Winter company:Acme tie:strong");
  await carla.press("No, Thanks");
  await carla.press("Yes, Write to Me");
  await carla.press("List People I Know");
  for (let circle = 0; circle < 5; circle++) await carla.press("Skip This Circle");
  const { buttons } = await carla.press("Skip This Circle");
  expect(buttons.slice(0, 2)).toEqual(["Reach Zoe Winter", "Reach Aaron Early"]);
});
