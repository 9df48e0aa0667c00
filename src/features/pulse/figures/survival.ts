/** How long one was observed, and whether the event ended it; otherwise they are censored there. */
export type Observation = { readonly time: number; readonly isEvent: boolean };

/** A step of the curve, at a time with events. */
export type SurvivalStep = {
  readonly time: number;
  /** Observed up to just before this time. */
  readonly atRisk: number;
  readonly events: number;
  /** The share for whom the event comes later than this time. */
  readonly survival: number;
  /** 95 % interval; null once nobody is left, where the transform has no value. */
  readonly lower: number | null;
  readonly upper: number | null;
};

export type SurvivalCurve = {
  readonly steps: readonly SurvivalStep[];
  /** The longest time that anybody was observed: the curve says nothing beyond it. */
  readonly end: number;
};

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The product-limit estimate (Kaplan and Meier 1958, J. Amer. Statist. Assoc. 53, 457–481) with Greenwood's variance
 * and the log-transformed 95 % interval, capped at 1, as `survfit(conf.type = "log")` of R's survival package. Who is
 * censored at the time of an event was still at risk then.
 */
export function kaplanMeier(observations: readonly Observation[]): SurvivalCurve {
  const times = new Map<number, { events: number; censored: number }>();
  for (const { time, isEvent } of observations) {
    const at = times.get(time) ?? { events: 0, censored: 0 };
    if (isEvent) at.events++;
    else at.censored++;
    times.set(time, at);
  }
  const steps: SurvivalStep[] = [];
  let atRisk = observations.length;
  let survival = 1;
  /** Greenwood's sum: the variance of the logarithm of the estimate. */
  let variance = 0;
  let end = 0;
  for (const [time, { events, censored }] of Array.from(times).toSorted(([a], [b]) => a - b)) {
    end = time;
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      variance += events / (atRisk * (atRisk - events));
      const factor = Math.exp(Z * Math.sqrt(variance));
      steps.push({
        time,
        atRisk,
        events,
        survival,
        lower: survival === 0 ? null : survival / factor,
        upper: survival === 0 ? null : Math.min(1, survival * factor),
      });
    }
    atRisk -= events + censored;
  }
  return { steps, end };
}

/** The step that holds at a time: undefined before the first. Null beyond the end of the curve. */
export function stepAt(curve: SurvivalCurve, time: number): SurvivalStep | undefined | null {
  if (time > curve.end && curve.steps.at(-1)?.survival !== 0) return null;
  return curve.steps.findLast((step) => step.time <= time);
}

/** The first time at which half or fewer are left; undefined while more than half are. */
export const medianTime = (curve: SurvivalCurve): number | undefined =>
  // Products such as 4/5 · 5/8 end a hair above the half that they are.
  curve.steps.find((step) => step.survival <= 0.5 + 1e-12)?.time;
