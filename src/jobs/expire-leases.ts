import { and, eq, like, lt, or } from "drizzle-orm";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Db } from "#db/open-database.ts";
import { outbox } from "#db/schema/index.ts";
import { inSystem } from "#db/tenant.ts";

/**
 * Messages whose sender died while sending. Where the platform recognises a second try they are queued again; elsewhere
 * they may have arrived, and are not sent twice. Returns how many there were.
 */
export async function expireLeases(db: Db, adapter: ChatAdapter, now: Date): Promise<number> {
  const expired = await inSystem(db, (tx) =>
    tx
      .update(outbox)
      .set(
        adapter.pace.afterCrash === "send-again"
          ? { state: "queued", runAt: now, leaseUntil: null, lastReason: "sender died" }
          : { state: "uncertain", settledAt: now, lastReason: "sender died" },
      )
      .where(
        and(
          eq(outbox.state, "sending"),
          lt(outbox.leaseUntil, now),
          or(eq(outbox.lane, adapter.platform), like(outbox.lane, `${adapter.platform}:%`)),
        ),
      )
      .returning({ id: outbox.id }),
  );
  return expired.length;
}
