import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { outreaches, outreachMoves, tasks } from "#db/schema/index.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe.each(ENGINES)("/reach on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    // A Monday.
    kith = await createTestKith(engine, "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    await maya.type('/contact add "Ana Silva" company:Acme tie:strong last-spoke:"last week"');
  });
  afterEach(() => kith.close());

  const moves = async () =>
    (await kith.database.db.select().from(outreachMoves).orderBy(outreachMoves.id)).map(
      (move) => move.state,
    );
  const openSteps = () =>
    kith.database.db
      .select({ dueOn: tasks.dueOn })
      .from(tasks)
      .where(eq(tasks.state, "open"))
      .then((rows) => rows.map((row) => row.dueOn));

  it("plans, and says by when to write", async () => {
    const planned = await maya.type("/reach Ana Silva");
    expect(planned.text).toContain("Ana Silva at Acme");
    expect(planned.text).toContain("write to them by Tuesday 3 March");
    expect(planned.buttons).toEqual(
      expect.arrayContaining(["Write It", "Mark as Sent", "Rehearse It First"]),
    );
    await maya.type("/reach Ana Silva");
    expect(await moves()).toEqual(["planned"]);
    expect(await openSteps()).toEqual(["2026-03-03"]);
  });

  it("walks from planned to scheduled, each step with the next one and its day", async () => {
    await maya.type("/reach Ana Silva");
    expect((await maya.press("Mark as Sent")).text).toContain("Give them until Thursday 12 March");
    const replied = await maya.press("They Replied");
    expect(replied.text).toContain("offer two times for fifteen minutes by Tuesday 3 March");
    await maya.press("We Have a Date");
    const scheduled = await maya.submit({ day: "next Tuesday", time: "15:30" });
    expect(scheduled.text).toContain("for fifteen minutes: Tuesday 10 March, 15:30");
    expect(scheduled.buttons).toContain("Prepare");
    expect(await moves()).toEqual(["planned", "sent", "replied", "scheduled"]);
    // One open step, the day before the conversation.
    expect(await openSteps()).toEqual(["2026-03-09"]);
  });

  it("takes skipped steps, as people forget to log, and keeps going back out of it kindly", async () => {
    expect((await maya.type("/reach Ana Silva state:replied")).text).toContain("answered");
    const back = await maya.type("/reach Ana Silva state:sent");
    expect(back.text).toContain("With Ana Silva you are further than that (replied)");
    expect(await moves()).toEqual(["planned", "replied"]);
  });

  it("changes nothing on a second tap", async () => {
    await maya.type("/reach Ana Silva");
    await Promise.all([maya.press("Mark as Sent"), maya.press("Mark as Sent")]);
    expect((await maya.type("/reach Ana Silva state:sent")).text).toContain("noted already");
    expect(await moves()).toEqual(["planned", "sent"]);
    const [row] = await kith.database.db.select().from(outreaches);
    expect(row?.tries).toBe(1);
  });

  it("opens one outreach when two commands plan at the same moment", async () => {
    await Promise.all([maya.type("/reach Ana Silva"), maya.type("/reach Ana Silva")]);
    expect(await kith.database.db.select().from(outreaches)).toHaveLength(1);
    expect(await moves()).toEqual(["planned"]);
  });

  it("asks on the tenth day, is silent from the eleventh, and rests after one more try", async () => {
    await maya.type("/reach Ana Silva state:sent");
    kith.advanceDays(10);
    const asked = await maya.type("/reach Ana Silva");
    expect(asked.text).toContain("Have they answered?");
    expect(asked.buttons).toEqual(expect.arrayContaining(["No Answer", "Give It a Week"]));
    kith.advanceDays(1);
    const silent = await maya.type("/reach Ana Silva");
    expect(silent.text).toContain("one gentle second try");
    expect(silent.text).toContain("Hello Ana Silva, I wrote to you some days ago");
    await maya.press("Mark as Sent");
    kith.advanceDays(11);
    const resting = await maya.type("/reach Ana Silva");
    expect(resting.text).toContain("let it rest");
    expect(resting.buttons).not.toContain("Mark as Sent");
    expect((await maya.type("/reach Ana Silva state:sent")).text).toContain("twice");
    expect(await openSteps()).toEqual([]);
    expect(await moves()).toEqual(["planned", "sent", "silent", "sent", "silent"]);
  });

  it("waits for as long as a snooze says, from here or from the list", async () => {
    await maya.type("/reach Ana Silva state:sent");
    kith.advanceDays(10);
    await maya.type("/reach Ana Silva");
    expect((await maya.press("Give It a Week")).text).toContain("Thursday 19 March");
    kith.advanceDays(6);
    expect((await maya.type("/reach Ana Silva")).text).toContain("until Thursday 19 March");
    kith.advanceDays(1);
    await maya.type("/todo");
    await maya.press("Snooze");
    await maya.press("In Three Days");
    kith.advanceDays(3);
    expect((await maya.type("/reach Ana Silva")).text).toContain("Have they answered?");
    kith.advanceDays(1);
    expect((await maya.type("/reach Ana Silva")).text).toContain("No word from Ana Silva so far");
  });

  it("hears of a late answer after silence", async () => {
    await maya.type("/reach Ana Silva state:silent");
    expect((await maya.press("They Replied")).text).toContain("answered");
  });

  it("becomes met by a logged conversation alone, through its form", async () => {
    await maya.type("/reach Ana Silva state:replied");
    const { form } = await maya.press("We Have Talked");
    expect(form?.fields.map((field) => field.name)).toContain("names");
    expect(form?.fields.find((field) => field.name === "who")?.value).toContain("Ana Silva");
    expect(await moves()).toEqual(["planned", "replied"]);
    const byState = await maya.type("/reach Ana Silva state:met");
    expect(byState.form?.fields.map((field) => field.name)).toContain("who");
    await maya.submit({});
    expect(await moves()).toEqual(["planned", "replied", "met"]);
    expect((await maya.type("/reach Ana Silva")).text).toContain("have talked");
    expect((await maya.press("Start Again")).text).toContain("You want to reach Ana Silva");
  });

  it("says when a time is none, or has passed, and keeps what was typed", async () => {
    await maya.type("/reach Ana Silva state:scheduled");
    const unclear = await maya.submit({ day: "tomorrow", time: "tea time" });
    expect(unclear.text).toContain("could not read “tea time” as a time");
    await maya.type("/reach Ana Silva state:scheduled");
    const past = await maya.submit({ day: "today", time: "9:00" });
    expect(past.text).toContain("has passed already");
    expect(await moves()).toEqual(["planned"]);
  });

  it("lists everybody under way, what is due first, a page at a time", async () => {
    for (let index = 1; index <= 9; index++) {
      await maya.type(`/contact add "Person ${index}"`);
      await maya.type(`/reach Person ${index}`);
    }
    await maya.type("/reach Ana Silva state:sent");
    kith.advanceDays(10);
    await maya.type("/reach Person 5 state:replied");
    const page = await maya.type("/reach");
    expect(page.text).toContain("10 people are under way");
    const lines = page.text.split("\n");
    expect(lines[1]).toContain("Ana Silva at Acme · sent");
    expect(lines[2]).toContain("Have they answered?");
    expect(page.text).not.toContain("Person 5");
    expect((await maya.press("Next")).text).toContain("Person 5 · replied");
    expect((await maya.press("Back")).text).toContain("Ana Silva at Acme");
    expect((await maya.press("Open")).text).toContain("Have they answered?");
  });

  it("leads from the list of what is due to the outreach", async () => {
    await maya.type("/reach Ana Silva");
    kith.advanceDays(1);
    const list = await maya.type("/todo");
    expect(list.text).toContain("Next step towards talking with Ana Silva");
    expect(list.buttons).not.toContain("Done");
    expect((await maya.press("Next Step")).text).toContain("write to them by Tuesday 3 March");
  });

  it("shows nobody else's outreach", async () => {
    await maya.type("/reach Ana Silva");
    const { answer } = await maya.type("/reach Ana Silva");
    const buttons =
      answer.kind === "reply"
        ? answer.message.flatMap((block) => (block.kind === "controls" ? block.controls : []))
        : [];
    const own = buttons.flatMap((button) =>
      button.kind === "button" && button.action.args.length > 0 ? [button.action] : [],
    );
    expect(own.length).toBeGreaterThan(2);
    const ben = kith.person("ben");
    await ben.type("/todo");
    for (const action of own) {
      const forged = await ben.pressRef(action);
      expect(forged.text).not.toContain("Ana");
      expect(forged.text).toContain("no longer there");
    }
    expect(await moves()).toEqual(["planned"]);
  });

  it("asks for whom, when only a state is named", async () => {
    expect((await maya.type("/reach state:sent")).text).toContain("Say for whom");
  });
});
