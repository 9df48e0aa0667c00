import { and, eq, inArray } from "drizzle-orm";
import type { OutboxPayload } from "#core/messages/message-json.ts";
import { enqueue } from "#core/outbox/outbox.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { accounts } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import type { ClaimedMessage } from "./claim-messages.ts";

/** Where no conversation can be opened, each of them hears in private how to reach the others; none of them at night. */
export async function sendInstead(
  db: Db,
  message: ClaimedMessage,
  payload: OutboxPayload,
  now: Date,
): Promise<void> {
  await inTenant(db, { groupId: message.groupId, memberId: null }, async (tx) => {
    const readers = Object.entries(payload.instead ?? {});
    const known = await tx
      .select({ account: accounts.externalId, memberId: accounts.memberId })
      .from(accounts)
      .where(
        and(
          eq(accounts.groupId, message.groupId),
          eq(accounts.workspaceId, message.workspaceId),
          inArray(
            accounts.externalId,
            readers.map(([account]) => account),
          ),
        ),
      );
    for (const [account, content] of readers) {
      await enqueue(
        { tx, now, group: { id: message.groupId } },
        {
          workspaceId: message.workspaceId,
          lane: message.lane,
          memberId: known.find((one) => one.account === account)?.memberId,
          target: { kind: "account", account },
          dedupeKey: `${message.dedupeKey}:${account}`,
          payload: { message: content, why: payload.why },
          dropAt: undefined,
          keepsQuiet: true,
        },
      );
    }
  });
}
