import type { Random } from "./random.ts";

/** A Monday; Europe changes its clocks four weeks later, America on the Sunday after. */
export const START = new Date("2026-03-02T06:20:00Z");

/** Of full and of half hours. */
export const ZONES = [
  "Europe/London",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "UTC",
] as const;

const MINUTE_MS = 60_000;

/** Some time later: seconds, hours, or a day. */
export function moveOn(now: Date, random: Random): Date {
  const luck = random.next();
  const minutes =
    luck < 0.4 ? random.next() : luck < 0.85 ? random.between(30, 420) : random.between(720, 2_160);
  return new Date(now.getTime() + Math.ceil(minutes * MINUTE_MS));
}
