import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import type { Sender } from "#core/context.ts";
import { daySlots } from "#db/schema/index.ts";

const PLACES = ["letter-1", "letter-2"] as const;

/**
 * The parts of a `with` that take one of the two places that a person's day has for letters, besides the nudge and the
 * reminder that they chose; its `place` says in `is_taken` whether one was left. A place is a person's, so it is taken
 * under each of their accounts: one that is taken under any of them is taken, and from now on under all of them.
 *
 * @param isWanted when it is false, none is taken
 */
export function takingPlace(letter: {
  /** As of `personKeys`. */
  readonly persons: readonly string[];
  readonly day: Day;
  readonly groupId: string;
  readonly memberId: string;
  readonly isWanted?: SQL;
}): SQL {
  const { persons, day, groupId, memberId, isWanted = sql`true` } = letter;
  const slot = (name: (typeof PLACES)[number]) => sql`
    insert into day_slots (person, local_day, slot, group_id, member_id)
      select person, ${day}::date, ${name}, ${groupId}::uuid, ${memberId}::uuid
        from jsonb_array_elements_text(${JSON.stringify(persons)}::jsonb) as person where ${isWanted}`;
  const all = sql`${persons.length}::int`;
  return sql`
    first as (${slot("letter-1")} on conflict do nothing returning slot),
    second as (${slot("letter-2")} and (select count(*) from first) < ${all}
      on conflict do nothing returning slot),
    place as (select ${all} in ((select count(*) from first), (select count(*) from second)) as is_taken)`;
}

/**
 * Whether both places of a member's day are taken by letters of this group, so that what is no use later had better not
 * be written today.
 */
export async function isDayFull(
  { tx, group }: Pick<Sender, "tx" | "group">,
  memberId: string,
  day: Day,
): Promise<boolean> {
  const taken = await tx
    .selectDistinct({ slot: daySlots.slot })
    .from(daySlots)
    .where(
      and(
        eq(daySlots.groupId, group.id),
        eq(daySlots.memberId, memberId),
        eq(daySlots.localDay, day),
        inArray(daySlots.slot, PLACES),
      ),
    );
  return taken.length === PLACES.length;
}
