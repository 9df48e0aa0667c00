import { sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { asks, contacts, gives, meetings, offers, outreaches, tasks } from "#db/schema/index.ts";

/** How much of what Kith holds about a member. */
export type Holdings = {
  readonly contacts: number;
  readonly meetings: number;
  readonly tasks: number;
  readonly outreaches: number;
  readonly asks: number;
  readonly offers: number;
  readonly gave: number;
  readonly received: number;
};

/** Counts the caller's own records and what they share, in one statement. */
export async function readHoldings({ tx, group, member }: Context): Promise<Holdings> {
  const of = (table: unknown, column: string) =>
    sql`(select count(*)::int from ${table} where group_id = ${group.id} and ${sql.raw(column)} = ${member.id})`;
  const [row] = await tx.execute<Holdings>(sql`
    select ${of(contacts, "owner_id")} as contacts, ${of(meetings, "owner_id")} as meetings,
      ${of(tasks, "owner_id")} as tasks, ${of(outreaches, "owner_id")} as outreaches,
      ${of(asks, "asker_id")} as asks, ${of(offers, "member_id")} as offers,
      ${of(gives, "giver_id")} as gave, ${of(gives, "receiver_id")} as received`);
  if (row === undefined) throw new Error("a count returned no row");
  return row;
}
