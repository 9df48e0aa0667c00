import { dayIn, type Day } from "#core/calendar/calendar.ts";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import { inPlanner } from "#db/transactions/tenant.ts";
import type { DatedFact, Facts, GiveFact } from "./facts.ts";
import { type Person, type PersonToday, whoTable } from "./facts/people.ts";
import { askFactsOf } from "./facts/ask-facts.ts";
import { picksOf, toOutreach, toTask } from "./facts/record-facts.ts";
import { readAskTies, readOfferKinds, readOpenAsks, readOwnAsks } from "./facts/read-asks.ts";
import { countContacts, readContactFacts } from "./facts/read-contacts.ts";
import { readGiveFacts, readGiveTotals } from "./facts/read-giving.ts";
import { readPersonFacts } from "./facts/read-person.ts";
import { readOutreachFacts, readTaskFacts } from "./facts/read-record.ts";
import { readRoundInvites, readTogetherFacts } from "./facts/read-together.ts";

/**
 * The facts of many members of any groups, by member id: thirteen statements, however many they are. A hundred or two at
 * a time are best. Reads ids, kinds and days, in a role that can read nothing else.
 */
export const readFacts = (
  db: Db,
  now: Date,
  people: readonly Person[],
): Promise<ReadonlyMap<string, Facts>> => inPlanner(db, (tx) => readFactsIn(tx, now, people));

/** The same within a member's own transaction, for that member. */
export async function readFactsIn(
  tx: Tx,
  now: Date,
  people: readonly Person[],
): Promise<ReadonlyMap<string, Facts>> {
  if (people.length === 0) return new Map();
  const todays = people.map((person): PersonToday => ({
    ...person,
    today: dayIn(now, person.timeZone),
  }));
  const reading = { who: whoTable(todays), now };
  const [
    persons,
    tasks,
    outreaches,
    contacts,
    counts,
    gives,
    given,
    openAsks,
    askTies,
    offers,
    ownAsks,
    together,
    invites,
  ] = await Promise.all([
    readPersonFacts(tx, reading),
    readTaskFacts(tx, reading),
    readOutreachFacts(tx, reading),
    readContactFacts(tx, reading),
    countContacts(tx, reading),
    readGiveFacts(tx, reading),
    readGiveTotals(tx, reading),
    readOpenAsks(tx, reading),
    readAskTies(tx, reading),
    readOfferKinds(tx, reading),
    readOwnAsks(tx, reading),
    readTogetherFacts(tx, reading),
    readRoundInvites(tx, reading),
  ]);
  const by = {
    person: onePerMember(persons),
    tasks: perMember(tasks),
    outreaches: perMember(outreaches),
    contacts: perMember(contacts),
    counts: onePerMember(counts),
    gives: perMember(gives),
    given: onePerMember(given),
    openAsks: Map.groupBy(openAsks, (row) => row.group_id),
    askTies: perMember(askTies),
    offers: perMember(offers),
    ownAsks: onePerMember(ownAsks),
    together: perMember(together),
    invites: onePerMember(invites),
  };
  const facts = todays.flatMap((person): [string, Facts][] => {
    const { memberId, timeZone } = person;
    const row = by.person.get(memberId);
    // Erased in the meantime.
    if (row === undefined) return [];
    const dayOf = (at: Date): Day => dayIn(at, timeZone);
    const maybeDay = (at: Date | null | undefined): Day | null =>
      at === null || at === undefined ? null : dayOf(at);
    const ownGives = by.gives.get(memberId) ?? [];
    const givesFor = (wait: (typeof ownGives)[number]["wait"]): readonly GiveFact[] =>
      ownGives
        .filter((give) => give.wait === wait)
        .map((give) => ({ id: give.id, memberId: give.giver_id, on: dayOf(give.at) }));
    const waiting = by.together.get(memberId) ?? [];
    const waitsFor = (wait: (typeof waiting)[number]["wait"]): readonly DatedFact[] =>
      waiting
        .filter((one) => one.wait === wait)
        .map((one) => ({
          id: one.id,
          memberId: one.other_id,
          others: one.others,
          on: dayOf(one.at),
        }));
    const totals = by.given.get(memberId);
    return [
      [
        memberId,
        {
          groupId: person.groupId,
          memberId,
          now,
          today: person.today,
          stage: row.stage ?? "searching",
          joinedOn: dayOf(row.joined_at),
          hasGoal: row.has_goal,
          hasTargetEmployers: row.has_target_employers,
          tasks: (by.tasks.get(memberId) ?? []).map(toTask),
          outreaches: (by.outreaches.get(memberId) ?? []).map((one) => toOutreach(one, dayOf)),
          lastWroteOn: maybeDay(row.wrote_at),
          lastMeeting:
            row.meeting_id === null || row.met_on === null
              ? null
              : { id: row.meeting_id, on: row.met_on, newNames: row.new_names ?? 0 },
          meetings: { count: row.meeting_count, newNames: row.meeting_names },
          contacts: {
            count: by.counts.get(memberId)?.count ?? 0,
            ...picksOf(by.contacts.get(memberId) ?? []),
          },
          inventory: { names: row.inventory_names, circlesDone: row.circles_done },
          lastCheckupOn: row.checked_on,
          lastWeekReviewed: row.week_on,
          asks: askFactsOf(
            memberId,
            {
              open: by.openAsks.get(person.groupId) ?? [],
              ties: by.askTies.get(memberId) ?? [],
              offers: by.offers.get(memberId) ?? [],
              own: by.ownAsks.get(memberId),
            },
            dayOf,
          ),
          offers: by.offers.get(memberId)?.length ?? 0,
          gives: {
            toConfirm: givesFor("toConfirm"),
            toThank: givesFor("toThank"),
            toRaise: givesFor("toRaise"),
            givenCount: totals?.given ?? 0,
            lastGaveOn: maybeDay(totals?.last_gave_at),
            firstReceivedOn: maybeDay(totals?.first_received_at),
          },
          landing:
            row.landing_id === null || row.landed_on === null
              ? null
              : { id: row.landing_id, on: row.landed_on, hasCredits: row.has_credits },
          pledge:
            row.starts_on === null
              ? null
              : {
                  callsLeft: row.calls_left ?? 0,
                  startsOn: row.starts_on,
                  isStopped: row.is_stopped ?? false,
                  hasDigest: row.has_digest ?? false,
                },
          introductions: waitsFor("introductions"),
          meetQuestions: waitsFor("meetQuestions"),
          rounds: {
            canJoin: by.invites.has(memberId),
            toSchedule: waitsFor("toSchedule"),
          },
          pathsToAnswer: waitsFor("pathsToAnswer"),
        },
      ],
    ];
  });
  return new Map(facts);
}

const perMember = <Row extends { readonly member_id: string }>(rows: Iterable<Row>) =>
  Map.groupBy(rows, (row) => row.member_id);

const onePerMember = <Row extends { readonly member_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.member_id, row]));
