import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import type { Tenant } from "#db/transactions/tenant.ts";

/**
 * From here on, the rest of this transaction sees what this tenant sees, or what jobs see. For a job that must write
 * for many members at once and read a word of each: who sees what is the database's matter all the same.
 */
export async function actAs(tx: Tx, who: Tenant | "jobs"): Promise<void> {
  const role = who === "jobs" ? "kith_system" : "kith_tenant";
  const { groupId, memberId } = who === "jobs" ? { groupId: null, memberId: null } : who;
  await tx.execute(sql`
    select set_config('role', ${role}, true), set_config('kith.group_id', ${groupId ?? ""}, true),
      set_config('kith.member_id', ${memberId ?? ""}, true)`);
}

/**
 * From here on, the rest of this transaction reads what nudges of these members may name, in their own rows and those of
 * their groups, and writes nothing: one statement opens the words of many. Whose a row is, the statement must say.
 */
export async function actAsComposer(
  tx: Tx,
  composed: readonly { readonly groupId: string; readonly memberId: string }[],
): Promise<void> {
  const groups = composed.map(({ groupId }) => groupId).join(",");
  const members = composed.map(({ memberId }) => memberId).join(",");
  await tx.execute(sql`
    select set_config('role', 'kith_composer', true), set_config('kith.composed_groups', ${groups}, true),
      set_config('kith.composed_members', ${members}, true)`);
}

/**
 * From here on, the rest of this transaction sees everything in this group, of every member, and may change it. For
 * erasing alone, which must reach each record that names somebody.
 */
export async function actAsEraser(tx: Tx, groupId: string): Promise<void> {
  await tx.execute(sql`
    select set_config('role', 'kith_linker', true), set_config('kith.linked_groups', ${groupId}, true)`);
  // Rows that refer to each other go in any order.
  await tx.execute(sql`set constraints all deferred`);
}
