import { and, eq, sql, type SQL } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { contacts, meetingPeople, newId, tasks } from "#db/schema/index.ts";
import { CADENCE_WEEKS, FIRST_FOLLOW_UP_WEEKS } from "./cadence.ts";

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
  const rows = await restart(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    day,
    today: ctx.today,
    now: ctx.now.toISOString(),
    meeting: meetingId ?? null,
    contacts: `{${ids.join(",")}}`,
    tasks: JSON.stringify(Object.fromEntries(ids.map((id) => [id, newId()]))),
  });
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

const at = sql.placeholder;

const restart = prepareOnce((db) =>
  db
    .insert(tasks)
    .select(
      db
        .select({
          groupId: contacts.groupId,
          id: sql`(${at("tasks")}::jsonb ->> ${contacts.id}::text)::uuid`.as("id"),
          ownerId: contacts.ownerId,
          kind: sql`'follow-up'`.as("kind"),
          contactId: sql`${contacts.id}`.as("contact_id"),
          memberId: sql`null::uuid`.as("member_id"),
          meetingId: sql`${at("meeting")}::uuid`.as("meeting_id"),
          aboutContactId: sql`null::uuid`.as("about_contact_id"),
          promise: sql`null::text`.as("promise"),
          dueOn: sql`greatest(${at("day")}::date + 7 * ${cadenceWeeksOf}, ${at("today")}::date)`.as(
            "due_on",
          ),
          state: sql`'open'`.as("state"),
          createdAt: sql`${at("now")}::timestamptz`.as("created_at"),
          settledAt: sql`null::timestamptz`.as("settled_at"),
        })
        .from(contacts)
        .where(
          and(
            eq(contacts.groupId, at("group")),
            eq(contacts.ownerId, at("owner")),
            sql`${contacts.id} = any (${at("contacts")}::uuid[])`,
          ),
        ),
    )
    .onConflictDoUpdate({
      target: [tasks.groupId, tasks.ownerId, tasks.contactId, tasks.kind],
      targetWhere: sql`state = 'open' and kind <> 'promise'`,
      set: {
        dueOn: sql`excluded.due_on`,
        meetingId: sql`coalesce(excluded.meeting_id, ${tasks.meetingId})`,
      },
    })
    .returning({ contactId: tasks.contactId, dueOn: tasks.dueOn }),
);
