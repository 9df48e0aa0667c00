import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 30: they should feel glad you called", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    [maya, ben] = [kith.person("maya"), kith.person("ben")];
    await allowMessages(kith, maya, ben);
    await maya.type(`/intro ${ben.mention} reason:"You plan the shifts that I would like to plan"`);
    await ben.press("Yes, Introduce Us");
    kith.advanceDays(7);
    await kith.runJob("ask-whether-met");
  });
  afterAll(() => kith.close());

  it("practice 30: whoever met is asked in one tap whether it was worth their time", async () => {
    for (const person of [maya, ben]) {
      const met = await person.press("Yes, We Met");
      expect(met.text).toContain("Was it worth your time?");
      expect(met.text).toContain("Nobody learns what you say");
    }
    expect((await ben.press("Glad We Talked")).text).toContain("what it is for");
    expect((await maya.press("It Was Fine")).text).toContain("pay off later");
  });

  it("practice 30: neither of the two hears what the other said", async () => {
    const before = await kith.outbox();
    expect((await ben.press("Not for Me")).text).toContain("answered this one already");
    expect(await kith.outbox()).toEqual(before);
    for (const person of [maya, ben]) {
      const read = (await person.letters()).map(({ text }) => text).join();
      expect(read).not.toMatch(/glad|fine|worth/i);
    }
  });
});
