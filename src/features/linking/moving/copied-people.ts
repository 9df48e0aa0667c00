import { type SQL, sql } from "drizzle-orm";
import type { GroupTable } from "./read-tables.ts";
import { column } from "./statements.ts";

/** What goes along when somebody is copied from one group to another: all but which group and side they are of. */
export const copiedColumns = (people: GroupTable): readonly string[] =>
  people.columns.filter((name) => !["group_id", "origin_group_id"].includes(name));

/** For `on conflict`: a copy renews the one that stood there before. */
export const renewing = (copied: readonly string[]): SQL => {
  const renewed = copied
    .filter((name) => name !== "id")
    .map((name) => sql`${column(name)} = ${column(name, "excluded")}`);
  return sql`(group_id, id) do update set ${sql.join(renewed, sql`, `)}`;
};
