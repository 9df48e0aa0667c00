import { customType } from "drizzle-orm/pg-core";
import { currentKeyring } from "#db/secrets/keyring.ts";

/**
 * A text column that is sealed in Postgres and plain in TypeScript.
 * Sealed values differ each time: filter and join on a keyed hash beside it, never on the column itself.
 *
 * @param place `table.column`. It names the column, and a value copied to another place does not open.
 */
export function encryptedText<const Column extends string>(place: `${string}.${Column}`) {
  return customType<{ data: string; driverData: string }>({
    dataType: () => "text",
    toDriver: (plain) => currentKeyring().seal(plain, place),
    fromDriver: (sealed) => currentKeyring().open(sealed, place),
  })(columnOf(place));
}

/** Like `encryptedText`, for a value that JSON can carry. The shape is the writer's promise; it is not checked on reading. */
export function encryptedJson<Value>(place: `${string}.${string}`) {
  return customType<{ data: Value; driverData: string }>({
    dataType: () => "text",
    toDriver: (value) => currentKeyring().seal(JSON.stringify(value), place),
    fromDriver: (sealed): Value => JSON.parse(currentKeyring().open(sealed, place)),
  })(columnOf(place));
}

function columnOf(place: string): string {
  return place.slice(place.lastIndexOf(".") + 1);
}
