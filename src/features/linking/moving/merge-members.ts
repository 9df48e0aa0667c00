import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { type GroupTable, memberColumns, readTables } from "./read-tables.ts";
import { allOf, anyOf, column } from "./statements.ts";
import { TABLE_RULES } from "./table-rules.ts";

type Merging = {
  readonly groupId: string;
  /** Who typed the code: their settings stand. */
  readonly keptId: string;
  /** Who had it shown. */
  readonly mergedId: string;
  readonly now: Date;
};

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
  for (const table of tables) {
    const columns = memberColumns(table);
    if (columns.length === 0) continue;
    if (TABLE_RULES[table.name] === "counted-anew") {
      await tx.execute(
        sql`delete from ${sql.identifier(table.name)} where group_id = ${groupId} and member_id in (${keptId}, ${mergedId})`,
      );
      continue;
    }
    if (table.isPrivate) await forgetOneself(tx, table, merging);
    else if (columns.length > 1) await deleteBetween(tx, table, tables, merging);
    for (const unique of table.uniques) {
      if (unique.columns.some((name) => columns.includes(name))) {
        await tx.execute(dropTwins(table, unique, merging));
      }
    }
    await rename(tx, table, merging);
  }
  await tx.execute(sql`
    update members kept set contacts_revision = kept.contacts_revision + merged.contacts_revision + 1,
      is_organiser = kept.is_organiser or merged.is_organiser,
      joined_at = least(kept.joined_at, merged.joined_at),
      goal = coalesce(kept.goal, merged.goal),
      target_employers = coalesce(kept.target_employers, merged.target_employers),
      contact_way = coalesce(kept.contact_way, merged.contact_way),
      stage = coalesce(kept.stage, merged.stage),
      time_zone = coalesce(kept.time_zone, merged.time_zone)
    from members merged
    where kept.group_id = ${groupId} and kept.id = ${keptId}
      and merged.group_id = ${groupId} and merged.id = ${mergedId}`);
  await tx.execute(sql`update groups set boards_counted_at = null where id = ${groupId}`);
  await tx.execute(sql`delete from members where group_id = ${groupId} and id = ${mergedId}`);
  await tx.execute(sql`
    insert into merged_members (group_id, merged_id, member_id, merged_at)
    values (${groupId}, ${mergedId}, ${keptId}, ${now.toISOString()}::timestamptz)`);
}

/** A column as it will be. */
const renamed = (name: string, { keptId, mergedId }: Merging, of?: string): SQL =>
  sql`case when ${column(name, of)} = ${mergedId} then ${keptId}::uuid else ${column(name, of)} end`;

/** Whether a column names one of the two. */
const isOneOfBoth = (name: string, { keptId, mergedId }: Merging): SQL =>
  sql`coalesce(${column(name)} in (${keptId}, ${mergedId}), false)`;

/** One's other account in one's own record: nobody met or was sent by themselves. */
async function forgetOneself(tx: Tx, table: GroupTable, merging: Merging): Promise<void> {
  for (const name of memberColumns(table).filter((candidate) => candidate !== "owner_id")) {
    const isOneself = sql`group_id = ${merging.groupId} and ${allOf([
      isOneOfBoth("owner_id", merging),
      isOneOfBoth(name, merging),
    ])}`;
    const target = sql.identifier(table.name);
    // A contact is somebody else still; a task or a seat at a table is about oneself alone.
    await tx.execute(
      table.name === "contacts"
        ? sql`update ${target} set ${column(name)} = null where ${isOneself}`
        : sql`delete from ${target} where ${isOneself}`,
    );
  }
}

/** Who asked for an introduction may be one of the two that it is about. */
const MAY_BE_BOTH = ["asker_id", "mover_id"];

async function deleteBetween(
  tx: Tx,
  table: GroupTable,
  tables: readonly GroupTable[],
  merging: Merging,
): Promise<void> {
  const columns = memberColumns(table).filter((name) => !MAY_BE_BOTH.includes(name));
  const pairs = columns.flatMap((one, index) =>
    columns
      .slice(index + 1)
      .map((other) => allOf([isOneOfBoth(one, merging), isOneOfBoth(other, merging)])),
  );
  const isBetween = sql`group_id = ${merging.groupId} and ${anyOf(pairs)}`;
  for (const child of tables) {
    for (const reference of child.references) {
      const own = reference.columns[0];
      if (reference.table !== table.name || own === undefined || !child.nullable.includes(own)) {
        continue;
      }
      await tx.execute(sql`
        update ${sql.identifier(child.name)} set ${column(own)} = null where group_id = ${merging.groupId}
          and ${column(own)} in (select id from ${sql.identifier(table.name)} where ${isBetween})`);
    }
  }
  await tx.execute(sql`delete from ${sql.identifier(table.name)} where ${isBetween}`);
}

function dropTwins(
  table: GroupTable,
  unique: GroupTable["uniques"][number],
  merging: Merging,
): SQL {
  const columns = memberColumns(table);
  const target = sql.identifier(table.name);
  const isMeant = unique.where === null ? sql`true` : sql.raw(unique.where);
  const isPair = ["first_id", "second_id"].every((name) => unique.columns.includes(name));
  const same = unique.columns.map((name) => {
    if (isPair && name === "first_id")
      return sql`${pairOf("one", merging)} = ${pairOf("other", merging)}`;
    if (isPair && name === "second_id") return sql`true`;
    return columns.includes(name)
      ? sql`${renamed(name, merging, "one")} = ${renamed(name, merging, "other")}`
      : sql`${column(name, "one")} = ${column(name, "other")}`;
  });
  const isMerged = anyOf(
    unique.columns
      .filter((name) => columns.includes(name))
      .map((name) => sql`${column(name, "one")} = ${merging.mergedId}`),
  );
  return sql`
    delete from ${target} one using (
      select *, ctid as place from ${target} where group_id = ${merging.groupId} and ${isMeant}) other
    where one.group_id = ${merging.groupId} and one.ctid <> other.place and ${isMerged} and ${allOf(same)}
      and one.ctid in (select ctid from ${target} where group_id = ${merging.groupId} and ${isMeant})`;
}

/** The two of a pair, whichever comes first. */
const pairOf = (of: string, merging: Merging): SQL => sql`array[
  least(${renamed("first_id", merging, of)}, ${renamed("second_id", merging, of)}),
  greatest(${renamed("first_id", merging, of)}, ${renamed("second_id", merging, of)})]`;

/** The merged member's id becomes the kept one's; a pair stays in order, with what each of the two said. */
async function rename(tx: Tx, table: GroupTable, merging: Merging): Promise<void> {
  const columns = memberColumns(table);
  const isPair = columns.includes("first_id") && columns.includes("second_id");
  const isTurned = sql`(${renamed("first_id", merging)}) > (${renamed("second_id", merging)})`;
  const plain = isPair
    ? columns.filter((name) => !name.startsWith("first_") && !name.startsWith("second_"))
    : columns;
  const turned = isPair
    ? table.columns
        .filter((name) => name.startsWith("first_"))
        .map((name) => ({ first: name, second: name.replace("first_", "second_") }))
        .filter(({ second }) => table.columns.includes(second))
    : [];
  const value = (name: string): SQL =>
    columns.includes(name) ? renamed(name, merging) : column(name);
  const changes = [
    ...plain.map((name) => sql`${column(name)} = ${renamed(name, merging)}`),
    ...turned.flatMap(({ first, second }) => [
      sql`${column(first)} = case when ${isTurned} then ${value(second)} else ${value(first)} end`,
      sql`${column(second)} = case when ${isTurned} then ${value(first)} else ${value(second)} end`,
    ]),
    ...table.stamps.map((name) => sql`${column(name)} = default`),
  ];
  await tx.execute(sql`
    update ${sql.identifier(table.name)} set ${sql.join(changes, sql`, `)}
    where group_id = ${merging.groupId} and ${anyOf(
      columns.map((name) => sql`${column(name)} = ${merging.mergedId}`),
    )}`);
}
