import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "#chat/locale.ts";
import { isTimeZone } from "#core/calendar/calendar.ts";
import { UserError } from "#core/user-error.ts";
import { readDays } from "#features/nudges/read-days.ts";
import { readTimeZone } from "#features/nudges/read-time-zone.ts";
import { textsFor } from "#texts/texts.ts";

describe("days as people write them", () => {
  it.each([
    ["weekdays", [1, 2, 3, 4, 5]],
    ["Every weekday", [1, 2, 3, 4, 5]],
    ["daily", [1, 2, 3, 4, 5, 6, 7]],
    ["every day", [1, 2, 3, 4, 5, 6, 7]],
    ["mon wed fri", [1, 3, 5]],
    ["Fridays and Mondays", [1, 5]],
    ["Mon-Thu", [1, 2, 3, 4]],
    ["Monday to Wednesday, Sat", [1, 2, 3, 6]],
    ["Sat – Mon", [1, 6, 7]],
    ["weekend, mon", [1, 6, 7]],
    ["werktags", [1, 2, 3, 4, 5]],
    ["täglich", [1, 2, 3, 4, 5, 6, 7]],
    ["mo mi fr", [1, 3, 5]],
    ["Dienstag bis Donnerstag", [2, 3, 4]],
    ["jeden Samstag und So", [6, 7]],
    ["laborables", [1, 2, 3, 4, 5]],
    ["cada día", [1, 2, 3, 4, 5, 6, 7]],
    ["lun mié vie", [1, 3, 5]],
    ["de lunes a jueves", [1, 2, 3, 4]],
    ["los sábados y domingos", [6, 7]],
  ])("%s", (typed, days) => {
    expect(readDays(typed)).toEqual(days);
  });

  it.each(["", "sometimes", "mon to", "constructor", "7", "to fri", "m"])(
    "refuses “%s”",
    (typed) => {
      expect(() => readDays(typed)).toThrow(UserError);
    },
  );

  it("reads back what a form shows, in every language", () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), (days) => {
        for (const locale of LOCALES) {
          expect(readDays(textsFor(locale).nudges.daysTyped({ days }))).toEqual(days);
        }
      }),
    );
  });
});

describe("time zones as people write them", () => {
  it.each([
    ["Berlin", "Europe/Berlin"],
    ["europe/berlin", "Europe/Berlin"],
    ["new york", "America/New_York"],
    ["São Paulo", "America/Sao_Paulo"],
    ["Zürich", "Europe/Zurich"],
    ["München", "Europe/Berlin"],
    ["San Francisco", "America/Los_Angeles"],
    ["kolkata", "Asia/Kolkata"],
    ["Kathmandu", "Asia/Kathmandu"],
    ["CET", "Europe/Berlin"],
    ["utc", "UTC"],
    ["Buenos Aires", "America/Buenos_Aires"],
  ])("%s", (typed, zone) => {
    expect(readTimeZone(typed)).toBe(zone);
  });

  it("says which city was probably meant", () => {
    const refusal = (typed: string): string => {
      const refused = zoneOrRefusal(typed);
      return refused instanceof UserError ? refused.text(textsFor("en")) : "no refusal";
    };
    expect(refusal("Berlni")).toContain("Did you mean Berlin?");
    expect(refusal("Atlantis-on-Sea")).toContain("Try “Berlin”, “New York” or “Europe/London”");
    expect(refusal("+02:00")).toContain("Try “Berlin”");
  });

  it("never stores what the calendar does not know", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("constructor", "toString")), (typed) => {
        expect(zoneOrRefusal(typed)).toSatisfy(
          (read: unknown) => read instanceof UserError || isTimeZone(String(read)),
        );
      }),
    );
  });
});

function zoneOrRefusal(typed: string): unknown {
  try {
    return readTimeZone(typed);
  } catch (error) {
    return error;
  }
}
