import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";

/**
 * Has a member's nudges looked at anew, because their clock is another one now. What has come today does not come
 * again.
 */
export async function replanNudges(
  tx: Tx,
  member: { readonly groupId: string; readonly memberId: string },
  now: Date,
): Promise<void> {
  await tx.execute(sql`
    update nudge_settings set next_at = least(next_at, ${now.toISOString()}::timestamptz)
      where group_id = ${member.groupId} and member_id = ${member.memberId} and next_at is not null`);
}
