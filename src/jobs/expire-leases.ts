import { and, eq, like, lt, or, sql } from "drizzle-orm";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { outbox } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";

/** A message that so many senders took and none could hand over is what kills them. */
const MOST_STARTS = 10;

/**
 * Messages whose sender died. What was never handed to the platform is queued again, and so is what the platform would
 * recognise; what else was being sent may have arrived, and is not sent twice. Returns how many there were.
 */
export async function expireLeases(
  db: Db,
  { platform, pace }: Pick<ChatAdapter, "platform" | "pace">,
  now: Date,
): Promise<number> {
  const neverLeft = sql`(${outbox.uncertainSince} is null and ${outbox.attempts} < ${MOST_STARTS})`;
  const known = sql`(${outbox.uncertainSince} is not null and ${pace.afterCrash === "send-again"})`;
  const isQueued = sql`(${neverLeft} or ${known})`;
  const expired = await inSystem(db, (tx) =>
    tx
      .update(outbox)
      .set({
        leaseUntil: null,
        lastReason: "sender died",
        // Its time stays as it was: it goes before what waits behind it, while the platform still knows it.
        state: sql`case when ${isQueued} then 'queued' else 'uncertain' end`,
        settledAt: sql`case when not ${isQueued} then ${now.toISOString()}::timestamptz end`,
      })
      .where(
        and(
          eq(outbox.state, "sending"),
          lt(outbox.leaseUntil, now),
          or(eq(outbox.lane, platform), like(outbox.lane, `${platform}:%`)),
        ),
      )
      .returning({ id: outbox.id }),
  );
  return expired.length;
}
