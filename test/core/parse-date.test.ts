import { describe, expect, it } from "vitest";
import { parseDay } from "#core/parse-date.ts";

/** A Monday. */
const TODAY = "2026-03-02";

describe("a day as people write it", () => {
  it.each([
    ["today", "2026-03-02"],
    ["Yesterday", "2026-03-01"],
    ["12 March", "2025-03-12"],
    ["March 2024", "2024-03-01"],
    ["3 weeks ago", "2026-02-09"],
    ["last Tuesday", "2026-02-24"],
    ["2026-02-28", "2026-02-28"],
  ])("%s was %s, when it must have been", (typed, day) => {
    expect(parseDay(typed, TODAY, "en", "past")).toBe(day);
  });

  it.each([
    ["tomorrow", "2026-03-03"],
    ["next Tuesday", "2026-03-10"],
    ["12 March", "2026-03-12"],
  ])("%s will be %s, when it must come", (typed, day) => {
    expect(parseDay(typed, TODAY, "en", "future")).toBe(day);
  });

  it.each([
    ["gestern", "2026-03-01"],
    ["vorgestern", "2026-02-28"],
    ["12. Februar", "2026-02-12"],
    ["12.2.", "2026-02-12"],
    ["12.12.", "2025-12-12"],
    ["12.2.2024", "2024-02-12"],
    ["März 2024", "2024-03-01"],
    ["im März 2024", "2024-03-01"],
  ])("in German, %s was %s", (typed, day) => {
    expect(parseDay(typed, TODAY, "de", "past")).toBe(day);
  });

  it.each(["soon", "31 February", "2026-02-30", "yesterday or so", "32.13.", "", "12"])(
    "“%s” is no day",
    (typed) => {
      expect(parseDay(typed, TODAY, "en", "any")).toBeUndefined();
    },
  );
});
