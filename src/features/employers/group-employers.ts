import { setImmediate as breathe } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Sender } from "#core/context.ts";
import { MINUTE_MS } from "#core/durations.ts";
import { doors } from "#db/schema/index.ts";
import { currentKeyring } from "#db/secrets/keyring.ts";
import { createEmployerIndex, type EmployerIndex } from "./employer-index.ts";

/** Who looks for doors. */
export type DoorReader = Pick<Sender, "tx" | "group"> & {
  /** Stands for the database: a verb's keyed hash, a job's pool. */
  readonly installation: object;
};

type Kept = {
  readonly index: EmployerIndex;
  /** Everything that older transactions wrote is in it. */
  readonly horizon: string;
};

/** Names stay in memory no longer than this. */
const KEPT_MS = 30 * MINUTE_MS;
/** Employers of all groups together, some fifty megabytes. */
const KEPT_EMPLOYERS = 150_000;
/** Opening takes some microseconds each: others get their turn in between. */
const OPENED_AT_ONCE = 300;

const installations = new WeakMap<object, LRUCache<string, Kept>>();

/** What this process keeps for one database. */
function keptIn(installation: object): LRUCache<string, Kept> {
  const known = installations.get(installation);
  if (known !== undefined) return known;
  const kept = new LRUCache<string, Kept>({
    maxSize: KEPT_EMPLOYERS,
    sizeCalculation: ({ index }) => index.size() + 1,
    ttl: KEPT_MS,
    ttlAutopurge: true,
    // Looked up each time: a test may have put another clock there.
    perf: { now: () => performance.now() },
  });
  installations.set(installation, kept);
  return kept;
}

/**
 * Every employer at which somebody in the group opens a door. Only what was written since the last look is read: each
 * row bears its transaction, and what was not over by then is read once more. An employer whose last door is closed may
 * still be in it; it has no doors.
 */
export async function readEmployers({
  tx,
  group,
  installation,
}: DoorReader): Promise<EmployerIndex> {
  const kept = keptIn(installation);
  const before = kept.get(group.id);
  const rows = await tx.execute<{ horizon: string; key: string; employer: string }>(sql`
    select distinct on (employer_key) employer_key as key, employer,
      pg_snapshot_xmin(pg_current_snapshot())::text as horizon
    from ${doors}
    where group_id = ${group.id}
    ${before === undefined ? sql`` : sql`and written_in >= ${before.horizon}::bigint`}
    order by employer_key`);
  const [first] = rows;
  if (first === undefined) return before?.index ?? createEmployerIndex();
  const index = before?.index ?? createEmployerIndex();
  const keyring = currentKeyring();
  let opened = 0;
  for (const { key, employer } of rows) {
    if (index.has(key)) continue;
    index.add(key, keyring.open(employer, "doors.employer"));
    if (++opened % OPENED_AT_ONCE === 0) await breathe();
  }
  kept.set(group.id, { index, horizon: first.horizon });
  return index;
}
