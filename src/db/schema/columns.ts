import { date, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 as uuidv7 } from "uuid";

const ids: { make: () => string } = { make: () => uuidv7() };

/** Time-ordered, made by Kith rather than by the database, so that rows that belong together go out in one trip. */
export const newId = (): string => ids.make();

/** Makes this process's ids in another way, as for a simulation, until the returned function is called. */
export function useIds(make: () => string): () => void {
  const before = ids.make;
  ids.make = make;
  return () => {
    ids.make = before;
  };
}

export const idColumn = () => uuid("id").notNull().$defaultFn(newId);

/** In every key of every tenant table, so that groups can be spread over several servers one day. */
export const groupColumn = () => uuid("group_id").notNull();

/** An instant, to the millisecond. */
export const instant = (name: string) =>
  timestamp(name, { withTimezone: true, mode: "date", precision: 3 });

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const day = (name: string) => date(name, { mode: "string" });
