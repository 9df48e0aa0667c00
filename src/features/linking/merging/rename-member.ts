import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { type GroupTable, memberColumns } from "../moving/read-tables.ts";
import { allOf, anyOf, column } from "../moving/statements.ts";
import type { Merging } from "./merging.ts";

/** A column as it will be. */
const renamed = (name: string, { keptId, mergedId }: Merging, of?: string): SQL =>
  sql`case when ${column(name, of)} = ${mergedId} then ${keptId}::uuid else ${column(name, of)} end`;

/** Where both have what there may be only once, it is the kept member's. */
export function dropTwins(
  table: GroupTable,
  unique: GroupTable["uniques"][number],
  merging: Merging,
): SQL {
  const columns = memberColumns(table);
  const target = sql.identifier(table.name);
  const isMeant = unique.where === null ? sql`true` : sql.raw(unique.where);
  const isPair = ["first_id", "second_id"].every((name) => unique.columns.includes(name));
  const equals = unique.isOnceWhereNull ? sql`is not distinct from` : sql`=`;
  const same = unique.columns.map((name) => {
    if (isPair && name === "first_id")
      return sql`${pairOf("one", merging)} = ${pairOf("other", merging)}`;
    if (isPair && name === "second_id") return sql`true`;
    return columns.includes(name)
      ? sql`(${renamed(name, merging, "one")}) ${equals} (${renamed(name, merging, "other")})`
      : sql`${column(name, "one")} ${equals} ${column(name, "other")}`;
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
export async function rename(tx: Tx, table: GroupTable, merging: Merging): Promise<void> {
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
