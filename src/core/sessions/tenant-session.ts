import { and, eq, inArray, sql } from "drizzle-orm";
import type { Incoming } from "#chat/incoming.ts";
import { accountOf } from "#core/account-of.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import type { DraftAnswer } from "#core/messages/answer-of.ts";
import type { MemberRef } from "#core/option-types.ts";
import { prepareOnce, type Tx } from "#db/drizzle/drizzle-on.ts";
import { accounts, deliveries, groups, members, workspaces } from "#db/schema/index.ts";
import { textsFor } from "#texts/texts.ts";
import { CallerGone } from "./caller-gone.ts";
import type { Caller } from "./caller.ts";
import { deliveryKey, recordedAnswer } from "./deliveries.ts";

const read = prepareOnce((db) =>
  db
    .select({
      group: groups,
      member: members,
      workspace: workspaces,
      delivery: { key: deliveries.deliveryKey, answer: deliveries.answer },
    })
    .from(members)
    .innerJoin(groups, eq(groups.id, members.groupId))
    .innerJoin(
      workspaces,
      and(eq(workspaces.groupId, members.groupId), eq(workspaces.id, sql.placeholder("workspace"))),
    )
    .leftJoin(
      deliveries,
      and(
        eq(deliveries.groupId, members.groupId),
        eq(deliveries.deliveryKey, sql.placeholder("delivery")),
      ),
    )
    .where(
      and(eq(members.groupId, sql.placeholder("group")), eq(members.id, sql.placeholder("member"))),
    ),
);

type Settings = Pick<Context, "now" | "catalogue" | "keyedHash" | "log">;

/**
 * What a verb may know, read in the caller's own transaction, and what this delivery was answered before, if it was.
 * @throws CallerGone
 */
export async function takeUp(
  tx: Tx,
  caller: Caller,
  incoming: Incoming,
  settings: Settings,
): Promise<{ readonly ctx: Context; readonly before: DraftAnswer | undefined }> {
  const [row] = await read(tx, {
    group: caller.groupId,
    member: caller.memberId,
    workspace: caller.workspaceId,
    delivery: deliveryKey(incoming),
  });
  if (row === undefined || row.member.pseudonymSince !== null) throw new CallerGone();
  const { group, workspace, delivery } = row;
  const member = await noteAdmin(tx, row.member, incoming.account.isAdmin);
  return {
    before: delivery === null ? undefined : recordedAnswer(delivery.answer),
    ctx: {
      ...settings,
      commandPrefix: settings.catalogue.prefix,
      today: dayIn(settings.now, zoneOf(member, group)),
      tx,
      group,
      workspace,
      member,
      account: incoming.account.id,
      platform: incoming.platform,
      channel: incoming.channel,
      locale: member.locale,
      texts: textsFor(member.locale),
    },
  };
}

/** Whoever administers the workspace is an organiser, from then on and as long as the platform says so. */
async function noteAdmin(
  tx: Tx,
  member: Context["member"],
  isAdmin: boolean | undefined,
): Promise<Context["member"]> {
  if (isAdmin === undefined || isAdmin === member.isAdmin) return member;
  // Whoever administers one side is no less an organiser for being anybody on the other.
  if (!isAdmin && (await hasSeveralAccounts(tx, member))) return member;
  const change = { isAdmin, isOrganiser: isAdmin };
  await tx
    .update(members)
    .set(change)
    .where(and(eq(members.groupId, member.groupId), eq(members.id, member.id)));
  return { ...member, ...change };
}

async function hasSeveralAccounts(tx: Tx, member: Context["member"]): Promise<boolean> {
  const rows = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.groupId, member.groupId), eq(accounts.memberId, member.id)))
    .limit(2);
  return rows.length > 1;
}

/** What a verb may know, for who answers no delivery. */
export async function openSession(
  tx: Tx,
  caller: Caller,
  incoming: Incoming,
  settings: Settings,
): Promise<Context> {
  return (await takeUp(tx, caller, incoming, settings)).ctx;
}

/** Members by their ids, as others may know them; ids that are none in this group are left out. */
export async function findMembers(
  {
    tx,
    group,
    workspace,
  }: {
    readonly tx: Tx;
    readonly group: { readonly id: string };
    /** Where they are to be mentioned, if that is known. */
    readonly workspace?: { readonly id: string };
  },
  ids: readonly string[],
): Promise<readonly MemberRef[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: members.id, name: members.displayName, account: accountOf(workspace?.id) })
    .from(members)
    .where(and(eq(members.groupId, group.id), inArray(members.id, [...ids])));
  return rows.map((row) => {
    const account = row.account ?? row.id;
    return { id: row.id, account, name: row.name ?? account };
  });
}
