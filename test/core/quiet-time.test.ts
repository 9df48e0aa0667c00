import { describe, expect, it } from "vitest";
import { endOfQuiet, endOfQuietForAll, isQuiet } from "#core/calendar/quiet-time.ts";

const BERLIN = "Europe/Berlin";
const TOKYO = "Asia/Tokyo";
const NEW_YORK = "America/New_York";
const AROUND = [TOKYO, BERLIN, "America/Los_Angeles"];

describe("quiet time", () => {
  it.each([
    ["2026-03-10T06:59:00Z", true],
    ["2026-03-10T07:00:00Z", false],
    ["2026-03-10T19:59:00Z", false],
    ["2026-03-10T20:00:00Z", true],
  ])("at %s in Berlin: %s", (at, expected) => {
    expect(isQuiet(new Date(at), BERLIN)).toBe(expected);
  });

  it.each([
    ["the evening ends in the next morning", "2026-03-10T21:30:00Z", "2026-03-11T07:00:00Z"],
    ["the early morning ends the same day", "2026-03-10T03:00:00Z", "2026-03-10T07:00:00Z"],
    ["the day waits for nothing", "2026-03-10T12:34:00Z", "2026-03-10T12:34:00Z"],
    // The clocks go forward on this Sunday.
    ["a night may be an hour shorter", "2026-03-28T22:00:00Z", "2026-03-29T06:00:00Z"],
  ])("%s", (_what, at, end) => {
    expect(endOfQuiet(new Date(at), BERLIN)).toEqual(new Date(end));
  });

  it.each([
    ["nobody's night", "2026-03-10T12:00:00Z", [BERLIN], "2026-03-10T12:00:00Z"],
    ["one night after the other", "2026-03-10T23:00:00Z", [BERLIN, TOKYO], "2026-03-11T07:00:00Z"],
    // Eight in New York, when Tokyo is asleep; eight in Tokyo, seven in the evening in New York.
    ["nights that nearly meet", "2026-03-11T03:00:00Z", [TOKYO, NEW_YORK], "2026-03-11T23:00:00Z"],
    ["always somebody's night", "2026-03-10T23:00:00Z", AROUND, "2026-03-10T23:00:00Z"],
  ])("of all: %s", (_what, at, zones, end) => {
    expect(endOfQuietForAll(new Date(at), zones)).toEqual(new Date(end));
  });
});
