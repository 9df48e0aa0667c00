import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

/** Five hundred connections, as a network exports them. */
const CONNECTIONS = [
  "First Name,Last Name,Company,Connected On",
  ...Array.from({ length: 500 }, (_, index) => `Ana,Silva ${index},Firm ${index},12 Mar 2010`),
].join("\n");

describe("practice 24: 500 connections are no network", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith();
    maya = kith.person("maya");
  });
  afterAll(() => kith.close());

  it("practice 24: the reply to an import says kindly what counts, and names three to talk to first", async () => {
    const bytes = Buffer.from(CONNECTIONS);
    await maya.type("/contact import", { file: { kind: "file", name: "c.csv", bytes } });
    const { text, buttons } = await maya.press("Keep All 500");
    expect(text).toContain("your figures count those, never imports");
    expect(text).toContain("You could talk to these 3 first");
    expect(buttons.length).toBe(3);
  });

  it("practice 24: a connection is no conversation: when they last talked stays unknown, and nothing is due", async () => {
    const { text } = await maya.type("/contact show Ana Silva 7");
    expect(text).not.toContain("2010");
    expect((await maya.type("/contact list due:yes")).text).toContain("No contact fits");
  });

  it("practice 24: the next import does not name somebody who has been talked to", async () => {
    await maya.type('/met "Ana Silva 0"');
    const bytes = Buffer.from(CONNECTIONS);
    await maya.type("/contact import", { file: { kind: "file", name: "c.csv", bytes } });
    const { buttons } = await maya.press("Keep All 500");
    expect(buttons).toEqual(["Ana Silva 1", "Ana Silva 2", "Ana Silva 3"]);
  });
});
