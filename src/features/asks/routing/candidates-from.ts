import { and, eq, gte, isNull } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { dayIn, instantAt, periodStart } from "#core/calendar/calendar.ts";
import type { Group, Member } from "#core/context.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { askReplies, askRoutes, landings, offers, pledges } from "#db/schema/index.ts";
import type { Candidate } from "./fit-of.ts";

export type CandidateReader = {
  readonly tx: Tx;
  readonly now: Date;
  readonly group: Pick<Group, "id" | "timeZone">;
};

/** Whose rows are read: one member's, or everybody's in the group. */
type Whose = string | undefined;

const isOf = (column: PgColumn, whose: Whose) =>
  whose === undefined ? undefined : eq(column, whose);

/** These members with what decides whether an ask fits them. None of them was asked within the week. */
export async function candidatesFrom(
  reader: CandidateReader,
  people: readonly Pick<Member, "id" | "goal" | "targetEmployers" | "stage">[],
): Promise<readonly Candidate[]> {
  const [first, ...others] = people;
  if (first === undefined) return [];
  const whose = others.length === 0 ? first.id : undefined;
  const [standing, promised, landed, asked] = await Promise.all([
    readOffers(reader, whose),
    readPledges(reader, whose),
    readLandings(reader, whose),
    countAsked(reader, whose),
  ]);
  return people.map(({ id, goal, targetEmployers, stage }) => ({
    memberId: id,
    goal,
    targetEmployers,
    hasLanded: stage === "landed",
    landing: landed.get(id) ?? null,
    offers: standing.get(id) ?? [],
    pledge: promised.get(id) ?? null,
    askedThisMonth: asked.get(id) ?? 0,
    wasAskedThisWeek: false,
  }));
}

/**
 * How many asks of the group's month came to a member or were answered by them; one that came and was answered is one.
 */
export async function countAskedOf(reader: CandidateReader, memberId: string): Promise<number> {
  return (await countAsked(reader, memberId)).get(memberId) ?? 0;
}

async function readOffers({ tx, group }: CandidateReader, whose: Whose) {
  const rows = await tx
    .select({
      memberId: offers.memberId,
      kind: offers.kind,
      text: offers.text,
      monthly: offers.monthly,
    })
    .from(offers)
    .where(
      and(eq(offers.groupId, group.id), isNull(offers.withdrawnAt), isOf(offers.memberId, whose)),
    );
  return Map.groupBy(rows, (row) => row.memberId);
}

async function readPledges({ tx, group }: CandidateReader, whose: Whose) {
  const rows = await tx
    .select()
    .from(pledges)
    .where(and(eq(pledges.groupId, group.id), isOf(pledges.memberId, whose)));
  return new Map(
    rows.map((row): [string, Candidate["pledge"]] => [
      row.memberId,
      row.stoppedAt === null ? row : "stopped",
    ]),
  );
}

/** The newest landing of each, those taken back left out. */
async function readLandings({ tx, group }: CandidateReader, whose: Whose) {
  const rows = await tx
    .select({
      memberId: landings.memberId,
      on: landings.landedOn,
      role: landings.role,
      company: landings.company,
    })
    .from(landings)
    .where(
      and(
        eq(landings.groupId, group.id),
        isNull(landings.undoneAt),
        isOf(landings.memberId, whose),
      ),
    )
    .orderBy(landings.landedOn, landings.createdAt);
  return new Map(rows.map((row) => [row.memberId, row]));
}

async function countAsked(
  { tx, now, group }: CandidateReader,
  whose: Whose,
): Promise<ReadonlyMap<string, number>> {
  const today = dayIn(now, group.timeZone);
  const since = instantAt(periodStart("month", today, 1) ?? today, 0, 0, group.timeZone);
  const routed = tx
    .select({ memberId: askRoutes.memberId, askId: askRoutes.askId })
    .from(askRoutes)
    .where(
      and(
        eq(askRoutes.groupId, group.id),
        gte(askRoutes.routedAt, since),
        isOf(askRoutes.memberId, whose),
      ),
    );
  const answered = tx
    .select({ memberId: askReplies.helperId, askId: askReplies.askId })
    .from(askReplies)
    .where(
      and(
        eq(askReplies.groupId, group.id),
        gte(askReplies.createdAt, since),
        isOf(askReplies.helperId, whose),
      ),
    );
  const counts = new Map<string, number>();
  for (const { memberId } of await routed.union(answered)) {
    counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  }
  return counts;
}
