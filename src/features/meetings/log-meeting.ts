import type { Context } from "#core/context.ts";
import { addDays, daysBetween } from "#core/calendar/calendar.ts";
import type { PersonRef } from "#core/option-types.ts";
import { meetingPeople, meetings, newId } from "#db/schema/index.ts";
import { together } from "#db/transactions/together.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { type NextTouch, restartCadence, touchWrite } from "#features/contacts/index.ts";
import { outreachMet } from "#features/outreach/index.ts";
import { MEMBER_FOLLOW_UP_DAYS, type NewTask, taskWrites } from "#features/tasks/index.ts";
import { type MeetingYield, meetingYield } from "./meeting-yield.ts";
import { type Acquaintance, type PersonMet, savePeopleMet } from "./people-met.ts";
import { saveNames } from "./save-names.ts";

/** A promise loses its worth after about a week. */
const PROMISE_DAYS = 7;
/** Whoever is not close wants some days to themselves between two talks (practice 6). */
const FEWEST_DAYS_BETWEEN = 7;

export type NewMeeting = {
  readonly who: readonly PersonRef[];
  /** Where they work, for people who are new. */
  readonly company?: string | undefined;
  readonly way?: (typeof meetings.$inferSelect)["way"] | undefined;
  readonly heldOn: string;
  readonly minutes?: number | undefined;
  /** New names as typed, each `Name at Company`. */
  readonly names: readonly string[];
  readonly promise?: string | undefined;
  readonly notes?: string | undefined;
};

export type LoggedMeeting = {
  readonly id: string;
  readonly people: readonly PersonMet[];
  /** Names that became contacts by this: of those met, and of those they named. */
  readonly newContacts: readonly string[];
  readonly thankYouDue: string;
  /** Who is to be thanked for whose name, on the same day. */
  readonly referrers: readonly { readonly name: string; readonly about: string }[];
  /** Who comes up again on which day, the earliest first. */
  readonly followUps: readonly { readonly names: readonly string[]; readonly dueOn: string }[];
  readonly promiseDue: string;
  /** Those who were talked to only days ago and are not close. */
  readonly tooSoon: readonly string[];
  /** The last conversations, this one included. */
  readonly yield: MeetingYield;
};

/**
 * Logs a conversation: people not known yet and the new names become contacts; each person met is to be thanked today,
 * and so is whoever gave their name, the first time they are met; they come up again as their tie wants, a promise is
 * due in a week, and what was under way to them has led to a meeting. With somebody known it takes two round trips to the database.
 */
export async function logMeeting(ctx: Context, meeting: NewMeeting): Promise<LoggedMeeting> {
  const id = newId();
  const met = await savePeopleMet(ctx, meeting.who, meeting.company);
  const people = met.map((entry) => entry.person);
  const ids = people.filter((person) => person.kind === "contact").map((person) => person.id);
  const promiseDue = promiseDueOn(meeting.heldOn, ctx.today);
  const memberFollowUp = latest(addDays(meeting.heldOn, MEMBER_FOLLOW_UP_DAYS), ctx.today);
  const referrals = referralsOf(met);
  const tasks = [
    ...people.flatMap((person): readonly NewTask[] => [
      { kind: "thank-you", person, meetingId: id, dueOn: ctx.today },
      ...(person.kind === "member"
        ? [{ kind: "follow-up", person, meetingId: id, dueOn: memberFollowUp } as const]
        : []),
    ]),
    ...referrals.map(({ referrer, contact }): NewTask => ({
      kind: "thank-referrer",
      person: referrer,
      aboutContactId: contact.id,
      meetingId: id,
      dueOn: ctx.today,
    })),
    ...promiseOf(meeting.promise, people[0], id, promiseDue),
  ];
  // How often they were met counts for the rhythm, and this one for the yield: these rows are sent before, in the same trip.
  const written = together(ctx.tx, [
    meetingWrite(ctx, id, meeting),
    peopleWrite(ctx, id, people),
    touchWrite(ctx, ids, meeting.heldOn),
    ...taskWrites(ctx, tasks),
  ]);
  const [named, next, sofar] = await Promise.all([
    saveNames(ctx, meeting.names, people[0]),
    restartCadence(ctx, ids, meeting.heldOn, id),
    meetingYield(ctx),
    written,
    outreachMet(ctx, ids, meeting.heldOn),
    recordDeed(ctx, { kind: "met", ids: [id, ...people.map((person) => person.id)] }),
  ]);
  return {
    id,
    people,
    newContacts: [...met.filter((entry) => entry.isNew).map(({ person }) => person.name), ...named],
    thankYouDue: ctx.today,
    referrers: referrals.map(({ referrer, contact }) => ({
      name: referrer.name,
      about: contact.name,
    })),
    followUps: byDay(people, next, memberFollowUp),
    promiseDue,
    tooSoon: met
      .filter(({ before }) => isTooSoon(before, meeting.heldOn))
      .map(({ person }) => person.name),
    yield: sofar,
  };
}

const meetingWrite = (ctx: Context, id: string, meeting: NewMeeting) =>
  ctx.tx.insert(meetings).values({
    groupId: ctx.group.id,
    id,
    ownerId: ctx.member.id,
    heldOn: meeting.heldOn,
    way: meeting.way,
    minutes: meeting.minutes,
    notes: meeting.notes,
    newNames: meeting.names.length,
    createdAt: ctx.now,
  });

const peopleWrite = (ctx: Context, meetingId: string, people: readonly PersonMet[]) =>
  ctx.tx.insert(meetingPeople).values(
    people.map((person) => ({
      groupId: ctx.group.id,
      ownerId: ctx.member.id,
      meetingId,
      contactId: person.kind === "contact" ? person.id : null,
      memberId: person.kind === "member" ? person.id : null,
    })),
  );

/** The day by which to keep a promise made in a conversation. */
export const promiseDueOn = (heldOn: string, today: string): string =>
  latest(addDays(heldOn, PROMISE_DAYS), today);

/** What was promised to the first person met. */
export function promiseOf(
  promise: string | undefined,
  person: PersonMet | undefined,
  meetingId: string,
  dueOn: string,
): readonly NewTask[] {
  return promise === undefined || person === undefined
    ? []
    : [{ kind: "promise", person, meetingId, dueOn, promise }];
}

/** Who gave whose name: thanked when that person is met for the first time, unless they sat there too. */
function referralsOf(
  met: readonly Acquaintance[],
): readonly { readonly referrer: PersonMet; readonly contact: PersonMet }[] {
  const there = new Set(met.map(({ person }) => person.id));
  return met.flatMap(({ person, before }) =>
    before?.referrer === undefined || before.timesMet > 0 || there.has(before.referrer.id)
      ? []
      : [{ referrer: before.referrer, contact: person }],
  );
}

function isTooSoon(before: Acquaintance["before"], heldOn: string): boolean {
  if (before === undefined || before.tie === "strong" || before.lastSpokeOn === null) return false;
  const days = daysBetween(before.lastSpokeOn, heldOn);
  return days > 0 && days < FEWEST_DAYS_BETWEEN;
}

function byDay(
  people: readonly PersonMet[],
  next: readonly NextTouch[],
  memberFollowUp: string,
): LoggedMeeting["followUps"] {
  const days = new Map(next.map(({ contactId, dueOn }) => [contactId, dueOn]));
  return [...Map.groupBy(people, (person) => days.get(person.id) ?? memberFollowUp)]
    .map(([dueOn, list]) => ({ dueOn, names: list.map((person) => person.name) }))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

const latest = (one: string, other: string): string => (one > other ? one : other);
