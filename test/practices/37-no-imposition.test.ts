import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 37", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  it("practice 37: the first outreach goes to a strong tie, and the fear is reframed", async () => {
    await maya.type("/goal learn how ports plan");
    await maya.type('/contact add "Ada Far" company:Acme tie:new');
    await maya.type("/contact add Ben Near tie:strong");
    const first = await maya.type("/reach");
    expect(first.text).toContain("ask a friend for a good plumber");
    const lines = first.text.split("\n");
    expect(lines.find((line) => line.startsWith("Ben Near") || line.startsWith("Ada Far"))).toBe(
      "Ben Near",
    );
    expect(first.text).toContain("this is an easy first one. For your goal");
    await maya.press("Reach Out");
    expect((await maya.type("/reach Ben Near")).text).toContain("good plumber");
    await maya.press("Mark as Sent");
    expect((await maya.type("/reach Ada Far")).text).not.toContain("plumber");
  });

  it("practice 37: without a close tie it asks for one, and any list offers a rehearsal", async () => {
    expect((await maya.type("/reach")).text).toContain("Who would be glad to hear from you?");
    await maya.type("/contact add Ada Far tie:new");
    const list = await maya.type("/reach");
    expect(list.text).toContain("somebody you know well");
    expect(list.buttons).toContain("Rehearse It First");
  });

  it("practice 37: silence is no verdict, and asking no imposition", async () => {
    await maya.type("/contact add Ben Near tie:strong");
    await maya.type("/reach Ben Near state:sent");
    const { text } = await maya.type("/reach Ben Near state:silent");
    expect(text).toContain("Being asked is no imposition");
  });
});
