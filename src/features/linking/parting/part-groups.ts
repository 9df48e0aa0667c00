import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { childrenFirst, type GroupTable, readTables } from "../moving/read-tables.ts";
import { TABLE_RULES } from "../moving/table-rules.ts";
import { separateMembers } from "./separate-members.ts";
import { sharePeople } from "./share-people.ts";
import { copyAll, forgetFarReferences, moveOwn, shareRecords } from "./share-records.ts";
import { isOthers, type Parting } from "./sides.ts";

/**
 * Gives each side its rows again, in the transaction of `inLinker` for both groups. What is a member's own goes with
 * them. A record that names people of both sides stays on both, and so does what it refers to; the far people are
 * called by a pseudonym there.
 */
export async function partGroups(tx: Tx, parting: Parting): Promise<void> {
  const { keptId, otherId, now } = parting;
  const tables = await readTables(tx);
  const people = tables.find((table) => table.name === "members");
  if (people === undefined) throw new Error("the table members is not there");

  await separateMembers(tx, keptId);
  for (const table of tables) {
    if (table.isPrivate) await moveOwn(tx, table, parting);
  }
  const shared = childrenFirst(
    tables.filter((table) => !table.isPrivate && TABLE_RULES[table.name] === undefined),
  );
  for (const table of shared) await shareRecords(tx, table, shared, parting);
  for (const table of tables) {
    if (TABLE_RULES[table.name] === "both") await copyAll(tx, table, parting);
  }
  await moveMail(tx, parting);
  await sharePeople(tx, tables, people, parting);
  for (const table of shared) await forgetFarReferences(tx, table, tables, parting);
  await closeFarAsks(tx, parting);
  await countAnew(tx, tables, parting);
  await giveWorkspacesBack(tx, parting);
  await tx.execute(sql`
    update group_links set unlinked_at = ${now.toISOString()}::timestamptz
    where group_id = ${keptId} and other_group_id = ${otherId} and unlinked_at is null`);
}

async function moveMail(tx: Tx, parting: Parting): Promise<void> {
  const { keptId, otherId } = parting;
  await tx.execute(sql`
    update outbox set group_id = ${otherId} where group_id = ${keptId}
      and workspace_id in (select id from workspaces where ${isOthers(keptId, otherId)})`);
}

/** Nobody there could close them any more. */
async function closeFarAsks(tx: Tx, { keptId, otherId, now }: Parting): Promise<void> {
  await tx.execute(sql`
    update asks set state = 'closed', closed_at = ${now.toISOString()}::timestamptz, route_at = null
    from members where asks.group_id in (${keptId}, ${otherId}) and asks.state = 'open'
      and members.group_id = asks.group_id and members.id = asks.asker_id and pseudonym_since is not null`);
}

async function countAnew(
  tx: Tx,
  tables: readonly GroupTable[],
  { keptId, otherId }: Parting,
): Promise<void> {
  for (const table of tables) {
    if (TABLE_RULES[table.name] !== "counted-anew") continue;
    await tx.execute(
      sql`delete from ${sql.identifier(table.name)} where group_id in (${keptId}, ${otherId})`,
    );
  }
  await tx.execute(
    sql`update groups set boards_counted_at = null, linked_into = null, has_sides = true
    where id in (${keptId}, ${otherId})`,
  );
}

/** With the accounts there, and the channel where Kith may speak. */
async function giveWorkspacesBack(tx: Tx, { keptId, otherId }: Parting): Promise<void> {
  await tx.execute(sql`
    update accounts set group_id = ${otherId} where group_id = ${keptId}
      and workspace_id in (select id from workspaces where ${isOthers(keptId, otherId)})`);
  await tx.execute(sql`
    update groups set channel_workspace_id = place.id, channel = place.channel
    from (select * from workspaces where ${isOthers(keptId, otherId)} order by installed_at limit 1) place
    where groups.id = ${otherId}`);
  // A channel of the other side cannot stay the kept group's.
  await tx.execute(sql`
    update groups set channel_workspace_id = null, channel = null where id = ${keptId}
      and channel_workspace_id in (select id from workspaces where ${isOthers(keptId, otherId)})`);
  await tx.execute(sql`
    update workspaces set group_id = ${otherId}, origin_group_id = null, channel = null
    where ${isOthers(keptId, otherId)}`);
}
