import type { Sql } from "postgres";
import { textsFor } from "#texts/texts.ts";

type Practice = {
  readonly practice: string;
  readonly sent: number;
  readonly acted: number;
  readonly done: number;
  readonly declined: number;
  readonly planned: number;
  readonly kept: number;
  readonly muted: number;
  readonly held_out: number;
};

const HEADINGS = ["sent", "acted", "done", "not this", "plans", "kept", "muted", "held out"];
const LEGEND = `acted: a button of the nudge was pressed, or the deed was done before the next one. done: the deed itself. not this: "Not This One".
plans: a time was chosen for it; kept: it was done at that time or after it. muted: nudges were stopped or paused within a day.
held out: drawn to go without, and put off by a day. Shares are of those sent, or of the plans.`;

/** Prints what became of the nudges, habit by habit, most first. Returns how many were sent. */
export async function tellPractices(sql: Sql): Promise<number> {
  const rows = await sql<Practice[]>`
    select practice, count(*) filter (where not is_held_out)::int as sent,
      count(*) filter (where not is_held_out and (answer in ('button', 'deed') or done_at is not null))::int as acted,
      count(*) filter (where done_at is not null and not is_held_out)::int as done,
      count(*) filter (where not is_held_out and answer = 'declined')::int as declined,
      count(r.id)::int as planned,
      count(r.id) filter (where done_at >= r.remind_at)::int as kept,
      count(*) filter (where muted_at is not null)::int as muted,
      count(*) filter (where is_held_out)::int as held_out
    from nudges n left join reminders r
      on r.group_id = n.group_id and r.nudge_id = n.id and r.state <> 'dropped'
    group by practice order by 2 desc, 1`;
  const labels = new Map<string, string>(
    Object.entries(textsFor("en").practices.list).map(([name, { label }]) => [name, label]),
  );
  line("", HEADINGS);
  for (const row of rows) line(labels.get(row.practice) ?? row.practice, columnsOf(row));
  const sum = (pick: (row: Practice) => number) => rows.reduce((all, row) => all + pick(row), 0);
  const sent = sum((row) => row.sent);
  line(
    "all of them",
    columnsOf({
      practice: "",
      sent,
      acted: sum((row) => row.acted),
      done: sum((row) => row.done),
      declined: sum((row) => row.declined),
      planned: sum((row) => row.planned),
      kept: sum((row) => row.kept),
      muted: sum((row) => row.muted),
      held_out: sum((row) => row.held_out),
    }),
  );
  for (const words of LEGEND.split("\n")) console.log(`  | ${words}`);
  return sent;
}

const columnsOf = (row: Practice): readonly (string | number)[] => [
  row.sent,
  share(row.acted, row.sent),
  share(row.done, row.sent),
  share(row.declined, row.sent),
  row.planned,
  share(row.kept, row.planned),
  row.muted,
  row.held_out,
];

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`;

const line = (name: string, values: readonly (string | number)[]): void =>
  console.log(`  ${name.padEnd(44)}${values.map((value) => String(value).padStart(10)).join("")}`);

/** Prints how often nudges came, at what pace they come at the end, and how many letters came besides. */
export async function tellPaces(
  sql: Sql,
  year: {
    readonly personDays: number;
    readonly sent: number;
    readonly letterDays: ReadonlyMap<number, number>;
  },
): Promise<void> {
  const { personDays, sent, letterDays } = year;
  const [figures] = await sql<
    { measured: number; out: number; daily: number; second: number; weekly: number; off: number }[]
  >`
    select (select count(*) from nudges where is_measured)::int as measured,
      (select count(*) from nudges where is_held_out)::int as out,
      count(*) filter (where is_on and pace = 'daily' and cardinality(days) > 1)::int as daily,
      count(*) filter (where is_on and pace = 'second-day' and cardinality(days) > 1)::int as second,
      count(*) filter (where is_on and (pace = 'weekly' or cardinality(days) = 1))::int as weekly,
      count(*) filter (where not is_on)::int as off from nudge_settings`;
  if (figures === undefined) throw new Error("nobody wanted nudges");
  const { measured, out, daily, second, weekly, off } = figures;
  const letters = Array.from(
    { length: Math.max(0, ...letterDays.keys()) },
    (_, count) => `${letterDays.get(count + 1) ?? 0} with ${count + 1}`,
  );
  const some = [...letterDays.values()].reduce((all, days) => all + days, 0);
  console.log(
    `  ${(sent / personDays).toFixed(2)} nudges a person and day; held out ${((100 * out) / measured).toFixed(1)} % of ${measured} measured`,
  );
  console.log(
    `  at the end nudges come to ${daily} each day that they chose, to ${second} every second day, to ${weekly} once a week; ${off} turned them off`,
  );
  console.log(
    `  days of a person with letters besides the nudge: ${[`${personDays - some} without any`, ...letters].join(", ")}`,
  );
}
