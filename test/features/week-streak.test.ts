import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "#core/calendar/calendar.ts";
import { mondayOf, type Pause, streakOf } from "#features/week/streak-of.ts";

/** A Wednesday. */
const TODAY = "2026-03-04";
const THIS_WEEK = "2026-03-02";
const weekAgo = (weeks: number): string => addDays(THIS_WEEK, -7 * weeks);

const record = (
  active: readonly number[],
  more: { readonly repaired?: readonly number[]; readonly pauses?: readonly Pause[] } = {},
) => ({
  deeds: new Map(active.map((week) => [weekAgo(week), 1])),
  repaired: new Set((more.repaired ?? []).map(weekAgo)),
  pauses: more.pauses ?? [],
});

const weeksBack = fc.uniqueArray(fc.nat(30), { maxLength: 30 });

describe("the weekly streak", () => {
  it("counts weeks in a row, and the current one breaks nothing before it is over", () => {
    expect(streakOf(record([0, 1, 2]), TODAY)).toMatchObject({ weeks: 3, countsThisWeek: true });
    expect(streakOf(record([1, 2]), TODAY)).toMatchObject({ weeks: 2, countsThisWeek: false });
    expect(streakOf(record([2, 3]), TODAY).weeks).toBe(0);
    expect(streakOf(record([]), TODAY)).toMatchObject({ weeks: 0, repair: undefined });
  });

  it("passes over paused weeks", () => {
    const pauses = [{ from: weekAgo(3), until: weekAgo(1) }];
    expect(streakOf(record([0, 1, 4], { pauses }), TODAY).weeks).toBe(3);
    const still = [{ from: weekAgo(3), until: null }];
    expect(streakOf(record([4, 5], { pauses: still }), TODAY)).toMatchObject({
      weeks: 2,
      isPaused: true,
      repair: undefined,
    });
  });

  it("lets one missed week be made up for in the week after it, with a deed for each", () => {
    expect(streakOf(record([2, 3]), TODAY).repair).toEqual({ week: weekAgo(1), isReady: false });
    expect(streakOf(record([0, 2, 3]), TODAY).repair?.isReady).toBe(false);
    const busy = {
      ...record([2, 3]),
      deeds: new Map([
        [weekAgo(2), 1],
        [THIS_WEEK, 2],
      ]),
    };
    expect(streakOf(busy, TODAY).repair).toEqual({ week: weekAgo(1), isReady: true });
    expect(streakOf(record([0, 2, 3], { repaired: [1] }), TODAY)).toMatchObject({
      weeks: 4,
      repair: undefined,
    });
  });

  it("does not let two missed weeks be made up for", () => {
    expect(streakOf(record([0, 3, 4]), TODAY).repair).toBeUndefined();
  });

  it("is the same on every day of a week", () => {
    fc.assert(
      fc.property(weeksBack, fc.nat(6), (active, weekday) => {
        const day = addDays(THIS_WEEK, weekday);
        expect(streakOf(record(active), day)).toEqual(streakOf(record(active), THIS_WEEK));
      }),
    );
  });

  it("never shrinks by doing more, by a repair or by a pause", () => {
    fc.assert(
      fc.property(weeksBack, fc.nat(30), fc.nat(30), (active, more, length) => {
        const before = streakOf(record(active), TODAY).weeks;
        expect(streakOf(record([...active, more]), TODAY).weeks).toBeGreaterThanOrEqual(before);
        expect(streakOf(record(active, { repaired: [more] }), TODAY).weeks).toBeGreaterThanOrEqual(
          before,
        );
        const pauses = [{ from: weekAgo(more + length), until: weekAgo(more) }];
        expect(streakOf(record(active, { pauses }), TODAY).weeks).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("counts no more weeks than there were deeds and repairs", () => {
    fc.assert(
      fc.property(weeksBack, weeksBack, (active, repaired) => {
        const { weeks } = streakOf(record(active, { repaired }), TODAY);
        expect(weeks).toBeLessThanOrEqual(new Set([...active, ...repaired]).size);
      }),
    );
  });
});

describe("a week", () => {
  it("begins on the Monday on or before each of its days", () => {
    fc.assert(
      fc.property(fc.nat(20_000), (days) => {
        const day = addDays("1990-01-01", days);
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(monday <= day && day < addDays(monday, 7)).toBe(true);
      }),
    );
    expect(mondayOf("2027-01-01")).toBe("2026-12-28");
  });
});
