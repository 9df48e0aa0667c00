import { ConfigError } from "#chat/config-error.ts";
import { createKeyring } from "#db/keyring.ts";
import { localSecret } from "#db/local-secret.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { DatabaseUnavailableError } from "#db/engine.ts";
import { readConfig } from "#src/config.ts";

/** One thing that an operator may ask for on the command line. */
export type OperatorCommand = {
  /** Its words, such as `nudges preview`. */
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  /** @throws ConfigError for what the operator can mend: its message says how */
  readonly run: (args: readonly string[]) => Promise<void>;
};

/** Opens the database that Kith itself would open, with its settings, for as long as `work` runs. */
export async function withDatabase<Result>(
  work: (database: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(process.env);
  const { url, dataDir } = config.database;
  let database: OpenDatabase;
  try {
    database = await openDatabase({
      databaseUrl: url,
      dataDir,
      keyring: createKeyring({
        current: config.secret.current ?? localSecret(dataDir),
        previous: config.secret.previous,
      }),
      maxConnections: 2,
    });
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) {
      throw new ConfigError(error.message, { cause: error });
    }
    throw error;
  }
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
