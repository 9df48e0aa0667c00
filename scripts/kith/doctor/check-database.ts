import { ConfigError } from "#chat/config-error.ts";
import { currentKeyring } from "#db/secrets/keyring.ts";
import { missingMigrations } from "../migrations-of.ts";
import { type FoundDatabase, type Request, withFoundDatabase } from "../operator-command.ts";
import { clockFinding, fine, type Finding, mend } from "./finding.ts";

/** The oldest that has all that the migrations use. */
const OLDEST_POSTGRES = 15;

/** Whether the database can be reached, is up to date, and opens with the secret. Changes nothing. */
export async function checkDatabase(request: Request): Promise<readonly Finding[]> {
  try {
    return await withFoundDatabase(request, (found) => look(found, request.now()));
  } catch (error) {
    if (error instanceof ConfigError) return [mend(error.message)];
    throw error;
  }
}

async function look({ sql, engine }: FoundDatabase, now: Date): Promise<readonly Finding[]> {
  const [server] = await sql<{ version: number; at: Date; may: boolean }[]>`
    select current_setting('server_version_num')::int / 10000 as version, clock_timestamp() as at,
      (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may`;
  if (server === undefined) return [mend("The database answers nothing.")];
  const { version, at, may } = server;
  const missing = await missingMigrations(sql);
  return [
    version < OLDEST_POSTGRES
      ? mend(`The database is PostgreSQL ${version}: take ${OLDEST_POSTGRES} or newer.`)
      : fine(`The database answers (${engine}, PostgreSQL ${version})`),
    clockFinding("the database", new Date(at), now),
    // Migrations make them, so they are there when none is missing.
    may || missing.length === 0
      ? fine("The database has Kith's roles, or lets it make them")
      : mend("The user in DATABASE_URL may make no roles: alter role … createrole."),
    ...(await lookInside(sql, missing)),
  ];
}

async function lookInside(
  sql: FoundDatabase["sql"],
  missing: readonly string[],
): Promise<readonly Finding[]> {
  const [there] = await sql<{ secrets: boolean }[]>`
    select to_regclass('secrets') is not null as secrets`;
  const findings = [
    missing.length === 0
      ? fine("No migration is missing")
      : mend(`${missing.length} migrations are missing: start Kith, which makes up for them.`),
  ];
  if (there?.secrets !== true) return findings;
  const [kept] = await sql<{ value: string }[]>`select value from secrets where name = 'hash_key'`;
  if (kept === undefined) return findings;
  try {
    currentKeyring().open(kept.value, "secrets.hash_key");
    findings.push(
      currentKeyring().usesCurrentKey(kept.value)
        ? fine("KITH_SECRET opens what the database holds")
        : mend("KITH_SECRET was changed: start Kith with both secrets, then run rotate-key."),
    );
  } catch {
    findings.push(
      mend(
        "KITH_SECRET does not open what the database holds: set the one that it was started with, or give that as KITH_SECRET_PREVIOUS.",
      ),
    );
  }
  return findings;
}
