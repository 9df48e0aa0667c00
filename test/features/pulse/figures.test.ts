import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askFigures, type AskTimes } from "#features/pulse/figures/asks.ts";
import {
  concentration,
  fewestForHalf,
  gini,
  type GiveCount,
} from "#features/pulse/figures/concentration.ts";
import { driveThrough } from "#features/pulse/figures/drive-through.ts";
import { firstGive } from "#features/pulse/figures/first-give.ts";
import { giveSurvival } from "#features/pulse/figures/give-survival.ts";
import { givingAfterLanding } from "#features/pulse/figures/giving-after-landing.ts";
import { meetingYield } from "#features/pulse/figures/meeting-yield.ts";
import type { MemberFacts } from "#features/pulse/figures/member-facts.ts";
import { mutualTrade } from "#features/pulse/figures/mutual-trade.ts";
import { nudgeEffect } from "#features/pulse/figures/nudge-effect.ts";
import { differenceOf, wilson } from "#features/pulse/figures/proportions.ts";
import { percentile } from "#features/pulse/figures/percentile.ts";
import { warmShare } from "#features/pulse/figures/warm-share.ts";

const AS_OF = "2026-06-30";

/** Somebody who did nothing yet, but for what is said. */
const member = (facts: Partial<MemberFacts> = {}): MemberFacts => ({
  landedOn: null,
  activeUntil: facts.landedOn ?? null,
  gave: 0,
  firstGaveOn: null,
  lastGaveOn: null,
  received: 0,
  firstReceivedOn: null,
  hasLeft: false,
  ...facts,
});

const several = (count: number, facts: Partial<MemberFacts>): readonly MemberFacts[] =>
  Array.from({ length: count }, () => member(facts));

describe("giving after landing", () => {
  const landedOn = "2026-05-31";

  it("counts from the thirtieth day after landing, and gives of the last thirty days", () => {
    const members = [
      ...several(4, { landedOn, lastGaveOn: "2026-06-01" }),
      member({ landedOn, lastGaveOn: "2026-05-31" }),
      member({ landedOn, lastGaveOn: "2026-05-30" }),
      member({ landedOn }),
      // A day too late to be counted.
      member({ landedOn: "2026-06-01", lastGaveOn: "2026-06-20" }),
      member({ lastGaveOn: "2026-06-20" }),
    ];
    expect(givingAfterLanding(members, AS_OF, 30)).toEqual({ value: 5 / 7, n: 7, missing: 1 });
    expect(givingAfterLanding(members, AS_OF, 90)).toEqual({ value: null, n: 0, missing: 8 });
  });

  it("keeps those who left among those who landed", () => {
    const members = [
      ...several(5, { landedOn, lastGaveOn: "2026-06-20" }),
      member({ landedOn, hasLeft: true }),
    ];
    expect(givingAfterLanding(members, AS_OF, 30).value).toBe(5 / 6);
  });
});

describe("the give-survival curve", () => {
  /** Ten who landed long ago and are silent since, and those to be looked at. */
  const landed = (...others: readonly MemberFacts[]) =>
    giveSurvival(
      [...several(10, { landedOn: "2025-07-01", activeUntil: "2025-10-09" }), ...others],
      AS_OF,
    );

  it("is hidden under ten people, and says who is missing", () => {
    const facts = { landedOn: "2026-01-01", activeUntil: "2026-02-01" };
    expect(giveSurvival(several(9, facts), AS_OF)).toEqual({ value: null, n: 9, missing: 0 });
    expect(giveSurvival(several(10, facts), AS_OF).value?.steps).toHaveLength(1);
    const fresh = [...several(10, facts), member({ landedOn: "2026-06-01" })];
    expect(giveSurvival(fresh, AS_OF)).toMatchObject({ n: 10, missing: 1 });
  });

  it("ends with the last give before a silence of sixty days, and is censored sixty days ago", () => {
    // 60 days before 30 June is 1 May: silence since then is complete today, since 2 May it is not.
    const silent = landed(member({ landedOn: "2026-04-01", activeUntil: "2026-05-01" }));
    expect(silent.value?.steps[0]).toMatchObject({ time: 30, atRisk: 11, events: 1 });
    const active = landed(member({ landedOn: "2026-04-01", activeUntil: "2026-05-02" }));
    expect(active.value?.steps[0]).toMatchObject({ time: 100, atRisk: 10, events: 10 });
    expect(active.n).toBe(11);
  });

  it("ends with the landing for somebody who gave nothing after it", () => {
    const never = landed(member({ landedOn: "2026-04-01" }));
    expect(never.value?.steps[0]).toMatchObject({ time: 0, atRisk: 11, events: 1 });
  });

  it("takes leaving for the silence that it is, at once", () => {
    const gone = { landedOn: "2026-04-01", activeUntil: "2026-06-10", hasLeft: true };
    expect(landed(member(gone)).value?.steps[0]).toMatchObject({ time: 70, atRisk: 11, events: 1 });
    expect(landed(member({ ...gone, hasLeft: false })).value?.steps[0]?.time).toBe(100);
    // Even somebody who landed last week.
    const early = member({ landedOn: "2026-06-20", hasLeft: true });
    expect(landed(early)).toMatchObject({ n: 11, missing: 0 });
  });

  it("stays exact when it has more steps than a picture shows", () => {
    const members = Array.from({ length: 400 }, (_, day) =>
      member({
        landedOn: "2020-01-01",
        activeUntil: new Date(Date.parse("2020-01-01") + day * 86_400_000)
          .toISOString()
          .slice(0, 10),
      }),
    );
    const { steps } = giveSurvival(members, AS_OF).value ?? { steps: [] };
    expect(steps.length).toBeLessThanOrEqual(120);
    for (const { time, survival } of steps) expect(survival).toBeCloseTo((399 - time) / 400, 9);
    expect(steps.at(-1)?.survival).toBe(0);
  });
});

describe("the drive-through share", () => {
  const helped = { received: 3, firstReceivedOn: "2026-05-01" };

  it("counts who received three times or more, sixty days ago, and gave none", () => {
    const members = [
      ...several(4, { ...helped, gave: 2 }),
      member(helped),
      member({ ...helped, received: 2 }),
      member({ ...helped, firstReceivedOn: "2026-05-02" }),
    ];
    expect(driveThrough(members, AS_OF)).toEqual({ value: 1 / 5, n: 5, missing: 1 });
  });

  it("counts those who left", () => {
    const members = [...several(4, { ...helped, gave: 1 }), member({ ...helped, hasLeft: true })];
    expect(driveThrough(members, AS_OF).value).toBe(1 / 5);
  });
});

describe("first-give conversion", () => {
  it("counts newcomers whose two weeks ended in the period, those who left included", () => {
    const helpedOn = "2026-06-01";
    const members = [
      ...several(3, { firstReceivedOn: helpedOn, firstGaveOn: "2026-06-15" }),
      member({ firstReceivedOn: helpedOn, firstGaveOn: "2026-06-16" }),
      member({ firstReceivedOn: helpedOn, hasLeft: true }),
      // Gave before: no newcomer.
      member({ firstReceivedOn: helpedOn, firstGaveOn: "2026-05-31" }),
      // Still running; over before the period; first and last day of it.
      member({ firstReceivedOn: "2026-06-16", firstGaveOn: "2026-06-20" }),
      member({ firstReceivedOn: "2026-05-16", firstGaveOn: "2026-05-17" }),
      member({ firstReceivedOn: "2026-05-17", firstGaveOn: "2026-05-17" }),
      member({ firstReceivedOn: "2026-06-15" }),
    ];
    expect(firstGive(members, AS_OF, 30)).toEqual({ value: 4 / 7, n: 7, missing: 1 });
  });
});

describe("concentration", () => {
  const counts = (list: readonly number[]): readonly GiveCount[] =>
    list.map((gives) => ({ gives, members: 1 }));

  it("has the Gini coefficients that are printed elsewhere", () => {
    // The example of phylotools' `gini` in R, after `ineq`: 0.3076923.
    expect(gini(counts([1, 3, 2, 1, 1, 1, 4]))).toBeCloseTo(0.3076923, 7);
    // The example of `ineq::Gini` in R, incomes: 0.4620911.
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261];
    expect(gini(counts(incomes))).toBeCloseTo(0.4620911, 7);
    // All alike; one of four gives all: 1 − 1/n.
    expect(gini(counts([7, 7, 7]))).toBeCloseTo(0, 12);
    expect(gini(counts([0, 0, 0, 9]))).toBeCloseTo(0.75, 12);
  });

  it("is half the mean absolute difference, relative to the mean, however people are bundled", () => {
    const bundles = fc.array(
      fc.record({ gives: fc.nat(50), members: fc.integer({ min: 1, max: 6 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(bundles, (list) => {
        const single = list.flatMap(({ gives, members }) =>
          Array.from({ length: members }, () => gives),
        );
        const total = single.reduce((sum, gives) => sum + gives, 0);
        fc.pre(total > 0);
        const differences = single
          .flatMap((one) => single.map((other) => Math.abs(one - other)))
          .reduce((sum, difference) => sum + difference, 0);
        expect(gini(list)).toBeCloseTo(differences / (2 * single.length * total), 9);
        // The fewest: taken one by one from the top.
        let [people, sum] = [0, 0];
        for (const gives of single.toSorted((one, other) => other - one)) {
          if (2 * sum >= total) break;
          people++;
          sum += gives;
        }
        expect(fewestForHalf(list)).toBe(people);
      }),
    );
  });

  it("is not shown for fewer than five people, nor where nothing was given", () => {
    expect(concentration(counts([0, 1, 2, 3]), 1)).toEqual({ value: null, n: 4, missing: 1 });
    expect(concentration([{ gives: 0, members: 9 }], 0).value).toBeNull();
    expect(concentration(counts([0, 1, 2, 3, 4]), 0).value?.half).toBe(2);
  });
});

describe("asks", () => {
  const until = new Date("2026-06-30T00:00:00Z");
  const ask = (hoursAgo: number, answeredAfter: number | null, hasEnded = false): AskTimes => {
    const askedAt = new Date(until.getTime() - hoursAgo * 3_600_000);
    return {
      askedAt,
      firstUsefulAt:
        answeredAfter === null ? null : new Date(askedAt.getTime() + answeredAfter * 3_600_000),
      hasEnded,
    };
  };

  it("tells how soon the first useful reply came, within 48 hours, or never", () => {
    const asks = [
      ...[1, 2, 3, 4, 48, 49].map((after) => ask(200, after)),
      ask(300, null, true),
      ask(100, null),
      ask(47, null),
      ask(47, 1),
    ];
    const { reply, within48, neverAnswered } = askFigures(asks, until);
    expect(reply).toEqual({ value: { median: 3, p90: 48.4 }, n: 7, missing: 3 });
    expect(within48).toEqual({ value: 5 / 8, n: 8, missing: 2 });
    expect(neverAnswered).toEqual({ value: 1 / 8, n: 8, missing: 2 });
  });

  it("takes percentiles as R, NumPy and spreadsheets do", () => {
    // quantile(c(1, 2, 3, 4), c(.25, .5, .9)) in R: 1.75, 2.50, 3.70; quantile(1:10, 0.9): 9.1.
    const four = [1, 2, 3, 4];
    expect([0.25, 0.5, 0.9].map((part) => percentile(four, part))).toEqual([1.75, 2.5, 3.7]);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBeCloseTo(9.1, 12);
    // numpy.percentile([[10, 7, 4], [3, 2, 1]], 50), of its manual: 3.5.
    expect(percentile([1, 2, 3, 4, 7, 10], 0.5)).toBe(3.5);
    expect(percentile([5], 0.9)).toBe(5);
  });
});

describe("the other figures", () => {
  it("are shares of what is known, with what is missing apart", () => {
    const referrals = { confirmed: 8, warm: 6, saidYes: 7, saidNothingOrNo: 3, waiting: 2 };
    expect(warmShare(referrals)).toEqual({
      warm: { value: 0.75, n: 8, missing: 2 },
      confirmed: { value: 0.7, n: 10, missing: 2 },
    });
    expect(meetingYield({ met: 4, didNotMeet: 1, noAnswer: 9 })).toEqual({
      value: 0.8,
      n: 5,
      missing: 9,
    });
    expect(mutualTrade({ gives: 20, inLoops: 5, waiting: 1 })).toEqual({
      value: 0.25,
      n: 20,
      missing: 1,
    });
    const days = {
      sent: 200,
      sentActed: 90,
      heldOut: 20,
      heldOutActed: 4,
      allSent: 200,
      mutes: 3,
    };
    expect(nudgeEffect(days)).toMatchObject({
      acted: { value: 0.45, n: 200, missing: 20 },
      actedAnyway: { value: 0.2, n: 20, missing: 200 },
      mutes: { value: 1.5, n: 200, missing: 0 },
    });
  });

  // Table II of Newcombe (1998), method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("the difference of %i/%i and %i/%i lies where it was published", (a, m, b, n, low, high) => {
    const found = differenceOf({ count: a, n: m }, { count: b, n });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  // Table I of Newcombe (1998) on single proportions, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("the share of %i in %i lies where it was published", (count, n, low, high) => {
    const found = wilson(count, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it("the bounds are where a share would lie just so many standard errors off, found by halving", () => {
    // Both bounds of Wilson solve n (p̂ − p)² = z² p (1 − p); Newcombe adds squares of the reaches.
    const bound = (count: number, n: number, towards: 0 | 1): number => {
      const share = count / n;
      let near = share;
      let far: number = towards;
      for (let step = 0; step < 60; step++) {
        const p = (near + far) / 2;
        if (n * (share - p) ** 2 < 1.959963984540054 ** 2 * p * (1 - p)) near = p;
        else far = p;
      }
      return near;
    };
    for (const [a, m, b, n] of [
      [56, 70, 48, 80],
      [45, 200, 3, 20],
      [1, 9, 8, 9],
    ] as const) {
      const [one, other] = [a / m, b / n];
      expect(wilson(a, m).low).toBeCloseTo(bound(a, m, 0), 10);
      expect(wilson(a, m).high).toBeCloseTo(bound(a, m, 1), 10);
      const found = differenceOf({ count: a, n: m }, { count: b, n });
      expect((found.difference - found.low) ** 2).toBeCloseTo(
        (one - bound(a, m, 0)) ** 2 + (bound(b, n, 1) - other) ** 2,
        10,
      );
      expect((found.high - found.difference) ** 2).toBeCloseTo(
        (bound(a, m, 1) - one) ** 2 + (other - bound(b, n, 0)) ** 2,
        10,
      );
    }
  });

  it("the difference that nudges make is not shown while one side is under five", () => {
    const days = { sent: 90, sentActed: 40, heldOut: 4, heldOutActed: 1, allSent: 90, mutes: 0 };
    expect(nudgeEffect(days).difference.value).toBeNull();
  });

  it("are not shown under five, and no answer is no no", () => {
    expect(meetingYield({ met: 4, didNotMeet: 0, noAnswer: 100 }).value).toBeNull();
    expect(mutualTrade({ gives: 4, inLoops: 4, waiting: 0 }).value).toBeNull();
  });
});
