import { and, eq, isNull, or, sql, type SQL } from "drizzle-orm";
import { actAsEraser } from "#db/transactions/act-as.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { accounts, groups, members } from "#db/schema/index.ts";
import { textsFor } from "#texts/texts.ts";
import { columnOf, RULED_TABLES, type RuledTable } from "../rules/read-rules.ts";
import type { Erasing } from "./erasing.ts";
import { settleOpen } from "./settle-open.ts";
import { withdrawMail } from "./withdraw-mail.ts";

/**
 * Erases a member by the rule of each table, in a transaction of their group that may do nothing else afterwards but
 * become somebody again (`actAs`). What happened between people stays as numbers under a pseudonym; a member of whom no
 * such record speaks is gone altogether. Returns whether there was somebody to erase: of two at the same moment one
 * finds nobody.
 */
export async function eraseMember(tx: Tx, erasing: Erasing): Promise<boolean> {
  const { groupId, memberId, now } = erasing;
  await actAsEraser(tx, groupId);
  const isThem = and(eq(members.groupId, groupId), eq(members.id, memberId));
  const [member] = await tx
    .select({ name: members.displayName, leftAt: members.leftAt })
    .from(members)
    .where(and(isThem, isNull(members.pseudonymSince)))
    .for("update");
  if (member === undefined) return false;
  const theirs = await tx
    .select({ account: accounts.externalId })
    .from(accounts)
    .where(and(eq(accounts.groupId, groupId), eq(accounts.memberId, memberId)));
  await settleOpen(tx, erasing);
  await withdrawMail(tx, erasing, {
    name: member.name,
    accounts: theirs.map(({ account }) => account),
  });
  for (const ruled of RULED_TABLES) await applyRule(tx, ruled, erasing);
  await becomePseudonym(tx, erasing, member.leftAt ?? now);
  const gone = await tx
    .delete(members)
    .where(and(isThem, sql`not (${isOnRecord(erasing)})`))
    .returning({ id: members.id });
  // From now on somebody is in the records who has no account to be mentioned by.
  if (gone.length === 0) {
    await tx.update(groups).set({ hasSides: true }).where(eq(groups.id, groupId));
  }
  await tx.execute(sql`set constraints all immediate`);
  return true;
}

async function applyRule(tx: Tx, ruled: RuledTable, erasing: Erasing): Promise<void> {
  for (const part of ruled.atErase) {
    const named = and(
      eq(columnOf(ruled, ruled.name === "groups" ? "id" : "groupId"), erasing.groupId),
      or(...part.of.map((key) => eq(columnOf(ruled, key), erasing.memberId))),
    );
    if (part.rows === "go") await tx.delete(ruled.table).where(named);
    else if (Object.keys(part.emptied).length > 0) {
      await tx.update(ruled.table).set(part.emptied).where(named);
    }
  }
}

/** What everybody reads in their place, in the group's language. */
async function becomePseudonym(
  tx: Tx,
  { groupId, memberId, now }: Erasing,
  leftAt: Date,
): Promise<void> {
  const [group] = await tx
    .select({ locale: groups.locale })
    .from(groups)
    .where(eq(groups.id, groupId));
  const { formerMember } = textsFor(group?.locale ?? "en").privacy;
  await tx
    .update(members)
    .set({ displayName: formerMember, pseudonymSince: now, leftAt })
    .where(and(eq(members.groupId, groupId), eq(members.id, memberId)));
}

/** Whether a row that stays names them. */
function isOnRecord({ groupId, memberId }: Erasing): SQL {
  const records = RULED_TABLES.filter(({ name }) => name !== "members").flatMap((ruled) =>
    ruled.atErase.flatMap((part) =>
      part.rows === "go"
        ? []
        : part.of.map(
            (key) => sql`exists (select from ${ruled.table}
              where ${columnOf(ruled, "groupId")} = ${groupId} and ${columnOf(ruled, key)} = ${memberId})`,
          ),
    ),
  );
  return sql.join(records, sql` or `);
}
