import { and, eq, gte, like, lt, or } from "drizzle-orm";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Db } from "#db/open-database.ts";
import { outbox } from "#db/schema/index.ts";
import { inSystem } from "#db/tenant.ts";
import { MAX_ATTEMPTS } from "./settle-message.ts";

const SENDER_DIED = "sender died";

/**
 * Messages whose sender died while sending. Where the platform recognises a second try they are queued again, unless
 * it was their last; elsewhere they may have arrived, and are not sent twice. Returns how many there were.
 */
export async function expireLeases(
  db: Db,
  { platform, pace }: Pick<ChatAdapter, "platform" | "pace">,
  now: Date,
): Promise<number> {
  const isExpired = and(
    eq(outbox.state, "sending"),
    lt(outbox.leaseUntil, now),
    or(eq(outbox.lane, platform), like(outbox.lane, `${platform}:%`)),
  );
  const settled = { settledAt: now, leaseUntil: null, lastReason: SENDER_DIED } as const;
  return inSystem(db, async (tx) => {
    const given = await tx
      .update(outbox)
      .set(
        pace.afterCrash === "uncertain"
          ? { ...settled, state: "uncertain" }
          : { ...settled, state: "dropped" },
      )
      .where(
        pace.afterCrash === "uncertain"
          ? isExpired
          : and(isExpired, gte(outbox.attempts, MAX_ATTEMPTS)),
      )
      .returning({ id: outbox.id });
    if (pace.afterCrash === "uncertain") return given.length;
    const again = await tx
      .update(outbox)
      .set({ state: "queued", runAt: now, leaseUntil: null, lastReason: SENDER_DIED })
      .where(isExpired)
      .returning({ id: outbox.id });
    return given.length + again.length;
  });
}
