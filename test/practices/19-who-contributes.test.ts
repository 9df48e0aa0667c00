import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinAll, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 19: reach out to people who contribute", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    await joinAll(kith, "maya", "ben");
    await setMember(kith, "maya", { directMessages: "yes" });
    await setMember(kith, "ben", { directMessages: "yes" });
    [maya, ben] = [kith.person("maya"), kith.person("ben")];
  });
  afterAll(() => kith.close());

  it("practice 19: confirmed help can be answered with a wish to meet, with a reason to change", async () => {
    await maya.type("/gave to:<@ben> kind:advice");
    await ben.press("Yes, Thank You");
    const { form } = await ben.press("I’d Like to Meet");
    expect(form?.fields.map((field) => field.value)).toEqual([
      "You helped me with advice. I would like to hear more about your path, and to see what I can do for you.",
    ]);
    const asked = await ben.submit({ reason: "You helped me with advice. How did you get there?" });
    expect(asked.text).toContain("Maya");
  });

  it("practice 19: who helped says yes first, and only then are the two put in touch", async () => {
    const letter = (await maya.letters()).at(-1);
    expect(letter?.text).toContain("How did you get there?");
    expect((await kith.outbox()).some((item) => item.accounts.length === 2)).toBe(false);
    await maya.press("Yes, Introduce Us");
    expect((await kith.outbox()).some((item) => item.accounts.length === 2)).toBe(true);
  });
});
