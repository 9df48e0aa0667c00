import { type SQL, sql } from "drizzle-orm";
import { type GroupTable, memberColumns } from "../moving/read-tables.ts";
import { anyOf, column, refersTo } from "../moving/statements.ts";

/** Two linked groups that are parted. */
export type Parting = {
  readonly keptId: string;
  /** The group that gets its own back. */
  readonly otherId: string;
  readonly now: Date;
  /** What each side calls the other's people from now on. */
  readonly pseudonyms: { readonly kept: string; readonly other: string };
};

/** The group that stays with the rows, or the one that gets its own back. */
type Side = "kept" | "other";

/** Members of the kept group who came from the other one. */
export const isOthers = (keptId: string, otherId: string): SQL =>
  sql`group_id = ${keptId} and origin_group_id = ${otherId}`;

/** Their ids. */
export const others = ({ keptId, otherId }: Parting): SQL =>
  sql`(select id from members where ${isOthers(keptId, otherId)})`;

/** Whether a row names somebody of the side, or is a part of a record of somebody there. */
export function isOfSide(
  table: GroupTable,
  tables: readonly GroupTable[],
  parting: Parting,
  side: Side,
): SQL {
  const isOn = (name: string, of: string): SQL =>
    side === "other"
      ? sql`coalesce(${column(name, of)} in ${others(parting)}, false)`
      : sql`coalesce(${column(name, of)} not in ${others(parting)}, false)`;
  const own = memberColumns(table).map((name) => isOn(name, table.name));
  const whole = table.references.flatMap((reference) => {
    const parent = reference.isPart
      ? tables.find(({ name }) => name === reference.table)
      : undefined;
    if (parent === undefined) return [];
    return [
      sql`exists (select from ${sql.identifier(parent.name)} whole
        where whole.group_id = ${parting.keptId} and ${refersTo(reference, table.name, "whole")}
          and ${anyOf(memberColumns(parent).map((name) => isOn(name, "whole")))})`,
    ];
  });
  return anyOf([...own, ...whole]);
}

/** Whether a row of a table that came before refers to it, in this group. */
export const isReferredTo = (
  table: GroupTable,
  tables: readonly GroupTable[],
  groupId: string,
): SQL =>
  anyOf(
    tables.flatMap((child) =>
      child === table
        ? []
        : child.references
            .filter((reference) => reference.table === table.name)
            .map(
              (reference) => sql`exists (select from ${sql.identifier(child.name)} child
                where child.group_id = ${groupId} and ${refersTo(reference, "child", table.name)})`,
            ),
    ),
  );

/** The columns that say in which workspace something is. */
export const placeColumns = (table: GroupTable): readonly string[] =>
  table.references.flatMap((reference) =>
    reference.table === "workspaces" ? reference.columns.slice(0, 1) : [],
  );

/** The workspace if it is of the side, or else the side's own. */
export function placeOn(workspace: SQL, { keptId, otherId }: Parting, side: Side): SQL {
  const isOn =
    side === "other"
      ? sql`origin_group_id = ${otherId}`
      : sql`origin_group_id is distinct from ${otherId}::uuid`;
  return sql`(select id from workspaces where group_id = ${keptId} and ${isOn}
    order by (id = ${workspace}) desc, installed_at limit 1)`;
}
