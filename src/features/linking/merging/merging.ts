import { type SQL, sql } from "drizzle-orm";
import { column } from "../moving/statements.ts";

/** Two members of a group who are one person. */
export type Merging = {
  readonly groupId: string;
  /** Who typed the code: their settings stand. */
  readonly keptId: string;
  /** Who had it shown. */
  readonly mergedId: string;
  readonly now: Date;
};

/** Whether a column names one of the two. */
export const isOneOfBoth = (name: string, { keptId, mergedId }: Merging, of?: string): SQL =>
  sql`coalesce(${column(name, of)} in (${keptId}, ${mergedId}), false)`;
