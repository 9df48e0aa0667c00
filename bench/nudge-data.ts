import type { ReservedSql, Sql } from "postgres";
import type { Keyring } from "#db/secrets/keyring.ts";

/** How many people there are, and how much each has on record. */
export type NudgeSize = {
  readonly members: number;
  /** They are spread evenly over so many groups, of a Slack workspace each. */
  readonly groups: number;
  readonly now: Date;
};

/** What each member has: some of it due. */
const EACH = { contacts: 8, tasks: 3, meetings: 2 } as const;

/** Members of so many groups are made in one statement, so that it stays small. */
const BATCH = 500;

/** The row of a number, the same in every table. */
const idOf = (number: string): string =>
  `('00000000-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;

/**
 * Fills a database with members who want nudges, each with a small record: contacts, a thank-you and a follow-up that
 * are due and a promise that is not, an outreach, meetings. Nobody's nudge is due yet. Names are sealed once and stand in many
 * rows. Foreign keys are not checked row by row; rows come in the order of their primary keys, so that these grow at their
 * end alone; two connections share the work. Expects a connection of the tables' owner, and a number of members that the groups share evenly.
 */
export async function fillNudges(sql: Sql, keyring: Keyring, size: NudgeSize): Promise<void> {
  const at = `'${size.now.toISOString()}'::timestamptz`;
  await sql.unsafe(`
    insert into groups (id, created_at, time_zone, measures_nudges)
      select ${idOf("g")}, ${at}, 'UTC', false from generate_series(0, ${size.groups - 1}) g`);
  await sql.unsafe(`
    insert into workspaces (group_id, id, platform, external_id, installed_at)
      select ${idOf("g")}, ${idOf("g")}, 'slack', 'T' || g, ${at} from generate_series(0, ${size.groups - 1}) g`);
  const indexes = await dropIndexes(sql);
  await Promise.all(
    lanesOf(keyring, at).map((statements) =>
      onOwnConnection(sql, (lane) => fill(lane, size, statements)),
    ),
  );
  // Each takes the next one: the largest stand first.
  await Promise.all(
    [1, 2].map(() =>
      onOwnConnection(sql, async (lane) => {
        await lane`set maintenance_work_mem = '512MB'`;
        for (let next = indexes.shift(); next !== undefined; next = indexes.shift()) {
          await lane.unsafe(next);
        }
      }),
    ),
  );
  await sql`vacuum analyze`;
}

/** What fills a table, from a query of members as `g`, `id` and `m`. */
type Statement = (who: string) => string;

/** The tables in two lanes of about the same length, for a connection each. */
function lanesOf(keyring: Keyring, at: string): readonly (readonly Statement[])[] {
  const seal = (words: string, place: string): string => `'${keyring.seal(words, place)}'`;
  const contactsAlone: readonly Statement[] = [
    (who) => `
      insert into contacts (group_id, id, owner_id, name, company, tie, last_spoke_on, source, name_key, created_at)
        select g, ${idOf(`m * ${EACH.contacts} + c`)}, id,
          ${seal("Tomás Rivera Ortega", "contacts.name")}, ${seal("Tidal Power Ltd", "contacts.company")},
          (array['strong','weak','new'])[1 + c % 3], ${at}::date - (c * 40 + m % 30)::int,
          (array['typed','meeting','import'])[1 + c % 3], md5(c::text), ${at}
        from ${who}, generate_series(0, ${EACH.contacts - 1}) c`,
  ];
  const others: readonly Statement[] = [
    (who) => `
      insert into members (group_id, id, display_name, stage, direct_messages, joined_at, goal)
        select g, id, ${seal("Ana Silva Pereira", "members.display_name")},
          (array['searching','searching','searching','landed','helping'])[1 + m % 5], 'yes', ${at} - interval '90 days',
          case when m % 2 = 0 then ${seal("learn about tidal energy", "members.goal")} end
        from ${who}`,
    (who) => `
      insert into accounts (group_id, id, workspace_id, member_id, platform, external_id, last_used_at)
        select g, id, g, id, 'slack', 'U' || m, ${at} - interval '1 day' from ${who}`,
    (who) => `
      insert into nudge_settings (group_id, member_id, is_on, hour, days, next_at)
        select g, id, true, 9, '{1,2,3,4,5}', ${at} + (1 + m % 1000) * interval '1 minute' from ${who}`,
    (who) => `
      insert into tasks (group_id, id, owner_id, kind, contact_id, promise, due_on, state, created_at)
        select g, ${idOf(`m * ${EACH.tasks} + t`)}, id, (array['thank-you','follow-up','promise'])[1 + t],
          ${idOf(`m * ${EACH.contacts} + t`)},
          case when t = 2 then ${seal("send the article about tides", "tasks.promise")} end,
          ${at}::date - 2 + t * 3, 'open', ${at}
        from ${who}, generate_series(0, ${EACH.tasks - 1}) t`,
    (who) => `
      insert into outreaches (group_id, id, owner_id, contact_id, state, tries, next_on, created_at, moved_at)
        select g, id, id, ${idOf(`m * ${EACH.contacts} + 3`)}, 'sent', 1, ${at}::date + 3, ${at}, ${at} - interval '4 days'
        from ${who}`,
    (who) => `
      insert into meetings (group_id, id, owner_id, held_on, new_names, created_at)
        select g, ${idOf(`m * ${EACH.meetings} + h`)}, id, ${at}::date - 5 - 9 * h, h, ${at}
        from ${who}, generate_series(0, ${EACH.meetings - 1}) h`,
  ];
  return [contactsAlone, others];
}

async function fill(
  lane: ReservedSql,
  size: NudgeSize,
  statements: readonly Statement[],
): Promise<void> {
  await lane`set session_replication_role = replica`;
  await lane`set synchronous_commit = off`;
  const each = size.members / size.groups;
  for (let from = 0; from < size.groups; from += BATCH) {
    const to = Math.min(size.groups, from + BATCH) - 1;
    const who = `(select ${idOf("g")} as g, ${idOf("m")} as id, m
      from (select g, g + ${size.groups} * place as m from generate_series(${from}, ${to}) g,
        generate_series(0, ${each - 1}) place) made order by g, m) who`;
    for (const statement of statements) await lane.unsafe(statement(who));
  }
}

async function onOwnConnection(
  sql: Sql,
  work: (connection: ReservedSql) => Promise<void>,
): Promise<void> {
  const connection = await sql.reserve();
  try {
    await work(connection);
  } finally {
    await connection`reset all`;
    connection.release();
  }
}

/** Returns what makes them again, the largest tables' first. Primary keys and what foreign keys refer to stay. */
async function dropIndexes(sql: Sql): Promise<string[]> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select i.indexname as name, i.indexdef as definition from pg_indexes i
      where i.tablename in ('members', 'contacts', 'tasks', 'outreaches', 'meetings', 'accounts', 'nudge_settings')
        and not exists (select from pg_constraint c where c.conname = i.indexname)
      order by array_position(array['contacts', 'tasks', 'meetings'], i.tablename::text), i.indexname`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  return indexes.map(({ definition }) => definition);
}

/** The largest number up to this one that shares no divisor with the other. */
const coprime = (most: number, other: number): number =>
  divisor(most, other) === 1 ? most : coprime(most - 1, other);

const divisor = (one: number, other: number): number =>
  other === 0 ? one : divisor(other, one % other);

/** The nudges of so many members, spread over all groups, are due now; what went before is forgotten. */
export async function makeDue(sql: Sql, size: NudgeSize, due: number): Promise<void> {
  // Whoever is due at one time is in a group of their own, as far as there are groups.
  const every = coprime(Math.floor(size.members / due), size.groups);
  await sql`truncate outbox, nudges, reminders, day_slots`;
  await sql.unsafe(`
    update nudge_settings set last_on = null, last_zone = null, pace = 'daily', ignored = 0,
        next_at = '${size.now.toISOString()}'::timestamptz - interval '15 minutes'
      from (select ${idOf(`n * ${every}`)} as id, ${idOf(`n * ${every} % ${size.groups}`)} as g
        from generate_series(0, ${due - 1}) n) due
      where group_id = g and member_id = due.id`);
  await sql`vacuum analyze nudge_settings`;
}
