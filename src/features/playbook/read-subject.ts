import { sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Span } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { timeIn } from "#core/calendar/calendar.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import {
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

/** One chosen thing, and whose it is. */
export type ChosenThing = {
  readonly groupId: string;
  readonly memberId: string;
  /** Whose clock a meeting's time is told by. */
  readonly timeZone: string;
  readonly about: About;
};

type Reader = {
  readonly tx: Tx;
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
  readonly timeZone: string;
};

/**
 * Opens the words of the one chosen thing: whom it is about and what was said, in one statement of the member's own
 * transaction. Undefined when it is gone by now, so that nobody is nudged about nobody.
 */
export async function readSubject(
  { tx, group, member, timeZone }: Reader,
  about: About,
): Promise<PracticeSubject | undefined> {
  const thing = { groupId: group.id, memberId: member.id, timeZone, about };
  const [subject] = await subjectsOf(tx, [thing], "member");
  return subject;
}

/** The same for many members in one statement, in their order; for whoever composes for all of them (`actAsComposer`). */
export const readSubjects = (
  tx: Tx,
  things: readonly ChosenThing[],
): Promise<readonly (PracticeSubject | undefined)[]> => subjectsOf(tx, things, "composer");

async function subjectsOf(
  tx: Tx,
  things: readonly ChosenThing[],
  reader: "member" | "composer",
): Promise<readonly (PracticeSubject | undefined)[]> {
  if (things.length === 0) return [];
  const rows = await readWords(tx, things, reader);
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  return things.map((thing, place) => subjectOf(thing, byPlace.get(place)));
}

type Words = {
  readonly place: number;
  readonly contact: string | null;
  readonly member: string | null;
  readonly account: string | null;
  readonly named: string | null;
  readonly referrer: string | null;
  readonly referring_member: string | null;
  readonly promise: string | null;
  readonly ask: string | null;
  readonly reason: string | null;
  readonly employer: string | null;
  readonly given: string | null;
};

/**
 * What somebody owns is looked for among their own alone, whoever else is read for. Each role has a text of its own: the
 * server plans a statement anew whenever another role than last time sends it, and this one takes it milliseconds.
 */
function readWords(tx: Tx, things: readonly ChosenThing[], reader: "member" | "composer") {
  const wanted = things.map(({ groupId, memberId, about }, place) => ({
    place,
    group_id: groupId,
    own_id: memberId,
    contact_id: about.contactId,
    member_id: about.memberId,
    named_id: about.aboutContactId,
    task_id: about.taskId,
    ask_id: about.askId,
    introduction_id: about.introductionId,
    path_id: about.pathId,
    give_id: about.giveId,
  }));
  return tx.execute<Words>(sql`
    /* ${sql.raw(reader)} */ select w.place, c.name as contact, m.display_name as member,
      (select external_id from accounts a where a.group_id = w.group_id and a.member_id = w.member_id
        order by a.id limit 1) as account,
      n.name as named, r.name as referrer, rm.display_name as referring_member, t.promise,
      a.text as ask, i.reason, p.employer, g.name as given
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (place integer, group_id uuid,
      own_id uuid, contact_id uuid, member_id uuid, named_id uuid, task_id uuid, ask_id uuid,
      introduction_id uuid, path_id uuid, give_id uuid)
    join members own on own.group_id = w.group_id and own.id = w.own_id
    left join contacts c on c.group_id = w.group_id and c.owner_id = w.own_id and c.id = w.contact_id
    left join contacts n on n.group_id = w.group_id and n.owner_id = w.own_id and n.id = w.named_id
    left join contacts r
      on r.group_id = w.group_id and r.owner_id = w.own_id and r.id = c.referred_by_contact_id
    left join members rm on rm.group_id = w.group_id and rm.id = c.referred_by_member_id
    left join members m on m.group_id = w.group_id and m.id = w.member_id
    left join tasks t on t.group_id = w.group_id and t.owner_id = w.own_id and t.id = w.task_id
    left join asks a on a.group_id = w.group_id and a.id = w.ask_id
    left join introductions i on i.group_id = w.group_id and i.id = w.introduction_id
    left join path_asks pa
      on pa.group_id = w.group_id and pa.owner_id = w.own_id and pa.id = w.path_id
    left join path_requests p on p.group_id = w.group_id and p.id = pa.request_id
    left join gives g on g.group_id = w.group_id and g.id = w.give_id`);
}

function subjectOf(
  { about, timeZone }: ChosenThing,
  words: Words | undefined,
): PracticeSubject | undefined {
  if (words === undefined) return undefined;
  const name =
    open(contacts.name, words.contact) ?? open(members.displayName, words.member) ?? words.account;
  const isAboutSomebody = about.contactId !== undefined || about.memberId !== undefined;
  if (isAboutSomebody && name === null) return undefined;
  const other =
    open(contacts.name, words.named) ??
    open(gives.name, words.given) ??
    open(contacts.name, words.referrer) ??
    open(members.displayName, words.referring_member);
  const what =
    open(tasks.promise, words.promise) ??
    open(asks.text, words.ask) ??
    open(introductions.reason, words.reason) ??
    open(pathRequests.employer, words.employer);
  return {
    name: shorten(name ?? "", MAX_NAME),
    about: shorten(other ?? "", MAX_NAME),
    what: shorten(what ?? "", MAX_WHAT),
    count: about.count ?? 0,
    at: about.at === undefined ? [] : [timeOf(new Date(about.at), timeZone)],
  };
}

const open = (column: PgColumn, sealed: string | null): string | null =>
  sealed === null ? null : String(column.mapFromDriverValue(sealed));

function timeOf(at: Date, timeZone: string): Span {
  const { hour, minute } = timeIn(at, timeZone);
  const fallback = `${hour}:${String(minute).padStart(2, "0")}`;
  return { kind: "time", at, style: "time", fallback };
}
