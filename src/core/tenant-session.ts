import { and, eq, inArray } from "drizzle-orm";
import type { Incoming } from "#chat/incoming.ts";
import { accounts, groups, members, workspaces } from "#db/schema/index.ts";
import type { Tx } from "#db/open-database.ts";
import { textsFor } from "#texts/texts.ts";
import { dayIn } from "./calendar.ts";
import type { Caller } from "./caller.ts";
import type { Context } from "./context.ts";
import type { MemberRef } from "./option-types.ts";

/** Thrown when what was remembered of a caller is no longer true, because they or their group were erased. */
export class CallerGone extends Error {
  override readonly name = "CallerGone";
}

/** What a verb may know, read in the caller's own transaction. */
export async function openSession(
  tx: Tx,
  caller: Caller,
  incoming: Incoming,
  settings: Pick<Context, "now" | "catalogue" | "keyedHash" | "log">,
): Promise<Context> {
  const [row] = await tx
    .select({ group: groups, member: members, workspace: workspaces })
    .from(members)
    .innerJoin(groups, eq(groups.id, members.groupId))
    .innerJoin(
      workspaces,
      and(eq(workspaces.groupId, members.groupId), eq(workspaces.id, caller.workspaceId)),
    )
    .where(and(eq(members.groupId, caller.groupId), eq(members.id, caller.memberId)));
  if (row === undefined) throw new CallerGone();
  const { group, member, workspace } = row;
  return {
    ...settings,
    commandPrefix: settings.catalogue.prefix,
    today: dayIn(settings.now, member.timeZone ?? group.timeZone),
    tx,
    group,
    workspace,
    member,
    account: incoming.account.id,
    platform: incoming.platform,
    channel: incoming.channel,
    locale: member.locale,
    texts: textsFor(member.locale),
  };
}

/** Members by their ids, as others may know them; ids that are none in this group are left out. */
export async function findMembers(
  { tx, group }: Pick<Context, "tx" | "group">,
  ids: readonly string[],
): Promise<readonly MemberRef[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: members.id, name: members.displayName, account: accounts.externalId })
    .from(members)
    .innerJoin(
      accounts,
      and(eq(accounts.groupId, members.groupId), eq(accounts.memberId, members.id)),
    )
    .where(and(eq(members.groupId, group.id), inArray(members.id, [...ids])));
  return rows.map((row) => ({ ...row, name: row.name ?? row.account }));
}
