import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
});
afterAll(() => kith.close());

it("practice 16: each quarter, Kith asks whether you could name ten people who would help now", async () => {
  const maya = kith.person("maya");
  for (let index = 1; index <= 10; index++) {
    await maya.type(
      `/contact add name:"Friend ${index}" tie:${index % 2 === 0 ? "strong" : "weak"} last-spoke:2026-01-1${index % 10}`,
    );
    const { text } = await maya.type("/kith");
    expect(text).toContain("Check-up: Time for the ten-names test");
  }
  expect((await maya.press("Check Up")).text).toContain("The ten-names test: 10 of 10");
  expect((await maya.type("/kith")).text).not.toContain("ten-names");
  kith.setNow("2026-06-02T10:00:00Z");
  expect((await maya.type("/kith")).text).toContain("Check-up: Time for the ten-names test");
  expect((await maya.type("/checkup")).text).toContain("As many as in March.");
});
