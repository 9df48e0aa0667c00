import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
  const ours = { pid: process.pid, started: startOf(process.pid) };

  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(ours), { flag: "wx" });
      held.add(file);
      return () => {
        if (held.delete(file)) rmSync(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const found = readLock(file);
    if (found !== undefined && isHeld(file, found)) {
      throw new DatabaseUnavailableError(
        `DATA_DIR: ${dataDir} is in use by process ${found.pid}. Stop it, or give this one a DATA_DIR of its own.`,
      );
    }
    setAside(file);
  }
  throw new DatabaseUnavailableError(
    `DATA_DIR: another process is starting on ${dataDir}. Start only one, or give this one a DATA_DIR of its own.`,
  );
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
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** When a process started, in the system's own words, to be compared only. Empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    if (process.platform === "linux") {
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      // Field 22 of proc_pid_stat(5), counted from behind the name, which may hold spaces and brackets itself.
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
    }
    if (process.platform === "win32") return "";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** Undefined when the file is gone, or was cut off while it was written. */
function readLock(file: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof value !== "object" || value === null) return undefined;
    if (!("pid" in value && "started" in value)) return undefined;
    const { pid, started } = value;
    return typeof pid === "number" && typeof started === "string" ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

/** Renaming picks one winner among several that found the same stale lock; the others find it gone. */
function setAside(file: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  rmSync(aside, { force: true });
}
