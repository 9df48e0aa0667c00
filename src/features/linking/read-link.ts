import { and, eq, isNull, ne } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import type { Context } from "#core/context.ts";
import { accounts, groupLinks, workspaces } from "#db/schema/index.ts";

/** Another workspace of the group. */
type FarSide = { readonly workspaceId: string; readonly platform: Platform };

/** The workspaces of the group besides this one. */
export async function readFarSides({ tx, group, workspace }: Context): Promise<readonly FarSide[]> {
  if (!group.hasSides) return [];
  return tx
    .select({ workspaceId: workspaces.id, platform: workspaces.platform })
    .from(workspaces)
    .where(and(eq(workspaces.groupId, group.id), ne(workspaces.id, workspace.id)));
}

/** The link that makes one group of two, while it lasts. */
export async function readLink({ tx, group }: Pick<Context, "tx" | "group">) {
  const [row] = await tx
    .select()
    .from(groupLinks)
    .where(and(eq(groupLinks.groupId, group.id), isNull(groupLinks.unlinkedAt)));
  return row;
}

/** The platforms on which the caller has another account. */
export async function readOtherAccounts({
  tx,
  group,
  member,
  workspace,
}: Context): Promise<readonly Platform[]> {
  const rows = await tx
    .select({ platform: accounts.platform })
    .from(accounts)
    .where(
      and(
        eq(accounts.groupId, group.id),
        eq(accounts.memberId, member.id),
        ne(accounts.workspaceId, workspace.id),
      ),
    );
  return rows.map(({ platform }) => platform);
}
