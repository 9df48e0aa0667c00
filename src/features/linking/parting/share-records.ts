import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { type GroupTable, memberColumns } from "../moving/read-tables.ts";
import { column, names, refersTo, stamped } from "../moving/statements.ts";
import {
  isOfSide,
  isOthers,
  isReferredTo,
  others,
  type Parting,
  placeColumns,
  placeOn,
} from "./sides.ts";

/** What its owner alone sees goes with them. */
export async function moveOwn(tx: Tx, table: GroupTable, parting: Parting): Promise<void> {
  await tx.execute(sql`
    update ${sql.identifier(table.name)}
    set ${sql.join([sql`group_id = ${parting.otherId}`, ...stamped(table)], sql`, `)}
    where group_id = ${parting.keptId} and owner_id in ${others(parting)}`);
}

/**
 * A record goes to the side whose people it names, and one that names people of both stays on both. So does what others
 * refer to: a table comes after those that refer to it.
 */
export async function shareRecords(
  tx: Tx,
  table: GroupTable,
  tables: readonly GroupTable[],
  parting: Parting,
): Promise<void> {
  if (isOneOfAll(table)) await moveToOther(tx, table, tables, parting);
  else await copyToOther(tx, table, tables, parting);
  await deleteFromKept(tx, table, tables, parting);
}

/** Whether a row is the only one of its kind in all groups, so that it cannot stand in two of them. */
const isOneOfAll = (table: GroupTable): boolean =>
  table.uniques.some(({ columns }) => !columns.includes("group_id"));

async function moveToOther(
  tx: Tx,
  table: GroupTable,
  tables: readonly GroupTable[],
  parting: Parting,
): Promise<void> {
  const places = placeColumns(table).map(
    (name) => sql`${column(name)} = ${placeOn(column(name, table.name), parting, "other")}`,
  );
  await tx.execute(sql`
    update ${sql.identifier(table.name)}
    set ${sql.join([sql`group_id = ${parting.otherId}`, ...places, ...stamped(table)], sql`, `)}
    where group_id = ${parting.keptId} and ${isOfSide(table, tables, parting, "other")}`);
}

async function copyToOther(
  tx: Tx,
  table: GroupTable,
  tables: readonly GroupTable[],
  parting: Parting,
): Promise<void> {
  const { keptId, otherId } = parting;
  const copied = table.columns.filter(
    (name) => name !== "group_id" && !table.stamps.includes(name),
  );
  const places = placeColumns(table);
  const values = copied.map((name) =>
    places.includes(name)
      ? placeOn(column(name, table.name), parting, "other")
      : column(name, table.name),
  );
  await tx.execute(sql`
    insert into ${sql.identifier(table.name)} (group_id, ${names(copied)})
    select ${otherId}::uuid, ${sql.join(values, sql`, `)} from ${sql.identifier(table.name)}
    where group_id = ${keptId}
      and (${isOfSide(table, tables, parting, "other")} or ${isReferredTo(table, tables, otherId)})
    on conflict do nothing`);
}

async function deleteFromKept(
  tx: Tx,
  table: GroupTable,
  tables: readonly GroupTable[],
  parting: Parting,
): Promise<void> {
  const { keptId } = parting;
  // What names nobody is the group's own and stays; what others need was copied.
  if (memberColumns(table).length > 0) {
    await tx.execute(sql`
      delete from ${sql.identifier(table.name)}
      where group_id = ${keptId} and not ${isOfSide(table, tables, parting, "kept")}
        and not ${isReferredTo(table, tables, keptId)}`);
  }
  for (const name of placeColumns(table)) {
    await tx.execute(sql`
      update ${sql.identifier(table.name)} set ${column(name)} = ${placeOn(column(name), parting, "kept")}
      where group_id = ${keptId}
        and ${column(name)} in (select id from workspaces where ${isOthers(keptId, parting.otherId)})`);
  }
}

/** What the group decided as a whole. */
export async function copyAll(
  tx: Tx,
  table: GroupTable,
  { keptId, otherId }: Parting,
): Promise<void> {
  const copied = names(table.columns.filter((name) => name !== "group_id"));
  const rest = table.columns.length > 1 ? sql`, ${copied}` : sql``;
  await tx.execute(sql`
    insert into ${sql.identifier(table.name)} (group_id${rest})
    select ${otherId}::uuid${rest} from ${sql.identifier(table.name)} where group_id = ${keptId}
    on conflict do nothing`);
}

/** Where a shared record refers to what only its owner sees, and that is on the other side now. */
export async function forgetFarReferences(
  tx: Tx,
  table: GroupTable,
  tables: readonly GroupTable[],
  { keptId, otherId }: Parting,
): Promise<void> {
  const isPrivate = (name: string) =>
    tables.some((candidate) => candidate.name === name && candidate.isPrivate);
  for (const reference of table.references) {
    const own = reference.columns.at(-1);
    if (!isPrivate(reference.table) || own === undefined || !table.nullable.includes(own)) continue;
    await tx.execute(sql`
      update ${sql.identifier(table.name)} set ${column(own)} = null
      where group_id in (${keptId}, ${otherId}) and ${column(own)} is not null
        and not exists (select from ${sql.identifier(reference.table)} owned
          where owned.group_id = ${column("group_id", table.name)} and ${refersTo(reference, table.name, "owned")})`);
  }
}
