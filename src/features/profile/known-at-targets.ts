import type { Context } from "#core/context.ts";
import { readBook } from "#features/contacts/index.ts";
import { goalMatcher } from "./serves-goal.ts";

/** A contact who works for one of the caller's target employers, as the caller wrote it. */
export type KnownAtTarget = {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
};

const CLOSENESS = { strong: 0, weak: 1, new: 2 } as const;

/** Whom the caller knows at their target employers, those they know best first (practice 14). */
export async function knownAtTargets(ctx: Context): Promise<readonly KnownAtTarget[]> {
  if ((ctx.member.targetEmployers ?? []).length === 0) return [];
  const book = await readBook(ctx);
  const servesGoal = goalMatcher(ctx.member);
  return book
    .flatMap((entry) => {
      const serves = servesGoal(entry);
      return serves?.kind === "target-employer" ? [{ ...entry, employer: serves.employer }] : [];
    })
    .toSorted(
      (one, other) =>
        CLOSENESS[one.tie] - CLOSENESS[other.tie] || one.name.localeCompare(other.name, ctx.locale),
    )
    .map(({ id, name, employer }) => ({ id, name, employer }));
}
