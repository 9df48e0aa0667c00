import type { OutboxPayload } from "#core/message-json.ts";
import { enqueue } from "#core/outbox.ts";
import type { Db } from "#db/open-database.ts";
import { inTenant } from "#db/tenant.ts";
import type { ClaimedMessage } from "./claim-messages.ts";

/** Where no conversation can be opened, each of the two hears in private how to reach the other. */
export async function sendInstead(
  db: Db,
  message: ClaimedMessage,
  payload: OutboxPayload,
  now: Date,
): Promise<void> {
  await inTenant(db, { groupId: message.groupId, memberId: null }, async (tx) => {
    for (const [account, content] of Object.entries(payload.instead ?? {})) {
      await enqueue(
        { tx, now, group: { id: message.groupId } },
        {
          workspaceId: message.workspaceId,
          lane: message.lane,
          memberId: undefined,
          target: { kind: "account", account },
          dedupeKey: `${message.dedupeKey}:${account}`,
          payload: { message: content, why: payload.why },
          dropAt: undefined,
        },
      );
    }
  });
}
