import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("practice 23: show interest, share freely", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
  });
  afterAll(() => kith.close());

  it("an offer is answered with questions that show interest", async () => {
    const ben = kith.person("ben");
    await allowMessages(kith, ben);
    const { text } = await ben.type("/offer new 15-minute calls about nursing kind:call");
    expect(text).toContain("show interest before you advise");
    expect(text).toContain("“What brought you to this?”");
    expect(text).toContain("Then share freely what you know");
  });

  it("who sees an offer can meet the person behind it, in one step", async () => {
    const maya = kith.person("maya");
    await allowMessages(kith, maya);
    await maya.type("/offer list kind:call");
    await maya.press("I’d Like to Meet");
    await maya.submit({ reason: "I am about to make the step that you made" });
    expect((await kith.person("ben").letters())[0]?.text).toContain("Maya would like to meet you.");
  });
});
