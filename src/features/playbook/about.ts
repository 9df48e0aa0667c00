import type { Day } from "#core/calendar/calendar.ts";

/** What a nudge is about: ids, days and counts, so that it can be kept and passed on without anybody's words. */
export type About = {
  readonly taskId?: string;
  readonly outreachId?: string;
  readonly contactId?: string;
  /** Whose name was given, besides the one whom it is about. */
  readonly aboutContactId?: string;
  readonly memberId?: string;
  readonly meetingId?: string;
  readonly askId?: string;
  readonly giveId?: string;
  readonly landingId?: string;
  readonly introductionId?: string;
  readonly meetQuestionId?: string;
  readonly roundPairId?: string;
  readonly pathId?: string;
  /** The day it was promised for, fell due, or was last touched. */
  readonly on?: Day;
  /** The instant of a meeting, as ISO text. */
  readonly at?: string;
  readonly count?: number;
};

/** In this order: the first that is there says which thing it is. */
const KEYS = [
  "taskId",
  "outreachId",
  "meetQuestionId",
  "roundPairId",
  "introductionId",
  "pathId",
  "askId",
  "giveId",
  "landingId",
  "contactId",
  "meetingId",
  "memberId",
] as const satisfies readonly (keyof About)[];

/** Which thing it is, the same however often it comes up; empty for what is about the member alone. */
export function thingOf(about: About): string {
  const key = KEYS.find((name) => about[name] !== undefined);
  return key === undefined ? "" : String(about[key]);
}

/** Every id in it. */
export const idsIn = (about: About): readonly string[] =>
  [...KEYS, "aboutContactId" as const].flatMap((key) => about[key] ?? []);
