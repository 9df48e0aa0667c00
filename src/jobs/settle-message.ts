import { and, eq, inArray, sql } from "drizzle-orm";
import type { SendResult } from "#chat/chat-adapter.ts";
import { HOUR_MS } from "#core/durations.ts";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import { lanes, members, nudgeSettings, outbox, type OutboxTarget } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import type { ClaimedMessage } from "./claim-messages.ts";

/** After this many tries a message is given up; with the waits between them that is more than a day. */
const MAX_ATTEMPTS = 64;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = HOUR_MS;
/**
 * Discord knows a second try by its nonce for "the past few minutes":
 * https://discord.com/developers/docs/resources/message#create-message
 */
const KEY_KNOWN_MS = 120_000;

export type Settlement = {
  readonly now: Date;
  /** Between 0 and 1, to spread the waits. */
  readonly jitter: number;
};

type State = (typeof outbox.$inferSelect)["state"];

/**
 * Writes down what became of a message: only the claim of this attempt may. Returns its state from now on, or
 * undefined when the lease had run out and it is settled by somebody else.
 */
export function settleMessage(
  db: Db,
  message: ClaimedMessage,
  result: SendResult,
  { now, jitter }: Settlement,
): Promise<State | undefined> {
  return inSystem(db, async (tx) => {
    const end = async (
      state: State,
      lastReason: string | null,
      change: Partial<typeof outbox.$inferInsert> = { settledAt: now },
    ): Promise<State | undefined> => {
      const isOurs = await update(tx, message, { state, lastReason, leaseUntil: null, ...change });
      return isOurs ? state : undefined;
    };
    switch (result.kind) {
      case "sent":
        return end("sent", null);
      case "uncertain":
        return end("uncertain", result.reason);
      case "unreachable": {
        const state = await end("unreachable", result.reason);
        if (state !== undefined) await stopWriting(tx, message, now);
        return state;
      }
      case "retry": {
        if (result.holdsLane === true) await holdLane(tx, message.lane, now, result.afterMs);
        const runAt = new Date(now.getTime() + waitMs(message.attempts, result.afterMs, jitter));
        const uncertainSince = message.uncertainSince ?? (result.mayHaveArrived ? now : null);
        if (isTooUncertain({ uncertainSince }, runAt)) return end("uncertain", result.reason);
        const isOver =
          message.attempts >= MAX_ATTEMPTS || (message.dropAt !== null && runAt > message.dropAt);
        return isOver
          ? end("dropped", result.reason)
          : end("queued", result.reason, { runAt, uncertainSince });
      }
    }
  });
}

/** Whether another try at `at` could show a message twice. */
export const isTooUncertain = (
  { uncertainSince }: Pick<ClaimedMessage, "uncertainSince">,
  at: Date,
): boolean => uncertainSince !== null && at.getTime() - uncertainSince.getTime() > KEY_KNOWN_MS;

/** A message that is no longer worth sending. */
export const dropMessage = (
  db: Db,
  message: ClaimedMessage,
  now: Date,
  lastReason: "late" | "workspace removed",
): Promise<boolean> =>
  inSystem(db, (tx) =>
    update(tx, message, { state: "dropped", settledAt: now, lastReason, leaseUntil: null }),
  );

/**
 * A letter that waits for a place of another day, from `until` on; this was no try. Where it was uncertain whether it had
 * arrived, that is its end.
 */
export function holdMessage(db: Db, message: ClaimedMessage, until: Date): Promise<boolean> {
  const change = isTooUncertain(message, until)
    ? { state: "uncertain" as const, settledAt: message.uncertainSince }
    : { state: "held" as const, runAt: until, attempts: message.attempts - 1 };
  return inSystem(db, (tx) => update(tx, message, { ...change, leaseUntil: null }));
}

/**
 * Remembers the conversation that was opened, so that a second try opens no second one. Returns false when the lease
 * had run out.
 */
export const rememberChannel = (
  db: Db,
  message: ClaimedMessage,
  target: OutboxTarget,
): Promise<boolean> => inSystem(db, (tx) => update(tx, message, { target }));

async function update(
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
    .update(outbox)
    .set({ state: "unreachable", settledAt: now, lastReason: "unreachable before" })
    .where(
      and(
        eq(outbox.groupId, groupId),
        eq(outbox.memberId, memberId),
        inArray(outbox.state, ["held", "queued"]),
        eq(outbox.lane, message.lane),
      ),
    );
  await tx
    .update(nudgeSettings)
    .set({ isOn: false, nextAt: null })
    .where(and(eq(nudgeSettings.groupId, groupId), eq(nudgeSettings.memberId, memberId)));
}

/** Until the first full second after the wait: within a second, a lane's clock says how much of that is used up. */
async function holdLane(tx: Tx, lane: string, now: Date, afterMs: number): Promise<void> {
  const until = new Date(Math.ceil((now.getTime() + afterMs) / 1_000) * 1_000).toISOString();
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
