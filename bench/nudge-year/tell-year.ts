import type { Sql } from "postgres";

type Practice = {
  readonly practice: string;
  readonly sent: number;
  readonly button: number;
  readonly deed: number;
  readonly declined: number;
  readonly done: number;
  readonly muted: number;
  readonly planned: number;
  readonly kept: number;
  readonly held_out: number;
};

/** Prints what became of the nudges, habit by habit. Returns how many were sent. */
export async function tellPractices(sql: Sql): Promise<number> {
  const rows = await sql<Practice[]>`
    select practice, count(*) filter (where not is_held_out)::int as sent,
      count(*) filter (where answer = 'button')::int as button,
      count(*) filter (where answer = 'deed')::int as deed,
      count(*) filter (where answer = 'declined')::int as declined,
      count(*) filter (where done_at is not null and not is_held_out)::int as done,
      count(*) filter (where muted_at is not null)::int as muted,
      count(*) filter (where is_held_out)::int as held_out,
      count(r.id)::int as planned,
      count(r.id) filter (where done_at >= r.remind_at)::int as kept
    from nudges n left join reminders r
      on r.group_id = n.group_id and r.nudge_id = n.id and r.state <> 'dropped'
    group by practice order by 2 desc, 1`;
  const total = rows.reduce((sum, row) => sum + row.sent, 0);
  const columns = [
    "sent",
    "button",
    "deed",
    "declined",
    "done",
    "muted",
    "planned",
    "kept",
    "held_out",
  ] as const;
  const line = (name: string, values: readonly (number | string)[]): void =>
    console.log(
      `  ${name.padEnd(24)}${values.map((value) => String(value).padStart(10)).join("")}`,
    );
  line("", columns);
  for (const row of rows)
    line(
      row.practice,
      columns.map((column) => row[column]),
    );
  line(
    "all",
    columns.map((column) => rows.reduce((sum, row) => sum + row[column], 0)),
  );
  return total;
}
