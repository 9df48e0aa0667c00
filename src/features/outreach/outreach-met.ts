import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import type { Day } from "#core/calendar.ts";
import type { Context } from "#core/context.ts";
import { outreaches } from "#db/schema/index.ts";
import { noteMoves } from "./note-moves.ts";
import { isOpenOutreach, isOwnOutreach } from "./read-outreaches.ts";

/**
 * The caller talked with these contacts: what was under way to them has led to a meeting, also where a second try was
 * still to come. This alone makes an outreach `met` (practice 25).
 */
export async function outreachMet(
  ctx: Context,
  contactIds: readonly string[],
  day: Day,
): Promise<void> {
  if (contactIds.length === 0) return;
  const met = await ctx.tx
    .update(outreaches)
    .set({ state: "met", nextOn: null, movedAt: ctx.now })
    .where(
      isOwnOutreach(
        ctx,
        inArray(outreaches.contactId, [...contactIds]),
        or(isOpenOutreach, and(eq(outreaches.state, "silent"), isNotNull(outreaches.nextOn))),
      ),
    )
    .returning();
  await noteMoves(ctx, met, day);
}
