import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase } from "#db/open-database.ts";
import { type Pooler, startPooler } from "#test/support/start-pooler.ts";
import { type PostgresServer, startPostgres } from "#test/support/start-postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The test server's maintenance database. */
    readonly postgresUrl: string;
    /** The same by the way that Kith takes in tests: through a pooler where `TEST_POOLER` names one. */
    readonly kithsPostgresUrl: string;
    /** A data directory of the embedded engine with all migrations; copy it, never open it. */
    readonly embeddedTemplate: string;
    /** Where tests make data directories; it goes when the run ends, even if they do not clean up. */
    readonly dataRoot: string;
  }
}

export const TEMPLATE_DATABASE = "kith_template";

export const TEST_SECRET = Buffer.alloc(32, "kith").toString("base64");

/** Every test database is opened with it, so that the templates' own sealed rows open too. */
export const TEST_KEYRING = createKeyring({ current: TEST_SECRET });

const ROOT = path.join(import.meta.dirname, "../..");

/** Vitest runs this once for all test files: a server with a migrated template, and a template of the embedded engine. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const embeddedTemplate = await prepareEmbeddedTemplate();
  const server = await startPostgres();
  await prepareTemplateDatabase(server);
  const pooler = await startNamedPooler(server.url);
  project.provide("postgresUrl", server.url);
  project.provide("kithsPostgresUrl", pooler?.through(server.url) ?? server.url);
  project.provide("embeddedTemplate", embeddedTemplate);
  const dataRoot = mkdtempSync(path.join(tmpdir(), "kith-tests-"));
  project.provide("dataRoot", dataRoot);
  return async () => {
    await pooler?.stop();
    await server.stop();
    rmSync(dataRoot, { recursive: true, force: true });
  };
}

/** `TEST_POOLER=/usr/sbin/pgbouncer`; with `TEST_POOLER_PREPARES=no` one that knows no named statements. */
async function startNamedPooler(serverUrl: string): Promise<Pooler | undefined> {
  const program = process.env["TEST_POOLER"];
  if (program === undefined) return undefined;
  const prepares = process.env["TEST_POOLER_PREPARES"] !== "no";
  return startPooler(program, serverUrl, { prepares });
}

async function prepareTemplateDatabase(server: PostgresServer): Promise<void> {
  const sql = postgres(server.url, { max: 1 });
  await sql`create database ${sql(TEMPLATE_DATABASE)}`;
  await sql.end();
  const databaseUrl = databaseAt(server.url, TEMPLATE_DATABASE);
  const template = await openDatabase({ databaseUrl, dataDir: "", keyring: TEST_KEYRING });
  await template.close();
}

/** Creating it takes five seconds, so it is kept until a migration or the engine changes. */
async function prepareEmbeddedTemplate(): Promise<string> {
  const cache = path.join(ROOT, "node_modules/.cache/kith");
  const template = path.join(cache, `embedded-${fingerprint()}`);
  if (existsSync(template)) return template;

  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(path.join(cache, "unfinished-"));
  const database = await openDatabase({ dataDir: unfinished, keyring: TEST_KEYRING });
  await database.close();
  try {
    renameSync(unfinished, template);
  } catch (error) {
    // Another run was faster.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(template)) throw error;
  }
  return template;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const migrations = path.join(ROOT, "migrations");
  for (const name of readdirSync(migrations)
    .filter((name) => name.endsWith(".sql"))
    .sort()) {
    hash.update(name).update(readFileSync(path.join(migrations, name)));
  }
  hash.update(readFileSync(path.join(ROOT, "node_modules/@electric-sql/pglite/package.json")));
  return hash.digest("hex").slice(0, 16);
}

/** The same server and user, another database. */
export function databaseAt(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
