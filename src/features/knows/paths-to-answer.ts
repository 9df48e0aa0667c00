import { and, asc, eq, gt, isNotNull, isNull, or } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { findMembers } from "#core/tenant-session.ts";
import { pathAsks, pathRequests } from "#db/schema/index.ts";

/** Something that waits for the caller: whether they open a door, or what their contact said. */
type WaitingPath = {
  readonly id: string;
  readonly kind: "asked" | "promised";
  readonly asker: string;
  readonly company: string;
};

const MOST = 5;

/** Requests that wait for the caller's answer, the oldest first. */
export async function pathsToAnswer(
  ctx: Pick<Context, "tx" | "group" | "member" | "now" | "texts">,
): Promise<readonly WaitingPath[]> {
  const { tx, group, member, now, texts } = ctx;
  const rows = await tx
    .select({ ask: pathAsks, request: pathRequests })
    .from(pathAsks)
    .innerJoin(
      pathRequests,
      and(eq(pathRequests.groupId, pathAsks.groupId), eq(pathRequests.id, pathAsks.requestId)),
    )
    .where(
      and(
        eq(pathAsks.groupId, group.id),
        eq(pathAsks.ownerId, member.id),
        or(
          and(
            isNull(pathAsks.answer),
            eq(pathRequests.state, "asking"),
            gt(pathRequests.endsAt, now),
          ),
          and(
            eq(pathAsks.answer, "yes"),
            isNotNull(pathAsks.contactId),
            isNull(pathAsks.contactYesAt),
            eq(pathRequests.state, "promised"),
          ),
        ),
      ),
    )
    .orderBy(asc(pathAsks.askedAt))
    .limit(MOST);
  const askers = new Map(
    (
      await findMembers(
        ctx,
        rows.map(({ request }) => request.askerId),
      )
    ).map((person) => [person.id, person.name]),
  );
  return rows.map(({ ask, request }) => ({
    id: ask.id,
    kind: ask.answer === null ? "asked" : "promised",
    asker: askers.get(request.askerId) ?? texts.common.somebody,
    company: request.employer,
  }));
}
