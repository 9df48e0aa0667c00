import { and, eq, inArray } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Member } from "#core/context.ts";
import { askReplies, askRoutes } from "#db/schema/index.ts";
import { blockedPairs, pairKey } from "#features/blocks/index.ts";
import type { AskView } from "../ask/ask-view.ts";
import { openAsks } from "../ask/open-asks.ts";
import { type CandidateReader, candidatesFrom } from "./candidates-from.ts";
import { fitOf } from "./fit-of.ts";

/** As many as are looked through: the newest. */
const LOOKED_THROUGH = 100;

/**
 * Open asks that fit a member and that they have neither been sent nor answered, the best fit first and of equals the
 * one that waits for longest; none of somebody whom a block keeps from them. How often they may be asked is for the
 * caller to know.
 */
export async function fittingAsks(
  reader: CandidateReader,
  member: Member,
): Promise<readonly AskView[]> {
  const [[candidate], { shown }] = await Promise.all([
    candidatesFrom(reader, [member]),
    openAsks(reader, { from: 0, size: LOOKED_THROUGH }),
  ]);
  if (candidate === undefined) return [];
  const [seen, blocked] = await Promise.all([
    seenAsks(
      reader,
      member.id,
      shown.map(({ id }) => id),
    ),
    blockedPairs(reader.tx, reader.group.id, [
      member.id,
      ...shown.flatMap(({ asker }) => asker?.id ?? []),
    ]),
  ]);
  const today = dayIn(reader.now, reader.group.timeZone);
  return shown
    .flatMap((ask) => {
      if (ask.asker === undefined || seen.has(ask.id)) return [];
      if (blocked.has(pairKey(ask.asker.id, member.id))) return [];
      const fit = fitOf({ ...ask, askerId: ask.asker.id }, candidate, today);
      return fit === undefined ? [] : [{ ask, score: fit.score }];
    })
    .toSorted(
      (one, other) =>
        other.score - one.score || one.ask.createdAt.getTime() - other.ask.createdAt.getTime(),
    )
    .map(({ ask }) => ask);
}

/** Which of these asks a member was sent, or has answered. */
async function seenAsks(
  { tx, group }: CandidateReader,
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
