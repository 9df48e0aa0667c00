import { sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { employerLookups } from "#db/schema/index.ts";

/** Enough for whoever looks for a job, and too few to try one name after the other. */
const LOOKUPS_A_DAY = 10;

/**
 * Counts that the caller looks an employer up; the same one again is free. The row is locked until the transaction
 * ends, so of several at once none is missed.
 * @throws UserError `enough-employers` beyond ten different ones in a day
 */
export async function countLookup(ctx: Context, employerKey: string): Promise<void> {
  const today = ctx.now.toISOString().slice(0, 10);
  const table = employerLookups;
  const isToday = sql`${table.onDay} = ${today}::date`;
  const isKnown = sql`${employerKey} = any (${table.employerKeys})`;
  const [counted] = await ctx.tx
    .insert(table)
    .values({
      groupId: ctx.group.id,
      memberId: ctx.member.id,
      onDay: today,
      employerKeys: [employerKey],
    })
    .onConflictDoUpdate({
      target: [table.groupId, table.memberId],
      set: {
        onDay: today,
        employerKeys: sql`case when not ${isToday} then excluded.employer_keys
          when ${isKnown} then ${table.employerKeys}
          else ${table.employerKeys} || excluded.employer_keys end`,
      },
      setWhere: sql`not ${isToday} or ${isKnown} or cardinality(${table.employerKeys}) < ${LOOKUPS_A_DAY}`,
    })
    .returning({ memberId: table.memberId });
  if (counted === undefined) {
    throw new UserError("enough-employers", (texts) => texts.knows.enoughToday, "company");
  }
}
