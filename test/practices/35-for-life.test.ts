import { afterAll, beforeAll, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
});
afterAll(() => kith.close());

it("practice 35: once a week a landed member gets at most three asks that fit what they promised, by day", async () => {
  const [maya, ben] = [kith.person("maya"), kith.person("ben")];
  await allowMessages(kith, maya, ben);
  await maya.type('/landed role:"Harbour planner"');
  await maya.press("Promise Calls");
  await maya.submit({ calls: "8", kinds: "", starting: "2026-03-02" });
  for (const topic of ["ships", "trains", "cranes", "lorries", "ferries"]) {
    await ben.type(`/ask new text:"15 minutes with somebody who plans ${topic}" kind:advice`);
    await ben.press("Ask the Channel");
  }
  const hours: number[] = [];
  for (let hour = 0; hour < 14 * 24; hour++) {
    const before = (await maya.letters()).length;
    await kith.runJob("send-pledge-digests");
    if ((await maya.letters()).length > before) hours.push(kith.now().getUTCHours());
    kith.setNow(new Date(kith.now().getTime() + 3_600_000));
  }
  const letters = await maya.letters();
  expect(letters.length).toBeLessThanOrEqual(2);
  expect(letters[0]?.text).toContain("3 asks fit what you promised. One is enough:");
  expect(letters[0]?.text.match(/15 minutes with somebody who plans/g)).toHaveLength(3);
  expect(hours).toHaveLength(letters.length);
  expect(hours.filter((hour) => hour < 8 || hour >= 21)).toEqual([]);
});
