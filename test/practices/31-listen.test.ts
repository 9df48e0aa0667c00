import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 31", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 31: listen more than you talk, with questions to ask", async () => {
    await maya.type("/contact add Ana Silva");
    await maya.type("/reach Ana Silva state:replied");
    const { text } = await maya.press("Prepare");
    expect(text).toContain("Listen more than you talk");
    const questions = text.split("\n").filter((line) => line.startsWith("• "));
    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(questions.every((line) => line.endsWith("?"))).toBe(true);
    expect(text).toContain("Which two people should I talk to next, for any reason?");
  });
});
