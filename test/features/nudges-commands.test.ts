import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("/nudges", () => {
  let kith: TestKith;
  beforeEach(async () => {
    kith = await createTestKith();
  });
  afterEach(() => kith.close());

  it("turns them on and says when the next one may come", async () => {
    const maya = kith.person("maya");
    const { text, buttons } = await maya.type("/nudges on");
    expect(text).toContain(
      "Nudges are on: one each weekday at about 09:00 (Europe/London time), and only if something is due.",
    );
    expect(text).toContain("The next one may come tomorrow.");
    expect(buttons.slice(0, 2)).toEqual(["Change", "Turn Nudges Off"]);
  });

  it("opens a form that knows the settings, and saves what is changed", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    const { form } = await maya.type("/nudges set");
    expect(form?.fields.map((field) => [field.name, field.value])).toEqual([
      ["hour", "9"],
      ["days", "weekdays"],
      ["time-zone", "Europe/London"],
      ["day-off", undefined],
    ]);
    const { text } = await maya.submit({ hour: "17", days: "mon wed", "time-zone": "new york" });
    expect(text).toContain("one every Monday and Wednesday at about 17:00 (America/New York time)");
    expect(text).toContain("The next one may come today.");
  });

  it("changes the hour without turning nudges on", async () => {
    const maya = kith.person("maya");
    const { text, buttons } = await maya.type("/nudges set hour:11");
    expect(text).toContain("Nudges are off. If you turn them on: one each weekday at about 11:00");
    expect(buttons).toContain("Turn Nudges On");
    expect((await maya.press("Turn Nudges On")).text).toContain("at about 11:00");
  });

  it.each([
    ["hour:7", "“hour” needs a whole number from 8 to 20. I read “7”."],
    ["hour:nine", "I read “nine”"],
    ["days:sometimes", "Try “weekdays”, “daily” or “mon wed fri”."],
    ["time-zone:Berlni", "Did you mean Berlin?"],
  ])("answers %s with what was read and what works, and changes nothing", async (typed, said) => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    const refused = await maya.type(`/nudges set ${typed}`);
    expect(refused.text).toContain(said);
    expect(refused.buttons).toContain("Fix It");
    const { form } = await maya.type("/nudges set");
    expect(form?.fields.map((field) => field.value)).toEqual([
      "9",
      "weekdays",
      "Europe/London",
      undefined,
    ]);
  });

  it("turns them off, and on again with the same hour", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/nudges set hour:17");
    expect((await maya.type("/nudges off")).text).toContain("Nudges are off.");
    expect((await maya.press("Turn Nudges On")).text).toContain("at about 17:00");
  });

  it("pauses until a day, and no nudge comes before it", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    const { text } = await maya.type('/nudges pause until:"9 March"');
    expect(text).toContain("Nudges are paused until Monday 9 March.");
    for (const day of ["03", "06"]) {
      kith.setNow(`2026-03-${day}T09:20:00Z`);
      await kith.runJob("plan-nudges");
    }
    expect(await maya.letters()).toEqual([]);
    kith.setNow("2026-03-09T09:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await maya.letters()).toHaveLength(1);
  });

  it("resumes a pause at one tap", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type('/nudges pause until:"9 March"');
    expect((await maya.press("Resume Now")).text).toContain("The next one may come tomorrow.");
  });

  it("asks for the day where it is missing, and refuses one that has come", async () => {
    const maya = kith.person("maya");
    expect((await maya.type("/nudges pause")).form?.title).toBe("Pause nudges");
    expect((await maya.submit({ until: "today" })).text).toContain(
      "Please choose a day after today",
    );
    expect((await maya.type("/nudges pause until:tomorrow")).text).toContain("nothing to pause");
  });

  it("asks what the clock shows before nudges come to somebody whose time zone is unknown", async () => {
    const maya = kith.person("maya", { timeZone: null });
    expect((await maya.type("/nudges on")).text).toContain("What time is it for you now?");
    expect((await maya.choose("05:00 — New York, Toronto")).text).toContain(
      "Nudges are on: one each weekday at about 09:00 (America/New York time)",
    );
  });

  it("speaks German", async () => {
    const jana = kith.person("jana", { locale: "de", timeZone: "Europe/Berlin" });
    expect((await jana.type("/nudges on")).text).toContain(
      "Anstupser sind an: einer werktags von Montag bis Freitag gegen 9 Uhr (Zeitzone Europe/Berlin)",
    );
    expect((await jana.type('/nudges set days:"mo do"')).text).toContain(
      "jeden Montag und Donnerstag",
    );
    expect((await jana.type("/nudges set days:manchmal")).text).toContain("„mo mi fr“");
  });
});
