import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { accounts, askReplies, asks, boardCounts, gives, newId } from "#db/schema/index.ts";
import { joinAll, memberOf, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

/** Everybody may be on boards and takes messages. */
async function groupOf(...names: readonly string[]): Promise<TestKith> {
  const kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
  await joinAll(kith, ...names);
  for (const name of names) await setMember(kith, name, { onBoards: "yes", directMessages: "yes" });
  return kith;
}

/** Logs help and has it confirmed at once. */
async function trade(
  kith: TestKith,
  from: string,
  to: string,
  more = "kind:advice",
): Promise<void> {
  await kith.person(from).type(`/gave to:<@${to}> ${more}`);
  await kith.person(to).press("Yes, Thank You");
}

/** What a member's gives add up to on the board of all help, so far. */
async function countOf(kith: TestKith, name: string): Promise<number> {
  const { memberId } = await memberOf(kith, name);
  const rows = await kith.database.db
    .select()
    .from(boardCounts)
    .where(eq(boardCounts.memberId, memberId));
  return rows.find((row) => row.board === "help" && row.period === "always")?.receivers ?? 0;
}

/** An ask that somebody made, and perhaps a reply to it. */
async function recordAsk(
  { database: { db }, now }: TestKith,
  ask: { readonly asker: string; readonly text: string; readonly answeredBy?: string },
): Promise<void> {
  const memberId = async (account: string) => {
    const [row] = await db.select().from(accounts).where(eq(accounts.externalId, account));
    if (row === undefined) throw new Error(`Kith has not seen ${account}`);
    return row;
  };
  const asker = await memberId(ask.asker);
  const { groupId, workspaceId } = asker;
  const askId = newId();
  await db.insert(asks).values({
    groupId,
    id: askId,
    askerId: asker.memberId,
    kind: "advice",
    text: ask.text,
    workspaceId,
    isNewcomers: false,
    createdAt: now(),
    expiresAt: new Date(now().getTime() + 30 * 86_400_000),
  });
  if (ask.answeredBy === undefined) return;
  const { memberId: helperId } = await memberId(ask.answeredBy);
  await db.insert(askReplies).values({
    groupId,
    askId,
    helperId,
    way: "can-help",
    createdAt: now(),
  });
}

describe("What gaming gains", () => {
  let kith: TestKith;
  afterEach(() => kith.close());

  it.each([2, 3, 5])(
    "a ring of %i gains at most its size less one each",
    async (size) => {
      const ring = ["ana", "ben", "cleo", "dan", "eve"].slice(0, size);
      kith = await groupOf(...ring);
      for (let round = 0; round < 3; round++) {
        for (const from of ring) {
          for (const to of ring) if (from !== to) await trade(kith, from, to);
        }
        kith.advanceDays(round === 1 ? 7 : 1);
      }
      for (const name of ring) expect(await countOf(kith, name)).toBe(size - 1);
    },
    60_000,
  );

  it("a burst to one person counts as one person helped, and says the rule", async () => {
    kith = await groupOf("ana", "ben");
    for (let nth = 0; nth < 12; nth++) await trade(kith, "ana", "ben");
    expect(await countOf(kith, "ana")).toBe(1);
    const { text } = await kith.person("ana").type("/gave to:<@ben> kind:lead");
    expect(text).toContain("at most 3 times a week, unless an ask, a meeting or an introduction");
    // All of them are kept.
    expect(await kith.database.db.select().from(gives)).toHaveLength(13);
  });

  it("oneself gains nothing, neither by /gave nor by /thanks", async () => {
    kith = await groupOf("ana");
    const ana = kith.person("ana");
    const given = await ana.type("/gave to:<@ana> kind:advice");
    expect(given.text).toContain("Help for yourself does not count");
    const thanked = await ana.type('/thanks to:<@ana> for:"being myself" kind:advice');
    expect(thanked.text).toContain("A pat on your own back is fine, too");
    expect(await kith.database.db.select().from(gives)).toEqual([]);
    expect(await countOf(kith, "ana")).toBe(0);
  });

  it("confirming for being confirmed gains one person each, by whatever way it is reported", async () => {
    kith = await groupOf("ana", "ben");
    for (let nth = 0; nth < 4; nth++) {
      await trade(kith, "ana", "ben");
      await trade(kith, "ben", "ana");
      await kith.person("ana").type("/thanks to:<@ben> for:everything kind:review");
      await kith.person("ben").type("/thanks to:<@ana> for:everything kind:review");
    }
    expect([await countOf(kith, "ana"), await countOf(kith, "ben")]).toEqual([1, 1]);
  });

  it("leaving and coming back gains nothing: the account is recognised, its help is where it was", async () => {
    kith = await groupOf("ana", "ben");
    await trade(kith, "ana", "ben");
    const before = await memberOf(kith, "ana");
    await setMember(kith, "ana", { leftAt: kith.now() });
    expect((await kith.person("ben").type("/board")).text).not.toContain("Ana");
    await setMember(kith, "ana", { leftAt: null });
    await trade(kith, "ana", "ben");
    expect(await memberOf(kith, "ana")).toEqual(before);
    expect(await countOf(kith, "ana")).toBe(1);
    expect((await kith.person("ben").type("/board")).text).toContain("Ana: 1 person");
  });
});

describe("Returned help that something stands behind", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await groupOf("ana", "ben", "cleo");
  });
  afterAll(() => kith.close());

  /** Fills the week of the two with advice, so that only what is backed counts for referrals. */
  const fill = async (from: string, to: string): Promise<void> => {
    for (let nth = 0; nth < 3; nth++) await trade(kith, from, to);
  };

  const referrals = async () => (await kith.person("cleo").type("/board referrals")).text;

  it("does not count beyond three a week without it", async () => {
    await fill("ana", "ben");
    await trade(kith, "ana", "ben", 'kind:referral name:"Lee Wong"');
    expect(await referrals()).not.toContain("Ana");
  });

  it("counts in full after a meeting that the giver logged", async () => {
    await kith.person("ana").type("/met <@ben> how:call");
    const { text } = await kith.person("ana").type('/gave to:<@ben> kind:referral name:"Ida Berg"');
    expect(text).not.toContain("at most 3 times a week");
    await kith.person("ben").press("Yes, Thank You");
    expect(await referrals()).toContain("Ana: 1 person");
  });

  it("counts in full after an introduction of the two, and not after one that was only asked for", async () => {
    await fill("ben", "ana");
    await kith
      .person("ben")
      .type('/intro <@ana> reason:"You both know how hospitals buy software"');
    await trade(kith, "ben", "ana", 'kind:referral name:"Olga Petrov"');
    expect(await referrals()).not.toContain("Ben");
    await kith.person("ana").press("Yes, Introduce Us");
    await trade(kith, "ben", "ana", 'kind:referral name:"Sam Reed"');
    expect(await referrals()).toContain("Ben: 1 person");
  });

  it("counts in full where it answers an ask, named by some of its words", async () => {
    const [cleo, eve] = [kith.person("cleo"), kith.person("eve")];
    await joinAll(kith, "eve");
    await setMember(kith, "eve", { directMessages: "yes", onBoards: "yes" });
    await recordAsk(kith, { asker: "eve", text: "15 minutes with who runs Paid Search" });
    await fill("cleo", "eve");
    const lost = await cleo.type("/gave to:<@eve> kind:referral ask:gardening");
    expect(lost.text).toContain("I found no such ask of Eve");
    expect(lost.text).toContain("Paid Search");
    await trade(kith, "cleo", "eve", 'kind:referral ask:"paid search"');
    expect((await eve.type("/board referrals")).text).toContain("Cleo: 1 person");
    const none = await eve.type("/gave to:<@cleo> kind:advice ask:search");
    expect(none.text).toContain("Cleo has no open ask");
  });

  it("counts in full where the giver had answered an ask, whatever it was for", async () => {
    await recordAsk(kith, { asker: "ana", text: "a mock interview", answeredBy: "eve" });
    await fill("eve", "ana");
    await trade(kith, "eve", "ana", "kind:introduction");
    expect((await kith.person("cleo").type("/board introductions")).text).toContain(
      "Eve: 1 person",
    );
  });

  it("stands behind it for sixty days", async () => {
    kith.advanceDays(61);
    await fill("ben", "ana");
    const { text } = await kith.person("ben").type("/gave to:<@ana> kind:review");
    expect(text).toContain("at most 3 times a week");
  });
});
