import { and, asc, eq, isNull } from "drizzle-orm";
import type { Locale } from "#chat/locale.ts";
import { accountOf } from "#core/account-of.ts";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { accounts, members } from "#db/schema/index.ts";

/** A member with the settings that an organiser may see and set. */
export type GroupMember = MemberRef & {
  /** Every account by which they are in the group. */
  readonly accounts: readonly string[];
  readonly timeZone: string | null;
  /** Whether they chose it themselves. */
  readonly choseTimeZone: boolean;
  readonly locale: Locale;
  readonly isOrganiser: boolean;
  readonly isAdmin: boolean;
};

/** Everybody who is in the group now, the longest here first; held as they are until the transaction ends. */
export async function holdMembers({
  tx,
  group,
  workspace,
}: Pick<Context, "tx" | "group" | "workspace">): Promise<readonly GroupMember[]> {
  const rows = await tx
    .select({
      id: members.id,
      name: members.displayName,
      account: accountOf(workspace.id),
      timeZone: members.timeZone,
      choseTimeZone: members.choseTimeZone,
      locale: members.locale,
      isOrganiser: members.isOrganiser,
      isAdmin: members.isAdmin,
    })
    .from(members)
    .where(
      and(eq(members.groupId, group.id), isNull(members.leftAt), isNull(members.pseudonymSince)),
    )
    .orderBy(asc(members.joinedAt), asc(members.id))
    .for("no key update");
  const known = await tx
    .select({ memberId: accounts.memberId, account: accounts.externalId })
    .from(accounts)
    .where(eq(accounts.groupId, group.id));
  const accountsOf = Map.groupBy(known, ({ memberId }) => memberId);
  return rows.map((row) => {
    const account = row.account ?? row.id;
    return {
      ...row,
      account,
      name: row.name ?? account,
      accounts: (accountsOf.get(row.id) ?? []).map((one) => one.account),
    };
  });
}
