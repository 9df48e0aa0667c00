import { instantAt, type Day } from "#core/calendar/calendar.ts";

/** A group and one of its midnights: what happened before it counts. */
export type Midnight = {
  readonly groupId: string;
  readonly timeZone: string;
  /** The day that begins at it. */
  readonly asOf: Day;
  readonly until: Date;
};

export const midnightOf = (
  { groupId, timeZone }: Pick<Midnight, "groupId" | "timeZone">,
  asOf: Day,
): Midnight => ({ groupId, timeZone, asOf, until: instantAt(asOf, 0, 0, timeZone) });
