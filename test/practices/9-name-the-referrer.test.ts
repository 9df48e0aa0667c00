import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 9", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 9: the referrer stands in the first sentence and is asked to call ahead", async () => {
    await maya.type('/contact add "Ana Silva" referred-by:"Sarah Kim"');
    const planned = await maya.type("/reach Ana Silva");
    expect(planned.text).toContain("Sarah Kim gave you this name");
    await maya.press("Have You Told Them?");
    await maya.press("I Have Told Them");
    await maya.press("Write It");
    const named = await maya.submit({
      learn: "how ports plan",
      why: "You built the pier in Leith",
    });
    const letter = named.text.slice(named.text.indexOf("Dear"));
    expect(letter).toMatch(/^Dear Ana Silva,\n\nSarah Kim suggested that I write to you\./);
    expect(named.text).toContain("You asked Sarah Kim for a word ahead");
    await maya.press("Change It");
    const unnamed = await maya.submit({ referrer: "" });
    expect(unnamed.text).toContain("Sarah Kim gave you the name: say so in the first sentence");
  });

  it("practice 9: a path found through a member is warm, and names them first", async () => {
    const ben = kith.person("ben");
    await allowMessages(kith, maya, ben);
    await ben.type("/contact match on");
    await ben.type('/contact add "Ana Silva" company:Acme tie:strong');
    await maya.type("/knows Acme");
    await maya.press("Ask Quietly");
    await maya.submit({ reason: "I want to learn how ports plan their shifts" });
    await ben.press("I’ll Call Ahead");
    await ben.press("They Said Yes");
    await ben.submit({ name: "Ana Silva", way: "ana@acme.test" });
    const letters = await maya.letters();
    const opened = letters.find(({ dedupeKey }) => dedupeKey.startsWith("path-opened"));
    expect(opened?.text).toContain("Name Ben in your first sentence");
    await maya.press("Save as Contact");
    await maya.type("/reach Ana Silva");
    await maya.press("Write It");
    const draft = await maya.submit({ learn: "how ports plan", why: "You built the pier" });
    expect(draft.text.slice(draft.text.indexOf("Dear"))).toContain("Ben suggested");
  });
});
