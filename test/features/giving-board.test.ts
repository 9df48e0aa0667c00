import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { countConfirmedGives } from "#features/giving/index.ts";
import { gives, groups, landingCredits, landings, members, newId } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { joinAll, memberOf, recordGives, recount, setMember } from "#test/support/giving-group.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const CAST = ["ana", "ben", "cleo", "dan", "eve", "finn", "gus"] as const;

/** A group in Auckland whose week starts on Sunday; it is Thursday 5 March, 11:00, there. Everybody agreed but Gus. */
async function aucklandGroup(engine: (typeof ENGINES)[number]): Promise<TestKith> {
  const kith = await createTestKith(engine, "2026-03-04T22:00:00Z");
  await joinAll(kith, ...CAST);
  for (const name of CAST) if (name !== "gus") await setMember(kith, name, { onBoards: "yes" });
  await kith.database.db.update(groups).set({ timeZone: "Pacific/Auckland", weekStart: 7 });
  return kith;
}

/** Nothing was ever given. */
async function clear(kith: TestKith): Promise<void> {
  await kith.database.db.delete(gives);
  await recount(kith, (await memberOf(kith, "ana")).groupId);
}

describe.each(ENGINES)("/board on %s", (engine) => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await aucklandGroup(engine);
  });
  beforeEach(() => clear(kith));
  afterAll(() => kith.close());

  const board = async (line = "/board", name = "gus") => (await kith.person(name).type(line)).text;

  /** What Ana sees at another time. */
  const boardAt = async (instant: string) => {
    const now = kith.now();
    kith.setNow(instant);
    const text = await board("/board", "ana");
    kith.setNow(now);
    return text;
  };

  it("says kindly what to do when it is empty", async () => {
    expect(await board()).toContain("Nobody is on this board yet");
    expect(await board()).toContain("/gave");
  });

  it("lists fewer than five givers by name, with counts and without ranks", async () => {
    const at = "2026-03-04T00:00:00Z";
    await recordGives(kith, [
      { from: "ben", to: "ana", at },
      { from: "ben", to: "cleo", at },
      { from: "ana", to: "ben", at },
    ]);
    const text = await board();
    expect(text).toContain("Ana: 1 person\nBen: 2 people");
    expect(text).not.toMatch(/^\d/m);
  });

  it("ranks the upper half from five givers on, with ties, and never names who did not agree", async () => {
    const at = "2026-03-04T00:00:00Z";
    await recordGives(kith, [
      ...["ben", "cleo", "dan"].map((to) => ({ from: "ana", to, at })),
      ...["ana", "cleo"].map((to) => ({ from: "eve", to, at })),
      ...["ana", "cleo"].map((to) => ({ from: "ben", to, at })),
      { from: "cleo", to: "ana", at },
      { from: "dan", to: "ana", at },
      ...["ana", "ben", "cleo", "dan"].map((to) => ({ from: "gus", to, at })),
    ]);
    const text = await board();
    expect(text).toContain("1. Ana: 3 people\n2 = Ben: 2 people\n2 = Eve: 2 people");
    expect(text).not.toMatch(/Cleo|Dan|Gus/);
    // In private everybody reads their own count, and no rank with it.
    expect(text).toContain("You helped 4 people this month.");
    expect(await board("/board", "dan")).toContain("You helped 1 person this month.");
  });

  it("counts people helped, not gives, and only what was confirmed", async () => {
    await recordGives(kith, [
      { from: "ana", to: "ben", at: "2026-03-02T00:00:00Z" },
      { from: "ana", to: "ben", at: "2026-03-03T00:00:00Z" },
      { from: "ana", to: "cleo", at: "2026-03-03T00:00:00Z", state: "pending" },
      { from: "ana", to: "dan", at: "2026-03-03T00:00:00Z", state: "declined" },
      { from: "ana", to: "eve", at: "2026-03-03T00:00:00Z", state: "lapsed" },
    ]);
    expect(await board()).toContain("Ana: 1 person");
  });

  it("counts three gives a week from one to another, in the group's week and across a month's first day", async () => {
    // Sunday 1 March in Auckland begins at 11:00 UTC on Saturday; the week's first three gives are advice.
    const advice = ["2026-02-28T11:00:00Z", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"];
    await recordGives(kith, [
      ...advice.map((at) => ({ from: "ana", to: "ben", at })),
      { from: "ana", to: "ben", at: "2026-03-03T00:00:00Z", kind: "referral" },
      { from: "cleo", to: "ben", at: "2026-03-03T00:00:00Z", kind: "referral" },
    ]);
    expect(await board("/board referrals")).not.toContain("Ana");
    expect(await board("/board referrals")).toContain("Cleo: 1 person");
    // A second before Sunday is the week before: the referral is the third of its week.
    await clear(kith);
    await recordGives(kith, [
      { from: "ana", to: "ben", at: "2026-02-28T10:59:59Z" },
      ...advice.slice(1).map((at) => ({ from: "ana", to: "ben", at })),
      { from: "ana", to: "ben", at: "2026-03-03T00:00:00Z", kind: "referral" },
    ]);
    expect(await board("/board referrals")).toContain("Ana: 1 person");
  });

  it("fills a week with what was given in it before the month began", async () => {
    // Wednesday 1 April; its week began on Sunday 29 March.
    const march = ["2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z", "2026-03-30T10:00:00Z"];
    await recordGives(kith, [
      ...march.map((at) => ({ from: "ana", to: "ben", at })),
      { from: "ana", to: "ben", at: "2026-04-01T00:00:00Z" },
      { from: "ana", to: "cleo", at: "2026-04-01T00:00:00Z" },
    ]);
    const text = await boardAt("2026-04-02T00:00:00Z");
    expect(text).toContain("Ana: 1 person");
    expect(text).toContain("You helped 1 person this month. Last month: 1 person.");
    // The same for the month before: Thursday 1 January, in the week of Sunday 28 December.
    const december = ["2025-12-28T00:00:00Z", "2025-12-29T00:00:00Z", "2025-12-30T00:00:00Z"];
    await recordGives(kith, [
      ...december.map((at) => ({ from: "ana", to: "ben", at })),
      { from: "ana", to: "ben", at: "2026-01-01T00:00:00Z" },
      { from: "ana", to: "cleo", at: "2026-01-01T00:00:00Z" },
    ]);
    expect(await boardAt("2026-02-10T00:00:00Z")).toContain("Last month: 1 person.");
  });

  it("begins its periods at midnight in the group's time zone", async () => {
    // March began in Auckland at 11:00 UTC on 28 February, the year's quarter at 11:00 UTC on 31 December.
    await recordGives(kith, [
      { from: "ana", to: "ben", at: "2026-02-28T11:00:00Z" },
      { from: "cleo", to: "ben", at: "2026-02-28T10:59:59Z" },
      { from: "dan", to: "ben", at: "2025-12-31T11:00:00Z" },
      { from: "eve", to: "ben", at: "2025-12-31T10:59:59Z" },
    ]);
    const named = async (period: string) =>
      [...(await board(`/board period:${period}`)).matchAll(/^(\w+): 1 person$/gm)].map(
        ([, name]) => name,
      );
    expect(await named("week")).toEqual(["Ana"]);
    expect(await named("month")).toEqual(["Ana"]);
    expect(await named("quarter")).toEqual(["Ana", "Cleo", "Dan"]);
    expect(await named("always")).toEqual(["Ana", "Cleo", "Dan", "Eve"]);
    expect(await board("/board", "cleo")).toContain("Last month: 1 person.");
    expect(await board("/board period:quarter", "eve")).toContain("Last quarter: 1 person.");
  });

  it("counts one kind of help where that is asked for", async () => {
    const at = "2026-03-04T00:00:00Z";
    await recordGives(kith, [
      { from: "ana", to: "ben", at, kind: "referral", warmth: "met" },
      { from: "cleo", to: "ben", at, kind: "introduction" },
      { from: "dan", to: "ben", at, kind: "lead" },
    ]);
    expect(await board("/board referrals", "ana")).toContain("Ana: 1 person (1 meeting)");
    expect(await board("/board referrals", "ana")).toContain("What came of it so far: 1 meeting.");
    expect(await board("/board referrals")).not.toMatch(/Cleo|Dan/);
    const introductions = await board("/board introductions");
    expect(introductions).toContain("Cleo: 1 person");
    expect(introductions).not.toMatch(/Ana|Dan/);
    expect(await board("/board help")).toMatch(/Ana[^]*Cleo[^]*Dan/);
  });

  it("shows after-landing givers whose stage the group may see, and nobody else", async () => {
    const at = "2026-03-04T00:00:00Z";
    await setMember(kith, "ana", { stage: "landed", stageVisibility: "group" });
    await setMember(kith, "ben", { stage: "landed", stageVisibility: "organisers" });
    await setMember(kith, "cleo", { stage: "searching", stageVisibility: "group" });
    await recordGives(
      kith,
      ["ana", "ben", "cleo", "dan"].map((from) => ({
        from,
        to: "eve",
        at,
        isAfterLanding: from !== "dan",
      })),
    );
    const text = await board("/board after-landing", "ben");
    expect(text).toContain("Ana: 1 person");
    expect(text).not.toMatch(/Ben|Cleo|Dan/);
  });

  it("posts to the channel without the caller's own figures, and only from a channel", async () => {
    const at = "2026-03-04T00:00:00Z";
    await recordGives(kith, [
      { from: "ana", to: "ben", at },
      { from: "gus", to: "ben", at },
    ]);
    const posted = await kith.person("gus").type("/board show:channel");
    expect(posted.answer).toMatchObject({ audience: "channel" });
    expect(posted.text).toContain("Ana: 1 person");
    expect(posted.text).not.toMatch(/You helped|Gus/);
    expect(posted.buttons).toEqual([]);
    const inPrivate = await kith.person("gus", { channel: null }).type("/board show:channel");
    expect(inPrivate.answer).toMatchObject({ audience: "caller" });
    expect(inPrivate.text).toContain("only from inside it: type the command there");
  });

  it("lets a member change whether their name stands there", async () => {
    await recordGives(kith, [{ from: "ana", to: "ben", at: "2026-03-04T00:00:00Z" }]);
    const ana = kith.person("ana");
    await ana.type("/board");
    await ana.press("Leave Me Out");
    expect(await board()).not.toContain("Ana");
    await ana.type("/board");
    await ana.press("Show My Name");
    expect(await board()).toContain("Ana: 1 person");
  });

  it("shows the jobs that credit somebody, where the group may see that they were found", async () => {
    const { db } = kith.database;
    const at = "2026-03-03T00:00:00Z";
    await recordGives(kith, [
      { from: "ana", to: "ben", at, kind: "referral", warmth: "outcome" },
      { from: "cleo", to: "dan", at },
    ]);
    await setMember(kith, "ben", { stage: "landed", stageVisibility: "group" });
    await setMember(kith, "dan", { stage: "landed", stageVisibility: "nobody" });
    for (const [landed, credited] of [
      ["ben", "ana"],
      ["dan", "cleo"],
    ] as const) {
      const { groupId, memberId } = await memberOf(kith, landed);
      const landing = { groupId, id: newId() };
      await db
        .insert(landings)
        .values({ ...landing, memberId, landedOn: "2026-03-03", createdAt: new Date(at) });
      await db.insert(landingCredits).values({
        groupId,
        landingId: landing.id,
        landedId: memberId,
        memberId: (await memberOf(kith, credited)).memberId,
      });
    }
    const text = await board();
    expect(text).toContain("Ana: 1 person (1 meeting, 1 result, 1 job)");
    expect(text).toContain("Cleo: 1 person\n");
    await db.update(landings).set({ undoneAt: kith.now() });
    expect(await board()).toContain("Ana: 1 person (1 meeting, 1 result)");
  });

  it("has a picture whose alternative text reads the numbers, in private and in a channel", async () => {
    const at = "2026-03-04T00:00:00Z";
    await recordGives(kith, [
      { from: "ana", to: "ben", at },
      { from: "ana", to: "cleo", at },
      { from: "ben", to: "ana", at },
    ]);
    for (const line of ["/board", "/board show:channel"]) {
      const { answer } = await kith.person("gus").type(line);
      const image =
        answer.kind === "reply" && answer.message.find((block) => block.kind === "image");
      expect(image).toMatchObject({
        alt: "Help given, this month. Ana: 2 people; Ben: 1 person.",
      });
    }
  });

  it("knows when help was given after landing, and says so on a board of its own", async () => {
    const { groupId, memberId } = await memberOf(kith, "eve");
    await setMember(kith, "eve", { stage: "landed", stageVisibility: "group" });
    const landed = { groupId, memberId, createdAt: kith.now() };
    const eve = kith.person("eve");
    const gus = kith.person("gus");
    const confirm = async () => {
      await eve.type("/gave to:<@gus> kind:advice");
      await eve.press("Mention Them Here");
      await gus.press("See It");
      await gus.press("Yes, Thank You");
    };
    await confirm();
    expect(await board("/board after-landing")).not.toContain("Eve");
    // A day that has not come yet in the group's calendar is no landing yet.
    await kith.database.db.insert(landings).values({ ...landed, landedOn: "2026-03-06" });
    await confirm();
    expect(await board("/board after-landing")).not.toContain("Eve");
    await kith.database.db.insert(landings).values({ ...landed, landedOn: "2026-03-05" });
    await confirm();
    expect(await board("/board after-landing")).toContain("Eve: 1 person");
    await setMember(kith, "eve", { stageVisibility: "organisers" });
    expect(await board("/board after-landing")).not.toContain("Eve");
  });

  it("leaves no gap where somebody left the group", async () => {
    const at = "2026-03-04T00:00:00Z";
    await recordGives(kith, [
      ...["ben", "cleo", "dan"].map((to) => ({ from: "ana", to, at })),
      ...["ana", "cleo"].map((to) => ({ from: "ben", to, at })),
      ...["cleo", "dan", "eve"].map((from) => ({ from, to: "ana", at })),
      { from: "finn", to: "ana", at },
    ]);
    await setMember(kith, "ana", { leftAt: kith.now() });
    expect(await board()).toContain("1. Ben: 2 people");
    await setMember(kith, "ana", { leftAt: null });
    expect(await board()).toContain("1. Ana: 3 people");
  });

  it("says kindly that a group keeps no boards", async () => {
    await kith.database.db.update(groups).set({ hasBoards: false });
    const { text, buttons } = await kith.person("ana").type("/board");
    expect(text).toContain("keeps no boards");
    expect(text).toContain("/gave");
    expect(buttons).toEqual([]);
    await kith.database.db.update(groups).set({ hasBoards: true });
  });

  it("is counted anew by a job after a change of zone", async () => {
    const at = "2026-02-28T11:00:00Z";
    await recordGives(kith, [{ from: "ana", to: "ben", at }]);
    expect(await board()).toContain("Ana: 1 person");
    await kith.database.db.update(groups).set({ timeZone: "UTC", boardsCountedAt: null });
    await kith.runJob("recount-boards");
    expect(await board()).not.toContain("Ana");
    await kith.database.db
      .update(groups)
      .set({ timeZone: "Pacific/Auckland", boardsCountedAt: null });
    await kith.runJob("recount-boards");
    expect(await board()).toContain("Ana: 1 person");
  });

  it("reads nothing of another group", async () => {
    await recordGives(kith, [{ from: "ana", to: "ben", at: "2026-03-04T00:00:00Z" }]);
    const stranger = kith.person("stranger", { workspace: "w2" });
    expect((await stranger.type("/board period:always")).text).toContain("Nobody is on this board");
  });

  it("counts the caller's confirmed gives since a day, for their home page", async () => {
    await recordGives(kith, [
      { from: "ana", to: "ben", at: "2026-03-02T00:00:00Z" },
      { from: "ana", to: "ben", at: "2026-03-03T00:00:00Z" },
      { from: "ana", to: "ben", at: "2026-03-03T00:00:00Z", state: "pending" },
      { from: "ana", to: "ben", at: "2026-03-01T23:59:59Z" },
    ]);
    // Ana lives in London, whatever the group's time zone.
    const { groupId, memberId } = await memberOf(kith, "ana");
    const { db } = kith.database;
    const [group] = await db.select().from(groups).where(eq(groups.id, groupId));
    const [member] = await db.select().from(members).where(eq(members.id, memberId));
    if (group === undefined || member === undefined) throw new Error("Ana is gone");
    const count = await inTenant(db, { groupId, memberId }, (tx) =>
      countConfirmedGives({ tx, group, member }, "2026-03-02"),
    );
    expect(count).toBe(2);
  });
});

describe("What a board counts", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-11T12:00:00Z");
    await joinAll(kith, ...CAST);
    for (const name of CAST) await setMember(kith, name, { onBoards: "yes" });
  });
  afterAll(() => kith.close());

  const people = CAST.slice(0, 4);
  const someGives = fc.array(
    fc
      .record({
        from: fc.constantFrom(...people),
        to: fc.constantFrom(...people),
        hour: fc.integer({ min: 0, max: 11 * 24 }),
        kind: fc.constantFrom("advice" as const, "referral" as const),
        state: fc.constantFrom("confirmed" as const, "confirmed" as const, "pending" as const),
      })
      .filter((give) => give.from !== give.to),
    { minLength: 1, maxLength: 40 },
  );

  it("agrees with counting by hand, whatever was given", async () => {
    await fc.assert(
      fc.asyncProperty(someGives, async (list) => {
        await clear(kith);
        // One a second at least, so that their order is certain.
        const past = list.map((give, index) => ({
          ...give,
          at: new Date(Date.UTC(2026, 2, 1, give.hour, 0, index)),
        }));
        await recordGives(kith, past);
        const { text } = await kith.person("gus").type("/board referrals");
        const shown = [...text.matchAll(/^(\w+): (\d+) p/gm)].map(([, name, n]) => [
          name,
          Number(n),
        ]);
        expect(shown).toEqual(countByHand(past));
      }),
      { numRuns: 40 },
    );
  });

  it("gains a ring of k members at most k−1 each, however much they log", async () => {
    await clear(kith);
    const ring = CAST.slice(0, 4);
    await recordGives(
      kith,
      ring.flatMap((from) =>
        ring
          .filter((to) => to !== from)
          .flatMap((to) =>
            Array.from({ length: 8 }, (_, day) => ({
              from,
              to,
              at: new Date(Date.UTC(2026, 2, 2 + day)),
            })),
          ),
      ),
    );
    const { text } = await kith.person("gus").type("/board");
    expect([...text.matchAll(/^\w+: (\d+) p/gm)].map(([, n]) => Number(n))).toEqual([3, 3, 3, 3]);
  });
});

/** Distinct receivers of counted referrals in March, by name; weeks begin on Monday, UTC. */
function countByHand(
  past: readonly { from: string; to: string; at: Date; kind: string; state: string }[],
): readonly (readonly [string, number])[] {
  const weekOf = (at: Date): number => Math.floor((at.getTime() / 86_400_000 + 3) / 7);
  const confirmed = past
    .filter((give) => give.state === "confirmed")
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const counted = confirmed.filter((give, index) => {
    const before = confirmed
      .slice(0, index)
      .filter(
        (other) =>
          other.from === give.from && other.to === give.to && weekOf(other.at) === weekOf(give.at),
      );
    return before.length < 3 && give.kind === "referral";
  });
  return CAST.map((name): readonly [string, number] => {
    const helped = counted.filter((give) => give.from === name).map((give) => give.to);
    return [`${name[0]?.toUpperCase()}${name.slice(1)}`, new Set(helped).size];
  }).filter(([, count]) => count > 0);
}
