/** A button, menu or form, before it is turned into a platform's custom id: a declared action and ids for it. */
export type ActionRef = {
  readonly name: string;
  /** In declared order; letters, digits, `_`, `-` and `.` only. */
  readonly args: readonly string[];
};

/** What a custom id says. `group` is the tenant that it belongs to, carried because a direct message has none. */
export type DecodedAction = ActionRef & { readonly group: string | undefined };

/** Discord's limit; Slack allows 255. */
export const MAX_ACTION_ID = 100;

const VERSION = "k1";
const PART = /^[A-Za-z0-9_.-]*$/;

/**
 * The custom id of an action: `k1:name:group:arg:arg`. At most `MAX_ACTION_ID` characters.
 * @throws when a part holds another character or the whole is too long: both are bugs in a declaration.
 */
export function encodeAction(ref: ActionRef, group: string | undefined): string {
  if (ref.name === "") throw new Error("an action without a name cannot stand in a custom id");
  const parts = [ref.name, group ?? "", ...ref.args];
  const bad = parts.find((part) => !PART.test(part));
  if (bad !== undefined)
    throw new Error(`action ${ref.name}: "${bad}" cannot stand in a custom id`);
  const id = [VERSION, ...parts].join(":");
  if (id.length > MAX_ACTION_ID) {
    throw new Error(
      `action ${ref.name}: custom id of ${id.length} characters, ${MAX_ACTION_ID} allowed`,
    );
  }
  return id;
}

/** The action behind a custom id, or undefined when it is none of ours or of an older version. */
export function decodeAction(id: string): DecodedAction | undefined {
  const [version, name, group, ...args] = id.split(":");
  if (version !== VERSION || name === undefined || name === "" || group === undefined)
    return undefined;
  if (![name, group, ...args].every((part) => PART.test(part))) return undefined;
  return { name, group: group === "" ? undefined : group, args };
}
