import { and, eq, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Context } from "#core/context.ts";
import { contacts, landingCredits, meetingPeople, pathAsks, tasks } from "#db/schema/index.ts";
import { isOwn } from "../own-contacts.ts";

const ownTasks = (ctx: Context) =>
  and(eq(tasks.groupId, ctx.group.id), eq(tasks.ownerId, ctx.member.id));

/** Tasks for one contact become another's. Where both have one of a kind open, the one that is due first stays. */
export async function moveTasks(ctx: Context, kept: string, gone: string): Promise<void> {
  const other = alias(tasks, "other");
  const isSecond = ctx.tx
    .select({ one: sql`1` })
    .from(other)
    .where(
      and(
        eq(other.groupId, tasks.groupId),
        eq(other.ownerId, tasks.ownerId),
        sql`${other.contactId} in (${kept}::uuid, ${gone}::uuid)`,
        ne(other.contactId, tasks.contactId),
        eq(other.kind, tasks.kind),
        eq(other.state, "open"),
        sql`(${other.dueOn}, ${other.id}) < (${tasks.dueOn}, ${tasks.id})`,
      ),
    );
  await ctx.tx
    .update(tasks)
    .set({ state: "dropped", settledAt: ctx.now })
    .where(
      and(
        ownTasks(ctx),
        sql`${tasks.contactId} in (${kept}::uuid, ${gone}::uuid)`,
        eq(tasks.state, "open"),
        ne(tasks.kind, "promise"),
        sql`exists (${isSecond})`,
      ),
    );
  await ctx.tx
    .update(tasks)
    .set({ contactId: kept })
    .where(and(ownTasks(ctx), eq(tasks.contactId, gone)));
  await ctx.tx
    .update(tasks)
    .set({ aboutContactId: kept })
    .where(and(ownTasks(ctx), eq(tasks.aboutContactId, gone)));
}

/** Meetings, whom they referred, and credits for a landing become another contact's. */
export async function moveRecords(ctx: Context, kept: string, gone: string): Promise<void> {
  const there = alias(meetingPeople, "there");
  const ownPeople = and(
    eq(meetingPeople.groupId, ctx.group.id),
    eq(meetingPeople.ownerId, ctx.member.id),
    eq(meetingPeople.contactId, gone),
  );
  const isThereToo = ctx.tx
    .select({ one: sql`1` })
    .from(there)
    .where(
      and(
        eq(there.groupId, meetingPeople.groupId),
        eq(there.ownerId, meetingPeople.ownerId),
        eq(there.meetingId, meetingPeople.meetingId),
        eq(there.contactId, kept),
      ),
    );
  // Nobody is at a meeting twice.
  await ctx.tx.delete(meetingPeople).where(and(ownPeople, sql`exists (${isThereToo})`));
  await Promise.all([
    ctx.tx.update(meetingPeople).set({ contactId: kept }).where(ownPeople),
    ctx.tx
      .update(contacts)
      .set({ referredByContactId: kept })
      .where(isOwn(ctx, eq(contacts.referredByContactId, gone), ne(contacts.id, kept))),
    ctx.tx
      .update(contacts)
      .set({ referredByContactId: null })
      .where(isOwn(ctx, eq(contacts.referredByContactId, gone), eq(contacts.id, kept))),
    ctx.tx
      .update(landingCredits)
      .set({ contactId: kept })
      .where(
        and(
          eq(landingCredits.groupId, ctx.group.id),
          eq(landingCredits.landedId, ctx.member.id),
          eq(landingCredits.contactId, gone),
        ),
      ),
    // Doors need no moving: the one of the entry that goes is closed, and the kept one has its own.
    ctx.tx
      .update(pathAsks)
      .set({ contactId: kept })
      .where(
        and(
          eq(pathAsks.groupId, ctx.group.id),
          eq(pathAsks.ownerId, ctx.member.id),
          eq(pathAsks.contactId, gone),
        ),
      ),
  ]);
}
