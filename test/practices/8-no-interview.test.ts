import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 8", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 8: an answer is ready for “we are not hiring” and “I know nobody who is hiring”", async () => {
    await maya.type("/contact add Ana Silva");
    await maya.type("/reach Ana Silva state:replied");
    const { text } = await maya.press("Prepare");
    expect(text).toContain("“We are not hiring.” → “I would like to learn how you work.”");
    expect(text).toContain("“I would talk to anyone you suggest, for any reason.”");
  });
});
