import { and, eq, getTableColumns, sql, type SQL } from "drizzle-orm";
import type { Pace } from "#chat/chat-adapter.ts";
import type { Platform } from "#chat/incoming.ts";
import { MINUTE_MS } from "#core/durations.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { uuids } from "#db/drizzle/uuids.ts";
import { outbox, workspaces } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";

/** A request may take its timeout; this much later whoever sent it is surely gone. */
export const LEASE_MARGIN_MS = 20_000;

const SECOND_MS = 1_000;

export type ClaimedMessage = typeof outbox.$inferSelect & {
  /** The platform's id of the workspace. */
  readonly workspace: string;
  /** Whether Kith is no longer in it. */
  readonly isRemoved: boolean;
  /** By whose clock it keeps quiet time; null where it need not. */
  readonly quietZone: string | null;
};

export type Claim = {
  readonly platform: Platform;
  readonly pace: Pace;
  readonly now: Date;
  /** Lanes to leave alone, because enough of theirs is under way. */
  readonly full: readonly string[];
};

/**
 * Takes the next due messages of one platform, in the order in which they fell due. All replicas together take at most
 * a second's worth of each lane in each second of the clock.
 */
export async function claimMessages(db: Db, claim: Claim): Promise<readonly ClaimedMessage[]> {
  const { now, pace } = claim;
  return inSystem(db, async (tx) => {
    const due = await tx.execute<{ group_id: string; id: string }>(selectDue(claim));
    if (due.length === 0) return [];
    const claimed = await tx
      .update(outbox)
      .set({
        state: "sending",
        attempts: sql`${outbox.attempts} + 1`,
        leaseUntil: new Date(now.getTime() + pace.timeoutMs + LEASE_MARGIN_MS),
      })
      .from(workspaces)
      .where(
        and(
          sql`(${outbox.groupId}, ${outbox.id}) in (select * from unnest(
            ${uuids(due.map((row) => row.group_id))}, ${uuids(due.map((row) => row.id))}))`,
          eq(workspaces.groupId, outbox.groupId),
          eq(workspaces.id, outbox.workspaceId),
        ),
      )
      .returning({
        ...getTableColumns(outbox),
        workspace: workspaces.externalId,
        isRemoved: sql<boolean>`${workspaces.removedAt} is not null`,
        quietZone: sql<string | null>`case when ${outbox.keepsQuiet} then (
          select coalesce(m.time_zone, g.time_zone) from members m join groups g on g.id = m.group_id
          where m.group_id = ${outbox.groupId} and m.id = ${outbox.memberId}) end`,
      });
    return claimed.toSorted(inOrder);
  });
}

/**
 * The due messages, locked, and each lane's clock moved on by what was taken. Lanes are found by skipping through the
 * partial index of what is queued, so that neither the messages of years nor idle workspaces cost anything.
 */
export function selectDue({ platform, pace, now, full }: Claim): SQL {
  const gapMs = MINUTE_MS / pace.messagesPerMinute;
  const second = Math.floor(now.getTime() / SECOND_MS) * SECOND_MS;
  const at = instant(now.getTime());
  const secondStart = instant(second);
  const secondEnd = instant(second + SECOND_MS);
  const isFull =
    full.length === 0
      ? sql`false`
      : sql`lane in (${sql.join(
          full.map((lane) => sql`${lane}`),
          sql`, `,
        )})`;
  return sql`
    with recursive waiting as (
      (select lane from outbox where state = 'queued' order by lane limit 1)
      union all
      (select next.lane from waiting cross join lateral (
        select lane from outbox where state = 'queued' and lane > waiting.lane order by lane limit 1) next)
    ),
    own as (
      select lane from waiting
        where (lane = ${platform} or starts_with(lane, ${`${platform}:`})) and not ${isFull}
    ),
    -- A lane that nobody made would wait for ever; it is free from the next look on.
    made as (
      insert into lanes (lane, next_at)
        select lane, ${at} from own where not exists (select from lanes where lanes.lane = own.lane)
        on conflict do nothing
    ),
    free as (
      select lanes.lane, greatest(next_at, ${secondStart}) as free_from from lanes join own using (lane)
        where next_at < ${secondEnd}
        for update of lanes skip locked
    ),
    taken as (
      select free.lane, due.group_id, due.id from free cross join lateral (
        select group_id, id from outbox
          where outbox.lane = free.lane and state = 'queued' and run_at <= ${at}
          order by run_at, id
          limit greatest(1, floor(extract(epoch from ${secondEnd} - free_from) * 1000 / ${gapMs}::float8))
          for update skip locked) due
    ),
    paced as (
      update lanes set next_at = free_from + ceil(counted.n * ${gapMs}::float8) * interval '1 millisecond'
        from free join (select lane, count(*) n from taken group by lane) counted using (lane)
        where lanes.lane = free.lane
    )
    select group_id, id from taken`;
}

const instant = (ms: number): SQL => sql`${new Date(ms).toISOString()}::timestamptz`;

/** Ids of Kith are ordered by time: what was queued first goes first. */
function inOrder(one: ClaimedMessage, other: ClaimedMessage): number {
  const byTime = one.runAt.getTime() - other.runAt.getTime();
  if (byTime !== 0) return byTime;
  return one.id < other.id ? -1 : 1;
}
