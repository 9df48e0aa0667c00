import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import postgres from "postgres";
import { lockDataDirectory } from "#db/embedded/data-directory-lock.ts";
import { pgliteSocket } from "#db/embedded/pglite-socket.ts";
import { CONNECTION_OPTIONS, type DatabaseLog, type Engine } from "#db/engine.ts";

/**
 * PostgreSQL inside this process (PGlite), for whoever runs no server: files in `<dataDir>/postgres`.
 * It does not wait for the disk: a killed process loses nothing that was committed, a power cut may.
 */
export async function startEmbeddedEngine(options: {
  readonly dataDir: string;
  readonly acquireTimeoutMs: number;
  readonly log: DatabaseLog;
}): Promise<Engine> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDataDirectory(options.dataDir);
  try {
    const files = path.join(options.dataDir, "postgres");
    if (!existsSync(files)) {
      options.log("creating the database", { engine: "embedded" });
      await createFiles(files);
    }
    const pglite = await PGlite.create(files, {
      extensions: { pg_trgm },
      // The default of 128 MB doubles the memory of the whole process, for a database that fits the system's own cache.
      startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=8MB"],
    });
    const connection = {
      ...CONNECTION_OPTIONS,
      user: "postgres",
      database: "postgres",
      // A connection waits its turn for the one engine; the bridge says so in better words than a connect timeout.
      connect_timeout: 0,
      socket: pgliteSocket(pglite, options.acquireTimeoutMs),
    };
    return {
      name: "embedded",
      connect: (more) => postgres({ ...connection, ...more }),
      async stop() {
        await pglite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Creates beside and renames: a process killed while it creates must not leave half a database behind. In a process of
 * its own, as this one would keep the 80 MB that creating takes for as long as it runs.
 */
async function createFiles(files: string): Promise<void> {
  const beside = `${files}.unfinished`;
  for (const left of readdirSync(path.dirname(files))) {
    if (left.startsWith(path.basename(beside))) {
      rmSync(path.join(path.dirname(files), left), { recursive: true, force: true });
    }
  }
  // Each has a name of its own: one whose starter was killed may still be writing.
  const unfinished = `${beside}-${randomUUID()}`;
  const child = fork(CREATE_FILES, [unfinished], { execArgv: ["--liftoff-only"] });
  const [code, signal] = await once(child, "exit");
  if (code !== 0) throw new Error(`The embedded database was not created: ${signal ?? code}.`);
  renameSync(unfinished, files);
}

const CREATE_FILES = path.join(import.meta.dirname, "create-files.ts");
