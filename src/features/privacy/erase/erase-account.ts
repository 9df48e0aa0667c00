import { and, eq } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { accounts, workspaces } from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/transactions/tenant.ts";
import { eraseMember } from "./erase-member.ts";

/** Somebody by their platform's ids; without a workspace, in all that they are in. */
export type ErasedAccount = {
  readonly platform: Platform;
  readonly account: string;
  readonly workspace?: string | undefined;
};

/**
 * For the operator: erases whoever has this account, as `/privacy erase` would, in each group. Returns in how many
 * groups there was somebody to erase.
 */
export async function eraseAccount(db: Db, who: ErasedAccount, now: Date): Promise<number> {
  const found = await inSystem(db, (tx) =>
    tx
      .selectDistinct({ groupId: accounts.groupId, memberId: accounts.memberId })
      .from(accounts)
      .innerJoin(
        workspaces,
        and(eq(workspaces.groupId, accounts.groupId), eq(workspaces.id, accounts.workspaceId)),
      )
      .where(
        and(
          eq(accounts.platform, who.platform),
          eq(accounts.externalId, who.account),
          who.workspace === undefined ? undefined : eq(workspaces.externalId, who.workspace),
        ),
      ),
  );
  let erased = 0;
  for (const member of found) {
    const wasThere = await inTenant(db, member, (tx) => eraseMember(tx, { ...member, now }));
    if (wasThere) erased++;
  }
  return erased;
}
