import { afterAll, beforeAll, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
});
afterAll(() => kith.close());

it("practice 13: who has landed promises calls, and an ask that fits reaches them once the quiet weeks are over", async () => {
  const [maya, ben] = [kith.person("maya"), kith.person("ben")];
  await allowMessages(kith, maya, ben);
  await maya.type('/landed role:"Harbour planner"');
  await maya.press("Promise Calls");
  expect((await maya.submit({ calls: "1", kinds: "advice" })).text).toContain(
    "one call of 15 minutes a month, for Advice, from Monday 30 March",
  );

  await ben.type('/ask new text:"15 minutes with somebody who plans ships" kind:advice');
  await ben.press("Ask the Channel");
  kith.setNow("2026-03-05T10:00:00Z");
  await kith.runJob("route-asks");
  expect(await maya.letters()).toEqual([]);

  kith.setNow("2026-03-31T10:00:00Z");
  await ben.type('/ask new text:"15 minutes with somebody who plans cranes" kind:advice');
  await ben.press("Ask the Channel");
  kith.setNow("2026-04-02T10:00:00Z");
  await kith.runJob("route-asks");
  expect((await maya.letters()).map(({ text }) => text).join()).toContain("plans cranes");
  await maya.press("I Can Help");
  await maya.submit({});
  await maya.press("I Have Helped");
  await maya.submit({});
  expect((await ben.press("Yes, Thank You")).text).toContain("Confirmed");
});
