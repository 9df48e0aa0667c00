import type { GroupMember } from "./group-members.ts";
import type { MemberWish } from "./match-rows.ts";
import type { Wish } from "./read-wish.ts";
import type { Refusal } from "./refusals.ts";

/** What becomes of one member: only what is not so yet. */
export type SettingsChange = { readonly member: GroupMember; readonly change: Wish };

export type SettingsPlan = {
  readonly changes: readonly SettingsChange[];
  /** Members of whom everything that was asked for is so already. */
  readonly alreadySo: number;
  readonly refused: readonly Refusal[];
};

/**
 * What an organiser's table changes. A time zone that a member chose is theirs; where nobody chose one, the platform's
 * later word still counts. Nobody chooses a language in Kith, it is the platform's guess, so each may be mended. Who
 * administers the workspace stays an organiser, and one always remains.
 */
export function planChanges(
  wishes: readonly MemberWish[],
  members: readonly GroupMember[],
): SettingsPlan {
  const byId = new Map(members.map((member) => [member.id, member]));
  const wishOf = new Map(wishes.map(({ memberId, wish }) => [memberId, wish]));
  const isOneLeft = members.some(({ id, isOrganiser, isAdmin }) => {
    const wished = wishOf.get(id)?.isOrganiser;
    return wished === false ? isOrganiser && isAdmin : (wished ?? isOrganiser);
  });
  const changes: SettingsChange[] = [];
  const refused: Refusal[] = [];
  let alreadySo = 0;
  for (const { memberId, line, wish } of wishes) {
    const member = byId.get(memberId);
    // Whoever has left since the table was read is left out.
    if (member === undefined) continue;
    const { change, reasons } = changeOf(member, wish, isOneLeft);
    refused.push(...reasons.map((reason) => ({ reason, line, what: member.name })));
    if (Object.keys(change).length > 0) changes.push({ member, change });
    else if (reasons.length === 0) alreadySo++;
  }
  return { changes, alreadySo, refused };
}

function changeOf(
  member: GroupMember,
  { timeZone, locale, isOrganiser }: Wish,
  isOneLeft: boolean,
): { readonly change: Wish; readonly reasons: readonly Refusal["reason"][] } {
  const reasons: Refusal["reason"][] = [];
  const isNewZone = timeZone !== undefined && timeZone !== member.timeZone;
  if (isNewZone && member.choseTimeZone) reasons.push("own-zone");
  const isNewRight = isOrganiser !== undefined && isOrganiser !== member.isOrganiser;
  const isStaying = isNewRight && !isOrganiser && (member.isAdmin || !isOneLeft);
  if (isStaying) reasons.push(member.isAdmin ? "admin" : "last-organiser");
  return {
    change: {
      ...(isNewZone && !member.choseTimeZone ? { timeZone } : {}),
      ...(locale !== undefined && locale !== member.locale ? { locale } : {}),
      ...(isNewRight && !isStaying ? { isOrganiser } : {}),
    },
    reasons,
  };
}
