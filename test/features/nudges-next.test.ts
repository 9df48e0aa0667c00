import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, timeIn, weekdayOf } from "#core/calendar/calendar.ts";
import { dueNudge, nextNudgeAt, type NudgePlan } from "#features/nudges/next-nudge.ts";

const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const instant = fc.date({
  min: new Date("2011-12-20T00:00:00Z"),
  max: new Date("2031-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const day = instant.map((at) => at.toISOString().slice(0, 10));
const plan: fc.Arbitrary<NudgePlan> = fc.record({
  hour: fc.integer({ min: 8, max: 20 }),
  days: weekdays,
  pausedUntil: fc.option(day),
  daysOff: fc.array(day, { maxLength: 5 }),
  pace: fc.constantFrom("daily", "second-day", "weekly"),
  lastOn: fc.constant(null),
  lastZone: fc.constant(null),
});
const member = fc.uuid();

/** Around the nights on which clocks change, in both hemispheres, and the day that Samoa skipped. */
const nearChange = fc
  .tuple(
    fc.constantFrom(
      "2026-03-08T10:00:00Z",
      "2026-03-29T01:00:00Z",
      "2026-04-04T16:00:00Z",
      "2026-10-04T16:00:00Z",
      "2026-10-25T01:00:00Z",
      "2026-11-01T09:00:00Z",
      "2011-12-30T10:00:00Z",
    ),
    fc.integer({ min: -72 * 60, max: 72 * 60 }),
  )
  .map(([change, minutes]) => new Date(Date.parse(change) + minutes * 60_000));

describe("the time of the next nudge", () => {
  it("comes after now, on a chosen weekday, at the chosen hour, and not before a pause ends", () => {
    fc.assert(
      fc.property(
        plan,
        zone,
        fc.oneof(instant, nearChange),
        member,
        (wish, timeZone, after, who) => {
          const at = nextNudgeAt(wish, timeZone, after, who);
          const day = dayIn(at, timeZone);
          expect(at.getTime()).toBeGreaterThan(after.getTime());
          expect(wish.days).toContain(weekdayOf(day));
          expect(wish.daysOff).not.toContain(day);
          expect(day >= (wish.pausedUntil ?? "")).toBe(true);
          const { hour, minute } = timeIn(at, timeZone);
          expect(hour).toBe(wish.hour);
          expect(minute).toBeLessThan(15);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("comes at most once on a local day, however often it is asked for", () => {
    fc.assert(
      fc.property(plan, zone, nearChange, member, (wish, timeZone, after, who) => {
        const days: string[] = [];
        let at = after;
        for (let nudge = 0; nudge < 6; nudge++) {
          at = nextNudgeAt(wish, timeZone, at, who);
          days.push(dayIn(at, timeZone));
        }
        expect(new Set(days).size).toBe(days.length);
      }),
      { numRuns: 300 },
    );
  });

  it("misses no chosen day", () => {
    const daily = { hour: 9, days: [1, 2, 3, 4, 5, 6, 7], pausedUntil: null };
    const start = new Date("2026-03-27T12:00:00Z");
    let at = start;
    const days: string[] = [];
    for (let nudge = 0; nudge < 4; nudge++) {
      at = nextNudgeAt(daily, "Europe/Berlin", at, "one");
      days.push(at.toISOString().slice(0, 13));
    }
    // The clocks go forward on the 29th.
    expect(days).toEqual(["2026-03-28T08", "2026-03-29T07", "2026-03-30T07", "2026-03-31T07"]);
  });

  it("waits a week where the zone skips the chosen day", () => {
    // Samoa went from Thursday 29 December 2011 to Saturday the 31st.
    const fridays = { hour: 9, days: [5], pausedUntil: null };
    const at = nextNudgeAt(fridays, "Pacific/Apia", new Date("2011-12-29T20:00:00Z"), "maya");
    expect(dayIn(at, "Pacific/Apia")).toBe("2012-01-06");
  });

  it("is the same minute every day for one member, and spread between members", () => {
    const wish = { hour: 9, days: [1, 2, 3, 4, 5], pausedUntil: null };
    const minuteOf = (who: string, after: string) =>
      nextNudgeAt(wish, "UTC", new Date(after), who).getUTCMinutes();
    expect(minuteOf("maya", "2026-03-02T00:00:00Z")).toBe(minuteOf("maya", "2026-07-07T00:00:00Z"));
    const minutes = new Set(
      Array.from({ length: 200 }, (_value, index) =>
        minuteOf(`member ${index}`, "2026-03-02T00:00:00Z"),
      ),
    );
    expect(minutes.size).toBe(15);
  });
});

describe("a nudge that is late", () => {
  it("never goes out in quiet time or more than six hours late, and is worth it before", () => {
    fc.assert(
      fc.property(
        plan,
        zone,
        fc.oneof(instant, nearChange),
        member,
        // Less than a day: the next day's nudge is in time again.
        fc.integer({ min: 0, max: 15 * 60 }),
        (wish, timeZone, after, who, lateMinutes) => {
          const at = nextNudgeAt(wish, timeZone, after, who);
          const now = new Date(at.getTime() + lateMinutes * 60_000);
          const due = dueNudge(wish, timeZone, now, who, after);
          const isInTime = lateMinutes < 6 * 60 && timeIn(now, timeZone).hour < 21;
          expect(due?.day).toBe(
            isInTime && dayIn(now, timeZone) === dayIn(at, timeZone)
              ? dayIn(at, timeZone)
              : undefined,
          );
          const lastMinute = new Date((due?.dropAt ?? at).getTime() - 60_000);
          expect(timeIn(lastMinute, timeZone).hour).toBeLessThan(21);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is dropped after six hours, and at nine in the evening", () => {
    const at = (hour: number): NudgePlan => ({
      hour,
      days: [1, 2, 3, 4, 5],
      pausedUntil: null,
      daysOff: [],
      pace: "daily",
      lastOn: null,
      lastZone: null,
    });
    const isDue = (hour: number, now: string) =>
      dueNudge(at(hour), "UTC", new Date(now), "maya", new Date(0)) !== undefined;
    expect(isDue(9, "2026-03-02T08:59:00Z")).toBe(false);
    expect(isDue(9, "2026-03-02T09:15:00Z")).toBe(true);
    expect(isDue(9, "2026-03-02T14:59:00Z")).toBe(true);
    expect(isDue(9, "2026-03-02T15:15:00Z")).toBe(false);
    expect(isDue(20, "2026-03-02T20:30:00Z")).toBe(true);
    expect(isDue(20, "2026-03-02T21:00:00Z")).toBe(false);
  });
});
