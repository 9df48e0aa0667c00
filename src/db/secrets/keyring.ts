import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from "node:crypto";

/** A secret that cannot be used, or a sealed value that cannot be opened. Never shows either. */
export class KeyringError extends Error {
  override readonly name = "KeyringError";
}

/**
 * Seals what people typed before it reaches the database. A sealed value reads `k1.<key id>.<base64url(iv|ciphertext|tag)>`.
 * `purpose` names where the value lives (`contacts.name`); a value moved elsewhere does not open.
 */
export type Keyring = {
  /** Seals with the current key. Sealing twice gives two different values, so a sealed column cannot be compared. */
  readonly seal: (plain: string, purpose: string) => string;
  /** Opens a value sealed with the current or the previous key. Throws KeyringError. */
  readonly open: (sealed: string, purpose: string) => string;
  /** False for a value that still needs KITH_SECRET_PREVIOUS. */
  readonly usesCurrentKey: (sealed: string) => boolean;
};

/** Bare bytes would be made a key object at each use, which takes five times as long as all the rest of opening a value. */
type Key = { readonly id: string; readonly secret: KeyObject };

const VERSION = "k1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * @param secrets.current KITH_SECRET: 32 bytes in base64; new values are sealed with it.
 * @param secrets.previous KITH_SECRET_PREVIOUS: the one before it, while old values are still about.
 */
export function createKeyring(secrets: {
  readonly current: string;
  readonly previous?: string | undefined;
}): Keyring {
  const current = deriveKey(secrets.current, "KITH_SECRET");
  const previous =
    secrets.previous === undefined
      ? undefined
      : deriveKey(secrets.previous, "KITH_SECRET_PREVIOUS");

  return {
    seal(plain, purpose) {
      const iv = freshIv();
      const cipher = createCipheriv("aes-256-gcm", current.secret, iv);
      cipher.setAAD(boundTo(current.id, purpose));
      const text = cipher.update(plain, "utf8");
      // GCM holds nothing back: what ends it is the tag alone.
      cipher.final();
      const body = Buffer.concat([iv, text, cipher.getAuthTag()]);
      return `${VERSION}.${current.id}.${body.toString("base64url")}`;
    },

    open(sealed, purpose) {
      const { keyId, body } = parseSealed(sealed, purpose);
      const key = [current, previous].find((candidate) => candidate?.id === keyId);
      if (key === undefined) {
        throw new KeyringError(
          `A value of ${purpose} was sealed with key ${keyId}, but KITH_SECRET is key ${current.id}. ` +
            "Set KITH_SECRET_PREVIOUS to the secret that was used before.",
        );
      }
      const decipher = createDecipheriv("aes-256-gcm", key.secret, body.subarray(0, IV_BYTES));
      decipher.setAAD(boundTo(key.id, purpose));
      decipher.setAuthTag(body.subarray(-TAG_BYTES));
      try {
        return (
          decipher.update(body.subarray(IV_BYTES, -TAG_BYTES), undefined, "utf8") +
          decipher.final("utf8")
        );
      } catch {
        throw new KeyringError(
          `A value of ${purpose} does not open: it was changed, or sealed for another place.`,
        );
      }
    },

    usesCurrentKey: (sealed) => sealed.startsWith(`${VERSION}.${current.id}.`),
  };
}

/** The key is derived, so that KITH_SECRET itself encrypts nothing and can serve other purposes under another label. */
function deriveKey(secret: string, variable: string): Key {
  const bytes = Buffer.from(secret, "base64");
  if (bytes.length !== 32) {
    throw new KeyringError(
      `${variable} must be 32 bytes in base64. Make one with: openssl rand -base64 32`,
    );
  }
  const key = Buffer.from(hkdfSync("sha256", bytes, "", "kith sealed columns", 32));
  return {
    id: createHash("sha256").update(key).digest("hex").slice(0, 8),
    secret: createSecretKey(key),
  };
}

/** Random bytes for many values at once, as asking the system takes longer than sealing. Each byte is used in one value only. */
const random = { bytes: Buffer.alloc(IV_BYTES * 256), next: IV_BYTES * 256 };

function freshIv(): Buffer {
  if (random.next === random.bytes.length) {
    randomFillSync(random.bytes);
    random.next = 0;
  }
  random.next += IV_BYTES;
  return random.bytes.subarray(random.next - IV_BYTES, random.next);
}

function boundTo(keyId: string, purpose: string): Buffer {
  return Buffer.from(`${VERSION}.${keyId}.${purpose}`, "utf8");
}

function parseSealed(sealed: string, purpose: string): { keyId: string; body: Buffer } {
  const [version, keyId, encoded, ...rest] = sealed.split(".");
  const body = Buffer.from(encoded ?? "", "base64url");
  // Decoding skips what is not base64url; only an exact round trip proves that nothing was skipped.
  const exact = body.toString("base64url") === encoded && body.length >= IV_BYTES + TAG_BYTES;
  if (version !== VERSION || keyId === undefined || rest.length > 0 || !exact) {
    throw new KeyringError(`A value of ${purpose} is not a sealed value.`);
  }
  return { keyId, body };
}

let inUse: Keyring | undefined;

/** Sets the keyring of this process. A drizzle column type is built with the schema, long before and without any context, so it can only ask here. */
export function useKeyring(keyring: Keyring): void {
  inUse = keyring;
}

/** The keyring of this process. Throws KeyringError before `useKeyring`. */
export function currentKeyring(): Keyring {
  if (inUse === undefined) throw new KeyringError("No keyring yet: open the database first.");
  return inUse;
}
