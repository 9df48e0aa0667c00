import { postgresErrorCode } from "#db/postgres-error-code.ts";

/** Of the driver and of the system: there is no connection, or it broke. */
const NO_CONNECTION = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
]);

/** Classes of https://www.postgresql.org/docs/18/errcodes-appendix.html: connections, resources, the operator, the system. */
const AWAY_CLASSES = new Set(["08", "53", "57", "58"]);

/** read_only_sql_transaction: it serves as a replica, or an operator made it so. */
const READ_ONLY = "25006";

/** Whether a query failed because the database cannot work at this moment: gone, starting, full, read-only, out of connections. */
export function isDatabaseAway(error: unknown): boolean {
  const code = postgresErrorCode(error);
  if (code === undefined) return false;
  return (
    NO_CONNECTION.has(code) ||
    code === READ_ONLY ||
    (code.length === 5 && AWAY_CLASSES.has(code.slice(0, 2)))
  );
}
