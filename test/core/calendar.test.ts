import { describe, expect, it } from "vitest";
import { dayIn, instantAt, isTimeZone, periodStart } from "#core/calendar/calendar.ts";

describe("the calendar", () => {
  it("moves an hour that daylight saving skips to the next minute that exists", () => {
    expect(instantAt("2026-03-29", 2, 30, "Europe/Berlin").toISOString()).toBe(
      "2026-03-29T01:00:00.000Z",
    );
  });

  it("takes the first of an hour that comes twice", () => {
    expect(instantAt("2026-10-25", 2, 30, "Europe/Berlin").toISOString()).toBe(
      "2026-10-25T00:30:00.000Z",
    );
  });

  it("knows on which side of midnight an instant falls", () => {
    const instant = new Date("2026-03-02T23:30:00Z");
    expect(dayIn(instant, "Europe/London")).toBe("2026-03-02");
    expect(dayIn(instant, "Asia/Kathmandu")).toBe("2026-03-03");
  });

  it.each([
    ["week", 1, "2026-03-02"],
    ["week", 7, "2026-03-01"],
    ["month", 1, "2026-03-01"],
    ["quarter", 1, "2026-01-01"],
    ["always", 1, null],
  ] as const)("starts a %s, of weeks from day %i, on %s", (period, weekStart, start) => {
    expect(periodStart(period, "2026-03-05", weekStart)).toBe(start);
  });

  it("knows time zones by name alone", () => {
    expect(isTimeZone("Europe/Berlin")).toBe(true);
    expect(isTimeZone("Europe/Atlantis")).toBe(false);
    expect(isTimeZone("+02:00")).toBe(false);
  });
});
