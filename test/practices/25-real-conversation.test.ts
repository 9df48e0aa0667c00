import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 25", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 25: an outreach is done once they have talked, and by nothing else", async () => {
    await maya.type("/contact add Ana Silva");
    await maya.type("/contact add Ben Okafor");
    await maya.type("/reach Ben Okafor");
    await maya.type("/reach Ana Silva state:replied");
    expect((await maya.type("/reach")).text).toContain("counts once you have talked.");
    await maya.type("/reach Ana Silva state:met");
    expect((await maya.type("/reach")).text).toContain("2 people are under way");
    await maya.type("/met Ana Silva how:call");
    const after = await maya.type("/reach");
    expect(after.text).toContain("One person is under way");
    expect(after.text).toContain("One has led there so far");
  });
});
