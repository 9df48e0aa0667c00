import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import { members, newId, nudgeSettings } from "#db/schema/index.ts";
import { planNudges } from "#features/nudges/planning/plan-nudges.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const JOB = "plan-nudges";
/** Monday at ten in London; nine o'clock nudges have come by a quarter past. */
const MONDAY = "2026-03-02T10:00:00Z";
const TUESDAY = "2026-03-03T09:20:00Z";
const WEDNESDAY = "2026-03-04T09:20:00Z";

describe.each(ENGINES)("the daily nudge on %s", (engine) => {
  let kith: TestKith;
  beforeEach(async () => {
    kith = await createTestKith(engine, MONDAY);
  });
  afterEach(() => kith.close());

  it("names the most urgent due thing, with its buttons, and Done settles it", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva how:coffee");
    kith.setNow("2026-03-03T08:59:00Z");
    await kith.runJob(JOB);
    expect(await maya.letters()).toEqual([]);

    kith.setNow(TUESDAY);
    await kith.runJob(JOB);
    const [letter, ...more] = await maya.letters();
    expect(more).toEqual([]);
    expect(letter?.text).toContain("Ana Silva");
    expect(letter?.text).toContain(
      "Why: it has been due since Monday 2 March, and you asked for one nudge each weekday at about 09:00.",
    );
    expect(
      letter?.message.flatMap((block) => (block.kind === "controls" ? block.controls : [])),
    ).toHaveLength(6);
    expect((await maya.press("Done")).text).toContain("Done: Thank Ana Silva");
    expect((await maya.type("/todo")).text).not.toContain("Thank Ana Silva");
  });

  it("comes once however often the job runs, also by two replicas at once", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow(TUESDAY);
    await Promise.all([kith.runJob(JOB), kith.runJob(JOB)]);
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(1);
  });

  it("comes once a day to a person in two groups", async () => {
    const here = kith.person("maya", { workspace: "w1" });
    const there = kith.person("maya", { workspace: "w2" });
    for (const maya of [here, there]) {
      await maya.type("/nudges on");
      await maya.type("/met Ana Silva");
    }
    kith.setNow(TUESDAY);
    await Promise.all([kith.runJob(JOB), kith.runJob(JOB)]);
    expect(await kith.outbox()).toHaveLength(1);
    kith.setNow(WEDNESDAY);
    await kith.runJob(JOB);
    expect(await kith.outbox()).toHaveLength(2);
  });

  it("stops at one tap in the letter, with a way back, and a second tap changes nothing", async () => {
    const maya = kith.person("maya");
    await maya.type("/met Ana Silva");
    await maya.type("/nudges on");
    kith.setNow(TUESDAY);
    await kith.runJob(JOB);
    const stopped = await maya.press("Stop Nudges");
    expect(stopped.answer).toMatchObject({ replaces: true });
    expect(stopped.text).toContain("no more nudges");
    expect(stopped.buttons).toEqual(["Undo", "See What Is Left"]);
    expect((await maya.press("Stop Nudges")).text).toBe(stopped.text);
    kith.setNow(WEDNESDAY);
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(1);

    const undone = await maya.press("Undo");
    expect(undone.text).toContain("Nudges are on: one each weekday at about 09:00");
    expect(undone.text).toContain("The next one may come tomorrow.");
    kith.setNow("2026-03-05T09:20:00Z");
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(2);
  });
});

describe("when the daily nudge comes", () => {
  let kith: TestKith;
  beforeEach(async () => {
    kith = await createTestKith("postgres", MONDAY);
  });
  afterEach(() => kith.close());

  it("comes again the next day in other words while the thing is still due", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    for (const day of ["03", "04", "05"]) {
      kith.setNow(`2026-03-${day}T09:20:00Z`);
      await kith.runJob(JOB);
    }
    const sentences = (await maya.letters()).map((letter) => letter.text.split("\n")[0]);
    expect(sentences).toHaveLength(3);
    sentences.slice(1).forEach((sentence, index) => {
      expect(sentence).not.toBe(sentences[index]);
    });
  });

  it("brings up what would do the most good where nothing is due, and says so", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    kith.setNow(TUESDAY);
    await kith.runJob(JOB);
    const [letter] = await maya.letters();
    expect(letter?.text).toContain("Why: nothing is due, this would do you the most good");
    const why = await maya.type("/nudges why");
    expect(why.text).toContain("Your last nudge came today.");
    expect(why.text).toContain("Nothing was due.");
  });

  it("lets a member say not this one, and leaves it alone", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow(TUESDAY);
    await kith.runJob(JOB);
    expect((await maya.letters())[0]?.text).toContain("Ana Silva");
    const declined = await maya.press("Not This One");
    expect(declined.text).toContain("leave it alone for a month");
    kith.setNow(WEDNESDAY);
    await kith.runJob(JOB);
    expect((await maya.letters())[1]?.text).not.toContain("Ana Silva");
  });

  it("does not come at the weekend", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow("2026-03-06T09:20:00Z");
    await kith.runJob(JOB);
    for (const weekend of ["2026-03-07T09:20:00Z", "2026-03-08T09:20:00Z"]) {
      kith.setNow(weekend);
      await kith.runJob(JOB);
    }
    expect(await maya.letters()).toHaveLength(1);
    kith.setNow("2026-03-09T09:20:00Z");
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(2);
  });

  it("is left out when Kith was down for the morning, and comes the next day", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow("2026-03-03T16:00:00Z");
    await kith.runJob(JOB);
    expect(await maya.letters()).toEqual([]);
    kith.setNow(WEDNESDAY);
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(1);
  });

  it("comes this morning when Kith was down since yesterday", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow(WEDNESDAY);
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(1);
  });

  it("is not sent long after its hour", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow("2026-03-03T14:00:00Z");
    await kith.runJob(JOB);
    const dropAt = await kith.database.sql<{ hour: string }[]>`
      select to_char(drop_at at time zone 'UTC', 'HH24') as hour from outbox where member_id is not null`;
    expect(dropAt.map((row) => row.hour)).toEqual(["15"]);
  });

  it("never comes twice on a local day when the member moves west", async () => {
    const maya = kith.person("maya", { timeZone: "Asia/Tokyo" });
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow("2026-03-03T00:20:00Z");
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(1);
    await maya.type("/nudges set time-zone:London");
    kith.setNow(TUESDAY);
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(1);
    kith.setNow(WEDNESDAY);
    await kith.runJob(JOB);
    expect(await maya.letters()).toHaveLength(2);
  });

  it("speaks the member's language, with a German stop button", async () => {
    const jana = kith.person("jana", { locale: "de", timeZone: "Europe/Berlin" });
    await jana.type("/nudges on");
    await jana.type("/met Ana Silva");
    kith.setNow("2026-03-03T08:20:00Z");
    await kith.runJob(JOB);
    const [letter] = await jana.letters();
    expect(letter?.text).toContain("Warum: Es steht seit Montag, 2. März an");
    expect((await jana.press("Anstupser abstellen")).text).toContain("keine Anstupser mehr");
  });

  it("reaches everybody in one run, however many are due at the same moment", async () => {
    await kith.person("maya").type("/nudges on");
    const { db } = kith.database;
    const [first] = await db.select().from(nudgeSettings);
    if (first === undefined) throw new Error("no settings");
    const { groupId, nextAt } = first;
    const others = Array.from({ length: 450 }, () => newId());
    await db.insert(members).values(others.map((id) => ({ groupId, id, joinedAt: kith.now() })));
    await db.insert(nudgeSettings).values(
      others.map((memberId) => ({
        groupId,
        memberId,
        isOn: true,
        hour: 9,
        days: [1, 2, 3, 4, 5],
        nextAt,
      })),
    );
    kith.setNow(TUESDAY);
    await kith.runJob(JOB);
    const settings = await db.select().from(nudgeSettings);
    expect(settings.filter((row) => row.nextAt === null || row.nextAt <= kith.now())).toEqual([]);
  });

  it("reaches the others when one member's cannot be planned", async () => {
    const broken = kith.person("ben");
    await broken.type("/nudges on");
    await kith.database.db.update(nudgeSettings).set({ days: [] });
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    const logged: string[] = [];
    await planNudges.run({
      now: new Date(TUESDAY),
      db: kith.database.db,
      commandPrefix: "",
      log: { ...silentLog, error: (event) => logged.push(event) },
    });
    expect(await maya.letters()).toHaveLength(1);
    expect(logged).toEqual(["nudge not planned"]);
  });

  it("does not come after a stop that was tapped while it was being planned", async () => {
    const maya = kith.person("maya");
    await maya.type("/nudges on");
    await maya.type("/met Ana Silva");
    kith.setNow(TUESDAY);
    const { db } = kith.database;
    await db.transaction(async (tx) => {
      await tx.update(nudgeSettings).set({ isOn: false, nextAt: null });
      await kith.runJob(JOB);
    });
    await kith.runJob(JOB);
    expect(await maya.letters()).toEqual([]);
  });
});
