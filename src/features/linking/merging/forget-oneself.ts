import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { type GroupTable, memberColumns } from "../moving/read-tables.ts";
import { allOf, anyOf, column, refersTo } from "../moving/statements.ts";
import { isOneOfBoth, type Merging } from "./merging.ts";

/**
 * What the two accounts of one person seemed to do with each other is gone: nobody meets, helps, blocks or answers
 * themselves. What others are part of stays theirs.
 */
export async function forgetOneself(
  tx: Tx,
  tables: readonly GroupTable[],
  merging: Merging,
): Promise<void> {
  await leaveTwoOfThree(tx, merging);
  await forgetOwnQuestions(tx, merging);
  await forgetOwnMeetings(tx, merging);
  for (const table of tables) {
    if (table.isPrivate) await forgetOwnSeat(tx, table, merging);
    else {
      await forgetOwnAnswers(tx, table, tables, merging);
      if (memberColumns(table).length > 1) await deleteBetween(tx, table, tables, merging);
    }
  }
}

/** A three of a round in which both had a seat is a pair: the third one still has somebody to talk to. */
async function leaveTwoOfThree(tx: Tx, merging: Merging): Promise<void> {
  const { groupId, keptId } = merging;
  const ours = ["first_id", "second_id", "third_id"].map((name) => isOneOfBoth(name, merging));
  const [first, second] = ours;
  const other = sql`case when not ${first} then first_id when not ${second} then second_id else third_id end`;
  const count = sql.join(
    ours.map((isOurs) => sql`(${isOurs})::int`),
    sql` + `,
  );
  await tx.execute(sql`
    update round_pairs set third_id = null,
      first_id = least(${keptId}::uuid, ${other}), second_id = greatest(${keptId}::uuid, ${other})
    where group_id = ${groupId} and third_id is not null and ${count} = 2`);
}

/** Whether one met oneself is no question. */
async function forgetOwnQuestions(tx: Tx, merging: Merging): Promise<void> {
  const { groupId } = merging;
  const isOurs = isOneOfBoth("member_id", merging);
  await tx.execute(sql`
    delete from meet_questions where group_id = ${groupId} and id in (
      select question_id from meet_answers where group_id = ${groupId}
      group by question_id having count(*) = 2 and bool_and(${isOurs}))`);
}

/** A meeting with nobody else was none. */
async function forgetOwnMeetings(tx: Tx, merging: Merging): Promise<void> {
  const { groupId } = merging;
  await tx.execute(sql`
    delete from meetings where group_id = ${groupId} and ${isOneOfBoth("owner_id", merging)} and id in (
      select meeting_id from meeting_people
      where group_id = ${groupId} and ${isOneOfBoth("owner_id", merging)}
      group by meeting_id having bool_and(${isOneOfBoth("member_id", merging)}))`);
}

/** One's other account in one's own record: nobody met or was sent by themselves. */
async function forgetOwnSeat(tx: Tx, table: GroupTable, merging: Merging): Promise<void> {
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

/** What one of the two said to what the other one asked: an offer to help, a way to an employer. */
async function forgetOwnAnswers(
  tx: Tx,
  table: GroupTable,
  tables: readonly GroupTable[],
  merging: Merging,
): Promise<void> {
  for (const reference of table.references) {
    const parent = reference.isPart
      ? tables.find(({ name }) => name === reference.table)
      : undefined;
    if (parent === undefined || parent.isPrivate) continue;
    const isOwn = memberColumns(table).flatMap((name) =>
      memberColumns(parent).map((asker) =>
        allOf([
          isOneOfBoth(name, merging, "answer"),
          isOneOfBoth(asker, merging, "asked"),
          sql`${column(name, "answer")} <> ${column(asker, "asked")}`,
        ]),
      ),
    );
    if (isOwn.length === 0) continue;
    await tx.execute(sql`
      delete from ${sql.identifier(table.name)} answer using ${sql.identifier(parent.name)} asked
      where answer.group_id = ${merging.groupId} and asked.group_id = ${merging.groupId}
        and ${refersTo(reference, "answer", "asked")} and ${anyOf(isOwn)}`);
  }
}

/** Who asked for an introduction, or moves first in a pair, may be one of the two that it is about. */
const MAY_BE_BOTH = ["asker_id", "mover_id"];

async function deleteBetween(
  tx: Tx,
  table: GroupTable,
  tables: readonly GroupTable[],
  merging: Merging,
): Promise<void> {
  const columns = memberColumns(table).filter((name) => !MAY_BE_BOTH.includes(name));
  const pairs: readonly SQL[] = columns.flatMap((one, index) =>
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
