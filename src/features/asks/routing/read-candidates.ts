import { and, eq, gt, isNull, ne, notExists, sql } from "drizzle-orm";
import { DAY_MS } from "#core/durations.ts";
import { askRoutes, members } from "#db/schema/index.ts";
import type { Ask } from "../ask/ask-row.ts";
import { type CandidateReader, candidatesFrom } from "./candidates-from.ts";
import type { Candidate } from "./fit-of.ts";

/** Nobody is asked more often. */
const ASKED_EVERY_DAYS = 7;

/**
 * Members who may be asked in private: present, willing to be written to, not asked within a week, and not the asker.
 * Whether the ask fits them is for `fitOf` to say.
 */
export async function readCandidates(
  reader: CandidateReader,
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
  return candidatesFrom(reader, people);
}
