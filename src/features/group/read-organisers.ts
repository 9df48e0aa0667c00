import { and, asc, eq, isNull } from "drizzle-orm";
import { accountOf } from "#core/account-of.ts";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { members } from "#db/schema/index.ts";

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
      account: accountOf(),
      isAdmin: members.isAdmin,
    })
    .from(members)
    .where(
      and(eq(members.groupId, group.id), eq(members.isOrganiser, true), isNull(members.leftAt)),
    )
    .orderBy(asc(members.joinedAt), asc(members.id));
  return rows.map((row) => {
    const account = row.account ?? row.id;
    return { ...row, account, name: row.name ?? account };
  });
}
