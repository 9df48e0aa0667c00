import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  kaplanMeier,
  medianTime,
  stepAt,
  type Observation,
} from "#features/pulse/figures/survival.ts";

/** `6+` is censored at 6. */
const observed = (text: string): readonly Observation[] =>
  text
    .split(" ")
    .map((time) => ({ time: Number.parseInt(time, 10), isEvent: !time.endsWith("+") }));

type Fraction = readonly [numerator: bigint, denominator: bigint];

/** The product-limit estimate as an exact fraction after each event: at each time `(at risk − events) / at risk`. */
function exactly(observations: readonly Observation[]): readonly Fraction[] {
  const events = observations.filter(({ isEvent }) => isEvent).map(({ time }) => time);
  let product: Fraction = [1n, 1n];
  return [...new Set(events)]
    .toSorted((one, other) => one - other)
    .map((time) => {
      const atRisk = BigInt(observations.filter((entry) => entry.time >= time).length);
      const now = BigInt(events.filter((event) => event === time).length);
      product = [product[0] * (atRisk - now), product[1] * atRisk];
      return product;
    });
}

/** To 18 digits, which is more than a number holds. */
const toNumber = ([numerator, denominator]: Fraction): number =>
  Number((numerator * 10n ** 18n) / denominator) / 1e18;

/**
 * Data as published, and what R prints for them: `summary(survfit(Surv(time, status) ~ 1))`, survival package, whose
 * default is the log-transformed interval. Lines: time, at risk, events, survival, lower, upper.
 */
const PUBLISHED = [
  {
    // Freireich et al. 1963, Blood 21, 699–716; weeks in remission. Printed for instance in Klein and Moeschberger 2003,
    // Survival Analysis, table 1.1, and Kleinbaum and Klein 2012, Survival Analysis, chapter 2.
    name: "leukaemia, 6-MP",
    data: "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+",
    median: 23,
    printed: `
      6 21 3 0.857 0.720 1.000
      7 17 1 0.807 0.653 0.996
      10 15 1 0.753 0.586 0.968
      13 12 1 0.690 0.510 0.935
      16 11 1 0.627 0.439 0.896
      22 7 1 0.538 0.337 0.858
      23 6 1 0.448 0.249 0.807`,
  },
  {
    name: "leukaemia, placebo",
    data: "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23",
    median: 8,
    printed: `
      1 21 2 0.9048 0.78754 1.000
      2 19 2 0.8095 0.65785 0.996
      3 17 1 0.7619 0.59988 0.968
      4 16 2 0.6667 0.49268 0.902
      5 14 2 0.5714 0.39455 0.828
      8 12 4 0.3810 0.22085 0.657
      11 8 2 0.2857 0.14529 0.562
      12 6 2 0.1905 0.07887 0.460
      15 4 1 0.1429 0.05011 0.407
      17 3 1 0.0952 0.02549 0.356
      22 2 1 0.0476 0.00703 0.322
      23 1 1 0.0000 NA NA`,
  },
  {
    // Miller 1981, Survival Analysis, Wiley, page 49; `aml` of R's survival package; weeks.
    name: "acute myelogenous leukaemia, maintained",
    data: "9 13 13+ 18 23 28+ 31 34 45+ 48 161+",
    median: 31,
    printed: `
      9 11 1 0.909 0.7541 1.000
      13 10 1 0.818 0.6192 1.000
      18 8 1 0.716 0.4884 1.000
      23 7 1 0.614 0.3769 0.999
      31 5 1 0.491 0.2549 0.946
      34 4 1 0.368 0.1549 0.875
      48 2 1 0.184 0.0359 0.944`,
  },
  {
    name: "acute myelogenous leukaemia, not maintained",
    data: "5 5 8 8 12 16+ 23 27 30 33 43 45",
    median: 23,
    printed: `
      5 12 2 0.8333 0.6470 1.000
      8 10 2 0.6667 0.4468 0.995
      12 8 1 0.5833 0.3616 0.941
      23 6 1 0.4861 0.2675 0.883
      27 5 1 0.3889 0.1854 0.816
      30 4 1 0.2917 0.1148 0.741
      33 3 1 0.1944 0.0569 0.664
      43 2 1 0.0972 0.0153 0.620
      45 1 1 0.0000 NA NA`,
  },
] as const;

describe.each(PUBLISHED)("the curve of $name", ({ data, printed, median }) => {
  const curve = kaplanMeier(observed(data));
  const lines = printed.trim().split(/\s*\n\s*/);

  it("is the exact fraction to the ninth digit", () => {
    const fractions = exactly(observed(data)).map(toNumber);
    expect(curve.steps).toHaveLength(fractions.length);
    curve.steps.forEach((step, index) => {
      expect(Math.abs(step.survival - (fractions[index] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  });

  it("has the digits that are printed, those of the interval included", () => {
    const shown = curve.steps.map((step, index) => {
      const [, , , survival = "", lower = "", upper = ""] = lines[index]?.split(" ") ?? [];
      const as = (value: number | null, like: string): string =>
        value === null ? "NA" : value.toFixed(like.split(".")[1]?.length ?? 0);
      return [
        step.time,
        step.atRisk,
        step.events,
        as(step.survival, survival),
        as(step.lower, lower),
        as(step.upper, upper),
      ].join(" ");
    });
    expect(shown).toEqual(lines);
  });

  it("has the median that is printed", () => {
    expect(medianTime(curve)).toBe(median);
  });
});

describe("any curve", () => {
  const observations = fc.array(
    fc.record({ time: fc.integer({ min: 0, max: 400 }), isEvent: fc.boolean() }),
    { minLength: 1, maxLength: 200 },
  );

  it("is the exact fraction, falls, and lies in its interval", () => {
    fc.assert(
      fc.property(observations, (list) => {
        const { steps } = kaplanMeier(list);
        const fractions = exactly(list).map(toNumber);
        expect(steps.map((step) => step.atRisk)).toEqual(
          steps.map((step) => list.filter(({ time }) => time >= step.time).length),
        );
        steps.forEach((step, index) => {
          expect(Math.abs(step.survival - (fractions[index] ?? Number.NaN))).toBeLessThan(1e-9);
          expect(step.survival).toBeLessThan(steps[index - 1]?.survival ?? 1 + 1e-9);
          expect(step.lower ?? 0).toBeLessThanOrEqual(step.survival);
          expect(step.upper ?? 1).toBeGreaterThanOrEqual(step.survival);
        });
      }),
    );
  });

  it("does not care in which order people come", () => {
    fc.assert(
      fc.property(observations, (list) => {
        expect(kaplanMeier(list.toReversed())).toEqual(kaplanMeier(list));
      }),
    );
  });

  it("says nothing beyond its end, unless nobody was left before", () => {
    const open = kaplanMeier(observed("5 10 20+"));
    expect(stepAt(open, 4)).toBeUndefined();
    expect(stepAt(open, 20)?.time).toBe(10);
    expect(stepAt(open, 21)).toBeNull();
    expect(stepAt(kaplanMeier(observed("5 10")), 21)?.survival).toBe(0);
  });
});
