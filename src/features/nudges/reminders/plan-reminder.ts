import { and, eq, inArray } from "drizzle-orm";
import { type Day, dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { daySlots, nudges, reminders } from "#db/schema/index.ts";

/**
 * `planned`, also where it was before; `day-taken`: that day has its reminder; `past`; `gone`: not this member's nudge.
 */
export type Planned = "planned" | "day-taken" | "past" | "gone";

/**
 * Makes the one reminder of a nudge, at a time that the member chose; another time takes the place of the first. A
 * person has at most one reminder a local day, in whatever group.
 */
export async function planReminder(ctx: Context, nudgeId: string, at: Date): Promise<Planned> {
  const { tx, now, group, member } = ctx;
  // Locked, so that two taps make one reminder.
  const [nudge] = await tx
    .select({ id: nudges.id })
    .from(nudges)
    .where(
      and(eq(nudges.groupId, group.id), eq(nudges.memberId, member.id), eq(nudges.id, nudgeId)),
    )
    .for("update");
  if (nudge === undefined) return "gone";
  if (at <= now) return "past";
  const before = await waitingFor(ctx, nudgeId);
  if (before?.remindAt.getTime() === at.getTime()) return "planned";
  const zone = zoneOf(member, group);
  const isSameDay = before !== undefined && dayIn(before.remindAt, zone) === dayIn(at, zone);
  if (!isSameDay && !(await takeDay(ctx, dayIn(at, zone)))) return "day-taken";
  if (before === undefined) {
    await tx
      .insert(reminders)
      .values({ groupId: group.id, ownerId: member.id, nudgeId, remindAt: at });
  } else {
    await tx
      .update(reminders)
      .set({ remindAt: at })
      .where(and(eq(reminders.groupId, group.id), eq(reminders.id, before.id)));
    if (!isSameDay) await freeDay(ctx, dayIn(before.remindAt, zone));
  }
  return "planned";
}

/** Makes no reminder of a nudge after all; its day is free again. True when there was one. */
export async function unplanReminder(ctx: Context, nudgeId: string): Promise<boolean> {
  const dropped = await ctx.tx
    .update(reminders)
    .set({ state: "dropped", settledAt: ctx.now })
    .where(isWaiting(ctx, nudgeId))
    .returning({ remindAt: reminders.remindAt });
  for (const { remindAt } of dropped) {
    await freeDay(ctx, dayIn(remindAt, zoneOf(ctx.member, ctx.group)));
  }
  return dropped.length > 0;
}

async function waitingFor(ctx: Context, nudgeId: string) {
  const [row] = await ctx.tx
    .select({ id: reminders.id, remindAt: reminders.remindAt })
    .from(reminders)
    .where(isWaiting(ctx, nudgeId));
  return row;
}

const isWaiting = ({ group, member }: Context, nudgeId: string) =>
  and(
    eq(reminders.groupId, group.id),
    eq(reminders.ownerId, member.id),
    eq(reminders.nudgeId, nudgeId),
    eq(reminders.state, "waiting"),
  );

/** True when this person has no reminder on this local day yet, under any of their accounts. */
async function takeDay(ctx: Context, localDay: Day): Promise<boolean> {
  const { tx, group, member } = ctx;
  const persons = (await findMailbox(ctx, member.id))?.persons ?? [];
  if (persons.length === 0) return false;
  const taken = await tx
    .insert(daySlots)
    .values(
      persons.toSorted().map((person) => ({
        person,
        localDay,
        slot: "reminder" as const,
        groupId: group.id,
        memberId: member.id,
      })),
    )
    .onConflictDoNothing()
    .returning({ person: daySlots.person });
  if (taken.length === persons.length) return true;
  const partly = taken.map(({ person }) => person);
  await tx
    .delete(daySlots)
    .where(
      and(
        inArray(daySlots.person, partly),
        eq(daySlots.localDay, localDay),
        eq(daySlots.slot, "reminder"),
      ),
    );
  return false;
}

async function freeDay({ tx, group, member }: Context, localDay: Day): Promise<void> {
  await tx
    .delete(daySlots)
    .where(
      and(
        eq(daySlots.groupId, group.id),
        eq(daySlots.memberId, member.id),
        eq(daySlots.localDay, localDay),
        eq(daySlots.slot, "reminder"),
      ),
    );
}
