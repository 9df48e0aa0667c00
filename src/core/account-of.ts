import { type SQL, sql } from "drizzle-orm";
import { accounts, members } from "#db/schema/index.ts";

/**
 * By which account a row of `members` is shown, in a query over them: the one in this workspace, or else the one used
 * last. Null for whoever has none, as people of a side that was parted from the group.
 */
export const accountOf = (workspaceId?: string): SQL<string | null> => sql<string | null>`(
  select ${accounts.externalId} from ${accounts}
  where ${accounts.groupId} = ${members.groupId} and ${accounts.memberId} = ${members.id}
  order by ${workspaceId === undefined ? sql`` : sql`(${accounts.workspaceId} = ${workspaceId}) desc, `}
    ${accounts.lastUsedAt} desc limit 1)`;
