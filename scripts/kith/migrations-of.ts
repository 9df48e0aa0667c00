import { readFileSync } from "node:fs";
import path from "node:path";
import type { Sql } from "postgres";
import { MIGRATIONS } from "#db/migrate.ts";

type Journal = { readonly entries: readonly { readonly tag: string; readonly when: number }[] };

/** Names of the migrations that this version of Kith has and the database has not, in order. */
export async function missingMigrations(sql: Sql): Promise<readonly string[]> {
  const journal: Journal = JSON.parse(
    readFileSync(path.join(MIGRATIONS, "meta/_journal.json"), "utf8"),
  );
  const [there] = await sql<{ found: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as found`;
  if (there?.found !== true) return journal.entries.map(({ tag }) => tag);
  const [last] = await sql<{ at: string | null }[]>`
    select max(created_at)::text as at from drizzle.__drizzle_migrations`;
  return journal.entries.filter(({ when }) => when > Number(last?.at ?? 0)).map(({ tag }) => tag);
}
