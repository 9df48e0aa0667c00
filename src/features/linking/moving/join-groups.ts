import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { newId } from "#db/schema/index.ts";
import { blankMembers } from "./blank-members.ts";
import { copiedColumns, renewing } from "./copied-people.ts";
import { type GroupTable, readTables } from "./read-tables.ts";
import { allOf, column, names, stamped } from "./statements.ts";
import { TABLE_RULES } from "./table-rules.ts";

/** Thrown while a letter of the other group is on its way: it settles in a moment, and the groups are joined then. */
export class MailUnderWay extends Error {
  override readonly name = "MailUnderWay";
}

type Joining = { readonly keptId: string; readonly otherId: string; readonly now: Date };

/**
 * Moves every row of the other group into the kept one, in the transaction of `inLinker` for both. The kept group's
 * settings stand. Members are copied: what they leave behind has no name and keeps the other group's own figures whole.
 * @throws MailUnderWay
 */
export async function joinGroups(tx: Tx, joining: Joining): Promise<void> {
  const { keptId, otherId, now } = joining;
  const tables = await readTables(tx);
  const byName = new Map(tables.map((table) => [table.name, table]));
  const people = byName.get("members");
  if (people === undefined) throw new Error("the table members is not there");

  await copyMembers(tx, people, joining);
  await blankMembers(tx, people, sql`group_id = ${otherId}`, { now, name: null });
  await tx.execute(sql`
    update workspaces set group_id = ${keptId}, origin_group_id = ${otherId}, channel = was.channel
    from groups was where was.id = ${otherId} and workspaces.group_id = ${otherId}
      and workspaces.id = was.channel_workspace_id`);
  await tx.execute(sql`
    update workspaces set group_id = ${keptId}, origin_group_id = ${otherId} where group_id = ${otherId}`);
  await numberRoundsBefore(tx, joining);
  await voidCodes(tx, joining);
  for (const table of tables) await moveTable(tx, table, joining);
  await refuseMailUnderWay(tx, joining);

  await tx.execute(sql`update groups set linked_into = ${keptId} where id = ${otherId}`);
  await tx.execute(
    sql`update groups set boards_counted_at = null, has_sides = true where id = ${keptId}`,
  );
  await tx.execute(sql`
    insert into group_links (group_id, id, other_group_id, linked_at)
    values (${keptId}, ${newId()}, ${otherId}, ${now.toISOString()}::timestamptz)`);
}

/** Whoever was known in the kept group from an earlier link gets their name back. */
async function copyMembers(
  tx: Tx,
  people: GroupTable,
  { keptId, otherId }: Joining,
): Promise<void> {
  const copied = copiedColumns(people);
  await tx.execute(sql`
    insert into members (group_id, origin_group_id, ${names(copied)})
    select ${keptId}::uuid, ${otherId}::uuid, ${names(copied)} from members where group_id = ${otherId}
    on conflict ${renewing(copied)} where excluded.pseudonym_since is null`);
}

/** The other group's rounds come before the kept one's first: they were in another row. */
async function numberRoundsBefore(tx: Tx, { keptId, otherId }: Joining): Promise<void> {
  await tx.execute(sql`
    update rounds set number = number
      - (select coalesce(max(number), 0) from rounds where group_id = ${otherId})
      + least(0, (select coalesce(min(number), 1) - 1 from rounds where group_id = ${keptId}))
    where group_id = ${otherId}`);
}

/** A group is linked once: what else was shown or typed to link one of the two is of no use any more. */
async function voidCodes(tx: Tx, { keptId, otherId, now }: Joining): Promise<void> {
  const isOfBoth = sql`group_id in (${keptId}, ${otherId}) and kind = 'groups' and settled_at is null`;
  await tx.execute(sql`delete from link_codes where ${isOfBoth} and taken_at is null`);
  await tx.execute(sql`
    update link_codes set outcome = 'refused', settled_at = ${now.toISOString()}::timestamptz where ${isOfBoth}`);
}

async function moveTable(tx: Tx, table: GroupTable, joining: Joining): Promise<void> {
  const { keptId, otherId } = joining;
  switch (TABLE_RULES[table.name]) {
    case "people":
    case "stays":
      return;
    case "counted-anew":
      await tx.execute(
        sql`delete from ${sql.identifier(table.name)} where group_id in (${keptId}, ${otherId})`,
      );
      return;
    case "places":
    case "mail":
    case "both":
    case undefined:
      for (const unique of table.uniques) {
        await tx.execute(dropTwins(table.name, unique, joining));
      }
      await tx.execute(sql`
        update ${sql.identifier(table.name)} set ${sql.join([sql`group_id = ${keptId}`, ...stamped(table)], sql`, `)}
        where group_id = ${otherId}`);
  }
}

/** Where there may be only one in a group, it is the kept group's. */
function dropTwins(
  table: string,
  unique: GroupTable["uniques"][number],
  { keptId, otherId }: Joining,
): SQL {
  const same = unique.columns
    .filter((name) => name !== "group_id")
    .map((name) => sql`${column(name, "one")} = ${column(name, "other")}`);
  const isMeant = unique.where === null ? sql`true` : sql.raw(unique.where);
  return sql`
    delete from ${sql.identifier(table)} one
    using (select * from ${sql.identifier(table)} where group_id = ${keptId} and ${isMeant}) other
    where one.group_id = ${otherId} and ${allOf(same)}
      and one.ctid in (select ctid from ${sql.identifier(table)} where group_id = ${otherId} and ${isMeant})`;
}

async function refuseMailUnderWay(tx: Tx, { keptId, otherId }: Joining): Promise<void> {
  const [row] = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from outbox join workspaces
      on workspaces.group_id = outbox.group_id and workspaces.id = outbox.workspace_id
    where outbox.group_id = ${keptId} and state = 'sending' and origin_group_id = ${otherId}`);
  if ((row?.n ?? 0) > 0) throw new MailUnderWay("letters are being sent");
}
