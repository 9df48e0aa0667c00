import { and, desc, eq, isNull } from "drizzle-orm";
import type { Context, Sender } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { landings } from "#db/schema/index.ts";

export type Landing = typeof landings.$inferSelect;

/** A landing of this group, taken back or not; undefined when there is none of this id. */
export async function findLanding(
  { tx, group }: Pick<Sender, "tx" | "group">,
  id: string,
): Promise<Landing | undefined> {
  const [row] = await tx
    .select()
    .from(landings)
    .where(and(eq(landings.groupId, group.id), eq(landings.id, id)));
  return row;
}

/** A member's last landing that stands. */
export async function lastLanding(
  { tx, group }: Pick<Sender, "tx" | "group">,
  memberId: string,
): Promise<Landing | undefined> {
  const [row] = await tx
    .select()
    .from(landings)
    .where(
      and(
        eq(landings.groupId, group.id),
        eq(landings.memberId, memberId),
        isNull(landings.undoneAt),
      ),
    )
    .orderBy(desc(landings.landedOn), desc(landings.createdAt))
    .limit(1);
  return row;
}

/**
 * The caller's own landing, as it stays until this transaction ends.
 * @throws UserError `not-yours` for everybody else; `landing-undone` once it was taken back
 */
export async function lockOwnLanding(ctx: Context, id: string): Promise<Landing> {
  const [row] = await ctx.tx
    .select()
    .from(landings)
    .where(
      and(
        eq(landings.groupId, ctx.group.id),
        eq(landings.id, id),
        eq(landings.memberId, ctx.member.id),
      ),
    )
    .for("update");
  if (row === undefined) throw new UserError("not-yours", (texts) => texts.errors.notYours);
  if (row.undoneAt !== null) {
    throw new UserError("landing-undone", (texts) => texts.landing.undoneAlready);
  }
  return row;
}
