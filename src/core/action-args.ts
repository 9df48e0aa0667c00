/** One argument of an action: how it is written into a custom id and read back. */
export type ArgDef<Value extends string = string> = {
  readonly write: (value: string) => string;
  /** Undefined when the text is not what was declared. */
  readonly read: (text: string) => Value | undefined;
};

export type ArgDefs = Readonly<Record<string, ArgDef>>;

export type ArgInput<Defs extends ArgDefs> = {
  readonly [Name in keyof Defs]: Defs[Name] extends ArgDef<infer Value> ? Value : never;
};

export type ActionArgs = Readonly<Record<string, string>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A UUID in 22 characters instead of 36. */
export function packId(uuid: string): string {
  return Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url");
}

/** The UUID behind 22 characters, or undefined. */
export function unpackId(text: string): string | undefined {
  const hex = Buffer.from(text, "base64url").toString("hex");
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return UUID.test(uuid) ? uuid : undefined;
}

/** The id of a row. */
export const idArg: ArgDef = { write: packId, read: unpackId };

/** One of a few words. */
export const oneOf = <const Value extends string>(...values: readonly Value[]): ArgDef<Value> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text),
});

/** A short code of letters, digits, `_`, `-` and `.`, such as a day. */
export const codeArg: ArgDef = { write: (value) => value, read: (text) => text };

/** The arguments of a decoded custom id, or undefined when they are not what was declared. */
export function readArgs(defs: ArgDefs, args: readonly string[]): ActionArgs | undefined {
  const entries = Object.entries(defs);
  if (entries.length !== args.length) return undefined;
  const result: Record<string, string> = {};
  for (const [index, [name, def]] of entries.entries()) {
    const value = def.read(args[index] ?? "");
    if (value === undefined) return undefined;
    result[name] = value;
  }
  return result;
}
