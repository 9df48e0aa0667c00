import { assert, asyncProperty } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { line } from "#test/fuzz/typed-line.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("whatever is typed", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    // Its log fails the test with the bug's own stack.
    kith = await createTestKith();
    maya = kith.person("maya");
    await maya.type("/contact add Ana Silva company:Acme");
    await maya.type("/contact add Ana Berg");
    await kith.person("ben").type("/todo");
  });
  afterAll(() => kith.close());

  it("is never answered with a bug, and neither is what its form or its Fix It brings", async () => {
    await assert(
      asyncProperty(line, async (command) => {
        const { answer, buttons } = await maya.type(command);
        expect(["reply", "form", "none"]).toContain(answer.kind);
        if (buttons.includes("Fix It")) await maya.press("Fix It");
        else if (answer.kind === "form") await maya.submit({});
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
