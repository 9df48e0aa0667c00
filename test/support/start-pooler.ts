import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, SERVER_USER } from "./start-postgres.ts";

export type Pooler = {
  /** The same server, user and database through the pooler. */
  readonly through: (databaseUrl: string) => string;
  readonly stop: () => Promise<void>;
};

/**
 * Starts PgBouncer in transaction mode in front of a server, as many hosts of Postgres have it.
 *
 * @param program where PgBouncer is; 1.21 or newer
 * @param prepares whether it knows named statements; otherwise addresses through it say that there are none
 */
export async function startPooler(
  program: string,
  serverUrl: string,
  { prepares }: { readonly prepares: boolean },
): Promise<Pooler> {
  const server = new URL(serverUrl);
  const port = await freePort();
  const dir = mkdtempSync(path.join(tmpdir(), "kith-pooler-"));
  chmodSync(dir, 0o755);
  const settings = path.join(dir, "pgbouncer.ini");
  writeFileSync(
    settings,
    `[databases]
* = host=${server.hostname} port=${server.port} user=${server.username} password=${server.password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
max_prepared_statements = ${prepares ? 200 : 0}
max_client_conn = 2000
server_idle_timeout = 5
`,
  );
  const pooler = spawn(program, [settings], {
    ...SERVER_USER,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(pooler, "exit");
  let said = "";
  await new Promise<void>((resolve, reject) => {
    pooler.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4_000);
      if (said.includes("process up")) resolve();
    });
    pooler.once("error", reject);
    pooler.once("exit", () => reject(new Error(`PgBouncer did not start: ${said}`)));
  });
  return {
    through(databaseUrl) {
      const url = new URL(databaseUrl);
      url.port = String(port);
      if (!prepares) url.searchParams.set("prepare", "false");
      return url.href;
    },
    async stop() {
      pooler.kill("SIGTERM");
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
