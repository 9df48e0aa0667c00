import { and, eq, inArray } from "drizzle-orm";
import { dayIn } from "#core/calendar.ts";
import type { Context } from "#core/context.ts";
import { askReplies, askRoutes } from "#db/schema/index.ts";
import { type AskView, fitOf, offersOf, openAsks } from "#features/asks/index.ts";
import type { Member } from "#core/context.ts";
import { lastLanding } from "./landing-row.ts";
import { monthlyLeft, pledgeOf } from "./pledge.ts";

/** More is a job board. */
const MOST_ASKS = 3;
/** As many as are looked through: the newest. */
const LOOKED_THROUGH = 100;

/**
 * Open asks that fit a member's pledge and that they have not seen in private yet, the best fit first and of equals the
 * one that waits for longest: at most three, and no more than the pledge leaves this month.
 */
export async function fittingAsks(
  reader: Pick<Context, "tx" | "group" | "now">,
  member: Member,
): Promise<readonly AskView[]> {
  const [left, pledge] = [await monthlyLeft(reader, member.id), await pledgeOf(reader, member.id)];
  if (left === 0 || pledge === undefined) return [];
  const { shown } = await openAsks(reader, { from: 0, size: LOOKED_THROUGH });
  const seen = await seenAsks(
    reader,
    member.id,
    shown.map(({ id }) => id),
  );
  const landing = await lastLanding(reader, member.id);
  const candidate = {
    memberId: member.id,
    goal: member.goal,
    targetEmployers: member.targetEmployers,
    hasLanded: true,
    landing: landing === undefined ? null : { ...landing, on: landing.landedOn },
    offers: await offersOf(reader, member.id),
    pledge,
    // What is left was counted before.
    askedThisMonth: pledge.callsPerMonth - left,
    wasAskedThisWeek: false,
  };
  const today = dayIn(reader.now, reader.group.timeZone);
  return shown
    .flatMap((ask) => {
      if (ask.asker === undefined || seen.has(ask.id)) return [];
      const fit = fitOf({ ...ask, askerId: ask.asker.id }, candidate, today);
      return fit === undefined ? [] : [{ ask, score: fit.score }];
    })
    .toSorted(
      (one, other) =>
        other.score - one.score || one.ask.createdAt.getTime() - other.ask.createdAt.getTime(),
    )
    .slice(0, Math.min(MOST_ASKS, left))
    .map(({ ask }) => ask);
}

/** Which of these asks a member was sent, or has answered. */
async function seenAsks(
  { tx, group }: Pick<Context, "tx" | "group">,
  memberId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const routed = tx
    .select({ askId: askRoutes.askId })
    .from(askRoutes)
    .where(
      and(
        eq(askRoutes.groupId, group.id),
        eq(askRoutes.memberId, memberId),
        inArray(askRoutes.askId, [...ids]),
      ),
    );
  const answered = tx
    .select({ askId: askReplies.askId })
    .from(askReplies)
    .where(
      and(
        eq(askReplies.groupId, group.id),
        eq(askReplies.helperId, memberId),
        inArray(askReplies.askId, [...ids]),
      ),
    );
  return new Set((await routed.union(answered)).map(({ askId }) => askId));
}
