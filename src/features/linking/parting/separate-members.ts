import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";

/**
 * Takes the accounts of one person apart again, in the transaction of `inLinker`. Their record stays with the account
 * that typed the code; the other account's member starts anew, by the name that both had.
 */
export async function separateMembers(tx: Tx, groupId: string): Promise<void> {
  const away = sql`
    select accounts.id, merged_members.merged_id, workspaces.origin_group_id
    from merged_members
    join members on members.group_id = merged_members.group_id and members.id = merged_members.member_id
    join accounts on accounts.group_id = members.group_id and accounts.member_id = members.id
    join workspaces on workspaces.group_id = accounts.group_id and workspaces.id = accounts.workspace_id
    where merged_members.group_id = ${groupId}
      and workspaces.origin_group_id is distinct from members.origin_group_id`;
  await tx.execute(sql`
    insert into members (group_id, id, origin_group_id, display_name, locale, time_zone, joined_at)
    select distinct on (away.merged_id) members.group_id, away.merged_id, away.origin_group_id,
      members.display_name, members.locale, members.time_zone, merged_members.merged_at
    from (${away}) away
    join merged_members on merged_members.group_id = ${groupId} and merged_members.merged_id = away.merged_id
    join members on members.group_id = ${groupId} and members.id = merged_members.member_id
    on conflict do nothing`);
  await tx.execute(sql`
    update accounts set member_id = away.merged_id from (${away}) away
    where accounts.group_id = ${groupId} and accounts.id = away.id`);
  await shareBlocks(tx, groupId);
  await tx.execute(sql`delete from merged_members where group_id = ${groupId}`);
}

/** Whoever never wants to be paired with one of the two never wants to be with the other, and the other way round. */
async function shareBlocks(tx: Tx, groupId: string): Promise<void> {
  const memberId = sql.identifier("member_id");
  const blockedId = sql.identifier("blocked_id");
  // One after the other: the second has both people of a pair who were merged.
  for (const [own, far] of [
    [memberId, blockedId],
    [blockedId, memberId],
  ] as const) {
    await tx.execute(sql`
      insert into blocks (group_id, ${own}, ${far}, created_at)
      select blocks.group_id, merged_members.merged_id, blocks.${far}, blocks.created_at
      from blocks
      join merged_members
        on merged_members.group_id = blocks.group_id and merged_members.member_id = blocks.${own}
      join members on members.group_id = blocks.group_id and members.id = merged_members.merged_id
      where blocks.group_id = ${groupId}
      on conflict do nothing`);
  }
}
