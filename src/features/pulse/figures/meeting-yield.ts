import { share, type Figure } from "./figure.ts";

/** Pairs of a round, or introductions that both agreed to, and whether they say that they met. */
export type MeetingAnswers = {
  readonly met: number;
  readonly didNotMeet: number;
  readonly noAnswer: number;
};

/**
 * Definition 8 of the pulse: of pairs put together in the period who said whether they met, the share who did.
 * Missing: no answer, which is never taken for a no.
 */
export const meetingYield = ({ met, didNotMeet, noAnswer }: MeetingAnswers): Figure =>
  share({ count: met, n: met + didNotMeet, missing: noAnswer });
