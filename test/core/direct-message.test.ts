import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("a direct message that names no group", () => {
  let kith: TestKith;
  let harbour: TestPerson;
  let hill: TestPerson;
  let direct: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith();
    harbour = kith.person("maya", { workspace: "w1", groupName: "Harbour Club" });
    hill = kith.person("maya", { workspace: "w2", groupName: "Hill Club" });
    direct = kith.person("maya", { workspace: null, channel: null });
  });
  afterAll(() => kith.close());

  it("of somebody who is in no group says how to begin", async () => {
    const { text } = await direct.type("/todo");
    expect(text).toContain("Use a command in a channel of your group once");
  });

  it("of a member of one group goes there, without a word about groups", async () => {
    await harbour.type("/met Ana Silva");
    const { text, buttons } = await direct.type("/contact show Ana Silva");
    expect(text).toContain("Ana Silva");
    expect(text).not.toContain("Harbour Club");
    expect(buttons).not.toContain("Switch to Harbour Club");
  });

  it("of a member of two goes to the one used last, names it and offers the other", async () => {
    kith.advanceDays(1);
    await hill.type("/met Olga Petrova");
    const { text, buttons } = await direct.type("/contact list");
    expect(text).toContain("Olga Petrova");
    expect(text).toContain("You are in Hill Club.");
    expect(buttons.at(-1)).toBe("Switch to Harbour Club");
  });

  it("goes to the other after Switch, and back", async () => {
    kith.advanceDays(1);
    expect((await direct.press("Switch to Harbour Club")).text).toContain("now in Harbour Club");
    const { text } = await direct.type("/contact list");
    expect(text).toContain("Ana Silva");
    expect(text).toContain("You are in Harbour Club.");
    kith.advanceDays(1);
    await direct.press("Switch to Hill Club");
    expect((await direct.type("/contact list")).text).toContain("Olga Petrova");
  });

  it("follows them when they use the other group's channel", async () => {
    kith.advanceDays(1);
    await harbour.type("/todo");
    expect((await direct.type("/todo")).text).toContain("You are in Harbour Club.");
    kith.advanceDays(1);
    await hill.type("/todo");
    expect((await direct.type("/todo")).text).toContain("You are in Hill Club.");
  });

  it("names the group also where the command is refused, as it may be the wrong one", async () => {
    const { text, buttons } = await direct.type("/contact show Ana Silva");
    expect(text).toContain("no contact like “Ana Silva”");
    expect(text).toContain("You are in Hill Club.");
    expect(buttons).toEqual(["Fix It", "Switch to Harbour Club"]);
  });

  it("a button works in the group that it came from", async () => {
    kith.advanceDays(1);
    await direct.press("Switch to Harbour Club");
    await direct.type("/todo");
    kith.advanceDays(1);
    await hill.type("/todo");
    expect((await direct.press("Done")).text).toContain("Done: Thank Ana Silva");
  });

  it("to be mentioned in another group is not to use it", async () => {
    const ben = kith.person("ben", { workspace: "w1", groupName: "Harbour Club" });
    await ben.type("/goal sail");
    kith.advanceDays(1);
    await hill.type(`/met ${ben.mention}`);
    const { text } = await kith.person("ben", { workspace: null, channel: null }).type("/goal");
    expect(text).toContain("You are in Harbour Club.");
  });
});
