import { and, eq, inArray, sql } from "drizzle-orm";
import type { Pace } from "#chat/chat-adapter.ts";
import type { Platform } from "#chat/incoming.ts";
import type { Db } from "#db/open-database.ts";
import { outbox, workspaces } from "#db/schema/index.ts";
import { inSystem } from "#db/tenant.ts";

/** A request may take its timeout; this much later whoever sent it is surely gone. */
const LEASE_MARGIN_MS = 20_000;

export type ClaimedMessage = typeof outbox.$inferSelect & {
  /** The platform's id of the workspace. */
  readonly workspace: string;
};

/**
 * Takes the next due messages of one platform, at most a second's worth of each lane, and moves each lane's clock on
 * by what was taken, so that all replicas together keep the platform's pace. Lanes in `full` are left alone.
 */
export async function claimMessages(
  db: Db,
  platform: Platform,
  pace: Pace,
  now: Date,
  full: readonly string[],
): Promise<readonly ClaimedMessage[]> {
  const gapMs = 60_000 / pace.messagesPerMinute;
  const burst = Math.max(1, Math.floor(pace.messagesPerMinute / 60));
  const leaseUntil = new Date(now.getTime() + pace.timeoutMs + LEASE_MARGIN_MS);
  const at = now.toISOString();
  return inSystem(db, async (tx) => {
    const taken = await tx.execute<{ group_id: string; id: string }>(sql`
      with recursive waiting as (
        (select lane from outbox
          where state = 'queued' and lane >= ${platform} and lane < ${`${platform};`}
          order by lane limit 1)
        union all
        (select next.lane from waiting, lateral (
          select lane from outbox
            where state = 'queued' and lane > waiting.lane and lane < ${`${platform};`}
            order by lane limit 1) next)
      ),
      free as (
        select lanes.lane from lanes join waiting using (lane)
          where next_at <= ${at} and not (lane = any(${sqlArray(full)}))
          for update of lanes skip locked
      ),
      taken as (
        select free.lane, due.group_id, due.id from free cross join lateral (
          select group_id, id from outbox
            where outbox.lane = free.lane and state = 'queued' and run_at <= ${at}
            order by run_at, id limit ${burst}
            for update skip locked) due
      ),
      paced as (
        update lanes set next_at = ${at}::timestamptz + counted.n * ${gapMs} * interval '1 millisecond'
          from (select lane, count(*) n from taken group by lane) counted
          where lanes.lane = counted.lane
      )
      update outbox set state = 'sending', attempts = attempts + 1, lease_until = ${leaseUntil.toISOString()}
        from taken where outbox.group_id = taken.group_id and outbox.id = taken.id
        returning outbox.group_id, outbox.id`);
    if (taken.length === 0) return [];
    const rows = await tx
      .select({ message: outbox, workspace: workspaces.externalId })
      .from(outbox)
      .innerJoin(
        workspaces,
        and(eq(workspaces.groupId, outbox.groupId), eq(workspaces.id, outbox.workspaceId)),
      )
      .where(
        inArray(
          outbox.id,
          taken.map((row) => row.id),
        ),
      )
      .orderBy(outbox.runAt, outbox.id);
    return rows.map(({ message, workspace }) => ({ ...message, workspace }));
  });
}

const sqlArray = (values: readonly string[]) =>
  values.length === 0
    ? sql`array[]::text[]`
    : sql`array[${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )}]`;
