import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayIn, daysBetween, timeIn, weekdayOf } from "#core/calendar/calendar.ts";
import { isQuiet } from "#core/calendar/quiet-time.ts";
import { nextNudgeAt, type NudgePlan } from "#features/nudges/next-nudge.ts";
import { PACE_DAYS, paceAfter } from "#features/nudges/pace.ts";
import type { StoredNudge } from "#features/nudges/planning/due-member.ts";
import { evaluate } from "#features/nudges/planning/evaluate.ts";
import { offerTimes } from "#features/nudges/reminders/offer-times.ts";

const MINUTE_MS = 60_000;
const START = new Date("2026-01-05T12:00:00Z");
const END = new Date("2027-01-05T12:00:00Z");
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
  "America/St_Johns",
  "Australia/Lord_Howe",
];

/** What may happen to a member on the way through a year. */
const life = fc.record({
  memberId: fc.uuid(),
  hour: fc.integer({ min: 8, max: 20 }),
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  daysOff: fc.array(fc.integer({ min: 0, max: 365 }), { maxLength: 8 }),
  /** What they do about each nudge, over and over. */
  habit: fc.array(fc.constantFrom(null, null, "button", "deed", "declined"), {
    minLength: 1,
    maxLength: 12,
  }),
  /** After so many nudges they are somewhere else. */
  travels: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
  zones: fc.shuffledSubarray(ZONES, { minLength: 1 }),
  /** How late the planner looks, in minutes, the first time in time; more than six hours is an outage. */
  delays: fc
    .array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 60 * 30 })), {
      maxLength: 20,
    })
    .map((late) => [0, ...late]),
  stopsOn: fc.option(fc.integer({ min: 30, max: 330 })),
});

type Life = typeof life extends fc.Arbitrary<infer Lived> ? Lived : never;
type Sent = {
  readonly at: Date;
  readonly day: string;
  readonly zone: string;
  readonly pace: NudgePlan["pace"];
};

/** The year as the planner lives it: looks when it is to look, or later, and sends what is due. */
function live(person: Life): readonly Sent[] {
  let plan: NudgePlan = {
    hour: person.hour,
    days: person.days,
    pausedUntil: null,
    daysOff: person.daysOff.map((days) => addDays("2026-01-05", days)).toSorted(),
    pace: "daily",
    lastOn: null,
    lastZone: null,
  };
  const at = <Item>(list: readonly Item[], index: number, otherwise: Item): Item =>
    list[index % Math.max(1, list.length)] ?? otherwise;
  const stop =
    person.stopsOn === null ? END : new Date(START.getTime() + person.stopsOn * 86_400_000);
  const sent: Sent[] = [];
  let history: readonly StoredNudge[] = [];
  let ignored = 0;
  let trips = 0;
  let zone = at(person.zones, 0, "UTC");
  let nextAt = nextNudgeAt(plan, zone, START, person.memberId);
  for (let look = 0; look < 2_000; look++) {
    const now = new Date(nextAt.getTime() + at(person.delays, look, 0) * MINUTE_MS);
    if (now >= stop) return sent;
    const verdict = evaluate(
      { plan, timeZone: zone, memberId: person.memberId, nextAt, ignored, history },
      now,
    );
    plan = { ...plan, pace: verdict.pace };
    if (verdict.due === undefined) {
      nextAt = verdict.nextAt;
      continue;
    }
    sent.push({ at: now, day: verdict.due.day, zone, pace: verdict.pace });
    const answer = at(person.habit, sent.length, null);
    history = [
      { day: verdict.due.day, practice: "thank-you", thing: "t", variant: 0, answer },
      ...history,
    ].slice(0, 5);
    ignored = verdict.ignored;
    plan = { ...plan, lastOn: verdict.due.day, lastZone: zone };
    nextAt = verdict.nextAfterSending;
    if (sent.length % at(person.travels, trips, 1_000) === 0) {
      trips += 1;
      zone = at(person.zones, trips, zone);
      nextAt = nextNudgeAt(plan, zone, now, person.memberId);
    }
  }
  return sent;
}

describe("a year of nudges", () => {
  it("never has two on a local day, by any clock, none at night, none on a day off, none seldomer than asked", () => {
    fc.assert(
      fc.property(life, (person) => {
        const sent = live(person);
        expect(sent).not.toEqual([]);
        const off = new Set(person.daysOff.map((days) => addDays("2026-01-05", days)));
        sent.forEach(({ at, day, zone, pace }, index) => {
          expect(isQuiet(at, zone)).toBe(false);
          expect(dayIn(at, zone)).toBe(day);
          expect(person.days).toContain(weekdayOf(day));
          expect(off.has(day)).toBe(false);
          expect(timeIn(at, zone).hour).toBeGreaterThanOrEqual(person.hour);
          const before = sent[index - 1];
          if (before === undefined) return;
          expect(daysBetween(before.day, day)).toBeGreaterThanOrEqual(PACE_DAYS[pace]);
          expect(dayIn(at, before.zone) > before.day).toBe(true);
          expect(dayIn(at, zone) > dayIn(before.at, zone)).toBe(true);
        });
      }),
      { numRuns: 6 },
    );
  });

  it("slows down by one step for each three that were ignored, and never more than to weekly", () => {
    expect([0, 2, 3, 5, 6, 50].map(paceAfter)).toEqual([
      "daily",
      "daily",
      "second-day",
      "second-day",
      "weekly",
      "weekly",
    ]);
  });

  it("offers times that lie ahead, by day, clear of meetings and of days that have their reminder", () => {
    const minutes = fc.integer({ min: 0, max: 365 * 24 * 60 });
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 8, max: 20 }),
        fc.array(fc.integer({ min: 0, max: 48 * 60 }), { maxLength: 4 }),
        fc.boolean(),
        (minute, timeZone, hour, meetings, isTaken) => {
          const now = new Date(START.getTime() + minute * MINUTE_MS);
          const busy = meetings.map((ahead) => new Date(now.getTime() + ahead * MINUTE_MS));
          const today = dayIn(now, timeZone);
          const taken = isTaken ? [today] : [];
          const offered = offerTimes({ now, timeZone, hour, meetings: busy, taken });
          expect(isTaken && offered.today !== undefined).toBe(false);
          for (const at of [offered.today, offered.tomorrow]) {
            if (at === undefined) continue;
            expect(at > now).toBe(true);
            expect(isQuiet(at, timeZone)).toBe(false);
            expect([today, addDays(today, 1)]).toContain(dayIn(at, timeZone));
            for (const meeting of busy) {
              expect(Math.abs(at.getTime() - meeting.getTime())).toBeGreaterThanOrEqual(
                60 * MINUTE_MS,
              );
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
