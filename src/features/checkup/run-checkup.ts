import { and, count, eq, gt, gte, inArray, lt, or } from "drizzle-orm";
import { addDays } from "#core/calendar/calendar.ts";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { meetings, outreaches, tasks } from "#db/schema/index.ts";
import { readBook } from "#features/contacts/index.ts";
import { nextCircle, readInventory } from "#features/inventory/index.ts";
import { readTasks, type TaskView } from "#features/tasks/index.ts";
import { advise, type Advice } from "./advise.ts";
import { type Checkup, keepCheckup, lastCheckup } from "./checkup-due.ts";
import { networkFacts, type NetworkFacts, TEN } from "./network-facts.ts";

/** What the check-up found. */
export type CheckupResult = {
  readonly facts: NetworkFacts;
  /** Of ten. */
  readonly names: number;
  /** Conversations in the last year, with whomever; imports never count. */
  readonly conversations: number;
  readonly overdue: {
    readonly count: number;
    /** Due for longest. */
    readonly first: TaskView | undefined;
  };
  readonly advice: readonly Advice[];
  /** The one before today's. */
  readonly before: Checkup | undefined;
};

/** Days in which somebody who was just reached is left in peace. */
const REST_DAYS = 90;

/** Takes the state of the caller's network, and keeps the number of names for the next time. */
export async function runCheckup(ctx: Context): Promise<CheckupResult> {
  const isOverdue = and(
    eq(tasks.kind, "promise"),
    eq(tasks.state, "open"),
    lt(tasks.dueOn, ctx.today),
  );
  const [book, conversations, overdueCount, overdue, resting, inventory, before] =
    await Promise.all([
      readBook(ctx),
      countConversations(ctx),
      countRows(ctx, isOverdue),
      readTasks(ctx, isOverdue, 1),
      readResting(ctx),
      readInventory(ctx),
      lastCheckup(ctx, ctx.today),
    ]);
  const facts = networkFacts(book, ctx.member, ctx.today);
  const names = Math.min(facts.helperCount, TEN);
  await keepCheckup(ctx, { names, contacts: facts.contacts });
  return {
    facts,
    names,
    conversations,
    overdue: { count: overdueCount, first: overdue[0] },
    advice: advise(facts, {
      overduePromises: overdueCount,
      isInventoryOpen: nextCircle(inventory) !== undefined,
      resting,
    }),
    before,
  };
}

async function countConversations(ctx: Context): Promise<number> {
  const [row] = await ctx.tx
    .select({ n: count() })
    .from(meetings)
    .where(
      and(
        eq(meetings.groupId, ctx.group.id),
        eq(meetings.ownerId, ctx.member.id),
        gte(meetings.heldOn, addDays(ctx.today, -365)),
      ),
    );
  return row?.n ?? 0;
}

async function countRows(ctx: Context, where: ReturnType<typeof and>): Promise<number> {
  const [row] = await ctx.tx
    .select({ n: count() })
    .from(tasks)
    .where(and(eq(tasks.groupId, ctx.group.id), eq(tasks.ownerId, ctx.member.id), where));
  return row?.n ?? 0;
}

async function readResting(ctx: Context): Promise<ReadonlySet<string>> {
  const rows = await ctx.tx
    .select({ contactId: outreaches.contactId })
    .from(outreaches)
    .where(
      and(
        eq(outreaches.groupId, ctx.group.id),
        eq(outreaches.ownerId, ctx.member.id),
        or(
          inArray(outreaches.state, ["planned", "sent", "replied", "scheduled"]),
          gt(outreaches.movedAt, new Date(ctx.now.getTime() - REST_DAYS * DAY_MS)),
        ),
      ),
    );
  return new Set(rows.map((row) => row.contactId));
}
