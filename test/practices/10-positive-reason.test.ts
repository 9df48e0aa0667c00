import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 10", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 10: the referrer is asked why them, and a letter needs a reason for them", async () => {
    await maya.type('/contact add "Ana Silva" referred-by:"Sarah Kim"');
    await maya.type("/reach Ana Silva");
    const note = await maya.press("Have You Told Them?");
    expect(note.text).toContain("what made you think of them?");
    await maya.press("Write It");
    const { answer, text } = await maya.submit({ learn: "how ports plan" });
    expect(answer.kind).toBe("invalid");
    expect(text).toContain("fill in “Why them?”");
  });

  it("practice 10: nobody is introduced without a reason that says something good", async () => {
    const ben = kith.person("ben");
    await ben.type("/todo");
    const form = await maya.type(`/intro ${ben.mention}`);
    expect(form.form?.fields.find(({ name }) => name === "reason")).toMatchObject({
      required: true,
    });
    const thin = await maya.submit({ reason: "great guy" });
    expect(thin.text).toContain("Something good about the other person opens doors");
    expect(await ben.letters()).toEqual([]);
  });

  it("practice 10: asking around for a path needs a reason, too", async () => {
    await maya.type("/knows Acme");
    await maya.press("Ask Quietly");
    const { text } = await maya.submit({ reason: "job" });
    expect(text).toContain("a few words on why you want to talk to them");
  });
});
