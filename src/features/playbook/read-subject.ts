import { and, eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Span } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { timeIn } from "#core/calendar.ts";
import type { Tx } from "#db/open-database.ts";
import {
  accounts,
  asks,
  contacts,
  gives,
  introductions,
  members,
  pathRequests,
  tasks,
} from "#db/schema/index.ts";
import type { PracticeSubject } from "#texts/practice-texts.ts";
import type { About } from "./about.ts";

/** Longer names and words are cut, so that every nudge can be read at a glance. */
const MAX_NAME = 60;
const MAX_WHAT = 160;

type Reader = {
  readonly tx: Tx;
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
  /** Whose clock a meeting's time is told by. */
  readonly timeZone: string;
};

/**
 * Opens the words of the one chosen thing: whom it is about and what was said, in one statement of the member's own
 * transaction. Undefined when it is gone by now, so that nobody is nudged about nobody.
 */
export async function readSubject(
  reader: Reader,
  about: About,
): Promise<PracticeSubject | undefined> {
  const { tx, group, member } = reader;
  const own = (table: typeof contacts | typeof tasks, id: string | undefined): SQL =>
    sql`${table.groupId} = ${group.id} and ${table.ownerId} = ${member.id} and ${table.id} = ${id ?? null}::uuid`;
  const inGroup = (
    table: typeof asks | typeof gives | typeof introductions | typeof members,
    id: string | undefined,
  ): SQL => sql`${table.groupId} = ${group.id} and ${table.id} = ${id ?? null}::uuid`;
  const referrer = (column: SQL): SQL =>
    sql`(select ${column} from ${contacts} where ${own(contacts, about.contactId)})`;
  const [row] = await tx
    .select({
      contact: one(contacts.name, contacts, own(contacts, about.contactId)),
      member: one(members.displayName, members, inGroup(members, about.memberId)),
      account: sql<string | null>`(select ${accounts.externalId} from ${accounts}
        where ${accounts.groupId} = ${group.id} and ${accounts.memberId} = ${about.memberId ?? null}::uuid
        order by ${accounts.id} limit 1)`,
      named: one(contacts.name, contacts, own(contacts, about.aboutContactId)),
      referrer: sql<string | null>`(select r.name from contacts r
        where r.group_id = ${group.id} and r.owner_id = ${member.id}
          and r.id = ${referrer(sql`referred_by_contact_id`)})`.mapWith(contacts.name),
      referringMember: sql<string | null>`(select r.display_name from members r
        where r.group_id = ${group.id}
          and r.id = ${referrer(sql`referred_by_member_id`)})`.mapWith(members.displayName),
      promise: one(tasks.promise, tasks, own(tasks, about.taskId)),
      ask: one(asks.text, asks, inGroup(asks, about.askId)),
      reason: one(
        introductions.reason,
        introductions,
        inGroup(introductions, about.introductionId),
      ),
      employer: sql<string | null>`(select r.employer from path_requests r
        join path_asks a on a.group_id = r.group_id and a.request_id = r.id
        where a.group_id = ${group.id} and a.owner_id = ${member.id}
          and a.id = ${about.pathId ?? null}::uuid)`.mapWith((sealed: string) =>
        String(pathRequests.employer.mapFromDriverValue(sealed)),
      ),
      given: one(gives.name, gives, inGroup(gives, about.giveId)),
    })
    .from(members)
    .where(and(eq(members.groupId, group.id), eq(members.id, member.id)));
  if (row === undefined) return undefined;
  const name = row.contact ?? row.member ?? row.account;
  const isAboutSomebody = about.contactId !== undefined || about.memberId !== undefined;
  if (isAboutSomebody && name === null) return undefined;
  const other = row.named ?? row.given ?? row.referrer ?? row.referringMember;
  return {
    name: shorten(name ?? "", MAX_NAME),
    about: shorten(other ?? "", MAX_NAME),
    what: shorten(row.promise ?? row.ask ?? row.reason ?? row.employer ?? "", MAX_WHAT),
    count: about.count ?? 0,
    at: about.at === undefined ? [] : [timeOf(new Date(about.at), reader.timeZone)],
  };
}

/** A column of the one row that fits, opened where it is sealed. */
const one = (column: PgColumn, table: PgTable, where: SQL): SQL<string | null> =>
  sql`(select ${column} from ${table} where ${where})`.mapWith((sealed: string) =>
    String(column.mapFromDriverValue(sealed)),
  );

function timeOf(at: Date, timeZone: string): Span {
  const { hour, minute } = timeIn(at, timeZone);
  const fallback = `${hour}:${String(minute).padStart(2, "0")}`;
  return { kind: "time", at, style: "time", fallback };
}
