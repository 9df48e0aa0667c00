import { describe, expect, it } from "vitest";
import { readClockTime } from "#core/calendar/clock-time.ts";

describe("a time of day", () => {
  it.each([
    ["10:30", 10, 30],
    ["3 pm", 15, 0],
    ["3:30pm", 15, 30],
    ["12 am", 0, 0],
    ["12 pm", 12, 0],
    ["15 Uhr", 15, 0],
    ["15 Uhr 30", 15, 30],
    ["15.45", 15, 45],
    ["um 9", 9, 0],
    ["at 11", 11, 0],
    ["noon", 12, 0],
    ["mittags", 12, 0],
    ["15 h", 15, 0],
    ["a las 9:30", 9, 30],
    ["3 de la tarde", 15, 0],
    ["9 de la mañana", 9, 0],
    ["3 p. m.", 15, 0],
    ["al mediodía", 12, 0],
    // Nobody is called at three in the morning.
    ["3:30", 15, 30],
    ["03:30", 3, 30],
    ["0:15", 0, 15],
  ])("%s is %i:%i", (typed, hour, minute) => {
    expect(readClockTime(typed)).toEqual({ hour, minute });
  });

  it.each(["", "tea time", "25:00", "10:75", "13 pm", "0 am", "3 pm 15 16", "10:30 20", "999"])(
    "%s is none",
    (typed) => {
      expect(readClockTime(typed)).toBeUndefined();
    },
  );
});
