import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nudgeSettings, outbox, reminders } from "#db/schema/index.ts";
import { previewNudges } from "#features/nudges/index.ts";
import { silentLog } from "#chat/log.ts";
import { setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const MONDAY = "2026-03-02T10:00:00Z";
const TUESDAY = "2026-03-03T09:20:00Z";

describe("a nudge that asks when", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", MONDAY);
    maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow(TUESDAY);
    await kith.runJob("plan-nudges");
  });
  afterEach(() => kith.close());

  const remindersSent = async () =>
    (await maya.letters()).filter(({ dedupeKey }) => dedupeKey.startsWith("reminder:"));
  const sendAt = async (at: string) => {
    kith.setNow(at);
    await Promise.all([kith.runJob("send-reminders"), kith.runJob("send-reminders")]);
  };

  it("makes one reminder at the chosen time, with the deed's button, and only one", async () => {
    const [today] = (await maya.letters()).flatMap(({ message }) =>
      message.flatMap((block) => (block.kind === "controls" ? block.controls : [])),
    );
    expect(today).toBeDefined();
    const planned = await maya.press("Today at 12:00");
    expect(planned.text).toContain("I will remind you once, today at 12:00");
    expect(planned.buttons).toEqual(["Write It", "Done", "No Reminder"]);
    expect((await maya.press("Today at 12:00")).text).toBe(planned.text);
    await sendAt("2026-03-03T11:59:00Z");
    expect(await remindersSent()).toEqual([]);
    await sendAt("2026-03-03T12:00:00Z");
    await sendAt("2026-03-03T12:05:00Z");
    const [reminder, ...more] = await remindersSent();
    expect(more).toEqual([]);
    expect(reminder?.text).toContain("You chose this time for it.");
    expect(reminder?.text).toContain("Ana Silva");
    expect((await maya.press("Done")).text).toContain("Done: Thank Ana Silva");
  });

  it("sends none once the thing is done, wherever it was done", async () => {
    await maya.press("Today at 12:00");
    await maya.press("Done");
    await sendAt("2026-03-03T12:00:00Z");
    expect(await remindersSent()).toEqual([]);
    expect((await kith.database.db.select().from(reminders)).map(({ state }) => state)).toEqual([
      "done",
    ]);
  });

  it("does not follow who has left the group", async () => {
    await maya.press("Today at 12:00");
    await setMember(kith, "maya", { leftAt: kith.now() });
    await sendAt("2026-03-03T12:00:00Z");
    expect(await remindersSent()).toEqual([]);
  });

  it("comes all the same when nobody could write at that time, and says so", async () => {
    await maya.press("Today at 12:00");
    await sendAt("2026-03-05T09:30:00Z");
    const [late, ...more] = await remindersSent();
    expect(more).toEqual([]);
    expect(late?.text).toContain("I could not write to you then");
    expect(late?.text).toContain("Ana Silva");
    const rows = await kith.database.db.select({ keepsQuiet: outbox.keepsQuiet }).from(outbox);
    expect(rows.map(({ keepsQuiet }) => keepsQuiet)).toContain(true);
  });

  it("moves the reminder to another time, takes it back, and drops it at a stop", async () => {
    await maya.press("Today at 12:00");
    await maya.press("Tomorrow at 09:00");
    await sendAt("2026-03-03T12:00:00Z");
    expect(await remindersSent()).toEqual([]);
    expect((await maya.press("No Reminder")).text).toContain("No reminder, then");
    await maya.press("Tomorrow at 09:00");
    await maya.type("/nudges off");
    await sendAt("2026-03-04T09:05:00Z");
    expect(await remindersSent()).toEqual([]);
  });

  it("keeps a day's second reminder for another day", async () => {
    await maya.press("Tomorrow at 09:00");
    kith.setNow("2026-03-04T08:30:00Z");
    await maya.type("/met Ben Ito");
    kith.setNow("2026-03-04T09:20:00Z");
    await kith.runJob("plan-nudges");
    const last = (await maya.letters()).at(-1);
    expect(last?.text).toContain("Ben Ito");
    const labels = last?.message.flatMap((block) =>
      block.kind === "controls"
        ? block.controls.flatMap((control) => (control.kind === "button" ? [control.label] : []))
        : [],
    );
    expect(labels).not.toContain("Today at 12:00");
    expect(labels).toContain("Tomorrow at 09:00");
  });

  it("asks again when the time on an old button has passed", async () => {
    kith.setNow("2026-03-03T13:00:00Z");
    const again = await maya.press("Today at 12:00");
    expect(again.text).toContain("That time has passed");
    expect(again.buttons).toContain("Today at 17:00");
  });

  it("comes seldomer after three that were ignored, and as before after one that was answered", async () => {
    for (const day of ["04", "05", "06"]) {
      kith.setNow(`2026-03-${day}T09:20:00Z`);
      await kith.runJob("plan-nudges");
    }
    expect(await maya.letters()).toHaveLength(3);
    expect((await maya.type("/nudges set hour:9")).text).toContain("every second day for now");
    kith.setNow("2026-03-09T09:20:00Z");
    await kith.runJob("plan-nudges");
    await maya.press("Not This One");
    const [row] = await kith.database.db.select().from(nudgeSettings);
    expect(row).toMatchObject({ pace: "daily", ignored: 0 });
    kith.setNow("2026-03-10T09:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await maya.letters()).toHaveLength(5);
  });

  it("leaves out a day off", async () => {
    expect((await maya.type("/nudges set day-off:tomorrow")).text).toContain("No nudge on");
    kith.setNow("2026-03-04T09:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await maya.letters()).toHaveLength(1);
  });

  it("is previewed with its reasons, and nothing is sent or changed by that", async () => {
    const { db } = kith.database;
    const before = await db.select().from(outbox);
    const [row] = await db.select().from(nudgeSettings);
    if (row === undefined) throw new Error("no settings");
    const at = new Date("2026-03-04T09:20:00Z");
    const [preview] = await previewNudges(db, { groupId: row.groupId, at }, silentLog);
    expect(preview).toMatchObject({
      outcome: "would-get",
      practice: "thank-you",
      accounts: ["playground:w1:maya"],
    });
    expect(preview?.why.join(" ")).toContain("due");
    expect(await db.select().from(outbox)).toEqual(before);
    expect(await db.select().from(nudgeSettings)).toEqual([row]);
  });
});
