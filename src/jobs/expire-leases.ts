import { and, eq, like, lt, or, sql } from "drizzle-orm";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Db } from "#db/open-database.ts";
import { outbox } from "#db/schema/index.ts";
import { inSystem } from "#db/tenant.ts";
import { LEASE_MARGIN_MS } from "./claim-messages.ts";

/**
 * Messages whose sender died while sending. Where the platform recognises a second try they are queued again;
 * elsewhere they may have arrived, and are not sent twice. Returns how many there were.
 */
export async function expireLeases(
  db: Db,
  { platform, pace }: Pick<ChatAdapter, "platform" | "pace">,
  now: Date,
): Promise<number> {
  const leaseMs = pace.timeoutMs + LEASE_MARGIN_MS;
  const claimedAt = sql`${outbox.leaseUntil} - ${leaseMs}::float8 * interval '1 millisecond'`;
  const expired = await inSystem(db, (tx) =>
    tx
      .update(outbox)
      .set({
        leaseUntil: null,
        lastReason: "sender died",
        uncertainSince: sql`coalesce(${outbox.uncertainSince}, ${claimedAt})`,
        ...(pace.afterCrash === "send-again"
          ? // Its time stays as it was: it goes before what waits behind it, while the platform still knows it.
            { state: "queued" }
          : { state: "uncertain", settledAt: now }),
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
