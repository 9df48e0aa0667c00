import { setTimeout as delay } from "node:timers/promises";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import { postgresErrorCode } from "#db/postgres-error-code.ts";
import { transact } from "#db/transactions/transact.ts";
import { traced } from "#db/transactions/traced.ts";

export type Tenant = {
  readonly groupId: string;
  /** Null for somebody who is no member yet: they see what belongs to the group, and nobody's people. */
  readonly memberId: string | null;
};

/**
 * Runs `work` in one transaction that sees only this group, and of people's own rows only this member's: row-level
 * security reads the settings `kith.group_id` and `kith.member_id`. A deadlock or serialization failure runs `work`
 * again, up to three times, so it must do nothing but use `tx`. A write that returns nothing is not waited for: whatever
 * comes next goes out with it, and if it fails, everything is undone and the whole rejects with its error.
 */
export function inTenant<Result>(
  db: Db,
  tenant: Tenant,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inRole(db, "kith_tenant", tenant, work);
}

/** Like `inTenant`, for jobs that sweep all groups. */
export function inSystem<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inRole(db, "kith_system", { groupId: null, memberId: null }, work);
}

/**
 * Like `inTenant`, to see for many members at once what is due to them: ids, kinds and days of every group, and not one
 * word that anybody typed. Writes nothing.
 */
export function inPlanner<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inRole(db, "kith_planner", { groupId: null, memberId: null }, work);
}

/** Thrown when a group could not be entered within two seconds, because it is being linked or parted at this moment. */
export class GroupBusy extends Error {
  override readonly name = "GroupBusy";
}

/**
 * Runs `work` in one transaction that sees these groups and no other, and everything in them, while nobody else is at
 * work in any of them: whoever comes meanwhile waits, and after two seconds gets `GroupBusy`. Foreign keys are checked
 * at the end. Only linking moves rows from one group to another.
 */
export function inLinker<Result>(
  db: Db,
  groupIds: readonly string[],
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const ids = groupIds.map(literalId).toSorted();
  // One after the other in the same order for all, so that two linkers never wait for each other.
  const locks = ids.map((id) => `select pg_advisory_xact_lock(${lockOf(id)});`).join("");
  return retrying(() =>
    transact(
      db.$connections,
      `${locks} set constraints all deferred; ` +
        `select set_config('role', 'kith_linker', true), ` +
        `set_config('kith.linked_groups', '${ids.join(",")}', true)`,
      work,
    ),
  );
}

const RETRIES = 3;
/** serialization_failure, deadlock_detected: https://www.postgresql.org/docs/18/mvcc-serialization-failure-handling.html */
const WORTH_ANOTHER_TRY = new Set(["40001", "40P01"]);

async function inRole<Result>(
  db: Db,
  role: "kith_tenant" | "kith_system" | "kith_planner",
  tenant: { readonly groupId: string | null; readonly memberId: string | null },
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  // Without parameters the driver sends one simple query, which needs no describing.
  const enter =
    `select set_config('role', '${role}', true), ` +
    `set_config('kith.group_id', '${literalId(tenant.groupId)}', true), ` +
    `set_config('kith.member_id', '${literalId(tenant.memberId)}', true)` +
    (tenant.groupId === null ? "" : `, ${enterGroup(literalId(tenant.groupId))}`);
  return traced("transaction", { role }, () =>
    retrying(() => transact(db.$connections, enter, work)),
  );
}

/** Any number may be at work in a group at once, but not while it is linked. From left to right, as Postgres evaluates. */
const enterGroup = (groupId: string): string =>
  `set_config('lock_timeout', '${MOST_WAIT_MS}', true), pg_advisory_xact_lock_shared(${lockOf(groupId)}), ` +
  `set_config('lock_timeout', '0', true)`;

const MOST_WAIT_MS = 2_000;

const lockOf = (groupId: string): string => `hashtextextended('${groupId}', ${GROUP_LOCKS})`;

/** Any number that no other lock of Kith uses. */
const GROUP_LOCKS = 727_002;

/** lock_not_available */
const LOCK_TIMEOUT = "55P03";

async function retrying<Result>(attemptOnce: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptOnce();
    } catch (error) {
      const code = postgresErrorCode(error);
      if (code === LOCK_TIMEOUT) throw new GroupBusy("the group is being linked", { cause: error });
      if (attempt === RETRIES || code === undefined || !WORTH_ANOTHER_TRY.has(code)) throw error;
      // Uneven waits, so that two that met once do not meet again.
      await delay(10 * (attempt + 1) + Math.random() * 40);
    }
  }
}

/** Ids are made by Kith. Anything that could end the SQL literal is a bug, and stops here. */
function literalId(id: string | null): string {
  if (id === null) return "";
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id))
    throw new Error("A tenant's id has characters that no id has.");
  return id;
}
