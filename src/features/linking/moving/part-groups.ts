import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { blankMembers, sealedName } from "./blank-members.ts";
import { stamped } from "./join-groups.ts";
import {
  childrenFirst,
  type GroupTable,
  memberColumns,
  readTables,
  type Reference,
} from "./read-tables.ts";
import { separateMembers } from "./separate-members.ts";
import { allOf, anyOf, column, names } from "./statements.ts";
import { TABLE_RULES } from "./table-rules.ts";

type Parting = {
  readonly keptId: string;
  /** The group that gets its own back. */
  readonly otherId: string;
  readonly now: Date;
  /** What each side calls the other's people from now on. */
  readonly pseudonyms: { readonly kept: string; readonly other: string };
};

/**
 * Gives each side its rows again, in the transaction of `inLinker` for both groups. What is a member's own goes with
 * them. A record that names people of both sides stays on both, and so does what it refers to; the far people are called
 * by a pseudonym there.
 */
export async function partGroups(tx: Tx, parting: Parting): Promise<void> {
  const { keptId, otherId, now, pseudonyms } = parting;
  const tables = await readTables(tx);
  const people = tables.find((table) => table.name === "members");
  if (people === undefined) throw new Error("the table members is not there");

  await separateMembers(tx, keptId);
  const shared = tables.filter(
    (table) => !table.isPrivate && (TABLE_RULES[table.name] ?? "shared") === "shared",
  );
  for (const table of tables) {
    if (table.isPrivate) await moveOwn(tx, table, parting);
  }
  const ordered = childrenFirst(shared);
  for (const table of ordered) {
    if (isOneOfAll(table)) await moveToOther(tx, table, ordered, parting);
    else await copyToOther(tx, table, ordered, parting);
    await deleteFromKept(tx, table, ordered, parting);
  }
  for (const table of tables) {
    if (TABLE_RULES[table.name] === "both") await copyAll(tx, table, parting);
  }
  await moveMail(tx, parting);
  await takePeopleBack(tx, people, parting);
  await addPseudonyms(tx, tables, people, parting);
  await blankMembers(tx, people, isOthers(keptId, otherId), { now, name: pseudonyms.kept });
  await tx.execute(sql`
    update members set left_at = coalesce(left_at, ${now.toISOString()}::timestamptz)
    where ${isOthers(keptId, otherId)}`);
  for (const table of shared) await forgetFarReferences(tx, table, tables, parting);
  for (const groupId of [keptId, otherId]) {
    // Nobody there could close it any more.
    await tx.execute(sql`
      update asks set state = 'closed', closed_at = ${now.toISOString()}::timestamptz, route_at = null
      from members where asks.group_id = ${groupId} and asks.state = 'open'
        and members.group_id = asks.group_id and members.id = asks.asker_id and pseudonym_since is not null`);
  }
  await countAnew(tx, tables, parting);
  await giveWorkspacesBack(tx, parting);
  await tx.execute(sql`
    update group_links set unlinked_at = ${now.toISOString()}::timestamptz
    where group_id = ${keptId} and other_group_id = ${otherId} and unlinked_at is null`);
}

/** Members of the kept group who came from the other one. */
const isOthers = (keptId: string, otherId: string): SQL =>
  sql`group_id = ${keptId} and origin_group_id = ${otherId}`;

const others = ({ keptId, otherId }: Parting): SQL =>
  sql`(select id from members where ${isOthers(keptId, otherId)})`;

/** What its owner alone sees goes with them. */
async function moveOwn(tx: Tx, table: GroupTable, parting: Parting): Promise<void> {
  await tx.execute(sql`
    update ${sql.identifier(table.name)}
    set ${sql.join([sql`group_id = ${parting.otherId}`, ...stamped(table)], sql`, `)}
    where group_id = ${parting.keptId} and owner_id in ${others(parting)}`);
}

/** Whether a row names somebody of the side, or is a part of a record of somebody there. */
function isOfSide(
  table: GroupTable,
  tables: readonly GroupTable[],
  parting: Parting,
  side: "kept" | "other",
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
        where whole.group_id = ${parting.keptId} and ${joined(reference, table.name, "whole")}
          and ${anyOf(memberColumns(parent).map((name) => isOn(name, "whole")))})`,
    ];
  });
  return anyOf([...own, ...whole]);
}

const joined = (reference: Reference, from: string, to: string): SQL =>
  allOf(
    reference.columns.map(
      (name, index) =>
        sql`${column(name, from)} = ${column(reference.tableColumns[index] ?? "id", to)}`,
    ),
  );

/** Whether a row of a table that came before refers to it, in this group. */
const isReferredTo = (table: GroupTable, tables: readonly GroupTable[], groupId: string): SQL =>
  anyOf(
    tables.flatMap((child) =>
      child === table
        ? []
        : child.references
            .filter((reference) => reference.table === table.name)
            .map(
              (reference) => sql`exists (select from ${sql.identifier(child.name)} child
                where child.group_id = ${groupId} and ${joined(reference, "child", table.name)})`,
            ),
    ),
  );

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

const placeColumns = (table: GroupTable): readonly string[] =>
  table.references.flatMap((reference) =>
    reference.table === "workspaces" ? reference.columns.slice(0, 1) : [],
  );

/** The workspace if it is of the side, or else the side's own. */
function placeOn(workspace: SQL, { keptId, otherId }: Parting, side: "kept" | "other"): SQL {
  const isOn =
    side === "other"
      ? sql`origin_group_id = ${otherId}`
      : sql`origin_group_id is distinct from ${otherId}::uuid`;
  return sql`(select id from workspaces where group_id = ${keptId} and ${isOn}
    order by (id = ${workspace}) desc, installed_at limit 1)`;
}

async function copyAll(tx: Tx, table: GroupTable, { keptId, otherId }: Parting): Promise<void> {
  const copied = names(table.columns.filter((name) => name !== "group_id"));
  const rest = table.columns.length > 1 ? sql`, ${copied}` : sql``;
  await tx.execute(sql`
    insert into ${sql.identifier(table.name)} (group_id${rest})
    select ${otherId}::uuid${rest} from ${sql.identifier(table.name)} where group_id = ${keptId}
    on conflict do nothing`);
}

async function moveMail(tx: Tx, parting: Parting): Promise<void> {
  const { keptId, otherId } = parting;
  await tx.execute(sql`
    update outbox set group_id = ${otherId} where group_id = ${keptId}
      and workspace_id in (select id from workspaces where ${isOthers(keptId, otherId)})`);
}

/** Their people as they are now, over what stood for them. */
async function takePeopleBack(tx: Tx, people: GroupTable, parting: Parting): Promise<void> {
  const { keptId, otherId } = parting;
  const copied = people.columns.filter((name) => !["group_id", "origin_group_id"].includes(name));
  const renewed = sql.join(
    copied
      .filter((name) => name !== "id")
      .map((name) => sql`${column(name)} = ${column(name, "excluded")}`),
    sql`, `,
  );
  await tx.execute(sql`
    insert into members (group_id, ${names(copied)})
    select ${otherId}::uuid, ${names(copied)} from members where ${isOthers(keptId, otherId)}
    on conflict (group_id, id) do update set ${renewed}`);
}

/** People of the kept side who are named in what the other side has now. */
async function addPseudonyms(
  tx: Tx,
  tables: readonly GroupTable[],
  people: GroupTable,
  parting: Parting,
): Promise<void> {
  const { keptId, otherId, now, pseudonyms } = parting;
  const named = tables.flatMap((table) =>
    TABLE_RULES[table.name] === "stays"
      ? []
      : memberColumns(table).map(
          (name) =>
            sql`select ${column(name)} from ${sql.identifier(table.name)} where group_id = ${otherId}`,
        ),
  );
  const needed = people.columns.filter(
    (name) => !people.nullable.includes(name) && !people.withDefault.includes(name),
  );
  const copied = needed.filter((name) => name !== "group_id");
  await tx.execute(sql`
    insert into members (group_id, ${names(copied)}, origin_group_id, display_name, pseudonym_since, left_at)
    select ${otherId}::uuid, ${names(copied)}, ${keptId}::uuid, ${sealedName(pseudonyms.other)},
      ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    from members where group_id = ${keptId} and id in (${sql.join(named, sql` union `)})
    on conflict do nothing`);
}

/** Where a shared record refers to what only its owner sees, and that is on the other side now. */
async function forgetFarReferences(
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
          where owned.group_id = ${column("group_id", table.name)} and ${joined(reference, table.name, "owned")})`);
  }
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
