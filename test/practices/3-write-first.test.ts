import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 3", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 3: write first, a letter before anything else, and say what you want to learn", async () => {
    await maya.type("/contact add Ana Silva");
    const planned = await maya.type("/reach Ana Silva");
    expect(planned.text).toContain("Next: write to them");
    const { form } = await maya.press("Write It");
    const way = form?.fields.find((field) => field.name === "way");
    expect(way?.value).toBe("letter");
    expect(way?.choices.map((choice) => choice.value)).toEqual(["letter", "e-mail", "message"]);
    const learn = form?.fields.find((field) => field.name === "learn");
    expect(learn?.required).toBe(true);
    const { text } = await maya.submit({ learn: "how ports plan", why: "You built the new pier" });
    expect(text).toContain("I would like to learn how ports plan.");
  });
});
