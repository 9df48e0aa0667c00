import { and, asc, eq, isNull } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { accounts, members } from "#db/schema/index.ts";

export type Organiser = MemberRef & {
  /** Whether the platform says that they administer the workspace. */
  readonly isAdmin: boolean;
};

/** Who may set the group up, the longest here first. */
export async function readOrganisers({
  tx,
  group,
}: Pick<Context, "tx" | "group">): Promise<readonly Organiser[]> {
  const rows = await tx
    .select({
      id: members.id,
      name: members.displayName,
      account: accounts.externalId,
      isAdmin: members.isAdmin,
    })
    .from(members)
    .innerJoin(
      accounts,
      and(eq(accounts.groupId, members.groupId), eq(accounts.memberId, members.id)),
    )
    .where(
      and(eq(members.groupId, group.id), eq(members.isOrganiser, true), isNull(members.leftAt)),
    )
    .orderBy(asc(members.joinedAt), asc(members.id));
  return rows.map((row) => ({ ...row, name: row.name ?? row.account }));
}
