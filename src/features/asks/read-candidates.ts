import { and, eq, gt, gte, isNull, ne, notExists, sql } from "drizzle-orm";
import { dayIn, instantAt, periodStart } from "#core/calendar.ts";
import type { Group } from "#core/context.ts";
import type { Tx } from "#db/open-database.ts";
import { askReplies, askRoutes, landings, members, offers, pledges } from "#db/schema/index.ts";
import type { Ask } from "./ask-row.ts";
import type { Candidate } from "./fit-of.ts";

/** Nobody is asked more often. */
const ASKED_EVERY_DAYS = 7;
const DAY_MS = 86_400_000;

type Reader = {
  readonly tx: Tx;
  readonly now: Date;
  readonly group: Pick<Group, "id" | "timeZone">;
};

/**
 * Members who may be asked in private: present, willing to be written to, not asked within a week, and not the asker.
 * Whether the ask fits them is for `fitOf` to say.
 */
export async function readCandidates(
  reader: Reader,
  ask: Pick<Ask, "askerId">,
): Promise<readonly Candidate[]> {
  const { tx, now, group } = reader;
  const weekAgo = new Date(now.getTime() - ASKED_EVERY_DAYS * DAY_MS);
  const askedLately = tx
    .select({ one: sql`1` })
    .from(askRoutes)
    .where(
      and(
        eq(askRoutes.groupId, members.groupId),
        eq(askRoutes.memberId, members.id),
        gt(askRoutes.routedAt, weekAgo),
      ),
    );
  const people = await tx
    .select({
      id: members.id,
      goal: members.goal,
      targetEmployers: members.targetEmployers,
      stage: members.stage,
    })
    .from(members)
    .where(
      and(
        eq(members.groupId, group.id),
        ne(members.id, ask.askerId),
        eq(members.directMessages, "yes"),
        isNull(members.unreachableSince),
        isNull(members.leftAt),
        notExists(askedLately),
      ),
    );
  if (people.length === 0) return [];
  const [standing, promised, landed, asked] = await Promise.all([
    readOffers(reader),
    readPledges(reader),
    readLandings(reader),
    countAsked(reader),
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

async function readOffers({ tx, group }: Reader) {
  const rows = await tx
    .select({
      memberId: offers.memberId,
      kind: offers.kind,
      text: offers.text,
      monthly: offers.monthly,
    })
    .from(offers)
    .where(and(eq(offers.groupId, group.id), isNull(offers.withdrawnAt)));
  return Map.groupBy(rows, (row) => row.memberId);
}

async function readPledges({ tx, group }: Reader) {
  const rows = await tx.select().from(pledges).where(eq(pledges.groupId, group.id));
  return new Map(
    rows.map((row): [string, Candidate["pledge"]] => [
      row.memberId,
      row.stoppedAt === null ? row : "stopped",
    ]),
  );
}

/** The newest landing of each, those taken back left out. */
async function readLandings({ tx, group }: Reader) {
  const rows = await tx
    .select({
      memberId: landings.memberId,
      on: landings.landedOn,
      role: landings.role,
      company: landings.company,
    })
    .from(landings)
    .where(and(eq(landings.groupId, group.id), isNull(landings.undoneAt)))
    .orderBy(landings.landedOn, landings.createdAt);
  return new Map(rows.map((row) => [row.memberId, row]));
}

/** How many asks of the group's month came to each or were answered by them; one that came and was answered is one. */
async function countAsked({ tx, now, group }: Reader): Promise<ReadonlyMap<string, number>> {
  const today = dayIn(now, group.timeZone);
  const since = instantAt(periodStart("month", today, 1) ?? today, 0, 0, group.timeZone);
  const routed = tx
    .select({ memberId: askRoutes.memberId, askId: askRoutes.askId })
    .from(askRoutes)
    .where(and(eq(askRoutes.groupId, group.id), gte(askRoutes.routedAt, since)));
  const answered = tx
    .select({ memberId: askReplies.helperId, askId: askReplies.askId })
    .from(askReplies)
    .where(and(eq(askReplies.groupId, group.id), gte(askReplies.createdAt, since)));
  const counts = new Map<string, number>();
  for (const { memberId } of await routed.union(answered)) {
    counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  }
  return counts;
}
