import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";
import { allowMessages } from "#test/support/allow-messages.ts";

describe("/week", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    // A Tuesday.
    kith = await createTestKith("postgres", "2026-03-03T10:00:00Z");
    maya = kith.person("maya", { timeZone: "Europe/Berlin" });
  });
  afterAll(() => kith.close());

  it("begins kindly where nothing was done yet", async () => {
    const { text, buttons } = await maya.type("/week");
    expect(text).toContain("Your week so far");
    expect(text).toContain("Conversations: None yet");
    expect(text).toContain("Streak: Begins with a conversation");
    expect(text).not.toContain("slipped");
    expect(text).toContain("Only you see this.");
    expect(buttons.slice(0, 3)).toEqual(["Plan One Thing", "Note My Hours", "Last Week"]);
  });

  it("sums up the week: talks, names, help given, promises kept", async () => {
    const ben = kith.person("ben");
    await allowMessages(kith, ben);
    await maya.type('/met Ana Silva names:"Lee Wong; Ida Berg" promise:"send the article"');
    await maya.type(`/gave to:${ben.mention} kind:advice`);
    kith.setNow("2026-03-13T10:00:00Z");
    await maya.type("/todo");
    const { text } = await maya.type("/week");
    expect(text).toContain("Conversations: None yet");
    const last = await maya.press("Last Week");
    expect(last.text).toContain("Your week from Monday 2 March");
    expect(last.text).toContain("Conversations: 1, with 2 new names");
    expect(last.text).toContain("Given: helped once");
    expect(last.buttons).toContain("This Week");
  });

  it("names what slipped, plainly and without reproach", async () => {
    const { text } = await maya.type("/week");
    expect(text).toContain("Worth a look:");
    expect(text).toContain("• One thank-you is later than a day. A short one still pleases.");
    expect(text).toContain("• One promise is overdue.");
    expect(text).not.toMatch(/should|fail|bad|forgot|!/i);
  });

  it("keeps the streak until the week is over, and says when last week can be made up for", async () => {
    expect((await maya.type("/week")).text).toContain("one week in a row; this one is still open");
    kith.setNow("2026-03-18T10:00:00Z");
    const quiet = await maya.type("/week");
    expect(quiet.text).toContain("Last week was quiet. Do two things this week");
    expect(quiet.buttons).not.toContain("Make Up for Last Week");
    await maya.type("/met Eva Lund");
    await maya.type("/met Finn Aas");
    const ready = await maya.type("/week");
    expect(ready.buttons).toContain("Make Up for Last Week");
    expect((await maya.press("Make Up for Last Week")).text).toContain(
      "3 weeks in a row, this one included",
    );
  });

  it("answers a second tap kindly", async () => {
    await maya.type("/week");
    const again = await maya.pressRef({ name: "week-streak", args: ["repair"] });
    expect(again.text).toContain("There is no week to make up for just now.");
    expect((await maya.type("/week")).text).toContain("3 weeks in a row");
  });

  it("pauses the streak and goes on without losing it", async () => {
    expect((await maya.press("Pause Streak")).text).toContain("Paused at 3 weeks; nothing is lost");
    kith.setNow("2026-04-15T10:00:00Z");
    const paused = await maya.type("/week");
    expect(paused.text).toContain("Paused at 3 weeks");
    expect((await maya.press("Go On")).text).toContain("3 weeks in a row; this one is still open");
    await maya.type("/met Gil Ott");
    expect((await maya.type("/week")).text).toContain("4 weeks in a row, this one included");
  });

  it("looks back at the week before on a Monday", async () => {
    kith.setNow("2026-04-20T10:00:00Z");
    const { text, buttons } = await maya.type("/week");
    expect(text).toContain("Your week from Monday 13 April");
    expect(buttons).toContain("This Week");
    expect((await maya.press("This Week")).text).toContain("Your week so far");
  });

  it("is nobody else's", async () => {
    const nora = kith.person("nora");
    const { text } = await nora.type("/week");
    expect(text).toContain("Begins with a conversation");
    expect(text).not.toContain("4 weeks");
  });
});

describe("the plan for the week", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-25T10:00:00Z");
    // The clocks go forward in Berlin on Sunday 29 March.
    maya = kith.person("maya", { timeZone: "Europe/Berlin" });
  });
  afterAll(() => kith.close());

  it("is one thing with a day and a time", async () => {
    await maya.type("/week");
    await maya.press("Plan One Thing");
    const wrong = await maya.submit({ what: "call Ana", day: "Monday", time: "soonish" });
    expect(wrong.text).toContain("I could not read “soonish” as a time.");
    const { text } = await maya.submit({ what: "call Ana", day: "Monday", time: "21:30" });
    expect(text).toContain("Planned: call Ana. I will remind you once: Monday 30 March, 21:30.");
    expect((await maya.type("/week")).text).toContain("Planned: call Ana, Monday 30 March, 21:30.");
  });

  it("comes back once, at that time on the member's clock, in quiet time as well", async () => {
    kith.setNow("2026-03-30T19:29:00Z");
    await kith.runJob("remind-plans");
    expect(await maya.letters()).toHaveLength(0);
    kith.setNow("2026-03-30T19:30:00Z");
    await Promise.all([kith.runJob("remind-plans"), kith.runJob("remind-plans")]);
    await kith.runJob("remind-plans");
    const letters = await maya.letters();
    expect(letters.map((letter) => letter.text)).toEqual([
      expect.stringContaining("Now is the time you chose for: call Ana."),
    ]);
    expect(letters[0]?.why).toBe("Why: you planned this and chose the time.");
  });

  it("can be put off from the reminder, and is reminded once more then", async () => {
    const { form } = await maya.press("Another Time");
    expect(form?.fields.map((field) => field.value)).toEqual(["call Ana", "2026-03-30", "21:30"]);
    await maya.submit({ day: "tomorrow", time: "9:00" });
    kith.setNow("2026-03-31T07:01:00Z");
    await kith.runJob("remind-plans");
    expect(await maya.letters()).toHaveLength(2);
    const log = await maya.press("Log a Conversation");
    expect(log.form?.title).toBe("Log a conversation");
  });

  it("is not sent any more when it comes too late to remind", async () => {
    await maya.type("/week");
    await maya.press("Change Plan");
    await maya.submit({ day: "tomorrow", time: "9:00" });
    kith.setNow("2026-04-02T07:00:00Z");
    await kith.runJob("remind-plans");
    expect(await maya.letters()).toHaveLength(2);
  });

  it("lies neither in the past nor far away", async () => {
    await maya.type("/week");
    await maya.press("Plan One Thing");
    expect((await maya.submit({ what: "call", day: "today", time: "8:00" })).text).toContain(
      "That time has passed already.",
    );
    const far = await maya.submit({ what: "call", day: "2026-09-01", time: "8:00" });
    expect(far.text).toContain("within the next three weeks");
  });
});
