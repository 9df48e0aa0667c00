import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 11", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 11: fifteen minutes are asked for, put into the calendar and kept", async () => {
    await maya.type("/contact add Ana Silva");
    await maya.type("/reach Ana Silva");
    await maya.press("Write It");
    const letter = await maya.submit({ learn: "how ports plan", why: "You built the pier" });
    expect(letter.text).toContain("Would you have fifteen minutes");
    await maya.type("/reach Ana Silva state:scheduled");
    const scheduled = await maya.submit({ day: "tomorrow", time: "11:00" });
    expect(scheduled.text).toContain("for fifteen minutes");
    const card = await maya.press("Prepare");
    expect(card.text).toContain("After fifteen minutes say that the time is up");
    const file =
      card.answer.kind === "reply"
        ? card.answer.message.find((block) => block.kind === "file")
        : undefined;
    const event = new TextDecoder().decode(file?.bytes);
    expect(event).toContain("DTSTART:20260303T110000Z");
    expect(event).toContain("DTEND:20260303T111500Z");
  });

  it("practice 11: a letter without a time, or with a long one, is told so", async () => {
    await maya.type("/contact add Ana Silva");
    await maya.type("/reach Ana Silva");
    for (const ask of ["Could we have a chat?", "Could I have an hour of your time?"]) {
      await maya.press("Check My Own Letter");
      expect((await maya.submit({ letter: ask })).text).toContain("how long it takes");
    }
  });
});
