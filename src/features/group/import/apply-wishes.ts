import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { onlyOrganisers } from "#core/permitted.ts";
import { members } from "#db/schema/index.ts";
import { replanNudges } from "#features/nudges/index.ts";
import { lockGroup } from "../change-group.ts";
import { changeOrganisers, type OrganisersChange } from "../change-organisers.ts";
import { tellOrganisers } from "../tell-organisers.ts";
import { holdMembers } from "./group-members.ts";
import type { MemberWish } from "./match-rows.ts";
import { planChanges, type SettingsChange, type SettingsPlan } from "./plan-changes.ts";
import type { Wish } from "./read-wish.ts";

/**
 * Changes what a table asks for, by what is so now: what a member chose since the preview stays theirs. Those who are
 * named organisers hear it.
 * @throws UserError `not-organiser`
 */
export async function applyWishes(
  ctx: Context,
  wishes: readonly MemberWish[],
): Promise<{ readonly plan: SettingsPlan; readonly organisers: OrganisersChange | undefined }> {
  await lockGroup(ctx);
  const before = await holdMembers(ctx);
  // Somebody else may have let the caller go in this moment.
  const isOrganiser = before.some((one) => one.id === ctx.member.id && one.isOrganiser);
  onlyOrganisers({ ...ctx, member: { ...ctx.member, isOrganiser } });
  const plan = planChanges(wishes, before);
  for (const [timeZone, ids] of idsBy(plan.changes, "timeZone")) {
    await setSettings(ctx, ids, { timeZone });
    for (const memberId of ids) {
      await replanNudges(ctx.tx, { groupId: ctx.group.id, memberId }, ctx.now);
    }
  }
  for (const [locale, ids] of idsBy(plan.changes, "locale"))
    await setSettings(ctx, ids, { locale });
  return { plan, organisers: await nameOrganisers(ctx, plan.changes) };
}

async function setSettings(
  { tx, group }: Context,
  ids: readonly string[],
  settings: Pick<Wish, "timeZone" | "locale">,
): Promise<void> {
  await tx
    .update(members)
    .set(settings)
    .where(
      and(eq(members.groupId, group.id), inArray(members.id, [...ids]), isNull(members.leftAt)),
    );
}

/** Who gets which value. */
function idsBy<Key extends "timeZone" | "locale">(
  changes: readonly SettingsChange[],
  key: Key,
): ReadonlyMap<NonNullable<Wish[Key]>, readonly string[]> {
  const ids = new Map<NonNullable<Wish[Key]>, string[]>();
  for (const { member, change } of changes) {
    const value = change[key];
    if (value === undefined) continue;
    const sofar = ids.get(value);
    if (sofar === undefined) ids.set(value, [member.id]);
    else sofar.push(member.id);
  }
  return ids;
}

async function nameOrganisers(
  ctx: Context,
  changes: readonly SettingsChange[],
): Promise<OrganisersChange | undefined> {
  const whose = (isOrganiser: boolean) =>
    changes
      .filter(({ change }) => change.isOrganiser === isOrganiser)
      .map(({ member: { id, account, name } }) => ({ id, account, name }));
  const [add, remove] = [whose(true), whose(false)];
  if (add.length + remove.length === 0) return undefined;
  const change = await changeOrganisers(ctx, { add, remove });
  await tellOrganisers(ctx, change);
  return change;
}
