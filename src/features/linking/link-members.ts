import { and, eq, inArray, isNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { JobContext } from "#core/define-job.ts";
import { post } from "#core/outbox/outbox.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { accounts, members } from "#db/schema/index.ts";
import { inLinker } from "#db/transactions/tenant.ts";
import { mergeMembers } from "./merging/merge-members.ts";
import { settleCode, type TakenCode } from "./settle-code.ts";

/**
 * Makes one member of two accounts, as whoever has both wants. Their record is that of whoever typed the code, with all
 * of the other's in it. Refused where one of them has left, or is linked already.
 */
export async function linkMembers({ db, now }: JobContext, code: TakenCode): Promise<void> {
  const { groupId, memberId: mergedId, takenByMemberId: keptId } = code;
  if (keptId === null) return;
  await inLinker(db, [groupId], async (tx) => {
    const mayBe = await mayBeLinked(tx, groupId, [keptId, mergedId]);
    const isOurs = await settleCode(tx, code, mayBe ? "linked" : "refused", now);
    if (!isOurs) return;
    if (mayBe) await mergeMembers(tx, { groupId, keptId, mergedId, now });
    await post({ tx, now, group: { id: groupId } }, keptId, {
      dedupeKey: `account-linked:${code.id}`,
      message: ({ linking }) => [text(mayBe ? linking.accountLinked : linking.accountRefused)],
      why: ({ linking }) => linking.whyAccountLinked,
    });
  });
}

/** Two members who are here, each with one account, in two workspaces. */
async function mayBeLinked(
  tx: Tx,
  groupId: string,
  both: readonly [string, string],
): Promise<boolean> {
  const found = await tx
    .select({ memberId: accounts.memberId, workspaceId: accounts.workspaceId })
    .from(accounts)
    .innerJoin(
      members,
      and(eq(members.groupId, accounts.groupId), eq(members.id, accounts.memberId)),
    )
    .where(
      and(
        eq(accounts.groupId, groupId),
        inArray(accounts.memberId, [...both]),
        isNull(members.leftAt),
      ),
    );
  return (
    found.length === 2 &&
    new Set(found.map((account) => account.memberId)).size === 2 &&
    new Set(found.map((account) => account.workspaceId)).size === 2
  );
}
