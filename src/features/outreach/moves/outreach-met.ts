import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { outreaches } from "#db/schema/index.ts";
import { noteMoves } from "./note-moves.ts";
import { isOpenOutreach } from "./read-outreaches.ts";

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
  const met = await close(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    contacts: `{${contactIds.join(",")}}`,
    now: ctx.now.toISOString(),
  });
  await noteMoves(ctx, met, day);
}

const at = sql.placeholder;

const close = prepareOnce((db) =>
  db
    .update(outreaches)
    .set({ state: "met", nextOn: null, movedAt: sql`${at("now")}::timestamptz` })
    .where(
      and(
        eq(outreaches.groupId, at("group")),
        eq(outreaches.ownerId, at("owner")),
        sql`${outreaches.contactId} = any (${at("contacts")}::uuid[])`,
        or(isOpenOutreach, and(eq(outreaches.state, "silent"), isNotNull(outreaches.nextOn))),
      ),
    )
    .returning({
      id: outreaches.id,
      contactId: outreaches.contactId,
      state: outreaches.state,
      nextOn: outreaches.nextOn,
    }),
);
