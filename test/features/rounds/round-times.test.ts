import { describe, expect, it } from "vitest";
import { dayIn, timeIn, weekdayOf } from "#core/calendar/calendar.ts";
import { firstRoundAt, nextRoundAt } from "#features/rounds/next-round.ts";
import { hourProposer } from "#features/rounds/propose-hour.ts";

/** A Monday noon in London. */
const MONDAY = new Date("2026-03-02T12:00:00Z");
const NEXT_MONDAY = new Date("2026-03-09T12:00:00Z");

describe("the day of a round", () => {
  it("leaves two days to join before the first", () => {
    const rhythm = { cadence: "weekly", day: 3 } as const;
    expect(firstRoundAt(rhythm, "UTC", MONDAY)).toEqual(new Date("2026-03-04T12:00:00Z"));
    expect(firstRoundAt({ ...rhythm, day: 2 }, "UTC", MONDAY)).toEqual(
      new Date("2026-03-10T12:00:00Z"),
    );
  });

  it.each([
    ["weekly", "2026-03-09T12:00:00Z"],
    ["two-weeks", "2026-03-16T12:00:00Z"],
    // The month's first Monday.
    ["monthly", "2026-04-06T11:00:00Z"],
  ] as const)("comes %s, at noon of the group's clock in summer too", (cadence, at) => {
    expect(nextRoundAt({ cadence, day: 1 }, "Europe/London", MONDAY)).toEqual(new Date(at));
  });
});

describe("the proposed hour", () => {
  const propose = hourProposer(MONDAY, NEXT_MONDAY);

  it("is the next lunch time or late afternoon that leaves a day's notice, for two in one place", () => {
    expect(propose(["Europe/Berlin", "Europe/Berlin"])).toEqual(new Date("2026-03-03T14:30:00Z"));
  });

  it("is lunch time here and late afternoon there where both exist", () => {
    const at = propose(["America/New_York", "Europe/London"]);
    expect(at && timeIn(at, "America/New_York")).toEqual({ hour: 12, minute: 0 });
    expect(at && timeIn(at, "Europe/London")).toEqual({ hour: 17, minute: 0 });
  });

  it("wakes nobody, on whichever side of the world, and there is none where nobody's days overlap", () => {
    for (const zone of ["Asia/Kolkata", "Australia/Sydney", "America/Los_Angeles"]) {
      const at = propose(["Europe/Berlin", zone]);
      for (const each of ["Europe/Berlin", zone]) {
        const { hour, minute } = at === undefined ? { hour: 12, minute: 0 } : timeIn(at, each);
        expect(hour + minute / 60).toBeGreaterThanOrEqual(8);
        expect(hour + minute / 60).toBeLessThanOrEqual(20.5);
        expect(at === undefined ? 1 : weekdayOf(dayIn(at, each))).toBeLessThanOrEqual(5);
      }
    }
    expect(propose(["Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles"])).toBeUndefined();
  });

  it("keeps each clock's own summer time: New York changes three weeks before London", () => {
    const between = hourProposer(
      new Date("2026-03-16T12:00:00Z"),
      new Date("2026-03-23T12:00:00Z"),
    );
    const at = between(["America/New_York", "Europe/London"]);
    expect(at && timeIn(at, "America/New_York")).toEqual({ hour: 12, minute: 0 });
    expect(at && timeIn(at, "Europe/London")).toEqual({ hour: 16, minute: 0 });
  });

  it("is none where the round is over before anybody could", () => {
    expect(hourProposer(MONDAY, new Date("2026-03-03T06:00:00Z"))(["UTC"])).toBeUndefined();
  });
});
