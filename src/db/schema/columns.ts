import { date, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 as uuidv7 } from "uuid";

/** Time-ordered, made by Kith rather than by the database, so that rows that belong together go out in one trip. */
export const newId = (): string => uuidv7();

export const idColumn = () => uuid("id").notNull().$defaultFn(newId);

/** In every key of every tenant table, so that groups can be spread over several servers one day. */
export const groupColumn = () => uuid("group_id").notNull();

/** An instant, to the millisecond. */
export const instant = (name: string) =>
  timestamp(name, { withTimezone: true, mode: "date", precision: 3 });

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const day = (name: string) => date(name, { mode: "string" });
