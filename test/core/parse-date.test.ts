import { describe, expect, it } from "vitest";
import { parseDay } from "#core/calendar/parse-date.ts";

/** A Monday. */
const TODAY = "2026-03-02";

describe("a day as people write it", () => {
  it.each([
    ["today", "2026-03-02"],
    ["Yesterday", "2026-03-01"],
    ["12 March", "2025-03-12"],
    ["March 2024", "2024-03-01"],
    ["2019", "2019-01-01"],
    ["in 2019", "2019-01-01"],
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

  it.each([
    ["anteayer", "2026-02-28"],
    ["el martes pasado", "2026-02-24"],
    ["12 de febrero", "2026-02-12"],
    ["el 12 de marzo", "2025-03-12"],
    ["12/2", "2026-02-12"],
    ["12/2/2024", "2024-02-12"],
    ["en marzo de 2024", "2024-03-01"],
    ["hace tres semanas", "2026-02-09"],
    ["la semana pasada", "2026-02-23"],
  ])("in Spanish, %s was %s", (typed, day) => {
    expect(parseDay(typed, TODAY, "es", "past")).toBe(day);
  });

  it.each([
    ["mañana", "2026-03-03"],
    ["pasado mañana", "2026-03-04"],
    ["el martes", "2026-03-03"],
    ["el próximo martes", "2026-03-10"],
    ["el martes que viene", "2026-03-10"],
    ["24 de diciembre", "2026-12-24"],
    ["1 de enero", "2027-01-01"],
    ["dentro de dos semanas", "2026-03-16"],
  ])("in Spanish, %s will be %s", (typed, day) => {
    expect(parseDay(typed, TODAY, "es", "future")).toBe(day);
  });

  it.each(["31 de febrero", "marzo", "el 12", "pronto", "hace mucho"])(
    "in Spanish, “%s” is no day",
    (typed) => {
      expect(parseDay(typed, TODAY, "es", "any")).toBeUndefined();
    },
  );

  it.each(["soon", "31 February", "2026-02-30", "yesterday or so", "32.13.", "", "12"])(
    "“%s” is no day",
    (typed) => {
      expect(parseDay(typed, TODAY, "en", "any")).toBeUndefined();
    },
  );
});
