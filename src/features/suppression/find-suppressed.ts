import { inArray, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { suppressions } from "#db/schema/index.ts";
import { type SaidPerson, suppressedKeys } from "./suppressed-keys.ts";

type Asking = Pick<Context, "tx" | "keyedHash">;

/** From so many on it is worth asking first whether anybody has objected at all. */
const MANY = 20;

/** Those of these people who asked not to be kept. */
export async function findSuppressed<Person extends SaidPerson>(
  { tx, keyedHash }: Asking,
  people: readonly Person[],
): Promise<ReadonlySet<Person>> {
  if (people.length === 0 || (people.length > MANY && !(await isAnybody(tx)))) return new Set();
  const keyed = people.map((person) => ({
    person,
    keys: suppressedKeys(keyedHash, person).map(({ key }) => key),
  }));
  const asked = JSON.stringify(keyed.flatMap(({ keys }) => keys));
  const rows = await tx
    .select({ key: suppressions.key })
    .from(suppressions)
    // One parameter, however many they are.
    .where(
      inArray(suppressions.key, sql`(select jsonb_array_elements_text(${asked}::text::jsonb))`),
    );
  const kept = new Set(rows.map(({ key }) => key));
  return new Set(
    keyed.filter(({ keys }) => keys.some((key) => kept.has(key))).map(({ person }) => person),
  );
}

const isAnybody = async (tx: Context["tx"]): Promise<boolean> =>
  (await tx.select({ by: suppressions.by }).from(suppressions).limit(1)).length > 0;

/** @throws UserError `suppressed` when this person asked not to be kept */
export async function refuseSuppressed(asking: Asking, person: SaidPerson): Promise<void> {
  if ((await findSuppressed(asking, [person])).size === 0) return;
  throw new UserError("suppressed", (texts) => texts.privacy.suppressed({ name: person.name }));
}
