import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import type { Mailbox } from "#core/outbox/mailbox.ts";
import { accounts, members, workspaces } from "#db/schema/index.ts";

export type Mailboxes = readonly [Mailbox, Mailbox, ...(readonly Mailbox[])];

/** Every account of these members, the one used last first; none of who has left. */
export async function readMailboxes(
  { tx, group }: Sender,
  memberIds: readonly string[],
): Promise<readonly Mailbox[]> {
  const rows = await tx
    .select({ member: members, account: accounts, workspace: workspaces })
    .from(members)
    .innerJoin(
      accounts,
      and(eq(accounts.groupId, members.groupId), eq(accounts.memberId, members.id)),
    )
    .innerJoin(
      workspaces,
      and(eq(workspaces.groupId, accounts.groupId), eq(workspaces.id, accounts.workspaceId)),
    )
    .where(
      and(
        eq(members.groupId, group.id),
        inArray(members.id, [...memberIds]),
        isNull(members.leftAt),
      ),
    );
  return rows
    .toSorted((one, other) => other.account.lastUsedAt.getTime() - one.account.lastUsedAt.getTime())
    .map(({ member, account, workspace }) => ({
      member,
      account: account.externalId,
      platform: workspace.platform,
      workspaceId: workspace.id,
      workspace: workspace.externalId,
    }));
}

/** Their accounts in a workspace that all of them are in, in the order they were named. */
export function sharedMailboxes(
  everywhere: readonly Mailbox[],
  memberIds: readonly string[],
): Mailboxes | undefined {
  for (const { workspaceId } of everywhere) {
    const there = anyMailboxes(
      everywhere.filter((mailbox) => mailbox.workspaceId === workspaceId),
      memberIds,
    );
    if (there !== undefined) return there;
  }
  return undefined;
}

/** An account of each, the one used last first; undefined when one of them has none here. */
export function anyMailboxes(
  known: readonly Mailbox[],
  memberIds: readonly string[],
): Mailboxes | undefined {
  const found = memberIds.flatMap((id) => known.find(({ member }) => member.id === id) ?? []);
  const [first, second, ...more] = found;
  return first === undefined || second === undefined || found.length < memberIds.length
    ? undefined
    : [first, second, ...more];
}
