import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Suggestion } from "#chat/answer.ts";
import { accountToken } from "#chat/person-token.ts";
import { accountOf } from "#core/account-of.ts";
import type { Context } from "#core/context.ts";
import { normalise } from "#core/names.ts";
import type { MemberRef } from "#core/option-types.ts";
import { members } from "#db/schema/index.ts";

type NamedMember = MemberRef & { readonly isHere: boolean };

/**
 * Members by the name that they go by, in a group on several platforms, where nobody can mention people of the other
 * one. Names are sealed, so all of the group's are opened; elsewhere a mention is exact and nothing is read.
 */
async function readNamed(ctx: Context): Promise<readonly NamedMember[]> {
  const { tx, group, member, workspace } = ctx;
  if (!group.hasSides) return [];
  const rows = await tx
    .select({
      id: members.id,
      name: members.displayName,
      account: accountOf(workspace.id),
      isHere: sql<boolean>`exists (select from accounts own
        where own.group_id = members.group_id and own.member_id = members.id
          and own.workspace_id = ${workspace.id})`,
    })
    .from(members)
    .where(and(eq(members.groupId, group.id), ne(members.id, member.id), isNull(members.leftAt)));
  return rows.flatMap(({ id, name, account, isHere }) =>
    name === null || account === null ? [] : [{ id, name, account, isHere }],
  );
}

/** Who goes by exactly this name, case and accents aside. */
export async function membersNamed(ctx: Context, typed: string): Promise<readonly MemberRef[]> {
  const wanted = normalise(typed.replace(/^@/, ""));
  return (await readNamed(ctx)).filter(({ name }) => normalise(name) === wanted);
}

/**
 * What to offer while somebody's name is typed.
 * @param whom `far`: only those whom nobody here can mention
 */
export async function suggestMembers(
  ctx: Context,
  typed: string,
  whom: "all" | "far",
): Promise<readonly Suggestion[]> {
  const words = normalise(typed.replace(/^@/, "")).split(" ");
  return (await readNamed(ctx))
    .filter(({ isHere }) => whom === "all" || !isHere)
    .filter(({ name }) => {
      const own = normalise(name).split(" ");
      return words.every((word) => own.some((part) => part.startsWith(word)));
    })
    .map(({ name, account }) => ({ label: name, value: accountToken(account) }));
}
