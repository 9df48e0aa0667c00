import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 33", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it.each(["declined", "silent"])(
    "practice 33: after %s comes a kind word and the next name",
    async (state) => {
      await maya.type("/goal find a role in logistics employers:Acme");
      await maya.type("/contact add Ana Silva");
      await maya.type('/contact add "Ben Okafor" company:Acme');
      await maya.type("/reach Ana Silva state:sent");
      const { text, buttons } = await maya.type(`/reach Ana Silva state:${state}`);
      expect(text).toMatch(/That is fine|full week/);
      expect(text).toContain("Some will, some won’t. Here is the next name:");
      expect(text).toContain("Ben Okafor at Acme");
      expect(text).toContain("Works at Acme, one of your target employers.");
      expect(buttons).toContain("Reach Out");
      expect((await maya.press("Reach Out")).text).toContain("You want to reach Ben Okafor");
    },
  );

  it("practice 33: who said no is not brought up again for three months", async () => {
    await maya.type("/contact add Ana Silva");
    await maya.type("/reach Ana Silva state:declined");
    expect((await maya.type("/reach")).text).not.toContain("Ana Silva");
    kith.advanceDays(91);
    expect((await maya.type("/reach")).text).toContain("Ana Silva");
  });
});
