import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDataDirectory } from "#db/embedded/data-directory-lock.ts";
import { DatabaseUnavailableError } from "#db/engine.ts";

let dataDir: string;
let lockFile: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "kith-lock-"));
  lockFile = path.join(dataDir, "lock");
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const lock = (): (() => void) => lockDataDirectory(dataDir);

/** Another process that takes the lock, and has it when this resolves. */
async function lockElsewhere() {
  const script = `
    import { lockDataDirectory } from "#db/embedded/data-directory-lock.ts";
    lockDataDirectory(${JSON.stringify(dataDir)});
    process.stdout.write("locked");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

test("a second opener in the same process is refused until the first has closed", () => {
  const unlock = lock();
  expect(lock).toThrow(DatabaseUnavailableError);
  unlock();
  lock()();
  expect(existsSync(lockFile)).toBe(false);
});

test("another process that lives keeps us out and is named; killed, it does not", async () => {
  const child = await lockElsewhere();
  const killed = once(child, "exit");
  try {
    expect(lock).toThrow(
      `DATA_DIR: ${dataDir} is in use by process ${child.pid}. Stop it, or give this one a DATA_DIR of its own.`,
    );
  } finally {
    child.kill("SIGKILL");
  }
  await killed;
  lock()();
});

test("a lock of a former process with our own id, as in a restarted container, is taken over", () => {
  writeFileSync(lockFile, JSON.stringify({ pid: process.pid, started: "before the restart" }));
  const unlock = lock();
  expect(readFileSync(lockFile, "utf8")).not.toContain("before the restart");
  unlock();
});

test.runIf(process.platform !== "win32")(
  "a process id that now belongs to somebody else does not keep us out",
  () => {
    writeFileSync(lockFile, JSON.stringify({ pid: process.ppid, started: "before the restart" }));
    lock();
    expect(readFileSync(lockFile, "utf8")).toContain(`"pid":${process.pid},`);
  },
);

test("a lock that a power cut left unreadable is taken over", () => {
  writeFileSync(lockFile, '{"pid":');
  lock();
  expect(readFileSync(lockFile, "utf8")).toContain(`"pid":${process.pid},`);
});

test("of several processes that find one stale lock at once, one gets the directory", async () => {
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  writeFileSync(lockFile, JSON.stringify({ pid: gone, started: "" }));
  const script = `
    import { lockDataDirectory } from "#db/embedded/data-directory-lock.ts";
    process.stdin.once("data", () => {
      try {
        lockDataDirectory(${JSON.stringify(dataDir)});
        process.stdout.write("locked");
      } catch (error) {
        process.stdout.write(error.name);
      }
    });
    process.stdin.once("end", () => process.exit());
    process.stdout.write("ready");`;
  const contenders = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["pipe", "pipe", "inherit"],
    }),
  );
  const say = async (child: (typeof contenders)[number]): Promise<string> => {
    const [data] = await once(child.stdout, "data");
    return String(data);
  };
  await Promise.all(contenders.map(say));
  const answers = contenders.map(say);
  for (const child of contenders) child.stdin.write("go");
  expect((await Promise.all(answers)).sort()).toEqual([
    ...Array.from({ length: 3 }, () => "DatabaseUnavailableError"),
    "locked",
  ]);
  for (const child of contenders) child.stdin.end();
});
