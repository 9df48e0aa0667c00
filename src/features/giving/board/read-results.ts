import { and, countDistinct, eq, gte, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { gives, landingCredits, landings, members } from "#db/schema/index.ts";
import type { BoardPeriod } from "../counts/board-period.ts";
import type { BoardKind } from "../counts/board-places.ts";

/** What came of somebody's help. */
export type Results = {
  /** Referrals that led to a conversation, or further. */
  readonly meetings: number;
  /** Of these, the ones that led to something. */
  readonly outcomes: number;
  /** Landings that credit them, of members whose stage the group may see. */
  readonly jobs: number;
};

export const NO_RESULTS: Results = { meetings: 0, outcomes: 0, jobs: 0 };

/** What came of these members' help in a period, as far as it is of the board's kind. */
export async function readResults(
  ctx: Pick<Context, "tx" | "group">,
  memberIds: readonly string[],
  kind: BoardKind,
  period: BoardPeriod,
): Promise<ReadonlyMap<string, Results>> {
  const [led, credited] = await Promise.all([
    readLed(ctx, memberIds, kind, period),
    readCredited(ctx, memberIds, kind, period),
  ]);
  return new Map(
    memberIds.map((id) => [
      id,
      {
        meetings: led.find((row) => row.memberId === id)?.meetings ?? 0,
        outcomes: led.find((row) => row.memberId === id)?.outcomes ?? 0,
        jobs: credited.find((row) => row.memberId === id)?.jobs ?? 0,
      },
    ]),
  );
}

async function readLed(
  { tx, group }: Pick<Context, "tx" | "group">,
  memberIds: readonly string[],
  kind: BoardKind,
  { from }: BoardPeriod,
) {
  // Only a referral has a warmth.
  if (kind === "introductions") return [];
  return tx
    .select({
      memberId: gives.giverId,
      meetings: sql<number>`count(*)::int`,
      outcomes: sql<number>`(count(*) filter (where ${gives.warmth} = 'outcome'))::int`,
    })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, group.id),
        inArray(gives.giverId, [...memberIds]),
        gte(gives.givenAt, from),
        // As in the index, word by word.
        sql`state = 'confirmed' and warmth in ('met', 'outcome')`,
        kind === "after-landing" ? eq(gives.isAfterLanding, true) : undefined,
      ),
    )
    .groupBy(gives.giverId);
}

async function readCredited(
  { tx, group }: Pick<Context, "tx" | "group">,
  memberIds: readonly string[],
  kind: BoardKind,
  { startsOn }: BoardPeriod,
) {
  // A landing credits people, not one act of theirs.
  if (kind !== "help" && kind !== "referrals") return [];
  return tx
    .select({ memberId: landingCredits.memberId, jobs: countDistinct(landings.id) })
    .from(landingCredits)
    .innerJoin(
      landings,
      and(eq(landings.groupId, landingCredits.groupId), eq(landings.id, landingCredits.landingId)),
    )
    .innerJoin(
      members,
      and(eq(members.groupId, landings.groupId), eq(members.id, landings.memberId)),
    )
    .where(
      and(
        eq(landingCredits.groupId, group.id),
        inArray(landingCredits.memberId, [...memberIds]),
        isNull(landings.undoneAt),
        gte(landings.landedOn, startsOn),
        isNotNull(members.stage),
        eq(members.stageVisibility, "group"),
      ),
    )
    .groupBy(landingCredits.memberId);
}
