import type { Platform } from "#chat/incoming.ts";
import { findHomes } from "#core/sessions/caller-rows.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { inTenant } from "#db/transactions/tenant.ts";
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
  const found = await findHomes(db, who.platform, who.account, who.workspace);
  let erased = 0;
  for (const { groupId, memberId } of found) {
    const wasThere = await inTenant(db, { groupId, memberId }, (tx) =>
      eraseMember(tx, { groupId, memberId, now }),
    );
    if (wasThere) erased++;
  }
  return erased;
}
