import { and, eq, inArray, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { accounts, boardCounts, members } from "#db/schema/index.ts";
import type { BoardPeriod } from "../counts/board-period.ts";
import type { BoardKind } from "../counts/board-places.ts";
import { rankBoard, type Board, type BoardEntry } from "./rank-board.ts";
import { readResults, type Results } from "./read-results.ts";

/** What the caller sees of themselves, in private. */
export type OwnFigures = {
  readonly count: number;
  readonly previous: number;
};

export type BoardFigures = {
  readonly board: Board;
  readonly own: OwnFigures;
  /** What came of the help of those who have a line there, by member; the caller is among them. */
  readonly results: ReadonlyMap<string, Results>;
};

/** More than a board has places, and enough to see whether the last place is shared by too many. */
export const MOST_READ = 26;

/** Reads a board as it was kept: in a large group as quickly as in a small one. */
export async function readBoard(
  ctx: Pick<Context, "tx" | "group" | "member">,
  kind: BoardKind,
  period: BoardPeriod,
): Promise<BoardFigures> {
  const [entries, own] = await Promise.all([
    readTop(ctx, kind, period),
    readOwn(ctx, kind, period),
  ]);
  const board = rankBoard(entries);
  const ids = [...new Set([...linesOf(board).map((entry) => entry.memberId), ctx.member.id])];
  return { board, own, results: await readResults(ctx, ids, kind, period) };
}

/** Who has a line of their own. */
function linesOf(board: Board): readonly BoardEntry[] {
  switch (board.kind) {
    case "empty":
    case "level":
      return [];
    case "plain":
      return board.entries;
    case "ranked":
      return board.places.map(({ entry }) => entry);
  }
}

/** Those who may stand on the board, the highest count first; of more than `MOST_READ` only so many. */

async function readTop(
  { tx, group }: Pick<Context, "tx" | "group">,
  kind: BoardKind,
  { name, startsOn }: BoardPeriod,
): Promise<readonly BoardEntry[]> {
  const rows = await tx
    .select({
      memberId: boardCounts.memberId,
      count: boardCounts.receivers,
      name: members.displayName,
      account: sql<string | null>`(select ${accounts.externalId} from ${accounts}
        where ${accounts.groupId} = ${members.groupId} and ${accounts.memberId} = ${members.id}
        limit 1)`,
    })
    .from(boardCounts)
    .innerJoin(
      members,
      and(eq(members.groupId, boardCounts.groupId), eq(members.id, boardCounts.memberId)),
    )
    .where(
      and(
        eq(boardCounts.groupId, group.id),
        eq(boardCounts.board, kind),
        eq(boardCounts.period, name),
        eq(boardCounts.startsOn, startsOn),
        // As in the index, word by word.
        sql`is_shown and receivers > 0`,
      ),
    )
    // As in the index, too, or all of them would be sorted.
    .orderBy(sql`${boardCounts.receivers} desc nulls last`, boardCounts.memberId)
    .limit(MOST_READ);
  return rows.map(({ memberId, count, name: known, account }) => ({
    memberId,
    count,
    name: known ?? account ?? "",
    hasAgreed: true,
  }));
}

async function readOwn(
  { tx, group, member }: Pick<Context, "tx" | "group" | "member">,
  kind: BoardKind,
  { name, startsOn, previousOn }: BoardPeriod,
): Promise<OwnFigures> {
  const rows = await tx
    .select({ startsOn: boardCounts.startsOn, receivers: boardCounts.receivers })
    .from(boardCounts)
    .where(
      and(
        eq(boardCounts.groupId, group.id),
        eq(boardCounts.board, kind),
        eq(boardCounts.period, name),
        previousOn === undefined
          ? eq(boardCounts.startsOn, startsOn)
          : inArray(boardCounts.startsOn, [startsOn, previousOn]),
        eq(boardCounts.memberId, member.id),
      ),
    );
  const on = (day: string | undefined): number =>
    Math.max(0, rows.find((row) => row.startsOn === day)?.receivers ?? 0);
  return { count: on(startsOn), previous: on(previousOn) };
}
