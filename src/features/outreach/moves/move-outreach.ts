import { eq, inArray, lt, sql } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { outreaches } from "#db/schema/index.ts";
import { noteMoves } from "./note-moves.ts";
import { MAX_TRIES, type Move, nextStepOn, statesBefore } from "./outreach-state.ts";
import { findOutreach, isOwnOutreach, type OutreachView } from "./read-outreaches.ts";

export type MoveOutcome =
  | { readonly kind: "moved"; readonly outreach: OutreachView }
  /** It was there already: a second tap, or another device. */
  | { readonly kind: "there-already"; readonly outreach: OutreachView }
  /** It has gone too far for that, or was written to twice. */
  | { readonly kind: "not-from-here"; readonly outreach: OutreachView }
  | { readonly kind: "gone" };

/**
 * Moves an outreach on, once: of two taps at the same moment the second finds it moved. Each state sets the day of the
 * next step; having heard anything at all, or nothing, means that it had been written.
 *
 * @param meetsAt when the two are to talk, for `scheduled`
 */
export async function moveOutreach(
  ctx: Context,
  id: string,
  to: Move,
  meetsAt?: Date,
): Promise<MoveOutcome> {
  const known = await findOutreach(ctx, id);
  if (known === undefined) return { kind: "gone" };
  const tries = to === "sent" ? known.tries + 1 : Math.max(known.tries, 1);
  const zone = zoneOf(ctx.member, ctx.group);
  const nextOn = nextStepOn(to, {
    today: ctx.today,
    tries,
    ...(meetsAt === undefined ? {} : { meetsOn: dayIn(meetsAt, zone) }),
  });
  const moved = await ctx.tx
    .update(outreaches)
    .set({ state: to, tries, nextOn, meetsAt: meetsAt ?? null, movedAt: ctx.now })
    .where(
      isOwnOutreach(
        ctx,
        eq(outreaches.id, id),
        inArray(outreaches.state, [...statesBefore(to)]),
        // What was read a moment ago must still hold, as the number of tries is counted on from it.
        eq(outreaches.tries, known.tries),
        to === "sent" ? lt(outreaches.tries, MAX_TRIES) : undefined,
        // Nothing older comes alive beside an outreach that was started anew.
        isTheOnlyOpenOne(ctx, known.contactId, id),
      ),
    )
    .returning();
  await noteMoves(ctx, moved);
  const outreach = await findOutreach(ctx, id);
  if (outreach === undefined) return { kind: "gone" };
  if (moved.length > 0) return { kind: "moved", outreach };
  return { kind: outreach.state === to ? "there-already" : "not-from-here", outreach };
}

const isTheOnlyOpenOne = (ctx: Context, contactId: string, id: string) =>
  sql`not exists (select 1 from outreaches other where other.group_id = ${ctx.group.id}
    and other.owner_id = ${ctx.member.id} and other.contact_id = ${contactId} and other.id <> ${id}
    and other.state in ('planned', 'sent', 'replied', 'scheduled'))`;
