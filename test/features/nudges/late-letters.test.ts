import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn } from "#core/calendar/calendar.ts";
import { nextLook, whenToSend, whetherToSend } from "#core/outbox/letter-time.ts";
import { isQuiet } from "#core/calendar/quiet-time.ts";

const MINUTE_MS = 60_000;
const START = new Date("2026-01-01T00:00:00Z");
const ZONES = [
  "Europe/Berlin",
  "America/Los_Angeles",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Australia/Lord_Howe",
];
/** More than any of them takes to arrive. */
const MOST_STEPS = 200;

/** A letter, and what happens to it on its way. */
const journey = fc.record({
  writtenAt: fc.integer({ min: 0, max: 365 * 24 * 60 }),
  urgency: fc.constantFrom("now" as const, "can-wait" as const),
  worthMinutes: fc.option(fc.integer({ min: 10, max: 5 * 24 * 60 })),
  /** Minutes after its time at which it is looked at: at once, or after an outage. */
  delays: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 * 24 * 60 })), {
    minLength: 1,
    maxLength: 6,
  }),
  /** Minutes after which each failed try is repeated; then one succeeds. */
  retries: fc.array(fc.integer({ min: 1, max: 14 * 60 }), { maxLength: 6 }),
  /** Where its receiver is at each look. */
  zones: fc.array(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 6 }),
});

type Journey = typeof journey extends fc.Arbitrary<infer Made> ? Made : never;
/** A try, and the time whose day it has a place of. */
type Try = { readonly at: Date; readonly placeAt: Date; readonly zone: string };

const after = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

/** Lives through it: when it is tried, until when it was held, and how it ends. */
function travel({ writtenAt, urgency, worthMinutes, delays, retries, zones }: Journey) {
  const zoneAt = (step: number): string => zones[Math.min(step, zones.length - 1)] ?? "UTC";
  const tries: Try[] = [];
  const held: { readonly until: Date; readonly zone: string }[] = [];
  const now = after(START, writtenAt);
  const dropAt = worthMinutes === null ? null : after(now, worthMinutes);
  const written = whenToSend(
    { urgency, ...(dropAt && { dropAt }) },
    { timeZone: zoneAt(0), nextNudgeAt: null },
    now,
  );
  let isHeld = written.place === "none";
  let runAt = isHeld ? written.heldUntil : written.sendAt;
  for (let step = 0; step < MOST_STEPS; step++) {
    const zone = zoneAt(step);
    const at = after(runAt, delays[step] ?? 0);
    // What was held takes a place when it is let out.
    const placeAt = isHeld ? at : runAt;
    const verdict = whetherToSend({ runAt: placeAt, dropAt }, zone, at);
    if (verdict.kind === "drop") return { tries, held, dropAt, end: "dropped" };
    isHeld = verdict.kind === "hold";
    if (verdict.kind === "hold") {
      held.push({ until: verdict.until, zone });
      runAt = verdict.until > at ? verdict.until : nextLook(zone, null, at);
      continue;
    }
    tries.push({ at, placeAt, zone });
    const retry = retries[tries.length - 1];
    if (retry === undefined) return { tries, held, dropAt, end: "arrived" };
    runAt = after(at, retry);
  }
  return { tries, held, dropAt, end: "lost" };
}

describe("a letter on its way through outages, failed tries and journeys", () => {
  it("never goes out in its receiver's night, nor after the day of its place, and arrives if it is worth it", () => {
    fc.assert(
      fc.property(journey, (made) => {
        const { tries, held, dropAt, end } = travel(made);
        expect(tries.filter(({ at, zone }) => isQuiet(at, zone))).toEqual([]);
        expect(held.filter(({ until, zone }) => isQuiet(until, zone))).toEqual([]);
        expect(
          tries.filter(({ at, placeAt, zone }) => dayIn(at, zone) > dayIn(placeAt, zone)),
        ).toEqual([]);
        expect(tries.filter(({ at }) => dropAt !== null && at >= dropAt)).toEqual([]);
        expect(end).not.toBe("lost");
        expect(end === "dropped" && dropAt === null).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
