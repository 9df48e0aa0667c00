import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyring, KeyringError } from "#db/secrets/keyring.ts";

const secret = (fill: string): string => Buffer.alloc(32, fill).toString("base64");
const keyring = createKeyring({ current: secret("a") });

test("every text comes back as it was, under its own purpose alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (plain, here, there) => {
      fc.pre(here !== there);
      const sealed = keyring.seal(plain, here);
      expect(keyring.open(sealed, here)).toBe(plain);
      expect(() => keyring.open(sealed, there)).toThrow(KeyringError);
    }),
  );
});

test("a sealed value names its key and hides its text, and no two are alike", () => {
  const sealed = keyring.seal("Ana Lima", "contacts.name");
  expect(sealed).toMatch(/^k1\.[0-9a-f]{8}\.[\w-]+$/);
  expect(Buffer.from(sealed.split(".")[2] ?? "", "base64url").toString("latin1")).not.toContain(
    "Ana",
  );
  expect(keyring.seal("Ana Lima", "contacts.name")).not.toBe(sealed);
});

test("no two of very many values share their first bytes, which would give both away", () => {
  const starts = Array.from({ length: 5_000 }, () =>
    Buffer.from(keyring.seal("Ana", "contacts.name").split(".")[2] ?? "", "base64url")
      .subarray(0, 12)
      .toString("hex"),
  );
  expect(new Set(starts).size).toBe(starts.length);
});

test("after a change of secret old values open, and new ones need the new secret alone", () => {
  const old = keyring.seal("Ana", "contacts.name");
  const rotated = createKeyring({ current: secret("b"), previous: secret("a") });
  const renewed = rotated.seal(rotated.open(old, "contacts.name"), "contacts.name");

  expect(rotated.usesCurrentKey(old)).toBe(false);
  expect(rotated.usesCurrentKey(renewed)).toBe(true);
  expect(createKeyring({ current: secret("b") }).open(renewed, "contacts.name")).toBe("Ana");
});

test("a value of an unknown key says which secret is missing", () => {
  const old = keyring.seal("Ana", "contacts.name");
  const stranger = createKeyring({ current: secret("b") });
  expect(() => stranger.open(old, "contacts.name")).toThrow(/contacts\.name.*KITH_SECRET_PREVIOUS/);
});

test("no single changed character goes unnoticed, and no error shows content", () => {
  const sealed = keyring.seal("a secret plan", "meetings.notes");
  for (let at = 0; at < sealed.length; at++) {
    const other = sealed[at] === "A" ? "B" : "A";
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
    expect(() => keyring.open(changed, "meetings.notes"), `at ${at}`).toThrow(KeyringError);
  }
  expect(() => keyring.open("a secret plan", "meetings.notes")).toThrow(
    "A value of meetings.notes is not a sealed value.",
  );
});

test("a secret of the wrong size says how to make one, without showing it", () => {
  expect(() => createKeyring({ current: "c2hvcnQ=" })).toThrow(
    /^KITH_SECRET must be 32 bytes in base64\. Make one with: openssl rand -base64 32$/,
  );
  expect(() => createKeyring({ current: secret("a"), previous: "" })).toThrow(
    /KITH_SECRET_PREVIOUS/,
  );
});
