import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gives, introductions, meetings, tasks } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { meetResults } from "#features/did-you-meet/index.ts";
import { outcomeOf } from "#features/did-you-meet/outcome-of.ts";
import { midnightOf } from "#features/pulse/midnight.ts";
import { readPeriod } from "#features/pulse/read-period.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const MONDAY = "2026-03-02T10:00:00Z";
const DAY_7 = "2026-03-09T10:00:00Z";
const DAY_9 = "2026-03-11T10:00:00Z";
const DAY_14 = "2026-03-16T10:00:00Z";
const DAY_16 = "2026-03-18T10:00:00Z";
const QUESTION = "Did you meet?";

describe("what came of it", () => {
  it("is a yes if one says so, and silence is never a no", () => {
    expect(outcomeOf([null, "met"])).toBe("met");
    expect(outcomeOf(["not-met", "met"])).toBe("met");
    expect(outcomeOf([null, null])).toBe("no-answer");
    expect(outcomeOf(["not-met", null])).toBe("not-met");
    expect(outcomeOf(["not-met", "not-yet"])).toBe("not-yet");
  });
});

describe("did you meet", () => {
  let kith: TestKith;
  let turn = 0;
  let maya: TestPerson;
  let ana: TestPerson;
  let ben: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", MONDAY);
  });
  afterAll(() => kith.close());
  beforeEach(async () => {
    turn++;
    kith.setNow(MONDAY);
    maya = kith.person(`maya${turn}`, { workspace: `w${turn}`, displayName: "Maya" });
    ana = kith.person(`ana${turn}`, { workspace: `w${turn}`, displayName: "Ana" });
    ben = kith.person(`ben${turn}`, { workspace: `w${turn}`, displayName: "Ben" });
    await allowMessages(kith, maya, ana, ben);
    await maya.type(
      `/intro to:${ben.mention} who:${ana.mention} reason:"You both plan shifts in hospitals"`,
    );
    await ana.press("Yes, Introduce Us");
    await ben.press("Yes, Introduce Us");
  });

  const at = async (instant: string) => {
    kith.setNow(instant);
    await kith.runJob("ask-whether-met");
    await kith.runJob("log-met-for-others");
  };
  const questions = async (person: TestPerson) =>
    (await person.letters()).filter(({ text }) => text.includes(QUESTION));
  /** Meetings on somebody's record, and what is to be done after them. */
  const recordOf = async (person: TestPerson) => {
    const { memberId } = await memberOf(kith, person.account);
    const { db } = kith.database;
    const open = await db
      .select({ kind: tasks.kind, dueOn: tasks.dueOn })
      .from(tasks)
      .where(and(eq(tasks.ownerId, memberId), eq(tasks.state, "open")));
    return {
      meetings: await db.$count(meetings, eq(meetings.ownerId, memberId)),
      tasks: open.map(({ kind, dueOn }) => `${kind} ${dueOn}`).toSorted(),
    };
  };
  const ONE_MEETING = {
    meetings: 1,
    tasks: ["follow-up 2026-03-30", "thank-you 2026-03-09"],
  };

  it("asks the two after seven days, once again two days later, and then no more", async () => {
    await at("2026-03-09T09:59:00Z");
    expect(await questions(ana)).toEqual([]);
    await at(DAY_7);
    await at(DAY_7);
    for (const person of [ana, ben]) expect(await questions(person)).toHaveLength(1);
    expect((await questions(ana))[0]?.text).toContain("You and Ben were introduced");
    expect(await questions(maya)).toEqual([]);

    await ana.press("No");
    await at(DAY_9);
    await at(DAY_14);
    await at(DAY_16);
    expect(await questions(ana)).toHaveLength(1);
    expect(await questions(ben)).toHaveLength(2);
  });

  it("asks nobody at night", async () => {
    await at("2026-03-09T22:30:00Z");
    expect(await questions(ana)).toEqual([]);
    await at("2026-03-10T08:00:00Z");
    expect(await questions(ana)).toHaveLength(1);
  });

  it("asks about “Not Yet” on a later day, once", async () => {
    await at(DAY_7);
    expect((await ana.press("Not Yet")).text).toContain("once more in a week");
    await at(DAY_9);
    expect(await questions(ana)).toHaveLength(1);
    await at(DAY_14);
    await at(DAY_16);
    const [, later, ...more] = await questions(ana);
    expect(more).toEqual([]);
    expect(JSON.stringify(later?.message)).not.toContain("Not Yet");
    expect((await ana.press("Yes, We Met")).text).toContain("on record");
  });

  it("puts the meeting on the record of both, and each only once, when both say so at once", async () => {
    await at(DAY_7);
    await Promise.all([
      ana.press("Yes, We Met"),
      ana.press("Yes, We Met"),
      ben.press("Yes, We Met"),
      kith.runJob("log-met-for-others"),
    ]);
    await kith.runJob("log-met-for-others");
    expect(await recordOf(ana)).toEqual(ONE_MEETING);
    expect(await recordOf(ben)).toEqual(ONE_MEETING);
    expect(await recordOf(maya)).toEqual({ meetings: 0, tasks: [] });
  });

  it("puts it on the other one's record too, who may say otherwise", async () => {
    await at(DAY_7);
    await ana.press("Yes, We Met");
    await Promise.all([kith.runJob("log-met-for-others"), kith.runJob("log-met-for-others")]);
    expect(await recordOf(ben)).toEqual(ONE_MEETING);
    await ben.press("No");
    expect(await recordOf(ben)).toEqual({ meetings: 0, tasks: [] });
    expect(await recordOf(ana)).toEqual(ONE_MEETING);
  });

  it("logs nothing besides what somebody has logged themselves", async () => {
    kith.setNow("2026-03-05T10:00:00Z");
    await ana.type(`/met ${ben.mention} how:coffee`);
    const before = await recordOf(ana);
    await at(DAY_7);
    await ana.press("Yes, We Met");
    expect(await recordOf(ana)).toEqual(before);
  });

  it("asks whether it was worth it, for nobody else to know, and counts the introduction once", async () => {
    await at(DAY_7);
    const met = await ana.press("Yes, We Met");
    expect(met.buttons).toEqual(["Glad We Talked", "It Was Fine", "Not for Me"]);
    const worth = await ana.press("Glad We Talked");
    expect(worth.text).toContain("Maya brought you together");
    await Promise.all([ana.press("Count It"), ana.press("Count It")]);
    expect((await ana.press("Count It")).text).toContain("counts already");
    const { groupId, memberId } = await memberOf(kith, ana.account);
    const counted = await kith.database.db.select().from(gives).where(eq(gives.groupId, groupId));
    const [introduction] = await kith.database.db
      .select()
      .from(introductions)
      .where(eq(introductions.groupId, groupId));
    expect(counted).toHaveLength(1);
    expect(counted[0]).toMatchObject({
      kind: "introduction",
      state: "confirmed",
      receiverId: memberId,
      introductionId: introduction?.id,
      isBacked: true,
    });

    await ben.press("Yes, We Met");
    const notForBen = await ben.press("Not for Me");
    expect(notForBen.buttons).toEqual(["Never Pair Us"]);
    expect(notForBen.text).not.toContain("brought you together");
    const written = (await kith.outbox()).map(({ text, why }) => `${text} ${why}`).join("\n");
    expect(written).not.toMatch(/glad|fine|not for me/i);

    const results = await inTenant(kith.database.db, { groupId, memberId: null }, (tx) =>
      meetResults(tx, groupId, "introduction", [introduction?.id ?? ""]),
    );
    expect(results).toEqual({
      met: 1,
      notYet: 0,
      notMet: 0,
      noAnswer: 0,
      worth: { glad: 1, fine: 0, "not-for-me": 1 },
    });
  });

  it("lets nobody else answer", async () => {
    await at(DAY_7);
    const [question] = await questions(ana);
    const yes = question?.message
      .flatMap((block) => (block.kind === "controls" ? block.controls : []))
      .find((control) => control.kind === "button" && control.label === "Yes, We Met");
    if (yes?.kind !== "button") throw new Error("Ana was not asked");
    expect((await maya.pressRef(yes.action)).text).toContain("Only the person this was meant for");
    expect(await recordOf(ana)).toEqual({ meetings: 0, tasks: [] });
  });

  it("waits on the home page for who takes no letters, and is gone when answered", async () => {
    await ana.type("/kith");
    await ana.press("Stop Messages");
    await at(DAY_7);
    expect(await questions(ana)).toEqual([]);
    expect((await ana.type("/kith")).text).toContain(QUESTION);
    await ana.press("Not Yet");
    expect((await ana.type("/kith")).text).not.toContain(QUESTION);
  });

  it("tells the pulse how many met, with those apart who said neither yes nor no", async () => {
    const { groupId } = await memberOf(kith, ana.account);
    const counted = () =>
      inTenant(kith.database.db, { groupId, memberId: null }, async (tx) => {
        const midnight = midnightOf({ groupId, timeZone: "Europe/London" }, "2026-03-20");
        return (await readPeriod(tx, midnight, 30)).meetings;
      });
    expect(await counted()).toEqual({ met: 0, didNotMeet: 0, noAnswer: 1 });
    await at(DAY_7);
    await ana.press("Not Yet");
    expect(await counted()).toEqual({ met: 0, didNotMeet: 0, noAnswer: 1 });
    await ben.press("Yes, We Met");
    expect(await counted()).toEqual({ met: 1, didNotMeet: 0, noAnswer: 0 });
    await kith.database.db.execute(
      sql`update meet_answers set answer = 'not-met' where group_id = ${groupId}`,
    );
    expect(await counted()).toEqual({ met: 0, didNotMeet: 1, noAnswer: 0 });
  });
});
