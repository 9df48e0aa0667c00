import { readFileSync } from "node:fs";
import type { Sql } from "postgres";

/** A clock tick of Linux, by which /proc counts. */
const TICK_MS = 10;

/**
 * The processor time that the server has used so far for the connections to this database, in milliseconds; NaN where the
 * system does not say. Compare two while the same connections are open.
 */
export async function serverProcessorMs(sql: Sql): Promise<number> {
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`;
  try {
    return rows.reduce((sum, { pid }) => sum + ticksOf(pid) * TICK_MS, 0);
  } catch {
    return Number.NaN;
  }
}

/** The same of one process. */
export function processorMs(pid: number): number {
  return process.platform === "linux" ? ticksOf(pid) * TICK_MS : Number.NaN;
}

/** User and system time: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function ticksOf(pid: number): number {
  const [, , , , , , , , , , , user = "", system = ""] = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return Number(user) + Number(system);
}
