import { afterEach, beforeEach, expect, it } from "vitest";
import {
  accounts,
  groups,
  members,
  newId,
  nudges,
  nudgeSettings,
  outbox,
} from "#db/schema/index.ts";
import { isDrawn } from "#features/nudges/planning/draw.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const TUESDAY = "2026-03-03T09:20:00Z";
const DAY = "2026-03-03";
const PEOPLE = 60;

let kith: TestKith;
beforeEach(async () => {
  kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
  await kith.person("maya").type("/nudges on");
  const { db } = kith.database;
  const [first] = await db.select().from(nudgeSettings);
  const [account] = await db.select().from(accounts);
  if (first === undefined || account === undefined) throw new Error("nobody is here");
  const { groupId } = first;
  // Nobody's minute is earlier.
  const nextAt = new Date("2026-03-03T09:00:00Z");
  await db.update(nudgeSettings).set({ nextAt });
  const others = Array.from({ length: PEOPLE - 1 }, () => newId());
  await db
    .insert(members)
    .values(others.map((id) => ({ groupId, id, timeZone: "Europe/London", joinedAt: kith.now() })));
  await db
    .insert(accounts)
    .values(others.map((id) => ({ ...account, id: newId(), memberId: id, externalId: id })));
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
});
afterEach(() => kith.close());

it("three planners at once write each nudge once, and hold back those of the days that were drawn", async () => {
  const { db } = kith.database;
  await Promise.all([1, 2, 3].map(() => kith.runJob("plan-nudges")));
  await kith.runJob("plan-nudges");
  const written = await db.select().from(nudges);
  expect(written).toHaveLength(PEOPLE);
  expect(new Set(written.map(({ memberId }) => memberId)).size).toBe(PEOPLE);
  for (const { memberId, isMeasured, isHeldOut } of written) {
    expect({ isMeasured, isHeldOut }).toEqual({
      isMeasured: true,
      isHeldOut: isDrawn(memberId, DAY),
    });
  }
  const drawn = written.filter(({ isHeldOut }) => isHeldOut);
  expect(drawn.length).toBeGreaterThan(0);
  expect(await db.select().from(outbox)).toHaveLength(PEOPLE - drawn.length);
});

it("holds back nothing where the group measures nothing", async () => {
  const { db } = kith.database;
  await db.update(groups).set({ measuresNudges: false });
  await kith.runJob("plan-nudges");
  expect(await db.select().from(outbox)).toHaveLength(PEOPLE);
});
