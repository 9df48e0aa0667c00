import { inArray, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contacts } from "#db/schema/index.ts";
import { isOwn } from "../own-contacts.ts";

/**
 * The write that notes that the caller talked to these contacts on a day; an earlier talk does not move a later one
 * back. Undefined where there is nobody.
 */
export const touchWrite = (ctx: Context, ids: readonly string[], day: string) =>
  ids.length === 0
    ? undefined
    : ctx.tx
        .update(contacts)
        .set({ lastSpokeOn: sql`greatest(${contacts.lastSpokeOn}, ${day}::date)` })
        .where(isOwn(ctx, inArray(contacts.id, [...ids])));
