import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import { dayIn, instantAt } from "#core/calendar/calendar.ts";
import { openDatabase } from "#db/open-database.ts";
import {
  asks,
  gives,
  groups,
  landings,
  memberFacts,
  members,
  pulseDays,
  workspaces,
} from "#db/schema/index.ts";
import { featureJobs } from "#features/index.ts";
import { driveThrough } from "#features/pulse/figures/drive-through.ts";
import { firstGive } from "#features/pulse/figures/first-give.ts";
import { giveSurvival } from "#features/pulse/figures/give-survival.ts";
import { givingAfterLanding } from "#features/pulse/figures/giving-after-landing.ts";
import type { PulseFigures } from "#features/pulse/pulse-figures.ts";
import { TEST_KEYRING } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";
import { DAYS, happen, histories, setStage, START, type Stage } from "./pulse/history.ts";
import { recount, recountPeriod } from "./pulse/recount.ts";

const HOUR_MS = 3_600_000;
const after = (days: number): Date => new Date(START + days * 24 * HOUR_MS);

describe("the pulse, day by day", () => {
  let kith: TestKith;
  let stage: Stage;
  beforeAll(async () => {
    kith = await createTestKith("postgres", after(0).toISOString());
    await kith.person("maya").type("/todo");
  });
  beforeEach(async () => {
    const { db } = kith.database;
    const [row] = await db.select().from(workspaces);
    stage = await setStage({ db, groupId: row?.groupId ?? "", workspaceId: row?.id ?? "" });
  });
  afterAll(() => kith.close());

  const rollUp = async (now: Date): Promise<void> => {
    kith.setNow(now);
    await kith.runJob("roll-up-pulse");
  };

  const rows = () => stage.db.select().from(pulseDays).orderBy(pulseDays.day);

  const give = (from: number, to: number, at: Date) =>
    stage.db.insert(gives).values({
      groupId: stage.groupId,
      giverId: stage.people[from] ?? "",
      receiverId: stage.people[to] ?? "",
      kind: "advice",
      state: "confirmed",
      givenAt: at,
      settledAt: at,
      lapsesAt: at,
    });

  /** What the newest row says is what the whole ledger says. */
  async function expectSameAsRecount(): Promise<void> {
    const { db } = stage;
    const row = (await rows()).at(-1);
    const [group] = await db.select().from(groups);
    // A group that is not a day old yet, or that moved to where it is still yesterday.
    if (row === undefined || group === undefined || row.timeZone !== group.timeZone) return;
    const { timeZone } = group;
    expect(row.day).toBe(dayIn(kith.now(), timeZone));
    const ledger = {
      members: await db.select().from(members),
      gives: await db.select().from(gives),
      landings: await db.select().from(landings),
      asks: await db.select().from(asks),
    };
    const facts = recount(ledger, instantAt(row.day, 0, 0, timeZone), timeZone);
    const kept = new Map(
      (await db.select().from(memberFacts)).map((fact) => [fact.memberId, fact]),
    );
    expect(kept.size).toBe(facts.length);
    for (const { id, hasLeft, ...fact } of facts) {
      expect({ ...kept.get(id), hasLeft }).toMatchObject({ ...fact, hasLeft });
    }
    const quarter = { asOf: row.day, timeZone, days: 90 };
    // Written by the job a moment ago.
    const { periods, ...overall } = row.figures as PulseFigures;
    expect(overall).toEqual({
      afterLanding30: givingAfterLanding(facts, row.day, 30),
      afterLanding90: givingAfterLanding(facts, row.day, 90),
      survival: giveSurvival(facts, row.day),
      driveThrough: driveThrough(facts, row.day),
    });
    expect(periods["90-days"]).toMatchObject({
      ...recountPeriod(ledger, quarter),
      firstGive: firstGive(facts, row.day, 90),
    });
  }

  it("equals a full recount after any history of gives, corrections, erasures, leavers and moves", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        stage = await setStage(stage);
        for (const [hours, what] of history) {
          const now = new Date(START + hours * HOUR_MS + 1_234_567);
          await happen(stage, what, now);
          if (what.kind !== "night") continue;
          const before = (await rows()).length;
          await rollUp(now);
          // Figures that stood already are of what was known when they were written.
          if ((await rows()).length > before) await expectSameAsRecount();
        }
        await rollUp(after(DAYS + 2));
        await expectSameAsRecount();
        expect(await rows()).not.toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 240_000);

  it("begins with the days that the first figures are compared with", async () => {
    await rollUp(new Date(START + HOUR_MS));
    expect(await rows()).toEqual([]);
    await rollUp(after(120));
    expect((await rows()).map(({ day }) => day)).toEqual([
      dayIn(after(30), "Europe/Berlin"),
      dayIn(after(90), "Europe/Berlin"),
      dayIn(after(120), "Europe/Berlin"),
    ]);
  });

  it("catches up nights that were missed, each as it was known then", async () => {
    await rollUp(after(60));
    await give(0, 1, after(60.5));
    await give(0, 2, after(62.5));
    await rollUp(after(64));
    const givenOn = ({ figures }: typeof pulseDays.$inferSelect) =>
      (figures as PulseFigures).periods["30-days"].mutualTrade.n;
    const written = (await rows()).slice(-4);
    expect(written.map(({ day }) => day)).toEqual(
      [61, 62, 63, 64].map((days) => dayIn(after(days), "Europe/Berlin")),
    );
    expect(written.map(givenOn)).toEqual([1, 1, 2, 2]);
    await expectSameAsRecount();
  });

  it("writes each day once, however many replicas come at once", async () => {
    await give(0, 1, after(40));
    kith.setNow(after(50));
    const { address } = kith.database;
    const replicas = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ ...address, keyring: TEST_KEYRING })),
    );
    const job = featureJobs.find(({ name }) => name === "roll-up-pulse");
    if (job === undefined) throw new Error("no such job");
    const failed: unknown[] = [];
    const log = { ...silentLog, error: (...error: readonly unknown[]) => void failed.push(error) };
    await Promise.all(
      replicas.map(({ db }) => job.run({ now: after(50), db, commandPrefix: "", log })),
    );
    for (const replica of replicas) await replica.close();
    expect(failed).toEqual([]);
    expect((await rows()).map(({ day }) => day)).toEqual([
      dayIn(after(20), "Europe/Berlin"),
      dayIn(after(50), "Europe/Berlin"),
    ]);
    await expectSameAsRecount();
  });

  it("leaves nothing half done when it fails in the middle, and is right the next time", async () => {
    await rollUp(after(60));
    const before = await rows();
    await give(0, 1, after(60.5));
    await stage.db.execute("alter table pulse_days rename column figures to gone");
    await expect(rollUp(after(61))).rejects.toThrow("pulse not rolled up");
    await stage.db.execute("alter table pulse_days rename column gone to figures");
    expect(await rows()).toEqual(before);
    expect(await stage.db.select().from(memberFacts).where(eq(memberFacts.gave, 1))).toEqual([]);
    await rollUp(after(61));
    await expectSameAsRecount();
    expect(await stage.db.select().from(memberFacts).where(eq(memberFacts.gave, 1))).toHaveLength(
      1,
    );
  });

  it("counts a member anew whose facts were deleted", async () => {
    await give(0, 1, after(40));
    await rollUp(after(60));
    await stage.db.delete(memberFacts).where(eq(memberFacts.memberId, stage.people[0] ?? ""));
    await rollUp(after(61));
    await expectSameAsRecount();
    expect(await stage.db.select().from(memberFacts).where(eq(memberFacts.gave, 1))).toHaveLength(
      1,
    );
  });
});
