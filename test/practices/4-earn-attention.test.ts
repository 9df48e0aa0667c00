import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 4", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 4: earn attention with a reason for this person, and offer something", async () => {
    await maya.type("/contact add Ana Silva company:Acme");
    await maya.type("/reach Ana Silva");
    const { form } = await maya.press("Write It");
    const why = form?.fields.find((field) => field.name === "why");
    expect(why?.required).toBe(true);
    expect(why?.hint).toContain("Recent news");
    const thin = await maya.submit({
      learn: "how ports plan",
      why: "Acme is a leading company and your career is very impressive",
    });
    expect(thin.text).toContain("It could go to anybody");
    expect(thin.text).toContain("Offer Ana Silva something");
    await maya.press("Change It");
    const better = await maya.submit({
      why: "I read that you moved the whole pier over one weekend",
      offer: "I can send you the tide tables that we drew by hand",
    });
    expect(better.text).not.toContain("might work better");
  });
});
