import { readPersonToken } from "#chat/person-token.ts";
import { normalise } from "#core/names.ts";
import type { GroupMember } from "./group-members.ts";
import type { Refusal } from "./refusals.ts";
import { readWish, type Wish } from "./read-wish.ts";
import type { SettingsRow } from "./settings-file.ts";

/** What the table asks for one member. */
export type MemberWish = { readonly memberId: string; readonly line: number; readonly wish: Wish };

/** Whom each row is about, a mention, an account or a name, and what it asks for; each member once. */
export function matchRows(
  rows: readonly SettingsRow[],
  members: readonly GroupMember[],
): { readonly wishes: readonly MemberWish[]; readonly refused: readonly Refusal[] } {
  const find = memberFinder(members);
  const wishes = new Map<string, MemberWish>();
  const refused: Refusal[] = [];
  for (const row of rows) {
    const { line, who } = row;
    const found = find(who);
    if (typeof found === "string") {
      refused.push({ reason: found, line, what: who });
    } else if (wishes.has(found.id)) {
      refused.push({ reason: "repeated", line, what: found.name });
    } else {
      const read = readWish(row);
      refused.push(...read.refused);
      wishes.set(found.id, { memberId: found.id, line, wish: read.wish });
    }
  }
  return { wishes: [...wishes.values()], refused };
}

function memberFinder(members: readonly GroupMember[]) {
  const byAccount = new Map(members.flatMap((one) => one.accounts.map((id) => [id, one] as const)));
  const byName = Map.groupBy(members, ({ name }) => normalise(name));
  return (typed: string): GroupMember | "no-member" | "unknown" | "same-name" => {
    if (typed === "") return "no-member";
    const token = readPersonToken(typed);
    const account = byAccount.get(token?.kind === "account" ? token.account : typed);
    if (account !== undefined) return account;
    const named = byName.get(normalise(typed)) ?? byName.get(normalise(typed.replace(/^@/, "")));
    if (named === undefined) return "unknown";
    return named.length === 1 && named[0] !== undefined ? named[0] : "same-name";
  };
}
