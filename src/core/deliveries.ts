import { and, eq } from "drizzle-orm";
import type { Answer } from "#chat/answer.ts";
import type { Incoming } from "#chat/incoming.ts";
import type { Tx } from "#db/open-database.ts";
import { deliveries } from "#db/schema/index.ts";
import type { Context } from "./context.ts";
import { fromJson, toJson } from "./message-json.ts";

/** Thrown to undo a second run of the same delivery. */
export class AlreadyAnswered extends Error {
  override readonly name = "AlreadyAnswered";
}

const keyOf = (incoming: Incoming): string => `${incoming.platform}:${incoming.deliveryId}`;

/** Events that change nothing by themselves are not worth a row. */
const isRecorded = (incoming: Incoming): boolean =>
  incoming.event.kind !== "complete" && incoming.event.kind !== "home";

/** The answer that this delivery got before, if any. */
export async function findAnswer(
  tx: Tx,
  groupId: string,
  incoming: Incoming,
): Promise<Answer | undefined> {
  if (!isRecorded(incoming)) return undefined;
  const [row] = await tx
    .select({ answer: deliveries.answer })
    .from(deliveries)
    .where(and(eq(deliveries.groupId, groupId), eq(deliveries.deliveryKey, keyOf(incoming))));
  if (row === undefined) return undefined;
  return row.answer === null ? { kind: "none" } : fromJson<Answer>(row.answer);
}

/**
 * Records the answer in the transaction that earned it.
 * @throws AlreadyAnswered when another run of the same delivery was faster; the caller's transaction is undone.
 */
export async function recordAnswer(
  ctx: Context,
  incoming: Incoming,
  answer: Answer,
): Promise<void> {
  if (!isRecorded(incoming)) return;
  const made = await ctx.tx
    .insert(deliveries)
    .values({
      groupId: ctx.group.id,
      deliveryKey: keyOf(incoming),
      answer: answer.kind === "none" ? null : toJson(answer),
      receivedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning({ key: deliveries.deliveryKey });
  if (made.length === 0) throw new AlreadyAnswered();
}
