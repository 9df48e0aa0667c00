import { and, eq, gte, or, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { accounts, gives, members } from "#db/schema/index.ts";
import { COUNTED_A_WEEK, weekOf, weekStartOf } from "./group-week.ts";
import type { BoardPeriod } from "./board-period.ts";
import type { BoardEntry } from "./rank-board.ts";

export const BOARD_KINDS = ["referrals", "help", "after-landing", "introductions"] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** What the caller sees of themselves, in private. */
export type OwnFigures = {
  readonly count: number;
  readonly previous: number;
  /** Referrals of the period that led to a meeting, or further. */
  readonly ledToMeetings: number;
  readonly ledToOutcomes: number;
};

export type BoardFigures = {
  readonly entries: readonly BoardEntry[];
  readonly own: OwnFigures;
};

const NOTHING: OwnFigures = { count: 0, previous: 0, ledToMeetings: 0, ledToOutcomes: 0 };

/**
 * Counts for a board, in one query: for each giver who agreed, and for the caller, the distinct receivers of confirmed
 * gives. Of the gives from one member to another only the first three of a group's week count, whatever their kind.
 */
export async function readBoard(
  ctx: Pick<Context, "tx" | "group" | "member">,
  kind: BoardKind,
  { from, previousFrom }: BoardPeriod,
): Promise<BoardFigures> {
  const { tx, group, member } = ctx;
  const inOrder = tx
    .select({
      groupId: gives.groupId,
      giverId: gives.giverId,
      receiverId: gives.receiverId,
      kind: gives.kind,
      warmth: gives.warmth,
      givenAt: gives.givenAt,
      nth: sql<number>`row_number() over (
        partition by ${gives.giverId}, ${gives.receiverId}, ${weekOf(group, gives.givenAt)}
        order by ${gives.givenAt}, ${gives.id})`.as("nth"),
    })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, group.id),
        eq(gives.state, "confirmed"),
        // From the beginning of a week, so that what was given before a month's first day fills its week too.
        gte(gives.givenAt, weekStartOf(group, previousFrom)),
      ),
    )
    .as("in_order");
  const isNow = sql`${inOrder.givenAt} >= ${from}`;
  const doesCount = sql`${inOrder.nth} <= ${COUNTED_A_WEEK}`;
  const ledTo = (warmth: "met" | "outcome") =>
    sql`count(*) filter (where ${isNow} and ${inOrder.warmth} = ${warmth})`.mapWith(Number);
  const mayStand = and(
    eq(members.onBoards, "yes"),
    kind === "after-landing"
      ? and(eq(members.stage, "landed"), eq(members.stageVisibility, "group"))
      : undefined,
  );
  const rows = await tx
    .select({
      memberId: members.id,
      name: members.displayName,
      account: sql<string | null>`(select ${accounts.externalId} from ${accounts}
        where ${accounts.groupId} = ${members.groupId} and ${accounts.memberId} = ${members.id}
        limit 1)`,
      hasAgreed: sql<boolean>`${mayStand ?? sql`false`}`.mapWith(Boolean),
      count:
        sql`count(distinct ${inOrder.receiverId}) filter (where ${isNow} and ${doesCount})`.mapWith(
          Number,
        ),
      previous:
        sql`count(distinct ${inOrder.receiverId}) filter (where not ${isNow} and ${doesCount})`.mapWith(
          Number,
        ),
      ledToMeetings: ledTo("met"),
      ledToOutcomes: ledTo("outcome"),
    })
    .from(inOrder)
    .innerJoin(members, and(eq(members.groupId, inOrder.groupId), eq(members.id, inOrder.giverId)))
    .where(
      and(
        gte(inOrder.givenAt, previousFrom),
        kind === "referrals" ? eq(inOrder.kind, "referral") : undefined,
        kind === "introductions" ? eq(inOrder.kind, "introduction") : undefined,
        or(mayStand, eq(members.id, member.id)),
      ),
    )
    .groupBy(members.groupId, members.id);
  return {
    entries: rows.map((row) => ({ ...row, name: row.name ?? row.account ?? "" })),
    own: rows.find((row) => row.memberId === member.id) ?? NOTHING,
  };
}
