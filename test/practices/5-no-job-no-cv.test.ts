import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 5", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 5: no asking for a job, no CV; the check says what to write instead", async () => {
    await maya.type("/contact add Ana Silva company:Acme");
    await maya.type("/reach Ana Silva");
    await maya.press("Write It");
    const { text } = await maya.submit({
      learn: "whether you have a position for me. My CV is attached",
      why: "You built the new pier in Leith",
      offer: "I can send you our tide tables",
    });
    expect(text).toContain("asks for a job");
    expect(text).toContain("ask for what you want to learn");
    expect(text).toContain("Leave the CV out");
  });
});
