import { and, eq, sql } from "drizzle-orm";
import type { SendResult } from "#chat/chat-adapter.ts";
import type { Db, Tx } from "#db/open-database.ts";
import { lanes, members, nudgeSettings, outbox, type OutboxTarget } from "#db/schema/index.ts";
import { inSystem } from "#db/tenant.ts";
import type { ClaimedMessage } from "./claim-messages.ts";

/** After this many tries a message is given up; with the waits between them that is more than a day. */
const MAX_ATTEMPTS = 20;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 3_600_000;

export type Settlement = {
  readonly now: Date;
  /** Between 0 and 1, to spread the waits. */
  readonly jitter: number;
};

/**
 * Writes down what became of a message. Nobody else settles it meanwhile: only the claim of this attempt may.
 * Returns false when the lease had run out and somebody else has it.
 */
export function settleMessage(
  db: Db,
  message: ClaimedMessage,
  result: SendResult,
  { now, jitter }: Settlement,
): Promise<boolean> {
  return inSystem(db, async (tx) => {
    switch (result.kind) {
      case "sent":
        return settle(tx, message, { state: "sent", settledAt: now, lastReason: null });
      case "uncertain":
        return settle(tx, message, {
          state: "uncertain",
          settledAt: now,
          lastReason: result.reason,
        });
      case "unreachable": {
        const settled = await settle(tx, message, {
          state: "unreachable",
          settledAt: now,
          lastReason: result.reason,
        });
        if (settled && message.memberId !== null) await stopWriting(tx, message, now);
        return settled;
      }
      case "retry": {
        const runAt = new Date(now.getTime() + waitMs(message.attempts, result.afterMs, jitter));
        if (result.holdsLane === true) await holdLane(tx, message.lane, now, result.afterMs);
        const isOver =
          message.attempts >= MAX_ATTEMPTS || (message.dropAt !== null && runAt > message.dropAt);
        return settle(
          tx,
          message,
          isOver
            ? { state: "dropped", settledAt: now, lastReason: result.reason }
            : { state: "queued", runAt, leaseUntil: null, lastReason: result.reason },
        );
      }
    }
  });
}

/** A message that is no longer worth sending. */
export const dropMessage = (db: Db, message: ClaimedMessage, now: Date): Promise<boolean> =>
  inSystem(db, (tx) =>
    settle(tx, message, { state: "dropped", settledAt: now, lastReason: "late" }),
  );

/** Remembers the conversation that was opened, so that a second try opens no second one. */
export const rememberChannel = (
  db: Db,
  message: ClaimedMessage,
  target: OutboxTarget,
): Promise<boolean> => inSystem(db, (tx) => settle(tx, message, { target }));

async function settle(
  tx: Tx,
  message: ClaimedMessage,
  change: Partial<typeof outbox.$inferInsert>,
): Promise<boolean> {
  const settled = await tx
    .update(outbox)
    .set(change)
    .where(
      and(
        eq(outbox.groupId, message.groupId),
        eq(outbox.id, message.id),
        eq(outbox.state, "sending"),
        eq(outbox.attempts, message.attempts),
      ),
    )
    .returning({ id: outbox.id });
  return settled.length > 0;
}

/** Nobody is written to again before they come back; at their next command they are told. */
async function stopWriting(tx: Tx, message: ClaimedMessage, now: Date): Promise<void> {
  const { groupId, memberId } = message;
  if (memberId === null) return;
  await tx
    .update(members)
    .set({ unreachableSince: now })
    .where(and(eq(members.groupId, groupId), eq(members.id, memberId)));
  await tx
    .update(nudgeSettings)
    .set({ isOn: false, nextAt: null })
    .where(and(eq(nudgeSettings.groupId, groupId), eq(nudgeSettings.memberId, memberId)));
}

async function holdLane(tx: Tx, lane: string, now: Date, afterMs: number): Promise<void> {
  const until = new Date(now.getTime() + afterMs).toISOString();
  await tx
    .update(lanes)
    .set({ nextAt: sql`greatest(${lanes.nextAt}, ${until}::timestamptz)` })
    .where(eq(lanes.lane, lane));
}

/** The platform's own wish, or twice as long at each try; spread, so that what failed together is not tried together. */
function waitMs(attempts: number, afterMs: number, jitter: number): number {
  const backOff = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return Math.max(afterMs, backOff * (0.5 + jitter / 2));
}
