import { createHmac, createSecretKey, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { secrets } from "#db/schema/secrets.ts";
import type { Keyring } from "#db/secrets/keyring.ts";

/** Hashes a normalised text to 22 base64url characters, for equality where the text itself is sealed. Equal in one installation alone. */
export type KeyedHash = (normalised: string) => string;

const NAME = "hash_key";
const PURPOSE = `secrets.${NAME}`;
/** 22 characters of 6 bits: 132 bits, far beyond collision. */
const LENGTH = 22;

/** @param key 32 random bytes. */
function createKeyedHash(key: Uint8Array): KeyedHash {
  // Made once: Node takes longer to check the bytes of a key at each use than to hash.
  const secret = createSecretKey(key);
  return (normalised) =>
    createHmac("sha256", secret).update(normalised, "utf8").digest("base64url").slice(0, LENGTH);
}

/**
 * The hash of this database. Its key is random, made at the first start and kept sealed in the database: hashes then
 * survive a change of KITH_SECRET. After such a change the key is sealed anew, so the old secret can go.
 */
export async function loadKeyedHash(db: PostgresJsDatabase, keyring: Keyring): Promise<KeyedHash> {
  await db
    .insert(secrets)
    .values({ name: NAME, value: keyring.seal(randomBytes(32).toString("base64"), PURPOSE) })
    .onConflictDoNothing();
  const [row] = await db.select().from(secrets).where(eq(secrets.name, NAME));
  if (row === undefined) throw new Error("The hash key vanished from the table secrets.");

  const key = keyring.open(row.value, PURPOSE);
  if (!keyring.usesCurrentKey(row.value)) {
    await db
      .update(secrets)
      .set({ value: keyring.seal(key, PURPOSE) })
      .where(eq(secrets.name, NAME));
  }
  return createKeyedHash(Buffer.from(key, "base64"));
}
