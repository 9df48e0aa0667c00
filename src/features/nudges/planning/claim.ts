import { sql } from "drizzle-orm";
import { personKey } from "#core/outbox/mailbox.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { uuids } from "#db/drizzle/uuids.ts";
import type { Considered } from "./consider.ts";

/**
 * Those of the batch that are this replica's to settle: still on, still to be looked at when they were seen to be, and
 * not in the hands of another. They stay locked until the end of the transaction.
 */
export async function claimMembers(
  tx: Tx,
  batch: readonly Considered[],
): Promise<readonly Considered[]> {
  const rows = await tx.execute<{ member_id: string }>(sql`
    select s.member_id from nudge_settings s
      join unnest(${uuids(batch.map(({ member }) => member.groupId))},
        ${uuids(batch.map(({ member }) => member.memberId))},
        ${`{${batch.map(({ member }) => member.nextAt.toISOString()).join(",")}}`}::timestamptz[])
        as seen (group_id, member_id, next_at)
        on seen.group_id = s.group_id and seen.member_id = s.member_id and seen.next_at = s.next_at
      where s.is_on
      for update of s skip locked`);
  const claimed = new Set(rows.map((row) => row.member_id));
  return batch.filter(({ member }) => claimed.has(member.memberId));
}

/**
 * Those whose local day is theirs now: they have had no nudge on it, in whatever group and under whichever of their
 * accounts. A day that is taken under one of them is from now on taken under all.
 */
export async function takeDays(
  tx: Tx,
  batch: readonly Considered[],
): Promise<readonly Considered[]> {
  const wanted = batch.flatMap(({ member, verdict }) =>
    member.addresses.map((address) => ({
      person: personKey(address),
      day: verdict.due?.day ?? "",
      group: member.groupId,
      member: member.memberId,
    })),
  );
  if (wanted.length === 0) return [];
  const rows = await tx.execute<{ person: string; member_id: string }>(sql`
    insert into day_slots (person, local_day, slot, group_id, member_id)
      select person, day, 'nudge', "group", member
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
          as wanted (person text, day date, "group" uuid, member uuid)
        order by person
      on conflict do nothing
      returning person, member_id`);
  const taken = Map.groupBy(rows, (row) => row.member_id);
  const isWhole = ({ member }: Considered): boolean => {
    const persons = new Set(member.addresses.map(personKey));
    return (taken.get(member.memberId)?.length ?? 0) === persons.size && persons.size > 0;
  };
  return batch.filter(isWhole);
}

/** The day is free again for another group. */
export async function giveBackDays(tx: Tx, batch: readonly Considered[]): Promise<void> {
  if (batch.length === 0) return;
  const lost = batch.map(({ member, verdict }) => ({
    group: member.groupId,
    member: member.memberId,
    day: verdict.due?.day,
  }));
  await tx.execute(sql`
    delete from day_slots
      using jsonb_to_recordset(${JSON.stringify(lost)}::jsonb) as lost ("group" uuid, member uuid, day date)
      where day_slots.group_id = lost."group" and day_slots.member_id = lost.member
        and day_slots.local_day = lost.day and day_slots.slot = 'nudge'`);
}

/** When each is to be looked at again, and how often nudges come; `sent` got theirs. */
export async function moveOn(
  tx: Tx,
  batch: readonly Considered[],
  sent: ReadonlySet<string>,
): Promise<void> {
  const moves = batch.map(({ member, verdict }) => {
    const isSent = sent.has(member.memberId);
    return {
      group: member.groupId,
      member: member.memberId,
      next: (isSent ? verdict.nextAfterSending : verdict.nextAt).toISOString(),
      pace: verdict.pace,
      // How many were ignored is counted with each nudge, as of the one before it.
      ignored: isSent ? verdict.ignored : member.ignored,
      lastOn: isSent ? (verdict.due?.day ?? null) : member.plan.lastOn,
      lastZone: isSent ? member.timeZone : member.plan.lastZone,
    };
  });
  if (moves.length === 0) return;
  await tx.execute(sql`
    update nudge_settings s set next_at = moved.next, pace = moved.pace, ignored = moved.ignored,
        last_on = moved."lastOn", last_zone = moved."lastZone"
      from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as moved ("group" uuid, member uuid,
        next timestamptz, pace text, ignored integer, "lastOn" date, "lastZone" text)
      where s.group_id = moved."group" and s.member_id = moved.member`);
}
