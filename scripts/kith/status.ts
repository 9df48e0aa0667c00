import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { Sql } from "postgres";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { missingMigrations } from "./migrations-of.ts";
import { type OperatorCommand, readOptions, withFoundDatabase } from "./operator-command.ts";

/** How the installation is, in a few lines; the same figures as `/metrics`, without a running Kith. */
export const statusCommand: OperatorCommand = {
  name: "status",
  usage: "status",
  about:
    "The database and its version, missing migrations, how many groups and members there are, what waits in the outbox and for how long, and when jobs last ran.",
  examples: ["npm run kith -- status", "DATABASE_URL=postgres://… npm run kith -- status"],
  async run(request) {
    readOptions(request, {});
    return withFoundDatabase(request, async ({ sql, db, engine }) => {
      request.print(`Kith ${ownVersion()}, Node ${process.versions.node}`);
      request.print(`Database: ${engine}, PostgreSQL ${await serverVersion(sql)}`);
      const missing = await missingMigrations(sql);
      if (missing.length > 0) {
        request.print(
          `${missing.length} migrations are missing, from ${missing[0]} on. Starting Kith brings the database up to date; the rest of this can only be read then.`,
        );
        return "attention";
      }
      request.print("Migrations: none is missing");
      const waiting = await printCounts(db, request.print, request.now());
      return waiting ? "attention" : "done";
    });
  },
};

const ownVersion = (): string => {
  const file = path.join(import.meta.dirname, "../../package.json");
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, "utf8"));
  return version;
};

async function serverVersion(sql: Sql): Promise<string> {
  const [row] = await sql<{ server_version: string }[]>`show server_version`;
  return row?.server_version ?? "unknown";
}

/** A message that should have gone out this long ago says that nobody sends. */
const LATE_SECONDS = 300;
/** Jobs run each minute or so: nothing for this long says that no worker runs. */
const QUIET_SECONDS = 3_600;

/** @returns whether something is to be looked at */
async function printCounts(db: Db, print: (line: string) => void, now: Date): Promise<boolean> {
  const { counts, states, ticks } = await inSystem(db, async (tx) => ({
    counts: (
      await tx.execute<{ groups: number; places: number; members: number }>(sql`
        select (select count(*)::int from groups where linked_into is null) as groups,
          (select count(*)::int from workspaces where removed_at is null) as places,
          (select count(*)::int from members where left_at is null and pseudonym_since is null) as members`)
    )[0],
    states: await tx.execute<{ state: string; n: number; late: number | null }>(sql`
      select state, count(*)::int as n,
        extract(epoch from ${now}::timestamptz - min(run_at) filter (where state in ('queued', 'sending')))::int as late
      from outbox group by state order by state`),
    ticks: await tx.execute<{ late: number | null }>(sql`
      select extract(epoch from ${now}::timestamptz - max(until))::int as late from cron_runs`),
  }));
  print(
    `Groups: ${counts?.groups ?? 0}, workspaces and servers: ${counts?.places ?? 0}, members: ${counts?.members ?? 0}`,
  );
  const outbox = states.map(({ state, n }) => `${n} ${state}`).join(", ");
  print(`Outbox: ${outbox === "" ? "empty" : outbox}`);
  const late = Math.max(0, ...states.map((row) => row.late ?? 0));
  if (late > 0) print(`The oldest message that is due has waited for ${inWords(late)}`);
  const quiet = ticks[0]?.late ?? undefined;
  print(
    quiet === undefined
      ? "Jobs: none ran within a week"
      : `Jobs: last seen ${inWords(Math.max(0, quiet))} ago`,
  );
  const nobodyWorks = quiet !== undefined && quiet > QUIET_SECONDS;
  if (late > LATE_SECONDS || nobodyWorks) {
    print("Nothing sends or no job runs: see that a process with ROLE all or worker runs.");
  }
  return late > LATE_SECONDS || nobodyWorks;
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3_600)} h`;
}
