import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseUnavailableError } from "#db/engine.ts";

/** Directories that this process holds: their lock files name us, and are not stale. */
const held = new Set<string>();

/**
 * Keeps a second process out of `dataDir`; the embedded engine has no lock of its own, and two of them lose each other's
 * writes. A lock whose process is gone is taken over: a killed process cannot clean up, and after a restart of a
 * container its process id may be another's, or ours, which is why the start time counts too.
 *
 * @returns frees the directory
 * @throws DatabaseUnavailableError naming the process that has it
 */
export function lockDataDirectory(dataDir: string): () => void {
  const file = path.join(path.resolve(dataDir), "lock");
  // Written aside, then linked or renamed into place: nobody ever reads half a lock.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (linkUnlessThere(draft, file)) return hold(file);
      const found = readIfThere(file);
      if (found === undefined) continue;
      const holder = parseHolder(found);
      if (holder !== undefined && isHeld(file, holder)) {
        throw new DatabaseUnavailableError(
          `DATA_DIR: ${dataDir} is in use by process ${holder.pid}. Stop it, or give this one a DATA_DIR of its own.`,
        );
      }
      if (takeOver(file, found, draft)) return hold(file);
    }
    throw new DatabaseUnavailableError(
      `DATA_DIR: another process is starting on ${dataDir}. Start only one, or give this one a DATA_DIR of its own.`,
    );
  } finally {
    rmSync(draft, { force: true });
  }
}

function hold(file: string): () => void {
  held.add(file);
  return () => {
    if (held.delete(file)) rmSync(file, { force: true });
  };
}

/**
 * Replaces a stale lock. Several processes may have found it, and one of them may have replaced it since; so only who
 * has the claim may replace, and only what is still the stale lock.
 */
function takeOver(file: string, stale: string, draft: string): boolean {
  const claim = `${file}.claim`;
  if (!linkUnlessThere(draft, claim)) {
    const claimant = parseHolder(readIfThere(claim) ?? "");
    if (claimant !== undefined && !isHeld(claim, claimant)) rmSync(claim, { force: true });
    return false;
  }
  try {
    if (readIfThere(file) !== stale) return false;
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(claim, { force: true });
  }
}

function linkUnlessThere(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

type Holder = { readonly pid: number; readonly started: string };

function isHeld(file: string, holder: Holder): boolean {
  if (holder.pid === process.pid) return held.has(file);
  return isAlive(holder.pid) && startOf(holder.pid) === holder.started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return hasCode(error, "EPERM");
  }
}

/** When a process started, in the system's own words, to be compared only. Empty when it has ended, and where the system does not tell. */
function startOf(pid: number): string {
  try {
    if (process.platform === "linux") {
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      // Fields 3 (state) to 22 (start time) of proc_pid_stat(5), from behind the name, which may hold spaces and brackets.
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      // A zombie has ended, though its parent has not looked yet.
      return fields[0] === "Z" ? "" : `${boot} ${fields[19]}`;
    }
    if (process.platform === "win32") return "";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** Undefined for what is no lock of ours, such as a file that a power cut left empty. */
function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    if (!("pid" in value && "started" in value)) return undefined;
    const { pid, started } = value;
    return typeof pid === "number" && typeof started === "string" ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}
