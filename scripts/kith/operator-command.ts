import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Sql } from "postgres";
import { ConfigError } from "#chat/config-error.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { DatabaseUnavailableError, type EngineName } from "#db/engine.ts";
import { connectTo, openDatabase, type OpenDatabase, startEngine } from "#db/open-database.ts";
import { createKeyring, type Keyring, KeyringError, useKeyring } from "#db/secrets/keyring.ts";
import { localSecret } from "#db/secrets/local-secret.ts";
import { readConfig } from "#settings/config.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** One request of an operator, with all that a command may use of the world around it. */
export type Request = {
  /** What was typed behind the command's name. */
  readonly args: readonly string[];
  readonly env: Environment;
  readonly print: (line: string) => void;
  readonly now: () => Date;
};

/** One thing that an operator may ask for on the command line. */
export type OperatorCommand = {
  /** Its words, such as `nudges preview`. */
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly examples: readonly string[];
  /**
   * `attention`: it ran, and something is to be looked at.
   * @throws ConfigError for what the operator can mend: its message says how
   */
  readonly run: (request: Request) => Promise<"done" | "attention">;
};

/**
 * The options behind a command's name, such as `--group T0123`.
 * @throws ConfigError for an option that there is none of
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  { args }: Request,
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split(". ") : [];
    throw new ConfigError(`${reason ?? "An option is wrong"}. Add --help to see what it takes.`, {
      cause: error,
    });
  }
}

/** The database that Kith itself would open with these settings, brought up to date, while `work` runs. */
export function withDatabase<const Result>(
  { env }: Request,
  work: (database: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  return explaining(async () => {
    const where = whereDatabaseIs(env);
    const database = await openDatabase({ ...where, keyring: keyringOf(env), maxConnections: 2 });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}

/** A database as it is found, of whichever version. */
export type FoundDatabase = {
  readonly sql: Sql;
  readonly db: Db;
  readonly engine: EngineName;
};

/** The same database as it is: nothing in it is changed by looking. */
export function withFoundDatabase<const Result>(
  { env }: Request,
  work: (database: FoundDatabase) => Promise<Result>,
): Promise<Result> {
  return explaining(async () => {
    const where = whereDatabaseIs(env);
    useKeyring(keyringOf(env));
    const engine = await startEngine({ ...where, bootTimeoutMs: 2_000 });
    const { db, sql, end } = connectTo(engine, 2);
    try {
      return await work({ sql, db, engine: engine.name });
    } finally {
      await end();
      await engine.stop();
    }
  });
}

/** @throws ConfigError when there is no database to open, as a wrong folder would otherwise be filled with a new one */
function whereDatabaseIs(env: Environment) {
  const { url, dataDir } = readConfig(env).database;
  if (url === undefined && !existsSync(path.join(dataDir, "postgres"))) {
    throw new ConfigError(
      `There is no database in ${dataDir}. Set DATA_DIR or DATABASE_URL as Kith itself has it.`,
    );
  }
  return { databaseUrl: url, dataDir };
}

function keyringOf(env: Environment): Keyring {
  const { secret, database } = readConfig(env);
  const current = secret.current ?? localSecret(database.dataDir);
  return createKeyring({ current, previous: secret.previous });
}

/** Runs `work`; what is wrong with the database or its secret is said in one line. */
export async function explaining<const Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseUnavailableError || error instanceof KeyringError) {
      throw new ConfigError(error.message, { cause: error });
    }
    throw error;
  }
}
