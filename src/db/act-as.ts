import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle-on.ts";
import type { Tenant } from "#db/tenant.ts";

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
 * From here on, the rest of this transaction sees everything in this group, of every member, and may change it. For
 * erasing alone, which must reach each record that names somebody.
 */
export async function actAsEraser(tx: Tx, groupId: string): Promise<void> {
  await tx.execute(sql`
    select set_config('role', 'kith_linker', true), set_config('kith.linked_groups', ${groupId}, true)`);
  // Rows that refer to each other go in any order.
  await tx.execute(sql`set constraints all deferred`);
}
