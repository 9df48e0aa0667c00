import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

it("practice 6: thanks the same day, a follow-up in a few weeks, and so on for good", async () => {
  const maya = kith.person("maya");
  const logged = await maya.type("/met Ana Silva");
  expect(logged.text).toContain("thank Ana Silva today");
  expect(logged.text).toContain("follow up with Ana Silva on Monday 23 March");
  await maya.type("/todo");
  await maya.press("Done");
  kith.setNow("2026-03-23T10:00:00Z");
  await maya.type("/todo");
  expect((await maya.press("Done")).text).toContain("I will bring Ana Silva up again on");
});

it("practice 6: who was met days ago is left a little room", async () => {
  const ben = kith.person("ben");
  await ben.type("/contact add Eva Lund tie:weak");
  expect((await ben.type("/met Eva Lund")).text).not.toContain("leave a little room");
  kith.advanceDays(3);
  expect((await ben.type("/met Eva Lund")).text).toContain(
    "You and Eva Lund talked only days ago. Thank them, then leave a little room",
  );
  kith.advanceDays(7);
  expect((await ben.type("/met Eva Lund")).text).not.toContain("leave a little room");
});

it("practice 6: close friends may be met as often as one likes", async () => {
  const carla = kith.person("carla");
  await carla.type("/contact add Finn Olsen tie:strong");
  await carla.type("/met Finn Olsen");
  kith.advanceDays(1);
  expect((await carla.type("/met Finn Olsen")).text).not.toContain("leave a little room");
});
