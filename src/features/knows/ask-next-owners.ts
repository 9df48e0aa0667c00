import { and, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { DAY_MS } from "#core/durations.ts";
import { post } from "#core/outbox/outbox.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { newId, pathAsks, pathRequests } from "#db/schema/index.ts";
import { blockedPairs, pairKey } from "#features/blocks/index.ts";
import { type DoorReader, employerKeys, findOwners } from "#features/employers/index.ts";
import { ownerLetter } from "./owner-letter.ts";
import { isRequest, type PathRequest } from "./path-row.ts";
import { ASKED_AT_ONCE, type Candidate, pickOwners } from "./pick-owners.ts";

/** Whoever says nothing for so long makes room for the next; they may still answer until the end. */
const SILENT_DAYS = 2;
const LATELY_DAYS = 30;

/** Asks in private whoever is next, so that at most three are being asked. The request is locked by whoever calls. */
export async function askNextOwners(
  sender: Sender & DoorReader,
  request: PathRequest,
): Promise<void> {
  const { tx, now, group } = sender;
  const asked = await tx
    .select()
    .from(pathAsks)
    .where(and(eq(pathAsks.groupId, group.id), eq(pathAsks.requestId, request.id)));
  const since = now.getTime() - SILENT_DAYS * DAY_MS;
  const waiting = asked.filter(
    ({ answer, askedAt }) => answer === null && askedAt.getTime() > since,
  );
  const candidates = await readCandidates(
    sender,
    request,
    new Set(asked.map(({ ownerId }) => ownerId)),
  );
  const [asker] = await findMembers(sender, [request.askerId]);
  let free = ASKED_AT_ONCE - waiting.length;
  for (const { ownerId, closest, worksThere } of pickOwners(
    request.id,
    candidates,
    candidates.length,
  )) {
    if (free <= 0 || asker === undefined) break;
    const id = newId();
    const posted = await post(sender, ownerId, {
      dedupeKey: `path-asked:${id}`,
      message: (texts) =>
        ownerLetter(texts, {
          id,
          request,
          asker: asker.name,
          knowsSomebody: closest !== null,
          worksThere,
        }),
      why: (texts) => texts.knows.whyAsked,
      dropAt: request.endsAt,
    });
    // Who may not be written to is not asked, and nobody learns it.
    if (posted !== "queued") continue;
    await tx
      .insert(pathAsks)
      .values({ groupId: group.id, id, requestId: request.id, ownerId, askedAt: now });
    free--;
  }
  const firstAsked = Math.min(now.getTime(), ...waiting.map(({ askedAt }) => askedAt.getTime()));
  const nextAt = new Date(firstAsked + SILENT_DAYS * DAY_MS + 1);
  await tx
    .update(pathRequests)
    .set({ nextAt: nextAt < request.endsAt ? nextAt : null })
    .where(isRequest(group.id, request.id));
}

/** Who may open a door and was not asked before; nobody whom one of the two has blocked. */
async function readCandidates(
  sender: Sender & DoorReader,
  request: PathRequest,
  asked: ReadonlySet<string>,
): Promise<readonly Candidate[]> {
  const { tx, now, group } = sender;
  const keys = await employerKeys(sender, request.employer);
  const owners = (await findOwners(sender, keys, request.askerId)).filter(
    ({ ownerId }) => !asked.has(ownerId),
  );
  if (owners.length === 0) return [];
  const ids = owners.map(({ ownerId }) => ownerId);
  const blocked = await blockedPairs(tx, group.id, [request.askerId, ...ids]);
  const lately = await tx
    .select({ ownerId: pathAsks.ownerId, times: sql<number>`count(*)::int` })
    .from(pathAsks)
    .where(
      and(
        eq(pathAsks.groupId, group.id),
        inArray(pathAsks.ownerId, ids),
        gte(pathAsks.askedAt, new Date(now.getTime() - LATELY_DAYS * DAY_MS)),
      ),
    )
    .groupBy(pathAsks.ownerId);
  const times = new Map(lately.map((row) => [row.ownerId, row.times]));
  return owners.flatMap((owner) =>
    blocked.has(pairKey(request.askerId, owner.ownerId))
      ? []
      : [{ ...owner, askedLately: times.get(owner.ownerId) ?? 0 }],
  );
}

/** A request in which owners are still asked, locked until the transaction ends. */
export async function lockAsking(
  { tx, group, now }: Sender,
  id: string,
): Promise<PathRequest | undefined> {
  const [request] = await tx
    .select()
    .from(pathRequests)
    .where(
      and(
        isRequest(group.id, id),
        eq(pathRequests.state, "asking"),
        isNull(pathRequests.settledAt),
        sql`${pathRequests.endsAt} > ${now.toISOString()}::timestamptz`,
      ),
    )
    .for("update");
  return request;
}
