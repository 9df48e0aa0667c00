import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";

/** How much a database holds, and where the group stands that is measured. */
export type GivingSize = {
  readonly groupId: string;
  /** Members of that group, besides whoever is in it, and gives among them. */
  readonly members: number;
  readonly gives: number;
  /** Other groups in the same tables, each with its part of `otherGives` and a tenth as many members. */
  readonly otherGroups: number;
  readonly otherGives: number;
  readonly now: Date;
};

/** The last two years. */
const DAYS = 730;
const BATCH = 500_000;

/**
 * Fills a database with gives, landings and asks as they would have come: a few people give much, four fifths are
 * confirmed, two fifths of the members landed, one in twenty has left. Indexes are made afterwards, and foreign keys
 * are not checked row by row, so that ten million take minutes. Expects a connection of the tables' owner.
 */
export async function fillGiving(sql: Sql, size: GivingSize): Promise<void> {
  const connection = await sql.reserve();
  try {
    await connection`set session_replication_role = replica`;
    const indexes = await connection<{ name: string; definition: string }[]>`
      select indexname as name, indexdef as definition from pg_indexes
      where tablename = 'gives' and indexname not like '%_pk'`;
    for (const { name } of indexes) await connection.unsafe(`drop index "${name}"`);
    await fillGroup(connection, size, size);
    const each = Math.ceil(size.otherGives / Math.max(1, size.otherGroups));
    for (let nth = 0; nth < size.otherGroups; nth++) {
      const groupId = randomUUID();
      await connection`
        insert into groups (id, created_at) values (${groupId}, ${monthsAgo(size.now, 24)})`;
      await fillGroup(connection, { ...size, groupId }, { members: each / 10, gives: each });
    }
    await connection`set maintenance_work_mem = '512MB'`;
    for (const { definition } of indexes) await connection.unsafe(definition);
    await connection`reset session_replication_role`;
    await connection`vacuum analyze`;
  } finally {
    connection.release();
  }
}

const monthsAgo = (now: Date, months: number): Date =>
  new Date(now.getTime() - months * 30.4 * 86_400_000);

async function fillGroup(
  sql: Sql,
  { groupId, now }: Pick<GivingSize, "groupId" | "now">,
  { members, gives }: { readonly members: number; readonly gives: number },
): Promise<void> {
  const people = Math.max(2, Math.floor(members));
  const id = (number: string): string =>
    `('00000000-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;
  const start = `('${monthsAgo(now, 24).toISOString()}'::timestamptz)`;
  const ends = `('${now.toISOString()}'::timestamptz)`;
  await sql.unsafe(`
    insert into members (group_id, id, joined_at, left_at, on_boards, stage, stage_visibility)
    select '${groupId}', ${id("n")}, ${start} + random() * interval '300 days',
      case when random() < 0.05 then ${ends} - random() * interval '300 days' end,
      case when random() < 0.6 then 'yes' else 'no' end,
      case when n % 5 < 2 then 'landed' else 'searching' end,
      case when n % 3 = 0 then 'group' else 'nobody' end
    from generate_series(1, ${people}) n`);
  await sql.unsafe(`
    insert into landings (group_id, id, member_id, landed_on, created_at)
    select '${groupId}', ${id("n")}, ${id("n")}, at::date, at
    from (
      select n, ${ends} - random() * interval '500 days' as at
      from generate_series(1, ${people}) n where n % 5 < 2
    ) landed`);
  for (let from = 0; from < gives; from += BATCH) {
    const to = Math.min(gives, from + BATCH);
    // Cubed, so that a few people give much; nobody gives to themselves.
    await sql.unsafe(`
      insert into gives (group_id, id, giver_id, receiver_id, kind, warmth, reported_by, is_backed,
        is_after_landing, state, given_at, lapses_at, settled_at)
      select '${groupId}', ${id("n")}, ${id("giver")},
        ${id(`1 + (giver + 1 + floor(random() * (${people} - 2))::int) % ${people}`)},
        kind, case when kind = 'referral' then (array['name','warm','met','outcome'])[1 + floor(random() * 4)::int] end,
        'giver', random() < 0.2, giver % 5 < 2,
        case when given_at > ${ends} - interval '2 days' then 'pending'
          when chance < 0.8 then 'confirmed' when chance < 0.9 then 'lapsed' else 'declined' end,
        given_at, given_at + interval '7 days',
        case when given_at <= ${ends} - interval '2 days'
          then least(given_at + random() * interval '5 days', ${ends} - interval '1 day') end
      from (
        select n, 1 + floor(power(random(), 3) * ${people})::int as giver, random() as chance,
          ${start} + random() * interval '${DAYS} days' as given_at,
          (array['referral','introduction','advice','review','lead','other'])[1 + floor(random() * 6)::int] as kind
        from generate_series(${from + 1}, ${to}) n
      ) given where giver <= ${people}`);
  }
}
