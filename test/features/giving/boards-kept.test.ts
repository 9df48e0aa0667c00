import { and, eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boardCounts, GIVE_KINDS, gives, groups, members } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { keepBoards, logGive, recordGive } from "#features/giving/index.ts";
import { confirmGive, correctGive, declineGive } from "#features/giving/ledger/settle-give.ts";
import { asMember } from "#test/support/as-member.ts";
import { joinAll, memberOf, recount, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";
import { boardsByHand } from "./boards-by-hand.ts";

const CAST = ["ana", "ben", "cleo", "dan"] as const;
type Name = (typeof CAST)[number];

/** Clocks that jump, clocks that jump on other days, no whole hours, and the far side of the date line. */
const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"];

const name = fc.constantFrom(...CAST);
const kind = fc.constantFrom(...GIVE_KINDS);
/** Which of the gives so far, counted from the newest. */
const which = fc.integer({ min: 0, max: 12 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("confirm" as const), from: name, to: name, kind }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("report" as const), from: name, to: name, kind }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("correct" as const), which, kind }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("decline" as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("erase" as const), which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      hours: fc.integer({ min: 1, max: 180 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("consent" as const),
      who: name,
      to: fc.constantFrom("yes" as const, "no" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("stage" as const), who: name, isShown: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("leave" as const), who: name, isGone: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("calendar" as const),
      zone: fc.constantFrom(...ZONES),
      weekStart: fc.integer({ min: 1, max: 7 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

describe("Boards that are kept", () => {
  let kith: TestKith;
  let groupId: string;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-20T10:00:00Z");
    await joinAll(kith, ...CAST);
    ({ groupId } = await memberOf(kith, "ana"));
  });
  afterAll(() => kith.close());

  /** Nothing was given yet, nobody was asked about boards, and the group's days are London's. */
  const begin = (): Promise<void> =>
    inTenant(kith.database.db, { groupId, memberId: null }, async (tx) => {
      await tx.delete(gives);
      await tx.delete(boardCounts);
      await tx
        .update(members)
        .set({ onBoards: "unasked", leftAt: null, stage: null, stageVisibility: "nobody" });
      await tx.update(groups).set({ timeZone: "Europe/London", weekStart: 1 });
    });

  /** One member does something to another's give, or to nobody's. */
  const asReceiverOf = async (
    nth: number,
    work: (ctx: Parameters<Parameters<typeof asMember>[2]>[0], id: string) => Promise<unknown>,
  ) => {
    const { db } = kith.database;
    const rows = await db.select().from(gives).orderBy(gives.givenAt, gives.id);
    const give = rows.toReversed()[nth];
    if (give === undefined) return;
    for (const account of CAST) {
      if ((await memberOf(kith, account)).memberId === give.receiverId) {
        await asMember(kith, account, (ctx) => work(ctx, give.id));
      }
    }
  };

  const ref = async (account: Name) => ({
    id: (await memberOf(kith, account)).memberId,
    account,
    name: account,
  });

  async function act(act: Step): Promise<void> {
    const { db } = kith.database;
    switch (act.do) {
      case "confirm": {
        if (act.from === act.to) return;
        const to = await ref(act.to);
        const { give } = await asMember(kith, act.from, (ctx) =>
          logGive(ctx, { to, kind: act.kind }),
        );
        await asMember(kith, act.to, (ctx) => confirmGive(ctx, give.id));
        return;
      }
      case "report": {
        if (act.from === act.to) return;
        const from = await ref(act.from);
        await asMember(kith, act.to, (ctx) => recordGive(ctx, { from, kind: act.kind }));
        return;
      }
      case "correct":
        return asReceiverOf(act.which, (ctx, id) =>
          correctGive(ctx, id, { kind: act.kind, warmth: undefined }),
        );
      case "decline":
        return asReceiverOf(act.which, (ctx, id) => declineGive(ctx, id));
      case "erase":
        return asReceiverOf(act.which, async (ctx, id) => {
          const [give] = await ctx.tx.select().from(gives).where(eq(gives.id, id));
          if (give === undefined) return;
          await keepBoards(ctx, give, async () => {
            await ctx.tx.delete(gives).where(and(eq(gives.groupId, groupId), eq(gives.id, id)));
          });
        });
      case "wait":
        kith.setNow(new Date(kith.now().getTime() + act.hours * 3_600_000));
        return;
      case "consent":
        return setMember(kith, act.who, { onBoards: act.to });
      case "stage":
        return setMember(kith, act.who, {
          stage: "landed",
          stageVisibility: act.isShown ? "group" : "nobody",
        });
      case "leave":
        return setMember(kith, act.who, { leftAt: act.isGone ? kith.now() : null });
      case "calendar":
        await db
          .update(groups)
          .set({ timeZone: act.zone, weekStart: act.weekStart, boardsCountedAt: null });
        await kith.runJob("recount-boards");
        return;
    }
  }

  async function kept() {
    const rows = await kith.database.db
      .select()
      .from(boardCounts)
      .where(eq(boardCounts.groupId, groupId));
    return rows
      .filter((row) => row.receivers !== 0)
      .map(({ board, period, startsOn, memberId, receivers, isShown }) =>
        [board, period, startsOn, memberId, receivers, isShown].join(" "),
      );
  }

  async function byHand() {
    const { db } = kith.database;
    const [group] = await db.select().from(groups).where(eq(groups.id, groupId));
    if (group === undefined) throw new Error("the group is gone");
    return boardsByHand(await db.select().from(gives), await db.select().from(members), group);
  }

  it("equal the same counted by hand and counted anew, whatever happened and whenever", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 45 }), async (steps) => {
        await begin();
        // Before a change of clocks, a quarter's end and weeks across both.
        kith.setNow("2026-03-20T10:00:00Z");
        for (const one of steps) await act(one);
        const expected = (await byHand()).toSorted();
        expect((await kept()).toSorted()).toEqual(expected);
        await recount(kith, groupId);
        expect((await kept()).toSorted()).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("lose nothing when confirmations of one giver come at once", async () => {
    await begin();
    const ana = await ref("ana");
    await Promise.all([
      ...["ben", "cleo", "dan"].flatMap((account) =>
        [1, 2].map(() =>
          asMember(kith, account, (ctx) => recordGive(ctx, { from: ana, kind: "advice" })),
        ),
      ),
      recount(kith, groupId),
      setMember(kith, "ana", { onBoards: "yes" }),
    ]);
    expect((await kept()).toSorted()).toEqual((await byHand()).toSorted());
    expect(await kept()).toContainEqual(`help always 0001-01-01 ${ana.id} 3 true`);
  });
});
