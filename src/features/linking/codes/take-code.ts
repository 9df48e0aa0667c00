import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { linkCodes } from "#db/schema/index.ts";
import { hasGuessedEnough, noteWrongGuess } from "./guesses.ts";
import { readCode } from "./link-code.ts";
import { codeHash, type LinkKind } from "./show-code.ts";

type Code = typeof linkCodes.$inferSelect;

/**
 * What became of a typed code. `unknown`: wrong, expired, used, or not for this; one answer for all. `same-side`: it is
 * the caller's own, or comes from the same platform.
 */
export type Taken = "taken" | "unknown" | "same-side" | "too-many";

/**
 * Takes a code for the caller, once: of several who type it at once, one does. The two are joined a moment later, by
 * `settleLinks`. Refuses by its result and not by an error, so that a wrong guess stays counted.
 */
export async function takeCode(ctx: Context, kind: LinkKind, typed: string): Promise<Taken> {
  if (await hasGuessedEnough(ctx)) return "too-many";
  const code = readCode(typed);
  const found = code === undefined ? undefined : await findCode(ctx, kind, codeHash(ctx, code));
  if (found === undefined) {
    await noteWrongGuess(ctx);
    return "unknown";
  }
  const isSameSide =
    found.platform === ctx.platform ||
    (kind === "groups" ? found.groupId === ctx.group.id : found.memberId === ctx.member.id);
  if (isSameSide) return "same-side";
  const taken = await ctx.tx
    .update(linkCodes)
    .set({ takenByGroupId: ctx.group.id, takenByMemberId: ctx.member.id, takenAt: ctx.now })
    .where(and(isCode(found), isNull(linkCodes.takenAt)))
    .returning({ id: linkCodes.id });
  return taken.length > 0 ? "taken" : "unknown";
}

/** Row-level security shows a code of another group to whoever says its hash, and to nobody else. */
async function findCode(ctx: Context, kind: LinkKind, hash: string): Promise<Code | undefined> {
  await ctx.tx.execute(sql`select set_config('kith.link_code', ${hash}, true)`);
  const [found] = await ctx.tx
    .select()
    .from(linkCodes)
    .where(
      and(
        eq(linkCodes.codeHash, hash),
        eq(linkCodes.kind, kind),
        isNull(linkCodes.takenAt),
        gt(linkCodes.expiresAt, ctx.now),
        // Accounts are linked within one group.
        kind === "members" ? eq(linkCodes.groupId, ctx.group.id) : undefined,
      ),
    );
  return found;
}

const isCode = ({ groupId, id }: Code) => and(eq(linkCodes.groupId, groupId), eq(linkCodes.id, id));
