import { randomUUID } from "node:crypto";
import type { ReservedSql, Sql } from "postgres";
import type { KeyedHash } from "#db/secrets/keyed-hash.ts";
import type { Keyring } from "#db/secrets/keyring.ts";
import { employerNotation } from "#features/employers/index.ts";

/** How many doors there are, and in which groups the measured members are. */
export type KnowsSize = {
  readonly largest: { readonly groupId: string; readonly doors: number };
  /** Ordinary groups in which somebody asks, too. */
  readonly groupIds: readonly string[];
  /** All other groups; each group but the largest has as many doors as the others. */
  readonly otherGroups: number;
  readonly doorsEach: number;
  readonly now: Date;
};

const FRONTS =
  "Nord,Sued,West,Ost,Hafen,Berg,Tal,Stern,Licht,Stein,Wald,Feld,Bach,See,Burg,Turm,Gold,Silber,Blau,Gruen,Acker,Linden,Eichen,Birken,Erlen".split(
    ",",
  );
const BACKS =
  "werk,haus,hof,mann,brand,kamp,rode,heim,stedt,thal,brueck,furt,dorf,beck,loh,horst,born,feld,au,ried".split(
    ",",
  );
const TRADES =
  "Logistik,Pharma,Energie,Druck,Elektro,Optik,Textil,Moebel,Chemie,Stahl,Bau,Glas,Papier,Handel,Technik,Medizin,Reisen,Garten,Musik,Film".split(
    ",",
  );
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const BATCH = 500_000;

/** Names that a reader would take for as many employers. */
export function employerOf(nth: number): string {
  const front = FRONTS[nth % FRONTS.length];
  const back = BACKS[Math.floor(nth / FRONTS.length) % BACKS.length];
  const trade = TRADES[Math.floor(nth / 500) % TRADES.length];
  const more = LETTERS[Math.floor(nth / 10_000) % LETTERS.length];
  return `${front}${back}${more} ${trade} GmbH`;
}

/** Employers in the largest group; in an ordinary one a few hundred of them. */
export const EMPLOYERS = 30_000;
const EMPLOYERS_EACH = 400;

/** Fills a database with doors, as members would have opened them. Expects a connection of the tables' owner. */
export async function fillDoors(
  sql: Sql,
  { keyring, keyedHash }: { readonly keyring: Keyring; readonly keyedHash: KeyedHash },
  size: KnowsSize,
): Promise<void> {
  const connection = await sql.reserve();
  try {
    await connection`set session_replication_role = replica`;
    await connection`create temporary table pool (place integer primary key, key text, employer text)`;
    for (let from = 0; from < EMPLOYERS; from += 10_000) {
      const rows = Array.from({ length: Math.min(10_000, EMPLOYERS - from) }, (_, index) => {
        const name = employerNotation(employerOf(from + index));
        return {
          place: from + index,
          key: keyedHash(name),
          employer: keyring.seal(name, "doors.employer"),
        };
      });
      await connection`insert into pool ${connection(rows)}`;
    }
    const indexes = await connection<{ name: string; definition: string }[]>`
      select indexname as name, indexdef as definition from pg_indexes
      where tablename = 'doors' and indexname not like '%_pk' and indexname <> 'doors_once'`;
    for (const { name } of indexes) await connection.unsafe(`drop index "${name}"`);
    await fillGroup(connection, size.largest.groupId, size.largest.doors, EMPLOYERS, size.now);
    const others = Array.from({ length: size.otherGroups }, () => randomUUID());
    await fillGroups(connection, [...size.groupIds, ...others], size.doorsEach, size.now);
    await connection`set maintenance_work_mem = '512MB'`;
    for (const { definition } of indexes) await connection.unsafe(definition);
    await connection`reset session_replication_role`;
    await connection`vacuum analyze doors`;
    await connection`vacuum analyze members`;
  } finally {
    connection.release();
  }
}

const uuidOf = (number: string): string =>
  `('00000000-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;

/** A member for each two hundred doors. */
async function fillGroup(
  sql: ReservedSql,
  groupId: string,
  doors: number,
  employers: number,
  now: Date,
): Promise<void> {
  const at = `'${now.toISOString()}'::timestamptz`;
  await sql.unsafe(`
    insert into members (group_id, id, joined_at, match_contacts)
    select '${groupId}', ${uuidOf("n")}, ${at}, 'yes' from generate_series(0, ${Math.ceil(doors / 200)}) n`);
  for (let from = 0; from < doors; from += BATCH) {
    const to = Math.min(doors, from + BATCH);
    // Squared, so that some employers are known to many.
    await sql.unsafe(`
      insert into doors (group_id, id, owner_id, contact_id, employer_key, employer, tie, created_at)
      select '${groupId}', ${uuidOf("n")}, ${uuidOf("n / 200")}, ${uuidOf("n")}, key, employer,
        (array['strong','weak','new'])[1 + n % 3], ${at}
      from (
        select n, floor(power(random(), 2) * ${employers})::int as pick
        from generate_series(${from + 1}, ${to}) n
      ) numbered join pool on pool.place = pick`);
  }
}

/** Many groups in few statements; each has its own part of the employers. */
async function fillGroups(
  sql: ReservedSql,
  groupIds: readonly string[],
  doors: number,
  now: Date,
): Promise<void> {
  const at = `'${now.toISOString()}'::timestamptz`;
  const groupsAtOnce = Math.max(1, Math.floor(BATCH / doors));
  for (let from = 0; from < groupIds.length; from += groupsAtOnce) {
    const slice = groupIds.slice(from, from + groupsAtOnce);
    const list = `(select g, nth from unnest(array['${slice.join("','")}']::uuid[]) with ordinality as t (g, nth))`;
    await sql.unsafe(`
      insert into groups (id, created_at) select g, ${at} from ${list} given on conflict do nothing`);
    await sql.unsafe(`
      insert into members (group_id, id, joined_at, match_contacts)
      select g, ${uuidOf("n")}, ${at}, 'yes' from ${list} given, generate_series(0, ${Math.ceil(doors / 50)}) n`);
    await sql.unsafe(`
      insert into doors (group_id, id, owner_id, contact_id, employer_key, employer, tie, created_at)
      select g, ${uuidOf("n")}, ${uuidOf("n / 50")}, ${uuidOf("n")}, key, employer,
        (array['strong','weak','new'])[1 + n % 3], ${at}
      from (
        select g, n, ((nth * 7919)::int + floor(power(random(), 2) * ${EMPLOYERS_EACH})::int) % ${EMPLOYERS} as pick
        from ${list} given, generate_series(1, ${doors}) n
      ) numbered join pool on pool.place = pick`);
  }
}
