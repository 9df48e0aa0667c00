import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Sender } from "#core/context.ts";
import { accounts, groups, members, nudgeSettings, workspaces } from "#db/schema/index.ts";

/** A member and where Kith can write to them. */
export type Mailbox = {
  readonly member: typeof members.$inferSelect;
  readonly account: string;
  readonly platform: Platform;
  readonly workspaceId: string;
  readonly workspace: string;
  /** By which clock they live. */
  readonly timeZone: string;
  /** False where everybody is on one platform and can be mentioned. */
  readonly hasSides?: boolean;
};

/** How to call them where a mention does not reach, or its reader has only a text. */
export const nameOf = ({ member, account }: Pick<Mailbox, "member" | "account">): string =>
  member.displayName ?? account;

/** A mailbox, and what says when a letter may be put into it. */
export type FoundMailbox = Mailbox & {
  /** When the member's next nudge may come; null: none will. */
  readonly nextNudgeAt: Date | null;
  /** The keys of all their accounts: what comes to one of them, comes to the person. */
  readonly persons: readonly string[];
};

/** Where a member is reached, by the account they used last; undefined when they are not in the group. */
export async function findMailbox(
  sender: Sender,
  memberId: string,
): Promise<FoundMailbox | undefined> {
  const rows = await sender.tx
    .select({
      ...REACHED,
      hasSides: groups.hasSides,
      nextNudgeAt: nudgeSettings.nextAt,
    })
    .from(members)
    .innerJoin(groups, eq(groups.id, members.groupId))
    .leftJoin(
      nudgeSettings,
      and(eq(nudgeSettings.groupId, members.groupId), eq(nudgeSettings.memberId, members.id)),
    )
    .innerJoin(accounts, isTheirAccount)
    .innerJoin(workspaces, isItsWorkspace)
    .where(and(eq(members.groupId, sender.group.id), eq(members.id, memberId)))
    .orderBy(desc(accounts.lastUsedAt));
  const [row] = rows;
  return (
    row && {
      ...mailboxOf(row),
      hasSides: row.hasSides,
      nextNudgeAt: row.nextNudgeAt,
      persons: personKeys(rows.map(mailboxOf)),
    }
  );
}

/** Where these members are reached by each of their accounts, the one used last first; none of who has left. */
export async function readMailboxes(
  { tx, group }: Sender,
  memberIds: readonly string[],
): Promise<readonly Mailbox[]> {
  const rows = await tx
    .select(REACHED)
    .from(members)
    .innerJoin(groups, eq(groups.id, members.groupId))
    .innerJoin(accounts, isTheirAccount)
    .innerJoin(workspaces, isItsWorkspace)
    .where(
      and(
        eq(members.groupId, group.id),
        inArray(members.id, [...memberIds]),
        isNull(members.leftAt),
      ),
    )
    .orderBy(desc(accounts.lastUsedAt));
  return rows.map(mailboxOf);
}

const REACHED = {
  member: members,
  account: accounts,
  workspace: workspaces,
  groupZone: groups.timeZone,
};

const isTheirAccount = and(
  eq(accounts.groupId, members.groupId),
  eq(accounts.memberId, members.id),
);

const isItsWorkspace = and(
  eq(workspaces.groupId, accounts.groupId),
  eq(workspaces.id, accounts.workspaceId),
);

type Reached = {
  readonly member: typeof members.$inferSelect;
  readonly account: typeof accounts.$inferSelect;
  readonly workspace: typeof workspaces.$inferSelect;
  readonly groupZone: string;
};

const mailboxOf = ({ member, account, workspace, groupZone }: Reached): Mailbox => ({
  member,
  timeZone: zoneOf(member, { timeZone: groupZone }),
  account: account.externalId,
  platform: workspace.platform,
  workspaceId: workspace.id,
  workspace: workspace.externalId,
});

/** A person's keys, by all of their accounts, in one order: two who take places of one person do not wait for each other. */
export const personKeys = (
  accounts: readonly Parameters<typeof personKey>[0][],
): readonly string[] => [...new Set(accounts.map(personKey))].toSorted();

/** Slack's user ids belong to a workspace; elsewhere one person has one account in all groups. */
export const personKey = ({
  platform,
  workspace,
  account,
}: Pick<Mailbox, "platform" | "workspace" | "account">): string =>
  platform === "slack" ? `slack:${workspace}:${account}` : `${platform}:${account}`;
