import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { memberFacts, members } from "#db/schema/index.ts";
import type { MemberFacts } from "./figures/member-facts.ts";
import type { Midnight } from "./midnight.ts";

/** The facts of everybody who was ever a member before the midnight. */
export const readFacts = (tx: Tx, { groupId, until }: Midnight): Promise<readonly MemberFacts[]> =>
  tx
    .select({
      landedOn: memberFacts.landedOn,
      activeUntil: memberFacts.activeUntil,
      gave: memberFacts.gave,
      firstGaveOn: memberFacts.firstGaveOn,
      lastGaveOn: memberFacts.lastGaveOn,
      received: memberFacts.received,
      firstReceivedOn: memberFacts.firstReceivedOn,
      hasLeft: sql<boolean>`coalesce(${members.leftAt} < ${until}, false)`,
    })
    .from(memberFacts)
    .innerJoin(
      members,
      and(eq(members.groupId, memberFacts.groupId), eq(members.id, memberFacts.memberId)),
    )
    .where(
      and(
        eq(memberFacts.groupId, groupId),
        // People of a side that was parted from the group stand in for what they had to do with it, or for nothing.
        or(isNull(members.pseudonymSince), sql`${memberFacts.gave} + ${memberFacts.received} > 0`),
      ),
    );
