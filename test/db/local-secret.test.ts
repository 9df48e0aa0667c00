import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createKeyring } from "#db/secrets/keyring.ts";
import { localSecret } from "#db/secrets/local-secret.ts";

function newDataDir(): string {
  const parent = mkdtempSync(path.join(tmpdir(), "kith-secret-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  return path.join(parent, "data");
}

test("the secret is made once, differs between installations, and makes a keyring", () => {
  const dataDir = newDataDir();
  const secret = localSecret(dataDir);
  expect(localSecret(dataDir)).toBe(secret);
  expect(localSecret(newDataDir())).not.toBe(secret);
  const sealed = createKeyring({ current: secret }).seal("Ana", "contacts.name");
  expect(createKeyring({ current: localSecret(dataDir) }).open(sealed, "contacts.name")).toBe(
    "Ana",
  );
});

test.skipIf(process.platform === "win32")(
  "only its owner can read it, even after a careless copy",
  () => {
    const dataDir = newDataDir();
    const file = path.join(dataDir, "secret");
    localSecret(dataDir);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    localSecret(dataDir);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  },
);
