import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import {
  CONNECTION_OPTIONS,
  type DatabaseLog,
  DatabaseUnavailableError,
  type Engine,
} from "#db/engine.ts";
import { postgresErrorCode } from "#db/postgres-error-code.ts";

/** Nobody listens yet, its name is not served yet, or it says "the database system is starting up" (57P03). */
const STILL_STARTING = new Set(["ECONNREFUSED", "ECONNRESET", "EAI_AGAIN", "57P03"]);
const POLL_MS = 250;

/**
 * A Postgres server that has answered. One that is still starting, as under docker compose, gets `bootTimeoutMs`;
 * everything else that is wrong is said at once, as DatabaseUnavailableError.
 */
export async function reachPostgres(options: {
  readonly databaseUrl: string;
  readonly bootTimeoutMs: number;
  readonly log: DatabaseLog;
}): Promise<Engine> {
  const url = parseUrl(options.databaseUrl);
  const giveUpAt = performance.now() + options.bootTimeoutMs;
  for (let announced = false; ; announced = true) {
    const code = await tryToConnect(options.databaseUrl);
    if (code === undefined) break;
    if (!STILL_STARTING.has(code) || performance.now() > giveUpAt) {
      throw new DatabaseUnavailableError(whatToDo(code, url));
    }
    if (!announced) options.log("waiting for the database", { host: url.host, code });
    await delay(POLL_MS);
  }
  return {
    name: "postgres",
    connect: (more) => postgres(options.databaseUrl, { ...CONNECTION_OPTIONS, ...more }),
    async stop() {},
  };
}

/** @returns why it failed, or undefined when the server answered */
async function tryToConnect(databaseUrl: string): Promise<string | undefined> {
  const sql = postgres(databaseUrl, { ...CONNECTION_OPTIONS, max: 1, connect_timeout: 5 });
  try {
    await sql`select 1`;
    return undefined;
  } catch (error) {
    return postgresErrorCode(error) ?? "unknown error";
  } finally {
    await sql.end({ timeout: 0 });
  }
}

function parseUrl(databaseUrl: string): URL {
  const url = URL.parse(databaseUrl);
  if (url === null || !["postgres:", "postgresql:"].includes(url.protocol)) {
    throw new DatabaseUnavailableError(
      "DATABASE_URL is not a Postgres address. It reads postgres://user:password@host:5432/database; without it Kith uses its embedded database.",
    );
  }
  return url;
}

function whatToDo(code: string, url: URL): string {
  const user = decodeURIComponent(url.username);
  const database = decodeURIComponent(url.pathname.slice(1));
  switch (code) {
    case "28P01":
    case "28000":
      return `DATABASE_URL: Postgres at ${url.host} refuses the user "${user}" or its password. Correct them in DATABASE_URL.`;
    case "3D000":
      return `DATABASE_URL: Postgres at ${url.host} has no database "${database}". Create it: createdb ${database}`;
    case "53300":
      return `DATABASE_URL: Postgres at ${url.host} has no connection left. Raise its max_connections, or stop what else uses it.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `DATABASE_URL: there is no host "${url.hostname}". Correct the host in DATABASE_URL.`;
    default:
      return `DATABASE_URL: no Postgres answers at ${url.host} (${code}). Start it, or correct host and port in DATABASE_URL.`;
  }
}
