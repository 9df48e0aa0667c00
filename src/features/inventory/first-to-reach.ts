import type { Context } from "#core/context.ts";
import { readBook, type BookEntry } from "#features/contacts/index.ts";
import { goalMatcher } from "#features/profile/index.ts";

/** As many buttons as are a choice and no list. */
const SHOWN = 3;

/**
 * Whom to begin with: people the caller knows well, those first who serve the goal, then those not talked to for
 * longest.
 */
export async function firstToReach(ctx: Context): Promise<readonly BookEntry[]> {
  const close = (await readBook(ctx)).filter((entry) => entry.tie === "strong");
  const servesGoal = goalMatcher(ctx.member);
  const serves = (entry: BookEntry): number => (servesGoal(entry) === undefined ? 1 : 0);
  return close
    .toSorted(
      (one, other) =>
        serves(one) - serves(other) ||
        (one.lastSpokeOn ?? "").localeCompare(other.lastSpokeOn ?? "") ||
        one.name.localeCompare(other.name, ctx.locale),
    )
    .slice(0, SHOWN);
}
