import { and, eq, isNull, lte } from "drizzle-orm";
import { dayIn } from "#core/calendar.ts";
import type { Context } from "#core/context.ts";
import { landings } from "#db/schema/index.ts";

/** Whether a member has landed by now, in the group's calendar, and has not taken it back. */
export async function hasLanded(
  { tx, group, now }: Pick<Context, "tx" | "group" | "now">,
  memberId: string,
): Promise<boolean> {
  const rows = await tx
    .select({ id: landings.id })
    .from(landings)
    .where(
      and(
        eq(landings.groupId, group.id),
        eq(landings.memberId, memberId),
        isNull(landings.undoneAt),
        lte(landings.landedOn, dayIn(now, group.timeZone)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
