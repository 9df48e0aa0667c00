import { type SQL, sql } from "drizzle-orm";

/**
 * By which account a row of `members` is shown, in a query over them: the one in this workspace, or else the one used
 * last. Null for whoever has none, as people of a side that was parted from the group.
 *
 * Names are written out: in a query over one table, drizzle leaves the table's name away.
 */
export const accountOf = (workspaceId?: string): SQL<string | null> => {
  const isHere = workspaceId === undefined ? sql`` : sql`(own.workspace_id = ${workspaceId}) desc,`;
  return sql<string | null>`(
    select own.external_id from accounts own
    where own.group_id = members.group_id and own.member_id = members.id
    order by ${isHere} own.last_used_at desc limit 1)`;
};
