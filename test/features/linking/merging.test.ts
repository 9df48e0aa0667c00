import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  accounts,
  askReplies,
  asks,
  blocks,
  doors,
  meetAnswers,
  meetings,
  meetQuestions,
  members,
  newId,
  roundPairs,
  rounds,
  roundSeats,
} from "#db/schema/index.ts";
import { memberOf } from "#test/support/giving-group.ts";
import {
  createTwoSides,
  linkAccounts,
  linkSides,
  onDiscord,
  onSlack,
  type TwoSides,
  unlinkSides,
} from "#test/support/two-sides.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("two accounts that become one person", () => {
  let kith: TestKith;
  let sides: TwoSides;
  /** Had the code shown. */
  let ana: TestPerson;
  /** Types it. */
  let anaAtHome: TestPerson;
  let groupId: string;
  let keptId: string;
  let mergedId: string;
  beforeEach(async () => {
    kith = await createTestKith();
    sides = await createTwoSides(kith);
    await linkSides(kith, sides);
    ana = onSlack(kith, "ana");
    anaAtHome = onDiscord(kith, "ana99");
    for (const account of [ana, anaAtHome]) await account.type("/kith");
    ({ groupId, memberId: mergedId } = await memberOf(kith, "ana"));
    ({ memberId: keptId } = await memberOf(kith, "ana99"));
  });
  afterEach(() => kith.close());

  const change = async (id: string, values: Partial<typeof members.$inferInsert>) => {
    await kith.database.db.update(members).set(values).where(eq(members.id, id));
  };
  const link = async () => {
    await linkAccounts(kith, ana, anaAtHome);
    const [kept] = await kith.database.db.select().from(members).where(eq(members.id, keptId));
    if (kept === undefined) throw new Error("nobody is left");
    const rows = await kith.database.db
      .select()
      .from(accounts)
      .where(eq(accounts.memberId, keptId));
    expect(rows).toHaveLength(2);
    return kept;
  };
  const worksAt = (ownerId: string, employer: string) => ({
    groupId,
    ownerId,
    contactId: null,
    employerKey: employer,
    employer,
    tie: null,
    createdAt: kith.now(),
  });

  it("may both have said where they work: there is one door, by whoever typed the code", async () => {
    const { db } = kith.database;
    for (const [id, employer] of [
      [keptId, "Acme"],
      [mergedId, "Umbra"],
    ] as const) {
      await change(id, { matchContacts: "yes", employer });
      await db.insert(doors).values(worksAt(id, employer));
    }
    const kept = await link();
    expect(kept).toMatchObject({ employer: "Acme", matchContacts: "yes" });
    expect((await db.select().from(doors)).map(({ employer }) => employer)).toEqual(["Acme"]);
  });

  it("keep a no that was said with either, and take no yes for more than it was said of", async () => {
    await change(keptId, { directMessages: "yes", onBoards: "unasked", matchContacts: "unasked" });
    await change(mergedId, { directMessages: "no", onBoards: "no", matchContacts: "yes" });
    await kith.database.db.insert(doors).values(worksAt(mergedId, "Umbra"));
    expect(await link()).toMatchObject({
      directMessages: "no",
      onBoards: "no",
      matchContacts: "unasked",
    });
    expect(await kith.database.db.select().from(doors)).toEqual([]);
  });

  it("keep a stage as hidden as it was, and a time zone that was chosen", async () => {
    await change(keptId, { stage: null, stageVisibility: "group", timeZone: "Europe/London" });
    await change(mergedId, {
      stage: "searching",
      stageVisibility: "nobody",
      timeZone: "Asia/Tokyo",
      choseTimeZone: true,
    });
    expect(await link()).toMatchObject({
      stage: "searching",
      stageVisibility: "nobody",
      timeZone: "Asia/Tokyo",
      choseTimeZone: true,
    });
  });

  it("answer no ask of their own, and what others answered stays", async () => {
    await ana.type(
      '/ask new text:"15 minutes with somebody who bakes" why:"I want to" kind:advice',
    );
    await ana.press("Ask the Channel");
    for (const helper of [anaAtHome, sides.dora]) {
      await helper.type("/ask list");
      await helper.press("I Can Help");
      await helper.submit({ note: "I bake" });
    }
    await link();
    const { db } = kith.database;
    expect((await db.select().from(asks)).map(({ askerId }) => askerId)).toEqual([keptId]);
    const { memberId: dorasId } = await memberOf(kith, "dora");
    expect((await db.select().from(askReplies)).map(({ helperId }) => helperId)).toEqual([dorasId]);
  });

  it("are one in a round where both had a seat: the third one still has somebody to talk to", async () => {
    const { db } = kith.database;
    const { memberId: dorasId } = await memberOf(kith, "dora");
    const [firstId = "", secondId = "", thirdId = ""] = [keptId, mergedId, dorasId].toSorted();
    const [roundId, pairId, questionId] = [newId(), newId(), newId()];
    const now = kith.now();
    const endsAt = new Date(now.getTime() + 86_400_000);
    await db.insert(rounds).values({
      groupId,
      id: roundId,
      number: 1,
      startedAt: now,
      endsAt,
      size: 3,
    });
    await db.insert(roundPairs).values({
      groupId,
      id: pairId,
      roundId,
      firstId,
      secondId,
      thirdId,
      reasons: [],
      moverId: mergedId,
      createdAt: now,
      toldAt: now,
    });
    await db
      .insert(meetQuestions)
      .values({ groupId, id: questionId, source: "round", sourceId: pairId, createdAt: now });
    for (const memberId of [keptId, mergedId, dorasId]) {
      await db.insert(roundSeats).values({ groupId, roundId, memberId, pairId });
      await db.insert(meetAnswers).values({ groupId, questionId, memberId });
    }
    await link();
    const [one = "", other = ""] = [keptId, dorasId].toSorted();
    expect(await db.select().from(roundPairs)).toMatchObject([
      { firstId: one, secondId: other, thirdId: null, moverId: keptId },
    ]);
    const seats = await db.select().from(roundSeats);
    expect(seats.map((seat) => `${seat.memberId} ${seat.pairId}`).toSorted()).toEqual(
      [one, other].map((id) => `${id} ${pairId}`),
    );
    expect(await db.select().from(meetAnswers)).toHaveLength(2);
  });

  it("are not asked whether they met themselves, and have no such talk on record", async () => {
    await anaAtHome.type("/met who:Ana how:call");
    await anaAtHome.type("/met who:Dora how:call");
    const { db } = kith.database;
    const id = newId();
    await db
      .insert(meetQuestions)
      .values({ groupId, id, source: "path", sourceId: newId(), createdAt: kith.now() });
    for (const memberId of [keptId, mergedId]) {
      await db.insert(meetAnswers).values({ groupId, questionId: id, memberId });
    }
    expect(await db.select().from(meetings)).toHaveLength(2);
    await link();
    expect(await db.select().from(meetQuestions)).toEqual([]);
    expect(await db.select().from(meetings)).toHaveLength(1);
  });

  it("keep their distance from whoever wants it, also when they are two again", async () => {
    const { memberId: samsId } = await memberOf(kith, "sam");
    const { memberId: dorasId } = await memberOf(kith, "dora");
    const { db } = kith.database;
    // On Discord nobody ever blocked the account there; on Slack they did.
    await db.insert(blocks).values([
      { groupId, memberId: dorasId, blockedId: keptId, createdAt: kith.now() },
      { groupId, memberId: mergedId, blockedId: samsId, createdAt: kith.now() },
    ]);
    await link();
    await unlinkSides(kith, sides.ada);
    const { groupId: slackGroup, memberId: againId } = await memberOf(kith, "ana");
    expect(againId).toBe(mergedId);
    const rows = await db.select().from(blocks).where(eq(blocks.groupId, slackGroup));
    expect(rows.map(({ memberId, blockedId }) => [memberId, blockedId])).toContainEqual([
      mergedId,
      samsId,
    ]);
  });
});
