import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { column } from "../moving/statements.ts";
import type { Merging } from "./merging.ts";

/**
 * The kept member's settings stand, and what they have none of is the merged one's. Where the two differ about who may
 * see, write or match something, it is the stricter: a no stays a no, and a yes to having contacts matched is one for
 * the contacts of both only if both said it.
 */
export async function mergeSettings(tx: Tx, { groupId, keptId, mergedId }: Merging): Promise<void> {
  await tx.execute(sql`
    update members kept set contacts_revision = kept.contacts_revision + merged.contacts_revision + 1,
      is_organiser = kept.is_organiser or merged.is_organiser,
      joined_at = least(kept.joined_at, merged.joined_at),
      ${either("goal", "target_employers", "employer", "contact_way", "stage")},
      ${either("setup_offered_at", "first_give_asked_at", "first_give_remind_at")},
      contacts_asked_at = greatest(kept.contacts_asked_at, merged.contacts_asked_at),
      time_zone = case when merged.chose_time_zone and not kept.chose_time_zone then merged.time_zone
        else coalesce(kept.time_zone, merged.time_zone) end,
      chose_time_zone = kept.chose_time_zone or merged.chose_time_zone,
      stage_visibility = ${stageVisibility},
      direct_messages = ${unlessRefused("direct_messages")},
      on_boards = ${unlessRefused("on_boards")},
      match_contacts = case when kept.match_contacts = merged.match_contacts then kept.match_contacts
        when 'no' in (kept.match_contacts, merged.match_contacts) then 'no' else 'unasked' end
    from members merged
    where kept.group_id = ${groupId} and kept.id = ${keptId}
      and merged.group_id = ${groupId} and merged.id = ${mergedId}`);
  await tx.execute(sql`
    delete from doors where group_id = ${groupId} and owner_id in (${keptId}, ${mergedId})
      and not exists (select from members where group_id = ${groupId} and id = ${keptId} and match_contacts = 'yes')`);
  await tx.execute(sql`
    update nudge_settings kept set paused_until = greatest(kept.paused_until, merged.paused_until)
    from nudge_settings merged
    where kept.group_id = ${groupId} and kept.member_id = ${keptId}
      and merged.group_id = ${groupId} and merged.member_id = ${mergedId}`);
}

const either = (...list: readonly string[]): SQL =>
  sql.join(
    list.map(
      (name) => sql`${column(name)} = coalesce(${column(name, "kept")}, ${column(name, "merged")})`,
    ),
    sql`, `,
  );

const unlessRefused = (name: string): SQL =>
  sql`case when ${column(name, "merged")} = 'no' then 'no' else ${column(name, "kept")} end`;

/** Who may see a stage was said of that stage, and goes with it. */
const stageVisibility = sql`case
  when merged.stage is null then kept.stage_visibility
  when kept.stage is null then merged.stage_visibility
  when 'nobody' in (kept.stage_visibility, merged.stage_visibility) then 'nobody'
  when 'organisers' in (kept.stage_visibility, merged.stage_visibility) then 'organisers'
  else 'group' end`;
