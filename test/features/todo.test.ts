import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("/todo", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith();
    maya = kith.person("maya");
    await maya.type("/met Ana Silva promise:send the article");
  });
  afterEach(() => kith.close());

  it("shows what is due with its buttons, and counts what comes later", async () => {
    const { text, buttons } = await maya.type("/todo");
    expect(text).toContain("One thing is due");
    expect(text).toContain("Thank Ana Silva · due today");
    expect(text).toContain("2 more are due later");
    expect(buttons).toEqual(["Write It", "Done", "Snooze", "Drop"]);
  });

  it("shows what comes next when nothing is due", async () => {
    await maya.type("/todo");
    await maya.press("Done");
    const { text } = await maya.type("/todo");
    expect(text).toContain("Nothing is due today");
    expect(text).toContain("For Ana Silva: send the article · due Monday 9 March");
  });

  it("takes a Done back", async () => {
    await maya.type("/todo");
    await maya.press("Done");
    expect((await maya.press("Undo")).text).toContain("Back on your list: Thank Ana Silva");
    expect((await maya.type("/todo")).text).toContain("Thank Ana Silva · due today");
  });

  it("brings a snoozed task back on its day", async () => {
    await maya.type("/todo");
    expect((await maya.press("Snooze")).buttons).toEqual([
      "Tomorrow",
      "In Three Days",
      "In a Week",
    ]);
    const snoozed = await maya.press("In Three Days");
    expect(snoozed.text).toContain("I will bring it back on Thursday 5 March");
    expect((await maya.type("/todo")).text).toContain("Nothing is due today");
    kith.advanceDays(3);
    expect((await maya.type("/todo")).text).toContain("Thank Ana Silva · due today");
  });

  it("drops what is not wanted", async () => {
    await maya.type("/todo");
    expect((await maya.press("Drop")).text).toContain("Dropped: Thank Ana Silva");
    kith.advanceDays(30);
    expect((await maya.type("/todo")).text).not.toContain("Thank Ana Silva");
  });

  it("says what has been due for how long, the longest first", async () => {
    kith.advanceDays(22);
    const { text } = await maya.type("/todo");
    expect(text).toContain("3 things are due");
    expect(text.indexOf("Thank Ana")).toBeLessThan(text.indexOf("send the article"));
    expect(text).toContain("due since Monday 9 March");
  });

  it("keeps one follow-up a person: another talk moves it", async () => {
    kith.advanceDays(10);
    await maya.type("/met Ana Silva");
    kith.advanceDays(12);
    const { text } = await maya.type("/todo");
    expect(text).not.toContain("Follow up with Ana Silva");
    kith.advanceDays(72);
    expect((await maya.type("/todo")).text.match(/Follow up with Ana Silva/g)).toHaveLength(1);
  });

  it("turns pages, and keeps the list when the last page has been settled", async () => {
    for (const name of ["Ben", "Carla", "Dan", "Eva"]) await maya.type(`/met ${name} Lund`);
    const first = await maya.type("/todo");
    expect(first.text).toContain("5 things are due");
    expect(first.buttons.filter((label) => label === "Done")).toHaveLength(4);
    const second = await maya.press("Show One More");
    expect(second.text).toContain("Thank Eva Lund");
    expect(second.text).not.toContain("Thank Dan Lund");
    expect(second.buttons).toContain("Back");
    await maya.press("Done");
    expect((await maya.press("Show One More")).text).toContain("Thank Dan Lund");
  });

  it("opens the first page by a forged button for a page beyond all numbers", async () => {
    const { text } = await maya.pressRef({ name: "todo-page", args: ["99999999999999999999"] });
    expect(text).toContain("Ana Silva");
  });

  it("makes one thank-you each for several people at an event", async () => {
    await maya.type("/met Kim Novak, Lars Berg and Mia Chen how:event");
    const { text } = await maya.type("/todo");
    for (const name of ["Kim Novak", "Lars Berg", "Mia Chen"])
      expect(text).toContain(`Thank ${name}`);
  });

  it("takes a follow-up done as a touch: they come up again, and Undo takes it back", async () => {
    await maya.type("/todo");
    await maya.press("Done");
    kith.advanceDays(21);
    await maya.type("/todo");
    await maya.press("Done");
    expect((await maya.type("/todo")).text).toContain("Follow up with Ana Silva");
    const done = await maya.press("Done");
    expect(done.text).toContain("Done: Follow up with Ana Silva.");
    expect(done.text).toContain("I will bring Ana Silva up again on Monday 13 April.");
    const back = await maya.press("Undo");
    expect(back.text).toContain("Back on your list: Follow up with Ana Silva");
    expect(back.text).toContain("One thing is due");
    kith.advanceDays(30);
    expect((await maya.type("/todo")).text.match(/Follow up with Ana Silva/g)).toHaveLength(1);
  });

  it("does not take back a follow-up that a conversation has moved since", async () => {
    kith.advanceDays(21);
    await maya.type("/todo");
    await maya.press("Done");
    await maya.press("Done");
    await maya.press("Done");
    await maya.type("/met Ana Silva");
    expect((await maya.press("Undo")).text).toContain("already settled");
  });
});
