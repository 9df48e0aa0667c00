import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { CIRCLES, inventoryCircles } from "#db/schema/index.ts";

export type Circle = (typeof CIRCLES)[number];

export type CircleProgress = {
  readonly circle: Circle;
  /** Names listed from it. */
  readonly names: number;
  /** Whether the member said that this is everybody, or skipped it. */
  readonly isDone: boolean;
};

/** How far the caller is, circle by circle, in the order in which they are asked. */
export async function readInventory(ctx: Context): Promise<readonly CircleProgress[]> {
  const rows = await ctx.tx
    .select({
      circle: inventoryCircles.circle,
      names: inventoryCircles.names,
      doneAt: inventoryCircles.doneAt,
    })
    .from(inventoryCircles)
    .where(
      and(eq(inventoryCircles.groupId, ctx.group.id), eq(inventoryCircles.ownerId, ctx.member.id)),
    );
  const known = new Map(rows.map((row) => [row.circle, row]));
  return CIRCLES.map((circle) => ({
    circle,
    names: known.get(circle)?.names ?? 0,
    isDone: (known.get(circle)?.doneAt ?? null) !== null,
  }));
}

export const totalNames = (progress: readonly CircleProgress[]): number =>
  progress.reduce((sum, { names }) => sum + names, 0);

/** The circle to go on with, or undefined when all are done. */
export const nextCircle = (progress: readonly CircleProgress[]): Circle | undefined =>
  progress.find(({ isDone }) => !isDone)?.circle;

/** Counts names that were listed from a circle. */
export const addNames = (ctx: Context, circle: Circle, names: number): Promise<unknown> =>
  write(ctx, circle, { names }, { names: sql`${inventoryCircles.names} + ${names}` });

/** The member has no more names from it for now, or none at all. */
export const closeCircle = (ctx: Context, circle: Circle): Promise<unknown> =>
  write(ctx, circle, { doneAt: ctx.now }, { doneAt: ctx.now });

const write = (
  ctx: Context,
  circle: Circle,
  first: { readonly names?: number; readonly doneAt?: Date },
  again: { readonly names?: ReturnType<typeof sql>; readonly doneAt?: Date },
): Promise<unknown> =>
  ctx.tx
    .insert(inventoryCircles)
    .values({ groupId: ctx.group.id, ownerId: ctx.member.id, circle, ...first })
    .onConflictDoUpdate({
      target: [inventoryCircles.groupId, inventoryCircles.ownerId, inventoryCircles.circle],
      set: again,
    })
    .execute();
