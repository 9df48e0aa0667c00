import { normalise } from "#core/names.ts";
import type { KeyedHash } from "#db/secrets/keyed-hash.ts";
import type { SUPPRESSED_BY } from "#db/schema/index.ts";
import { readEmployer } from "#features/employers/index.ts";

/** What is said of somebody: an objector, or whoever is about to be saved. */
export type SaidPerson = {
  readonly name: string;
  readonly company?: string | null | undefined;
  readonly email?: string | null | undefined;
};

export type SuppressedKey = {
  readonly by: (typeof SUPPRESSED_BY)[number];
  readonly key: string;
};

/**
 * Everything by which somebody could be recognised. The installation's own secret and the words in front salt each
 * hash: it is equal to none that is kept elsewhere, here or in another installation.
 */
export function suppressedKeys(
  keyedHash: KeyedHash,
  { name, company, email }: SaidPerson,
): readonly SuppressedKey[] {
  const key = (by: SuppressedKey["by"], ...said: readonly string[]): SuppressedKey => ({
    by,
    key: keyedHash(JSON.stringify(["suppressed", by, ...said])),
  });
  const plainName = normalise(name);
  // Without its legal form: "Acme Ltd" is Acme.
  const employer = readEmployer(company ?? "")[0]?.plain ?? "";
  const address = (email ?? "").trim().toLowerCase();
  return [
    key("name", plainName),
    ...(employer === "" ? [] : [key("name-and-company", plainName, employer)]),
    ...(address === "" ? [] : [key("email", address)]),
  ];
}

/** By what an objector is to be recognised from now on: as narrowly as what they said allows. */
export function keysToKeep(keyedHash: KeyedHash, objector: SaidPerson): readonly SuppressedKey[] {
  const keys = suppressedKeys(keyedHash, objector);
  return keys.length === 1 ? keys : keys.filter(({ by }) => by !== "name");
}
