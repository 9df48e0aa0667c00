import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "#chat/config-error.ts";
import { copyDatabase, CopyRefused } from "#db/copy-database.ts";
import { openDatabase } from "#db/open-database.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { localSecret } from "#db/secrets/local-secret.ts";
import { readConfig } from "#settings/config.ts";
import { explaining, type OperatorCommand, readOptions } from "./operator-command.ts";

/** From the embedded database to a server. */
export const moveDatabaseCommand: OperatorCommand = {
  name: "move-database",
  usage: "move-database",
  about:
    "Copies the embedded database in DATA_DIR into the empty Postgres that DATABASE_URL names, all or nothing, and compares both. The embedded one stays as it is. Stop Kith first.",
  examples: [
    "DATA_DIR=./data DATABASE_URL=postgres://kith:…@db.example/kith npm run kith -- move-database",
  ],
  async run(request) {
    readOptions(request, {});
    const dataDir = request.env["DATA_DIR"] ?? "./data";
    if (!existsSync(path.join(dataDir, "postgres"))) {
      throw new ConfigError(`There is no embedded database in ${dataDir}. Set DATA_DIR to it.`);
    }
    // What Kith is to be started with afterwards; until now its secret may have lain beside the data.
    const hadSecret = (request.env["KITH_SECRET"] ?? "") !== "";
    const current = hadSecret ? request.env["KITH_SECRET"] : localSecret(dataDir);
    const config = readConfig({ ...request.env, KITH_SECRET: current });
    if (config.database.url === undefined) {
      throw new ConfigError("DATABASE_URL is missing: set it to the empty Postgres to move into.");
    }
    const { url } = config.database;
    const { previous } = config.secret;
    const keyring = createKeyring({ current: current ?? "", previous });
    return explaining(async () => {
      const source = await openDatabase({ dataDir, keyring });
      try {
        const target = await openDatabase({
          databaseUrl: url,
          dataDir,
          keyring,
          maxConnections: 2,
        });
        try {
          const { tables, rows } = await refusing(() => copyDatabase(source.sql, target.sql));
          request.print(
            `Copied ${rows} rows of ${tables} tables; counts and contents are the same.`,
          );
        } finally {
          await target.close();
        }
      } finally {
        await source.close();
      }
      if (!hadSecret) {
        const file = path.join(dataDir, "secret");
        request.print(
          `Set KITH_SECRET to what stands in ${file}: names and notes open with it alone.`,
        );
      }
      request.print(`Start Kith with DATABASE_URL. ${dataDir} can go once you have looked around.`);
      return "done";
    });
  },
};

async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CopyRefused) throw new ConfigError(error.message, { cause: error });
    throw error;
  }
}
