import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { members } from "#db/schema/index.ts";
import type { GroupTable } from "./read-tables.ts";
import { column } from "./statements.ts";

/** What a copy without a name still says: which group it is of, whose copy it is, and since when. */
const KEPT = ["group_id", "id", "origin_group_id", "joined_at", "left_at"];

/** What is set apart from the rest, below. */
const SET = ["display_name", "pseudonym_since"];

/**
 * Takes everything from members whose person is in another group from now on, but for the records that name them: a
 * setting falls back to its default, what they said is gone.
 *
 * @param as what they are called instead; null for nothing
 */
export async function blankMembers(
  tx: Tx,
  people: GroupTable,
  which: SQL,
  as: { readonly now: Date; readonly name: string | null },
): Promise<void> {
  const emptied = people.columns.flatMap((name) => {
    if (KEPT.includes(name) || SET.includes(name)) return [];
    if (people.withDefault.includes(name)) return [sql`${column(name)} = default`];
    return people.nullable.includes(name) ? [sql`${column(name)} = null`] : [];
  });
  await tx.execute(sql`
    update members set ${sql.join(emptied, sql`, `)}, display_name = ${sealedName(as.name)},
      pseudonym_since = ${as.now.toISOString()}::timestamptz
    where ${which} and pseudonym_since is null`);
}

/** A name as the column keeps it. */
export const sealedName = (name: string | null): SQL =>
  name === null ? sql`null` : sql`${sql.param(name, members.displayName)}`;
