import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { members, nudgeSettings } from "#db/schema/index.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const OFFER = "One thing I ask only once";

const consentOf = async (kith: TestKith): Promise<string | undefined> => {
  const [row] = await kith.database.db.select().from(members);
  return row?.directMessages;
};

describe.each(ENGINES)("the set-up offer on %s", (engine) => {
  let kith: TestKith;
  beforeEach(async () => {
    kith = await createTestKith(engine);
  });
  afterEach(() => kith.close());

  it("follows the first answered command, once", async () => {
    const maya = kith.person("maya");
    const first = await maya.type("/met Ana Silva how:coffee");
    expect(first.text).toContain("Logged your conversation with Ana Silva");
    expect(first.text).toContain(
      "one nudge each weekday at about 09:00 (Europe/London time), and only if something is due?",
    );
    expect(first.buttons.slice(-3)).toEqual(["Yes, Please", "Another Hour", "No, Thanks"]);
    expect((await maya.type("/todo")).text).not.toContain(OFFER);
  });

  it("is made once where two first commands come at once", async () => {
    const maya = kith.person("maya");
    const answers = await Promise.all([maya.type("/todo"), maya.type("/goal"), maya.type("/todo")]);
    expect(answers.filter((answer) => answer.text.includes(OFFER))).toHaveLength(1);
  });

  it("brings a nudge the next morning after a yes, whose Done settles the task", async () => {
    const maya = kith.person("maya");
    await maya.type("/met Ana Silva how:coffee");
    const yes = await maya.press("Yes, Please");
    expect(yes.text).toContain("The next one may come tomorrow.");
    expect(yes.answer).toMatchObject({ replaces: false });
    kith.setNow("2026-03-03T09:20:00Z");
    await kith.runJob("plan-nudges");
    expect((await maya.letters()).map((letter) => letter.text)).toEqual([
      expect.stringContaining("Ana Silva"),
    ]);
    expect((await maya.press("Done")).text).toContain("Done: Thank Ana Silva");
  });

  it("asks the second question after the first, and keeps the two apart", async () => {
    const maya = kith.person("maya");
    await maya.type("/todo");
    expect(await consentOf(kith)).toBe("unasked");
    expect((await maya.press("Yes, Please")).buttons).toEqual(["Yes, Write to Me", "No"]);
    expect(await consentOf(kith)).toBe("unasked");
    const { text } = await maya.press("Yes, Write to Me");
    expect(text).toContain("Nudges are on");
    expect(text).toContain("only about what concerns you");
    expect(await consentOf(kith)).toBe("yes");
    await maya.type("/nudges off");
    expect(await consentOf(kith)).toBe("yes");
    expect((await maya.press("Yes, Please")).buttons).toEqual(["Set a Goal", "List People I Know"]);
  });

  it("tells once that a direct message did not arrive", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    const [row] = await kith.database.db.select().from(members);
    const isMaya = and(eq(members.groupId, row?.groupId ?? ""), eq(members.id, row?.id ?? ""));
    const { db } = kith.database;
    await db.update(members).set({ unreachableSince: kith.now() }).where(isMaya);
    await db.update(nudgeSettings).set({ isOn: false, nextAt: null });
    const told = await maya.type("/todo");
    expect(told.text).toContain("could not be delivered, so I turned your nudges off");
    expect((await maya.type("/todo")).text).not.toContain("could not be delivered");
    expect((await maya.press("Turn Nudges On")).text).toContain("Nudges are on");
  });
});

describe("the answers to the set-up offer", () => {
  let kith: TestKith;
  beforeEach(async () => {
    kith = await createTestKith();
  });
  afterEach(() => kith.close());

  it("does not follow a form or a refusal, but the command after it", async () => {
    const maya = kith.person("maya");
    expect((await maya.type("/met")).form?.title).toBe("Log a conversation");
    expect((await maya.type("/stage resting")).text).not.toContain(OFFER);
    expect((await maya.type("/todo")).text).toContain(OFFER);
  });

  it("does not ask for what the first command said already", async () => {
    const maya = kith.person("maya");
    const { text, buttons } = await maya.type("/nudges on");
    expect(text).not.toContain(OFFER);
    expect(buttons).not.toContain("Yes, Please");
    expect(text).toContain("may I write to you when somebody says that they helped you");
  });

  it("takes another hour", async () => {
    const maya = kith.person("maya");
    await maya.type("/met Ana Silva");
    expect((await maya.press("Another Hour")).text).toContain("At which hour");
    expect((await maya.choose("17:00")).text).toContain("at about 17:00");
    await expect(maya.choose("21:00")).rejects.toThrow("no menu with");
    // An old offer does not undo the hour.
    expect((await maya.press("Yes, Please")).text).toContain("at about 17:00");
    kith.setNow("2026-03-02T17:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await maya.letters()).toHaveLength(1);
  });

  it("takes a no, and sends nothing", async () => {
    const maya = kith.person("maya");
    await maya.type("/met Ana Silva");
    expect((await maya.press("No, Thanks")).text).toContain("/nudges on");
    expect((await maya.press("No")).text).toContain("I will not write to you");
    expect(await consentOf(kith)).toBe("no");
    kith.advanceDays(1);
    await kith.runJob("plan-nudges");
    expect(await maya.letters()).toEqual([]);
  });

  it("asks what the clock shows where the platform does not tell the time zone", async () => {
    const maya = kith.person("maya", { timeZone: null });
    expect((await maya.type("/met Ana Silva")).text).toContain("at about 09:00 (on your clock)");
    const asked = await maya.press("Yes, Please");
    expect(asked.text).toContain("What time is it for you now?");
    // Nothing is on before it is known whose nine o'clock is meant.
    expect(await kith.database.db.select().from(nudgeSettings)).toEqual([]);
    const menu = asked.answer.kind === "reply" ? asked.answer.message : [];
    const entries = menu.flatMap((block) =>
      block.kind === "controls"
        ? block.controls.flatMap((control) =>
            control.kind === "select" ? control.choices.map((choice) => choice.label) : [],
          )
        : [],
    );
    expect(entries).toContain("10:00 — London, Dublin, Lisbon");
    expect(entries).toContain("19:00 — Tokyo, Seoul");
    expect(entries.length).toBeLessThanOrEqual(25);
    expect((await maya.choose("19:00 — Tokyo, Seoul")).text).toContain("Asia/Tokyo time");
    kith.setNow("2026-03-03T00:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await maya.letters()).toHaveLength(1);
  });

  it("keeps the chosen hour while it asks for the time zone", async () => {
    const maya = kith.person("maya", { timeZone: null });
    await maya.type("/todo");
    await maya.press("Another Hour");
    expect((await maya.choose("18:00")).text).toContain("What time is it for you now?");
    expect((await maya.choose("11:00 — Berlin, Paris, Madrid, Warsaw")).text).toContain(
      "at about 18:00 (Europe/Berlin time)",
    );
  });

  it("is made in German too", async () => {
    const jana = kith.person("jana", { locale: "de", timeZone: "Europe/Berlin" });
    const { text, buttons } = await jana.type("/todo");
    expect(text).toContain("gegen 9 Uhr (Zeitzone Europe/Berlin) einen Anstupser schicken");
    expect(buttons.slice(-3)).toEqual(["Ja, gern", "Andere Uhrzeit", "Nein, danke"]);
    await jana.press("Andere Uhrzeit");
    expect((await jana.choose("17 Uhr")).text).toContain("gegen 17 Uhr");
    expect((await jana.press("Ja, schreib mir")).text).toContain("was dich betrifft");
  });

  it("is not told so by the command that turns nudges on again", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    const { db } = kith.database;
    await db.update(members).set({ unreachableSince: kith.now() });
    await db.update(nudgeSettings).set({ isOn: false, nextAt: null });
    expect((await maya.type("/nudges on")).text).not.toContain("turned your nudges off");
    await maya.type("/met Ana Silva");
    kith.setNow("2026-03-03T09:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await maya.letters()).toHaveLength(1);
  });
});
