import { inArray, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contacts } from "#db/schema/index.ts";
import { isOwn } from "../own-contacts.ts";

/** Notes that the caller talked to these contacts on a day; an earlier talk does not move a later one back. */
export async function touchContacts(
  ctx: Context,
  ids: readonly string[],
  day: string,
): Promise<void> {
  if (ids.length === 0) return;
  await ctx.tx
    .update(contacts)
    .set({ lastSpokeOn: sql`greatest(${contacts.lastSpokeOn}, ${day}::date)` })
    .where(isOwn(ctx, inArray(contacts.id, [...ids])));
}
