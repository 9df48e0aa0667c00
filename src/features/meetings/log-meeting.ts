import type { Context } from "#core/context.ts";
import { addDays } from "#core/calendar.ts";
import { splitNameAndCompany } from "#core/names.ts";
import type { PersonRef } from "#core/option-types.ts";
import { meetingPeople, meetings, newId } from "#db/schema/index.ts";
import { saveContact, touchContacts } from "#features/contacts/index.ts";
import { makeTasks } from "#features/tasks/index.ts";

/** The follow-up: late enough not to press, early enough to be remembered (practice 6). */
const FOLLOW_UP_DAYS = 21;
/** A promise loses its worth after about a week. */
const PROMISE_DAYS = 7;

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

/** A person met, saved by now. */
type PersonMet = {
  readonly kind: "contact" | "member";
  readonly id: string;
  readonly name: string;
};

export type LoggedMeeting = {
  readonly id: string;
  readonly people: readonly PersonMet[];
  /** Names that became contacts by this: of those met, and of those they named. */
  readonly newContacts: readonly string[];
  readonly thankYouDue: string;
  readonly followUpDue: string;
  readonly promiseDue: string;
};

/**
 * Logs a conversation: people not known yet and the new names become contacts, each person met is to be thanked today
 * and followed up after three weeks, and a promise is due in a week.
 */
export async function logMeeting(ctx: Context, meeting: NewMeeting): Promise<LoggedMeeting> {
  const id = newId();
  const met = await saveEverybodyMet(ctx, meeting);
  const people = met.map((entry) => entry.person);
  const [first] = people;
  await ctx.tx.insert(meetings).values({
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
  const due = {
    thankYouDue: ctx.today,
    followUpDue: latest(addDays(meeting.heldOn, FOLLOW_UP_DAYS), ctx.today),
    promiseDue: latest(addDays(meeting.heldOn, PROMISE_DAYS), ctx.today),
  };
  const ids = people.filter((person) => person.kind === "contact").map((person) => person.id);
  const promise = meeting.promise;
  // All of these need the meeting and not each other, so they go to the database together.
  const [named] = await Promise.all([
    saveNames(ctx, meeting.names, first),
    ctx.tx.insert(meetingPeople).values(
      people.map((person) => ({
        groupId: ctx.group.id,
        ownerId: ctx.member.id,
        meetingId: id,
        contactId: person.kind === "contact" ? person.id : null,
        memberId: person.kind === "member" ? person.id : null,
      })),
    ),
    touchContacts(ctx, ids, meeting.heldOn),
    makeTasks(ctx, [
      ...people.flatMap((person) => [
        { kind: "thank-you" as const, person, meetingId: id, dueOn: due.thankYouDue },
        { kind: "follow-up" as const, person, meetingId: id, dueOn: due.followUpDue },
      ]),
      ...(promise === undefined || first === undefined
        ? []
        : [
            {
              kind: "promise" as const,
              person: first,
              meetingId: id,
              dueOn: due.promiseDue,
              promise,
            },
          ]),
    ]),
  ]);
  const newContacts = [
    ...met.filter((entry) => entry.isNew).map((entry) => entry.person.name),
    ...named,
  ];
  return { id, people, newContacts, ...due };
}

type SavedMet = { readonly person: PersonMet; readonly isNew: boolean };

/** One after the other: "Ana, ana at Acme" is one person, and the second finds the first. */
async function saveEverybodyMet(ctx: Context, meeting: NewMeeting): Promise<readonly SavedMet[]> {
  const met = new Map<string, SavedMet>();
  for (const typed of meeting.who) {
    const saved = await saveMet(ctx, typed, meeting.company);
    if (!met.has(saved.person.id)) met.set(saved.person.id, saved);
  }
  return [...met.values()];
}

async function saveMet(
  ctx: Context,
  person: PersonRef,
  company: string | undefined,
): Promise<SavedMet> {
  if (person.kind !== "new") {
    return { person: { kind: person.kind, id: person.id, name: person.name }, isNew: false };
  }
  const { contact, outcome } = await saveContact(ctx, {
    name: person.name,
    company: person.company ?? company,
  });
  return {
    person: { kind: "contact", id: contact.id, name: contact.name },
    isNew: outcome === "new",
  };
}

/** Saves the names that came out of it, as referred by the first person met. Returns those that are new. */
async function saveNames(
  ctx: Context,
  names: readonly string[],
  referrer: PersonMet | undefined,
): Promise<readonly string[]> {
  const fresh: string[] = [];
  for (const typed of names) {
    const { contact, outcome } = await saveContact(ctx, {
      ...splitNameAndCompany(typed),
      referredBy: referrer && referrerRef(referrer),
    });
    if (outcome === "new") fresh.push(contact.name);
  }
  return fresh;
}

const referrerRef = ({ kind, id, name }: PersonMet): PersonRef =>
  kind === "contact" ? { kind, id, name, label: name } : { kind, id, name, account: "" };

const latest = (one: string, other: string): string => (one > other ? one : other);
