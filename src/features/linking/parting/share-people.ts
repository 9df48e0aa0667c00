import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { blankMembers, sealedName } from "../moving/blank-members.ts";
import { copiedColumns, renewing } from "../moving/copied-people.ts";
import { type GroupTable, memberColumns } from "../moving/read-tables.ts";
import { column, names } from "../moving/statements.ts";
import { TABLE_RULES } from "../moving/table-rules.ts";
import { isOthers, type Parting } from "./sides.ts";

/**
 * The other side's people go back to it, as they are now. Whoever is named on a side that is not theirs stays there by
 * a pseudonym, and has left.
 * @param tables all of them; what each side keeps of them is in its place already
 */
export async function sharePeople(
  tx: Tx,
  tables: readonly GroupTable[],
  people: GroupTable,
  parting: Parting,
): Promise<void> {
  const { keptId, otherId, now, pseudonyms } = parting;
  await takePeopleBack(tx, people, parting);
  await addPseudonyms(tx, tables, people, parting);
  await blankMembers(tx, people, isOthers(keptId, otherId), { now, name: pseudonyms.kept });
  await tx.execute(sql`
    update members set left_at = coalesce(left_at, ${now.toISOString()}::timestamptz)
    where ${isOthers(keptId, otherId)}`);
}

/** Their people as they are now, over what stood for them. */
async function takePeopleBack(tx: Tx, people: GroupTable, parting: Parting): Promise<void> {
  const { keptId, otherId } = parting;
  const copied = copiedColumns(people);
  await tx.execute(sql`
    insert into members (group_id, ${names(copied)})
    select ${otherId}::uuid, ${names(copied)} from members where ${isOthers(keptId, otherId)}
    on conflict ${renewing(copied)}`);
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
