import { eq } from "drizzle-orm";
import type { Group } from "#core/context.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { groups } from "#db/schema/index.ts";

/** The group in whose transaction a job works. */
export async function readGroup(tx: Tx, groupId: string): Promise<Group | undefined> {
  const [group] = await tx.select().from(groups).where(eq(groups.id, groupId));
  return group;
}
