import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { memberColumns, readTables } from "../moving/read-tables.ts";
import { TABLE_RULES } from "../moving/table-rules.ts";
import { forgetOneself } from "./forget-oneself.ts";
import { dropTwins, rename } from "./rename-member.ts";
import { mergeSettings } from "./merge-settings.ts";
import type { Merging } from "./merging.ts";

/**
 * Makes one member of two, in the transaction of `inLinker` for their group. Contacts, meetings and everything else of
 * both are kept; where there may be only one (a setting, an open task about one person), it is that of whoever typed
 * the code. What the two seemed to do for each other is gone: nobody helps themselves.
 */
export async function mergeMembers(tx: Tx, merging: Merging): Promise<void> {
  const { groupId, keptId, mergedId, now } = merging;
  // The code was typed with it just now: letters go there.
  await tx.execute(sql`
    update accounts set last_used_at = ${now.toISOString()}::timestamptz
    where group_id = ${groupId} and member_id = ${keptId}`);
  const tables = await readTables(tx);
  await forgetOneself(tx, tables, merging);
  await mergeSettings(tx, merging);
  for (const table of tables) {
    const columns = memberColumns(table);
    if (columns.length === 0) continue;
    if (TABLE_RULES[table.name] === "counted-anew") {
      await tx.execute(
        sql`delete from ${sql.identifier(table.name)} where group_id = ${groupId} and member_id in (${keptId}, ${mergedId})`,
      );
      continue;
    }
    for (const unique of table.uniques) {
      if (unique.columns.some((name) => columns.includes(name))) {
        await tx.execute(dropTwins(table, unique, merging));
      }
    }
    await rename(tx, table, merging);
  }
  await tx.execute(sql`update groups set boards_counted_at = null where id = ${groupId}`);
  await tx.execute(sql`delete from members where group_id = ${groupId} and id = ${mergedId}`);
  await tx.execute(sql`
    insert into merged_members (group_id, merged_id, member_id, merged_at)
    values (${groupId}, ${mergedId}, ${keptId}, ${now.toISOString()}::timestamptz)`);
}
