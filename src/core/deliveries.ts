import { sql } from "drizzle-orm";
import type { Incoming } from "#chat/incoming.ts";
import { prepareOnce } from "#db/drizzle-on.ts";
import { postgresConstraint } from "#db/postgres-error-code.ts";
import { deliveries } from "#db/schema/index.ts";
import type { DraftAnswer } from "./answer-of.ts";
import type { Context } from "./context.ts";
import { fromJson, toJson } from "./message-json.ts";

/** Under which key a delivery is recorded; null for events that change nothing by themselves and are not worth a row. */
export const deliveryKey = (incoming: Incoming): string | null =>
  incoming.event.kind === "complete" || incoming.event.kind === "home"
    ? null
    : `${incoming.platform}:${incoming.deliveryId}`;

/** The answer behind what was recorded. */
export const recordedAnswer = (recorded: string | null): DraftAnswer =>
  recorded === null ? { kind: "none" } : fromJson<DraftAnswer>(recorded);

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
