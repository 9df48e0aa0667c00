import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, timeIn, weekdayOf } from "#core/calendar/calendar.ts";
import { dueDigest, nextDigestAt, type DigestPlan } from "#features/group/next-digest.ts";

const HOUR_MS = 3_600_000;

const plan = (change: Partial<DigestPlan> = {}): DigestPlan => ({
  timeZone: "Europe/Berlin",
  channel: "general",
  digestDay: 1,
  digestHour: 9,
  ...change,
});

const at = (iso: string): Date => new Date(iso);

describe("the time of the digest", () => {
  it("is the organiser's hour on the group's clock, in winter and in summer", () => {
    expect(nextDigestAt(plan(), at("2026-03-20T00:00:00Z"))).toEqual(at("2026-03-23T08:00:00Z"));
    // Clocks go forward on 29 March 2026.
    expect(nextDigestAt(plan(), at("2026-03-23T08:00:00Z"))).toEqual(at("2026-03-30T07:00:00Z"));
    // And back on 25 October.
    expect(nextDigestAt(plan(), at("2026-10-19T07:00:00Z"))).toEqual(at("2026-10-26T08:00:00Z"));
  });

  it("tells of a week that is an hour shorter or longer where clocks change in it", () => {
    const spring = dueDigest(plan(), at("2026-03-30T07:00:00Z"));
    expect(spring).toMatchObject({
      from: at("2026-03-23T08:00:00Z"),
      until: at("2026-03-30T07:00:00Z"),
    });
    const autumn = dueDigest(plan(), at("2026-10-26T08:04:00Z"));
    expect(autumn?.from).toEqual(at("2026-10-19T07:00:00Z"));
  });

  it("does not come when nobody chose a channel, a day or an hour", () => {
    const now = at("2026-03-20T00:00:00Z");
    for (const change of [{ channel: null }, { digestDay: null }, { digestHour: null }]) {
      expect(nextDigestAt(plan(change), now)).toBeNull();
      expect(dueDigest(plan(change), now)).toBeUndefined();
    }
  });

  it("is over six hours later", () => {
    const monday = at("2026-03-23T08:00:00Z").getTime();
    expect(dueDigest(plan(), new Date(monday - 1))).toBeUndefined();
    expect(dueDigest(plan(), new Date(monday + 6 * HOUR_MS - 1))?.until.getTime()).toBe(monday);
    expect(dueDigest(plan(), new Date(monday + 6 * HOUR_MS))).toBeUndefined();
  });

  it("is always ahead, within eight days, on the chosen weekday at the chosen hour", () => {
    fc.assert(
      fc.property(
        fc.date({ min: at("2024-01-01"), max: at("2030-01-01"), noInvalidDate: true }),
        fc.integer({ min: 1, max: 7 }),
        // Hours that an organiser may choose: no clock skips one of them.
        fc.integer({ min: 8, max: 20 }),
        fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"),
        (now, digestDay, digestHour, timeZone) => {
          const next = nextDigestAt(plan({ digestDay, digestHour, timeZone }), now);
          if (next === null) throw new Error("a digest was chosen");
          const ahead = next.getTime() - now.getTime();
          expect(ahead).toBeGreaterThan(0);
          expect(ahead).toBeLessThanOrEqual(8 * 24 * HOUR_MS);
          expect(weekdayOf(dayIn(next, timeZone))).toBe(digestDay);
          expect(timeIn(next, timeZone)).toEqual({ hour: digestHour, minute: 0 });
        },
      ),
    );
  });
});
