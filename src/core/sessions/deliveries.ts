import { and, eq, sql } from "drizzle-orm";
import type { Incoming } from "#chat/incoming.ts";
import type { Context } from "#core/context.ts";
import type { DraftAnswer } from "#core/messages/answer-of.ts";
import { fromJson, toJson } from "#core/messages/message-json.ts";
import { type Db, prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { postgresConstraint } from "#db/postgres-error-code.ts";
import { deliveries } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";

/** Under which key a delivery is recorded; null for events that change nothing by themselves and are not worth a row. */
export const deliveryKey = (incoming: Incoming): string | null =>
  incoming.event.kind === "complete" || incoming.event.kind === "home"
    ? null
    : `${incoming.platform}:${incoming.deliveryId}`;

/** The answer behind what was recorded. */
export const recordedAnswer = (recorded: string | null): DraftAnswer =>
  recorded === null ? { kind: "none" } : fromJson<DraftAnswer>(recorded);

/**
 * What this very delivery was answered in a group, for somebody who is not in it any more: they have just been erased,
 * and the answer was lost on its way.
 */
export async function findAnswer(
  db: Db,
  groupId: string,
  incoming: Incoming,
): Promise<DraftAnswer | undefined> {
  const key = deliveryKey(incoming);
  if (key === null) return undefined;
  const [found] = await inTenant(db, { groupId, memberId: null }, (tx) =>
    tx
      .select({ answer: deliveries.answer })
      .from(deliveries)
      .where(and(eq(deliveries.groupId, groupId), eq(deliveries.deliveryKey, key))),
  );
  return found && recordedAnswer(found.answer);
}

const record = prepareOnce((db) =>
  db.insert(deliveries).values({
    groupId: sql.placeholder("group"),
    deliveryKey: sql.placeholder("key"),
    answer: sql.placeholder("answer"),
    receivedAt: sql.placeholder("receivedAt"),
  }),
);

/**
 * Records the answer in the transaction that earned it. When another run of the same delivery was faster, the transaction
 * is undone and rejects with an error of which `isAnsweredAlready` is true.
 */
export async function recordAnswer(
  ctx: Context,
  incoming: Incoming,
  answer: DraftAnswer,
): Promise<void> {
  const key = deliveryKey(incoming);
  if (key === null) return;
  await record(ctx.tx, {
    group: ctx.group.id,
    key,
    answer: toJson(answer),
    receivedAt: ctx.now,
  });
}

/** Whether a transaction was undone because its delivery has been answered already. */
export const isAnsweredAlready = (error: unknown): boolean =>
  postgresConstraint(error) === RECORDED_ONCE;

const RECORDED_ONCE = "deliveries_group_id_delivery_key_pk";
