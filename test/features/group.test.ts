import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { groups } from "#db/schema/index.ts";
import { memberOf, setMember } from "#test/support/giving-group.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const OFFER = "You are an organiser here.";

describe.each(ENGINES)("the group's settings on %s", (engine) => {
  let kith: TestKith;
  let olivia: TestPerson;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith(engine);
    olivia = kith.person("olivia", { isAdmin: true, timeZone: "America/New_York" });
    maya = kith.person("maya");
  });
  afterEach(() => kith.close());

  const settings = async () => {
    const { groupId } = await memberOf(kith, "olivia");
    const [row] = await kith.database.db.select().from(groups).where(eq(groups.id, groupId));
    if (row === undefined) throw new Error("no group");
    return row;
  };

  it("are offered to the first organiser after their first command, once, before anything else", async () => {
    const first = await olivia.type("/todo");
    expect(first.text).toContain(OFFER);
    expect(first.buttons).toEqual(["Group Settings"]);
    const second = await olivia.type("/todo");
    expect(second.text).not.toContain(OFFER);
    expect(second.text).toContain("One thing I ask only once");
    const other = await kith.person("oscar", { isAdmin: true }).type("/todo");
    expect(other.text).not.toContain(OFFER);
    expect((await olivia.press("Group Settings")).text).toContain("Group settings");
  });

  it("need no offer where they were seen already", async () => {
    expect((await olivia.type("/group setup")).text).not.toContain(OFFER);
    expect((await olivia.type("/todo")).text).not.toContain(OFFER);
  });

  it("are not offered to members, and nothing is sent when Kith is added", async () => {
    await kith.handle({
      platform: "playground",
      deliveryId: "added",
      workspace: { id: "w1", name: "Harbour Job Club" },
      account: { id: "olivia", name: "olivia", locale: undefined, isAdmin: true },
      channel: undefined,
      mentioned: [],
      event: { kind: "installed" },
    });
    expect((await maya.type("/todo")).text).not.toContain(OFFER);
    expect(await kith.outbox()).toEqual([]);
    expect((await olivia.type("/todo")).text).toContain(OFFER);
  });

  it("show what is so, with every way to change it", async () => {
    // What Kith asks of everybody comes first, below another answer.
    for (const line of ["/todo", "/todo"]) await olivia.type(line);
    const page = await olivia.type("/group setup");
    expect(page.text).toContain("Nowhere: I only answer where somebody asks me");
    expect(page.text).toContain("UTC (10:00 now)");
    expect(page.text).toContain("Monday");
    expect(page.text).toContain("Organisers: Olivia");
    expect(page.buttons).toEqual(
      expect.arrayContaining([
        "This Channel",
        "Time and Week",
        "Employer Names",
        "Weekly Digest",
        "Turn Boards Off",
        "Organisers",
        "Stop Measuring Nudges",
      ]),
    );
  });

  it("switch off that a tenth of days go without a nudge, and on again", async () => {
    await olivia.type("/group setup");
    const off = await olivia.press("Stop Measuring Nudges");
    expect(off.text).toContain("every nudge that is due goes out");
    expect(await settings()).toMatchObject({ measuresNudges: false });
    const on = await olivia.press("Measure What Nudges Do");
    expect(on.text).toContain("one day in ten goes without a nudge");
    expect(await settings()).toMatchObject({ measuresNudges: true });
  });

  it("take the channel in which the button is pressed, and none again", async () => {
    await olivia.type("/group setup");
    const here = await olivia.press("This Channel");
    expect(here.text).toContain("Done: this is where I may speak to everybody.");
    expect(here.answer).toMatchObject({ replaces: true });
    expect(here.buttons).not.toContain("This Channel");
    expect(await settings()).toMatchObject({ channel: "general" });
    const elsewhere = kith.person("olivia", { isAdmin: true, channel: "random" });
    expect((await elsewhere.type("/group setup")).text).toContain("Another channel");
    const none = await olivia.press("No Channel");
    expect(none.text).toContain("Done: I only answer where somebody asks me.");
    expect(await settings()).toMatchObject({ channel: null, channelWorkspaceId: null });
  });

  it("ask for the channel to be typed in where there is none", async () => {
    await olivia.type("/group setup");
    const inPrivate = kith.person("olivia", { isAdmin: true, channel: null });
    const page = await inPrivate.type("/group setup");
    expect(page.buttons).not.toContain("This Channel");
    expect(page.text).toContain("type /group setup in that channel");
    const forged = await inPrivate.pressRef({ name: "group-channel", args: ["here"] });
    expect(forged.text).toContain("type /group setup in that channel");
    expect(await settings()).toMatchObject({ channel: null });
  });

  it("take time zone and first weekday as people write them, and have the boards counted anew", async () => {
    await olivia.type("/group setup");
    const { db } = kith.database;
    await db.update(groups).set({ boardsCountedAt: kith.now() });
    const { form } = await olivia.press("Time and Week");
    expect(form?.fields.map((field) => field.value)).toEqual(["America/New_York", "monday"]);
    const refused = await olivia.submit({ "time-zone": "Atlantis" });
    expect(refused.text).toContain("Atlantis");
    expect((await settings()).boardsCountedAt).not.toBeNull();
    const saved = await olivia.submit({ "time-zone": "Berlin", "week-start": "sunday" });
    expect(saved.text).toContain("Europe/Berlin (11:00 now)");
    expect(saved.text).toContain("First day of the week: Sunday");
    expect(await settings()).toMatchObject({
      timeZone: "Europe/Berlin",
      weekStart: 7,
      boardsCountedAt: null,
    });
  });

  it("leave the boards' counts alone where neither zone nor week changes", async () => {
    await olivia.type("/group setup");
    await kith.database.db.update(groups).set({ boardsCountedAt: kith.now() });
    await olivia.press("Time and Week");
    await olivia.submit({ "time-zone": "UTC", "week-start": "monday" });
    expect((await olivia.press("Turn Boards Off")).text).toContain("Done: boards are off.");
    expect(await settings()).toMatchObject({ boardsCountedAt: kith.now(), hasBoards: false });
    expect((await olivia.press("Turn Boards On")).text).toContain("Done: boards are on.");
    expect(await settings()).toMatchObject({ hasBoards: true });
  });

  it("move the next digest with every change of its time", async () => {
    await olivia.type("/group setup");
    await olivia.press("Weekly Digest");
    const waiting = await olivia.submit({ day: "friday", hour: "9" });
    expect(waiting.text).toContain(
      "Friday at 09:00, in English; it begins once a channel is chosen",
    );
    expect((await settings()).digestNextAt).toBeNull();
    await olivia.press("This Channel");
    expect((await settings()).digestNextAt).toEqual(new Date("2026-03-06T09:00:00Z"));
    await olivia.press("Time and Week");
    await olivia.submit({ "time-zone": "New York" });
    expect((await settings()).digestNextAt).toEqual(new Date("2026-03-06T14:00:00Z"));
    await olivia.press("Change Digest");
    await olivia.submit({ day: "monday", hour: "8", language: "de" });
    expect(await settings()).toMatchObject({
      digestNextAt: new Date("2026-03-02T13:00:00Z"),
      locale: "de",
    });
    await olivia.press("Turn Boards Off");
    expect((await settings()).digestNextAt).toEqual(new Date("2026-03-02T13:00:00Z"));
    const off = await olivia.press("Turn Digest Off");
    expect(off.buttons).toContain("Weekly Digest");
    expect(await settings()).toMatchObject({ digestNextAt: null, digestDay: null });
  });

  it("speak the organiser's language until another is chosen", async () => {
    const anna = kith.person("anna", { isAdmin: true, locale: "de-DE" });
    await anna.type("/group setup");
    await anna.press("Dieser Kanal");
    expect(await kith.database.db.select().from(groups)).toMatchObject([{ locale: "de" }]);
  });

  it("are an organiser's alone: typed, pressed from an old message, or submitted", async () => {
    await maya.type("/todo");
    await olivia.type("/group setup");
    const before = await settings();
    const refs = [
      { name: "group-settings", args: [] },
      { name: "group-channel", args: ["here"] },
      { name: "group-channel", args: ["none"] },
      { name: "group-boards", args: ["off"] },
      { name: "group-digest-off", args: [] },
      { name: "group-times", args: [] },
      { name: "group-digest", args: [] },
      { name: "group-organisers", args: [] },
      { name: "group-import-file", args: [] },
      { name: "group-import-table", args: [] },
    ];
    for (const line of ["/group setup", "/group import", "/group export"]) {
      expect((await maya.type(line)).text).toContain("for its organisers. /kith has your own");
    }
    for (const ref of refs) {
      const pressed = await maya.pressRef(ref);
      expect(pressed.text).toContain("for its organisers");
      expect(pressed.form).toBeUndefined();
    }
    expect(await settings()).toEqual(before);
  });

  it("refuse a form that was opened as an organiser and is submitted as none", async () => {
    await olivia.type("/group setup");
    for (const [button, values] of [
      ["Weekly Digest", { day: "friday", hour: "9" }],
      ["Time and Week", { "time-zone": "Berlin" }],
    ] as const) {
      await olivia.press(button);
      await setMember(kith, "olivia", { isOrganiser: false });
      const before = await settings();
      expect((await olivia.submit(values)).text).toContain("for its organisers");
      expect(await settings()).toEqual(before);
      await setMember(kith, "olivia", { isOrganiser: true });
    }
  });

  it("are reached from the home page by organisers", async () => {
    await olivia.type("/todo");
    await maya.type("/todo");
    expect((await maya.type("/kith")).buttons).not.toContain("Group Settings");
    expect((await olivia.type("/kith")).buttons).toContain("Group Settings");
    expect((await olivia.press("Group Settings")).text).toContain("Weekly digest: Off");
  });
});
