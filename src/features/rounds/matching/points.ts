import type { Participant, SeenStage } from "./match-input.ts";

/** Rounds within which two are not to meet again, as long as there is another way. */
export const REST_ROUNDS = 6;

/** The most that two can have. */
export const MOST_POINTS = 102;

/** For two whom nothing known to Kith ever brought together; then for two who did something together, or long ago. */
export const NEVER_TOGETHER = 30;
export const KNOWN_OTHERWISE = 12;
export const longAgoPoints = (roundsAgo: number): number => Math.min(roundsAgo, NEVER_TOGETHER);

/**
 * By how many people both have to do with. A few in common are worth more than none, and than many: moderately weak
 * ties bring most jobs (Rajkumar et al. 2022, https://www.science.org/doi/10.1126/science.abl4476).
 */
export function linkPoints(inCommon: number): number {
  if (inCommon === 0) return 4;
  if (inCommon <= 3) return 20;
  return inCommon <= 9 ? 12 : 0;
}

/** By how many words of their goals they share. */
export const fieldPoints = (shared: number): number => (shared === 0 ? 0 : shared === 1 ? 15 : 20);

/** Who searches gains most from who has just been through it, or is there to help. */
export function stagePoints(one: SeenStage | undefined, other: SeenStage | undefined): number {
  const helper = one === "searching" ? other : other === "searching" ? one : undefined;
  if (helper === undefined || helper === "searching") return 0;
  return helper === "landed" ? 10 : 20;
}

/** People talk between eight in the morning and nine in the evening. */
const WAKING_MINUTES = 13 * 60;
const DAY_MINUTES = 24 * 60;

/** By how much of the day both are up and about. */
function hourPoints(one: number, other: number): number {
  const apart = Math.abs(one - other) % DAY_MINUTES;
  const shared = Math.max(WAKING_MINUTES - apart, apart + WAKING_MINUTES - DAY_MINUTES, 0);
  if (shared >= 6 * 60) return 12;
  if (shared >= 3 * 60) return 8;
  return shared >= 60 ? 3 : 0;
}

/** What does not depend on the two themselves but on what they are: counted once for all alike. */
export const kindPoints = (
  one: Pick<Participant, "stage" | "clockOffset">,
  other: Pick<Participant, "stage" | "clockOffset">,
): number => stagePoints(one.stage, other.stage) + hourPoints(one.clockOffset, other.clockOffset);
