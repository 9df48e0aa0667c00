import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("practice 20: meet for the sake of meeting", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    const olivia = kith.person("olivia", { isAdmin: true });
    await olivia.type("/group setup");
    await olivia.press("Start Rounds");
    await olivia.submit({ cadence: "weekly", day: "wednesday", size: "pairs" });
  });
  afterAll(() => kith.close());

  it("practice 20: two who want nothing from each other are brought together for fifteen minutes", async () => {
    const [maya, ben] = [kith.person("maya"), kith.person("ben")];
    await allowMessages(kith, maya, ben);
    for (const person of [maya, ben]) await person.type("/round join");
    kith.setNow("2026-03-04T12:00:00Z");
    await kith.runJob("make-rounds");
    const [opened] = (await kith.outbox()).filter(({ accounts }) => accounts.length > 0);
    expect(opened?.accounts.toSorted()).toEqual(["ben", "maya"]);
    expect(opened?.text).toContain("A first question, if you like");
    expect(opened?.text).toContain("for 15 minutes");
    // No goal, no stage and no agenda is needed for it.
    expect(opened?.text).not.toMatch(/agenda|goal/i);
  });

  it("practice 20: nobody is in who did not say so", async () => {
    const cara = kith.person("cara");
    await allowMessages(kith, cara);
    const dina = kith.person("dina");
    await allowMessages(kith, dina);
    await dina.type("/round join");
    kith.setNow("2026-03-11T12:00:00Z");
    await kith.runJob("make-rounds");
    const invited = (await kith.outbox()).flatMap(({ account, accounts }) => [
      account,
      ...accounts,
    ]);
    expect(invited).toContain("dina");
    expect(invited).not.toContain("cara");
  });
});
