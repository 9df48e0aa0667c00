import type { Sql } from "postgres";
import { addDays, dayIn, daysBetween } from "#core/calendar/calendar.ts";
import { isQuiet } from "#core/calendar/quiet-time.ts";
import type { Arrival } from "./village.ts";
import type { Villager } from "./villagers.ts";

/** The letters that go out however many came: their receiver waits for them. */
const AWAITED = ["introduction-uncertain", "introduction-in-touch", "contact-way", "ask-reply"];
/** Times that somebody chose themselves. */
const CHOSEN = ["reminder", "plan"];
const MOST_LETTERS = 2;

type Standing = {
  readonly account: string;
  readonly zone: string;
  readonly is_on: boolean;
  readonly paused_until: string | null;
};

export type YearRules = {
  /** Looks at what has just arrived. */
  readonly check: (arrivals: readonly Arrival[]) => Promise<void>;
  /** Looks at the whole time. */
  readonly checkAll: (people: readonly Villager[], now: Date) => Promise<void>;
  readonly breaches: readonly string[];
  /** Letters a day and person besides the nudge, by how many days had so many. */
  readonly letterDays: ReadonlyMap<number, number>;
};

/** The rules of nudges and letters, checked against what people got and when, by their own clocks. */
export function watchRules(sql: Sql): YearRules {
  const breaches: string[] = [];
  const lastNudge = new Map<string, { readonly at: Date; readonly zone: string }>();
  const letters = new Map<string, number>();

  function checkNudge({ account, at }: Arrival, standing: Standing): void {
    const { zone } = standing;
    const day = dayIn(at, zone);
    const before = lastNudge.get(account);
    if (!standing.is_on) breaches.push(`${account}: a nudge after the stop, ${day}`);
    if ((standing.paused_until ?? day) > day)
      breaches.push(`${account}: a nudge in a pause, ${day}`);
    if (before !== undefined && dayIn(before.at, zone) === day) {
      breaches.push(`${account}: two nudges on ${day}`);
    }
    if (before !== undefined && dayIn(at, before.zone) === dayIn(before.at, before.zone)) {
      breaches.push(`${account}: two nudges on ${day} by the clock of the first`);
    }
    lastNudge.set(account, { at, zone });
  }

  async function check(arrivals: readonly Arrival[]): Promise<void> {
    if (arrivals.length === 0) return;
    const rows = await sql<{ id: string; kind: string; can_drop: boolean }[]>`
      select id, split_part(dedupe_key, ':', 1) as kind, drop_at is not null as can_drop from outbox
        where id = any (${arrivals.map(({ id }) => id)}::uuid[])`;
    const kinds = new Map(rows.map((row) => [row.id, row]));
    const standings = await sql<Standing[]>`
      select a.external_id as account, coalesce(m.time_zone, g.time_zone) as zone,
          coalesce(s.is_on, false) as is_on, s.paused_until::text
        from accounts a join members m on m.group_id = a.group_id and m.id = a.member_id
        join groups g on g.id = a.group_id
        left join nudge_settings s on s.group_id = m.group_id and s.member_id = m.id
        where a.external_id = any (${arrivals.map(({ account }) => account)})`;
    const byAccount = new Map(standings.map((row) => [row.account, row]));
    for (const arrival of arrivals) {
      const standing = byAccount.get(arrival.account);
      const row = kinds.get(arrival.id);
      if (standing === undefined || row === undefined) {
        breaches.push("a message from nowhere");
        continue;
      }
      const { account, at } = arrival;
      if (!CHOSEN.includes(row.kind) && isQuiet(at, standing.zone)) {
        breaches.push(`${account}: ${row.kind} in quiet time, ${at.toISOString()}`);
      }
      if (row.kind === "nudge") checkNudge(arrival, standing);
      else if (!CHOSEN.includes(row.kind)) {
        const key = `${account} ${dayIn(at, standing.zone)}`;
        const count = (letters.get(key) ?? 0) + 1;
        letters.set(key, count);
        const isAnyway = AWAITED.includes(row.kind) || row.can_drop;
        if (count > MOST_LETTERS && !isAnyway) {
          breaches.push(`${key}: letter ${count} of the day, ${row.kind}`);
        }
      }
    }
  }

  async function checkAll(people: readonly Villager[], now: Date): Promise<void> {
    await checkPromises();
    await checkReminders(now);
    await checkPaces(people);
  }

  /** Nothing that can wait comes before a promise that is due and was never brought up. */
  async function checkPromises(): Promise<void> {
    const passed = await sql<{ id: string; day: string }[]>`
      select t.id, n.local_day::text as day from tasks t
        join nudges n on n.group_id = t.group_id and n.member_id = t.owner_id and not n.is_held_out
        where t.kind = 'promise' and t.created_at < n.planned_at and t.due_on <= n.local_day
          and (t.settled_at is null or t.settled_at > n.planned_at) and t.state <> 'dropped'
          and n.choice ->> 'urgency' <> 'promised'
          and not exists (select from nudges said where said.group_id = n.group_id
            and said.member_id = n.member_id and said.thing = t.id::text and said.planned_at < n.planned_at)`;
    for (const { id, day } of passed) breaches.push(`promise ${id} was passed over on ${day}`);
    const forgotten = await sql<{ id: string }[]>`
      select t.id from tasks t
        where t.kind = 'promise' and t.state = 'open'
          and not exists (select from nudges n where n.group_id = t.group_id and n.member_id = t.owner_id
            and n.thing = t.id::text)
          and (select count(*) from nudges n where n.group_id = t.group_id and n.member_id = t.owner_id
            and n.local_day > t.due_on and n.planned_at > t.created_at and not n.is_held_out) > 3
          and not exists (select from tasks o where o.group_id = t.group_id and o.owner_id = t.owner_id
            and o.kind = 'promise' and o.id <> t.id and o.due_on <= t.due_on + 30)`;
    for (const { id } of forgotten) breaches.push(`promise ${id} was never brought up`);
  }

  async function checkReminders(now: Date): Promise<void> {
    const late = await sql<{ id: string }[]>`
      select id from reminders where state = 'waiting' and remind_at < ${now.toISOString()}::timestamptz - interval '2 hours'`;
    for (const { id } of late) breaches.push(`reminder ${id} was not sent`);
    const off = await sql<{ id: string }[]>`
      select r.id from reminders r join outbox o
          on o.group_id = r.group_id and o.dedupe_key = 'reminder:' || r.id
        where o.run_at < r.remind_at or o.settled_at > r.remind_at + interval '2 hours'`;
    for (const { id } of off) breaches.push(`reminder ${id} came at another time`);
  }

  /**
   * Three ignored in a row go to every second day, six to once a week, and whatever is done restores; landed members get
   * one a week.
   */
  async function checkPaces(people: readonly Villager[]): Promise<void> {
    const sent = await sql<
      {
        account: string;
        day: string;
        at: number;
        answered: number | null;
        done: number | null;
        landed_on: string | null;
      }[]
    >`
      select a.external_id as account, n.local_day::text as day,
          extract(epoch from n.planned_at)::float8 as at,
          extract(epoch from n.answered_at)::float8 as answered,
          extract(epoch from n.done_at)::float8 as done,
          (select max(landed_on)::text from landings l where l.group_id = n.group_id
            and l.member_id = n.member_id and l.undone_at is null) as landed_on
        from nudges n join accounts a on a.group_id = n.group_id and a.member_id = n.member_id
        where not n.is_held_out order by n.planned_at`;
    const byAccount = Map.groupBy(sent, ({ account }) => account);
    for (const person of people.filter(({ isSteady }) => isSteady)) {
      const own = byAccount.get(person.account) ?? [];
      const answers = own.flatMap(({ answered, done }) => [answered ?? 0, done ?? 0]);
      own.forEach((nudge, place) => {
        const before = own[place - 1];
        if (before === undefined) return;
        const restored = Math.max(0, ...answers.filter((at) => at <= nudge.at));
        const ignored = own.slice(0, place).filter(({ at }) => at > restored).length;
        const gap = daysBetween(before.day, nudge.day);
        const least = ignored >= 6 ? 7 : ignored >= 3 ? 2 : 1;
        if (gap < least) breaches.push(`${person.account}: ${gap} days after ${ignored} ignored`);
        const isLanded = nudge.landed_on !== null && before.day > addDays(nudge.landed_on, 1);
        if (isLanded && gap < 7)
          breaches.push(`${person.account}: landed, and ${gap} days between`);
      });
    }
  }

  return {
    check,
    checkAll,
    breaches,
    get letterDays() {
      const days = new Map<number, number>();
      for (const count of letters.values()) days.set(count, (days.get(count) ?? 0) + 1);
      return days;
    },
  };
}
