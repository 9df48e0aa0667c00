import { and, eq, gte, lt, sql } from "drizzle-orm";
import { addDays, instantAt } from "#core/calendar/calendar.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { asks, gives, meetAnswers, meetQuestions, members, nudges } from "#db/schema/index.ts";
import type { AskTimes } from "./figures/asks.ts";
import type { GiveCount } from "./figures/concentration.ts";
import type { MeetingAnswers } from "./figures/meeting-yield.ts";
import type { NudgeDays } from "./figures/nudge-effect.ts";
import { LOOP_HOURS } from "./figures/mutual-trade.ts";
import type { ReferralCounts } from "./figures/warm-share.ts";
import type { Midnight } from "./midnight.ts";

/** What happened in the days before a midnight, as it was known then. */
export type PeriodCounts = {
  readonly givers: readonly GiveCount[];
  readonly gives: number;
  readonly inLoops: number;
  /** Gives of the period that nobody has confirmed or denied yet. */
  readonly waiting: number;
  readonly referrals: ReferralCounts;
  readonly asks: readonly (AskTimes & { readonly isNewcomers: boolean })[];
  readonly meetings: MeetingAnswers;
  readonly nudges: NudgeDays;
};

export async function readPeriod(tx: Tx, midnight: Midnight, days: number): Promise<PeriodCounts> {
  const from = instantAt(addDays(midnight.asOf, -days), 0, 0, midnight.timeZone);
  const [givers, given, asked, meetings, nudged] = await Promise.all([
    readGivers(tx, midnight, from),
    readGives(tx, midnight, from),
    readAsks(tx, midnight, from),
    readMeetings(tx, midnight, from),
    readNudges(tx, midnight, from),
  ]);
  return { ...given, givers, asks: asked, meetings, nudges: nudged };
}

/** Everybody who was in the group at some time of the period, by how much they gave in it. */
async function readGivers(
  tx: Tx,
  { groupId, until }: Midnight,
  from: Date,
): Promise<readonly GiveCount[]> {
  return tx.execute<GiveCount>(sql`
    with gave as (
      select giver_id, count(*)::int as n from ${gives}
      where group_id = ${groupId} and state = 'confirmed'
        and given_at >= ${from} and given_at < ${until} and settled_at < ${until}
      group by giver_id
    )
    select coalesce(g.n, 0) as gives, count(*)::int as members
    from ${members} m left join gave g on g.giver_id = m.id
    where m.group_id = ${groupId} and m.joined_at < ${until}
      and (m.left_at is null or m.left_at >= ${from} or g.n > 0)
      and (m.pseudonym_since is null or g.n > 0)
    group by 1 order by 1`);
}

async function readGives(tx: Tx, { groupId, until }: Midnight, from: Date) {
  const isSettled = sql`settled_at < ${until}`;
  const isOpen = sql`(state = 'pending' or ${isSettled} is not true)`;
  const isConfirmed = sql`(state = 'confirmed' and ${isSettled})`;
  const isReferral = sql`kind = 'referral'`;
  const wasAsked = sql`(${isReferral} and reported_by = 'giver')`;
  const count = (condition: ReturnType<typeof sql>) =>
    sql`count(*) filter (where ${condition})::int`;
  const [row] = await tx.execute<{
    gives: number;
    waiting: number;
    referrals: number;
    warm: number;
    said_yes: number;
    said_no: number;
    referrals_waiting: number;
  }>(sql`
    select ${count(isConfirmed)} as gives,
      ${count(isOpen)} as waiting,
      ${count(sql`${isConfirmed} and ${isReferral}`)} as referrals,
      ${count(sql`${isConfirmed} and ${isReferral} and warmth <> 'name'`)} as warm,
      ${count(sql`${isConfirmed} and ${wasAsked}`)} as said_yes,
      ${count(sql`state in ('declined', 'lapsed') and ${isSettled} and ${wasAsked}`)} as said_no,
      ${count(sql`${isOpen} and ${isReferral}`)} as referrals_waiting
    from ${gives}
    where group_id = ${groupId} and given_at >= ${from} and given_at < ${until}`);
  const [loops] = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from ${gives} g
    where g.group_id = ${groupId} and g.state = 'confirmed'
      and g.given_at >= ${from} and g.given_at < ${until} and g.settled_at < ${until}
      and exists (
        select from ${gives} b
        where b.group_id = g.group_id and b.giver_id = g.receiver_id and b.receiver_id = g.giver_id
          and b.state = 'confirmed' and b.settled_at < ${until}
          and b.given_at between g.given_at - make_interval(hours => ${LOOP_HOURS})
            and g.given_at + make_interval(hours => ${LOOP_HOURS})
      )`);
  return {
    gives: row?.gives ?? 0,
    inLoops: loops?.n ?? 0,
    waiting: row?.waiting ?? 0,
    referrals: {
      confirmed: row?.referrals ?? 0,
      warm: row?.warm ?? 0,
      saidYes: row?.said_yes ?? 0,
      saidNothingOrNo: row?.said_no ?? 0,
      waiting: row?.referrals_waiting ?? 0,
    },
  };
}

async function readAsks(tx: Tx, { groupId, until }: Midnight, from: Date) {
  const rows = await tx
    .select({
      askedAt: asks.createdAt,
      firstUsefulAt: asks.firstUsefulAt,
      closedAt: asks.closedAt,
      expiresAt: asks.expiresAt,
      isNewcomers: asks.isNewcomers,
    })
    .from(asks)
    .where(and(eq(asks.groupId, groupId), gte(asks.createdAt, from), lt(asks.createdAt, until)));
  return rows.map(({ askedAt, firstUsefulAt, closedAt, expiresAt, isNewcomers }) => ({
    askedAt,
    isNewcomers,
    firstUsefulAt: firstUsefulAt !== null && firstUsefulAt < until ? firstUsefulAt : null,
    hasEnded: expiresAt <= until || (closedAt !== null && closedAt < until),
  }));
}

/**
 * Introductions that both agreed to in the period, and pairs of its rounds, as they had answered by the midnight. One
 * yes is enough, and "Not Yet" is neither yes nor no.
 */
async function readMeetings(
  tx: Tx,
  { groupId, until }: Midnight,
  from: Date,
): Promise<MeetingAnswers> {
  const [row] = await tx.execute<{ met: number; did_not_meet: number; no_answer: number }>(sql`
    with told as (
      select array_agg(a.answer) filter (where a.answered_at < ${until}) as answers
      from ${meetQuestions} q
      join ${meetAnswers} a on a.group_id = q.group_id and a.question_id = q.id
      where q.group_id = ${groupId} and q.source in ('introduction', 'round')
        and q.created_at >= ${from} and q.created_at < ${until}
      group by q.id
    ), outcomes as (
      select coalesce('met' = any(answers), false) as met,
        coalesce('not-met' = any(answers) and 'not-yet' <> all(answers), false) as said_no
      from told
    )
    select count(*) filter (where met)::int as met,
      count(*) filter (where not met and said_no)::int as did_not_meet,
      count(*) filter (where not met and not said_no)::int as no_answer
    from outcomes`);
  return {
    met: row?.met ?? 0,
    didNotMeet: row?.did_not_meet ?? 0,
    noAnswer: row?.no_answer ?? 0,
  };
}

/** Nudges of the period whose 24 hours were over by the midnight. */
async function readNudges(tx: Tx, { groupId, until }: Midnight, from: Date): Promise<NudgeDays> {
  const hasActed = sql`done_at <= planned_at + interval '24 hours'`;
  const count = (condition: ReturnType<typeof sql>) =>
    sql`count(*) filter (where ${condition})::int`;
  const [row] = await tx.execute<{
    sent: number;
    sent_acted: number;
    held_out: number;
    held_out_acted: number;
    all_sent: number;
    mutes: number;
  }>(sql`
    select ${count(sql`is_measured and not is_held_out`)} as sent,
      ${count(sql`is_measured and not is_held_out and ${hasActed}`)} as sent_acted,
      ${count(sql`is_held_out`)} as held_out,
      ${count(sql`is_held_out and ${hasActed}`)} as held_out_acted,
      ${count(sql`not is_held_out`)} as all_sent,
      ${count(sql`not is_held_out and muted_at is not null`)} as mutes
    from ${nudges}
    where group_id = ${groupId} and planned_at >= ${from}
      and planned_at < ${until}::timestamptz - interval '24 hours'`);
  return {
    sent: row?.sent ?? 0,
    sentActed: row?.sent_acted ?? 0,
    heldOut: row?.held_out ?? 0,
    heldOutActed: row?.held_out_acted ?? 0,
    allSent: row?.all_sent ?? 0,
    mutes: row?.mutes ?? 0,
  };
}
