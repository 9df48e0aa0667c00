import { and, eq } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import type { AccountNews } from "#chat/workspace-change.ts";
import { isTimeZone } from "#core/calendar/calendar.ts";
import type { Member } from "#core/context.ts";
import { findHomes } from "#core/sessions/caller-rows.ts";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import { accounts, members } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { showOnBoards } from "#features/giving/index.ts";
import { replanNudges } from "#features/nudges/index.ts";

type Account = { readonly platform: Platform; readonly workspace: string; readonly id: string };

/** What the platform says of an account, in the member's row; somebody who had left is back. */
export const noteAccount = (
  db: Db,
  account: Account,
  news: AccountNews,
  now: Date,
): Promise<void> =>
  changeMember(db, account, now, (member, hasOthers) => changesOf(member, hasOthers, news));

/** Since when a member has left the workspace. Who is in the group by another account too, has not left the group. */
export const noteLeft = (db: Db, account: Account, now: Date): Promise<void> =>
  changeMember(db, account, now, (member, hasOthers) =>
    member.leftAt === null && !hasOthers ? { leftAt: now } : {},
  );

type Changes = Partial<typeof members.$inferInsert>;

/** What is new in the news, which come with each change of a person's status: mostly nothing. */
function changesOf(member: Member, hasOthers: boolean, news: AccountNews): Changes {
  const { name, timeZone, isAdmin } = news;
  const isNewZone =
    timeZone !== undefined &&
    !member.choseTimeZone &&
    timeZone !== member.timeZone &&
    isTimeZone(timeZone);
  // Whoever administers one workspace is no less an organiser for being anybody in the other.
  const isNewRight = isAdmin !== undefined && isAdmin !== member.isAdmin && (isAdmin || !hasOthers);
  return {
    ...(name !== undefined && name !== member.displayName ? { displayName: name } : {}),
    ...(isNewZone ? { timeZone } : {}),
    ...(isNewRight ? { isAdmin, isOrganiser: isAdmin } : {}),
    ...(member.leftAt === null ? {} : { leftAt: null }),
  };
}

async function changeMember(
  db: Db,
  account: Account,
  now: Date,
  changesFor: (member: Member, hasOtherAccounts: boolean) => Changes,
): Promise<void> {
  const [found] = await findHomes(db, account.platform, account.id, account.workspace);
  if (found === undefined) return;
  const { groupId, memberId } = found;
  await inTenant(db, { groupId, memberId }, async (tx) => {
    const ofMember = and(eq(members.groupId, groupId), eq(members.id, memberId));
    const [member] = await tx.select().from(members).where(ofMember).for("update");
    if (member === undefined) return;
    const changes = changesFor(member, await hasOtherAccounts(tx, groupId, memberId));
    if (Object.keys(changes).length === 0) return;
    await tx.update(members).set(changes).where(ofMember);
    // Their next nudge was planned by the old clock.
    if ("timeZone" in changes) await replanNudges(tx, { groupId, memberId }, now);
    if ("leftAt" in changes) await showOnBoards(tx, { id: groupId }, memberId);
  });
}

/** Whether the one that the news are of is not their only one. */
async function hasOtherAccounts(tx: Tx, groupId: string, memberId: string): Promise<boolean> {
  const theirs = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.groupId, groupId), eq(accounts.memberId, memberId)))
    .limit(2);
  return theirs.length > 1;
}
