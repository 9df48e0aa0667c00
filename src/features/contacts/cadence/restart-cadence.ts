import { inArray, sql, type SQL } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { contacts, meetingPeople, newId, tasks } from "#db/schema/index.ts";
import { CADENCE_WEEKS, FIRST_FOLLOW_UP_WEEKS } from "./cadence.ts";
import { isOwn } from "../own-contacts.ts";

/** When somebody is to be talked to again. */
export type NextTouch = { readonly contactId: string; readonly dueOn: string };

/**
 * A touch on a day restarts the clock: the one open follow-up of each contact moves to `nextTouchOn`, or is made; never
 * to a day that has passed. Call it after the people of a new meeting were written, so that it counts. Ids that are not
 * the caller's contacts are passed over.
 */
export async function restartCadence(
  ctx: Context,
  contactIds: readonly string[],
  day: string,
  meetingId?: string,
): Promise<readonly NextTouch[]> {
  const ids = [...new Set(contactIds)];
  if (ids.length === 0) return [];
  const due = sql`greatest(${day}::date + 7 * ${cadenceWeeksOf}, ${ctx.today}::date)`;
  const id = sql`(${JSON.stringify(Object.fromEntries(ids.map((known) => [known, newId()])))}::jsonb ->> ${contacts.id}::text)::uuid`;
  const rows = await ctx.tx
    .insert(tasks)
    .select(
      ctx.tx
        .select({
          groupId: contacts.groupId,
          id: id.as("id"),
          ownerId: contacts.ownerId,
          kind: sql`'follow-up'`.as("kind"),
          contactId: sql`${contacts.id}`.as("contact_id"),
          memberId: sql`null::uuid`.as("member_id"),
          meetingId: sql`${meetingId ?? null}::uuid`.as("meeting_id"),
          aboutContactId: sql`null::uuid`.as("about_contact_id"),
          promise: sql`null::text`.as("promise"),
          dueOn: due.as("due_on"),
          state: sql`'open'`.as("state"),
          createdAt: sql`${ctx.now}::timestamptz`.as("created_at"),
          settledAt: sql`null::timestamptz`.as("settled_at"),
        })
        .from(contacts)
        .where(isOwn(ctx, inArray(contacts.id, ids))),
    )
    .onConflictDoUpdate({
      target: [tasks.groupId, tasks.ownerId, tasks.contactId, tasks.kind],
      targetWhere: sql`state = 'open' and kind <> 'promise'`,
      set: {
        dueOn: sql`excluded.due_on`,
        meetingId: sql`coalesce(excluded.meeting_id, ${tasks.meetingId})`,
      },
    })
    .returning({ contactId: tasks.contactId, dueOn: tasks.dueOn });
  return rows.flatMap(({ contactId, dueOn }) => (contactId === null ? [] : [{ contactId, dueOn }]));
}

const metTwice = sql`exists (select from ${meetingPeople} where ${meetingPeople.groupId} = ${contacts.groupId}
  and ${meetingPeople.ownerId} = ${contacts.ownerId} and ${meetingPeople.contactId} = ${contacts.id} offset 1)`;

/** `cadenceOf` in SQL, for a row of contacts, from the same figures; a test holds the two together. */
export const cadenceWeeksOf: SQL = sql`coalesce(${contacts.cadenceWeeks}, case ${contacts.tie}
    when 'strong' then ${sql.raw(String(CADENCE_WEEKS.strong))}
    when 'weak' then ${sql.raw(String(CADENCE_WEEKS.weak))}
    else case when ${metTwice} then ${sql.raw(String(CADENCE_WEEKS.weak))}
      else ${sql.raw(String(FIRST_FOLLOW_UP_WEEKS))} end
    end)`;
