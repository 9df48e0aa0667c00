import { and, eq, gt, isNull } from "drizzle-orm";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { nudges } from "#db/schema/index.ts";

/** Notes for the pulse that the member turned nudges off, or paused them, within a day of one. */
export async function noteMute({ tx, now, group, member }: Context): Promise<void> {
  await tx
    .update(nudges)
    .set({ mutedAt: now })
    .where(
      and(
        eq(nudges.groupId, group.id),
        eq(nudges.memberId, member.id),
        gt(nudges.plannedAt, new Date(now.getTime() - DAY_MS)),
        isNull(nudges.mutedAt),
      ),
    );
}
