import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import path from "node:path";

/**
 * The secret of an installation that sets no KITH_SECRET: made once, kept beside the embedded database, readable by its
 * owner alone. Whoever copies the database needs this file too.
 *
 * @returns 32 bytes in base64
 */
export function localSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, "secret");
  try {
    // Exclusive: of two processes that start at once, one makes the secret and both read the same.
    writeFileSync(file, `${randomBytes(32).toString("base64")}\n`, {
      flag: "wx",
      mode: 0o600,
      flush: true,
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    chmodSync(file, 0o600);
  }
  return readFileSync(file, "utf8").trim();
}
