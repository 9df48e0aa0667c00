/** A button, menu or form, before it is turned into a platform's custom id: a declared action and ids for it. */
export type ActionRef = {
  readonly name: string;
  /** In declared order; letters, digits, `_`, `-` and `.` only. */
  readonly args: readonly string[];
  /** Where the button stands, if that matters when it is pressed. */
  readonly within?: readonly Place[];
};

/** `nudge`: to press it answers the nudge. `several`: the message holds other things too, so that no answer replaces it. */
export type Place = "nudge" | "several";

/** What a custom id says. `group` is the tenant that it belongs to, carried because a direct message has none. */
export type DecodedAction = ActionRef & { readonly group: string | undefined };

/** Discord's limit; Slack allows 255. */
export const MAX_ACTION_ID = 100;

const VERSION = "k1";
/** Behind the version, one letter for each place. */
const PLACES = { nudge: "n", several: "s" } as const satisfies Record<Place, string>;
const PART = /^[A-Za-z0-9_.-]*$/;

/**
 * The custom id of an action: `k1:name:group:arg:arg`, `k1n:…` in a nudge. At most `MAX_ACTION_ID` characters.
 * @throws when a part holds another character or the whole is too long: both are bugs in a declaration.
 */
export function encodeAction(ref: ActionRef, group: string | undefined): string {
  if (ref.name === "") throw new Error("an action without a name cannot stand in a custom id");
  const parts = [ref.name, group ?? "", ...ref.args];
  const bad = parts.find((part) => !PART.test(part));
  if (bad !== undefined)
    throw new Error(`action ${ref.name}: "${bad}" cannot stand in a custom id`);
  const places = (ref.within ?? []).map((place) => PLACES[place]);
  const id = [[VERSION, ...places].join(""), ...parts].join(":");
  if (id.length > MAX_ACTION_ID) {
    throw new Error(
      `action ${ref.name}: custom id of ${id.length} characters, ${MAX_ACTION_ID} allowed`,
    );
  }
  return id;
}

/** The action behind a custom id, or undefined when it is none of ours or of an older version. */
export function decodeAction(id: string): DecodedAction | undefined {
  const [version = "", name, group, ...args] = id.split(":");
  const within = placesOf(version);
  if (within === undefined || name === undefined || name === "" || group === undefined)
    return undefined;
  if (![name, group, ...args].every((part) => PART.test(part))) return undefined;
  const places = within.length === 0 ? {} : { within };
  return { name, group: group === "" ? undefined : group, args, ...places };
}

function placesOf(version: string): readonly Place[] | undefined {
  if (!version.startsWith(VERSION)) return undefined;
  const letters = version.slice(VERSION.length).split("");
  const places = (["nudge", "several"] as const).filter((place) => letters.includes(PLACES[place]));
  return places.length === letters.length ? places : undefined;
}
