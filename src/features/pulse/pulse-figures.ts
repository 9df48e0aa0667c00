import type { AskFigures } from "./figures/asks.ts";
import type { Concentration } from "./figures/concentration.ts";
import type { Figure } from "./figures/figure.ts";
import type { NudgeEffect } from "./figures/nudge-effect.ts";
import type { SurvivalCurve } from "./figures/survival.ts";

/** Periods end with the group's last midnight, so that each is as long as the one before. */
export const PULSE_PERIODS = ["30-days", "90-days", "year"] as const;
export type PulsePeriod = (typeof PULSE_PERIODS)[number];
export const PERIOD_DAYS = { "30-days": 30, "90-days": 90, year: 365 } as const satisfies Record<
  PulsePeriod,
  number
>;

/** Figures of what happened in one period. */
export type PeriodFigures = {
  readonly firstGive: Figure;
  readonly concentration: Figure<Concentration>;
  /** Of members who were in the group for more than two weeks when they asked, and of newcomers. */
  readonly asks: AskFigures;
  readonly newcomersAsks: AskFigures;
  readonly warm: Figure;
  readonly confirmed: Figure;
  readonly meetings: Figure;
  readonly mutualTrade: Figure;
  /** Undefined on days that were counted before nudges were measured. */
  readonly nudges?: NudgeEffect;
};

/** All that is stored of one midnight: no word and no number about a single person. */
export type PulseFigures = {
  readonly afterLanding30: Figure;
  readonly afterLanding90: Figure;
  readonly survival: Figure<SurvivalCurve>;
  readonly driveThrough: Figure;
  readonly periods: Readonly<Record<PulsePeriod, PeriodFigures>>;
};
