import type { OptionKind } from "#chat/option.ts";
import { MAX_TEXT } from "./text-limits.ts";

/** A member of the group, as far as other members may know. */
export type MemberRef = {
  readonly id: string;
  /** The platform's account id, for mentions. */
  readonly account: string;
  readonly name: string;
};

/** One of the caller's own contacts. */
export type ContactRef = {
  readonly id: string;
  readonly name: string;
  /** Name and employer, as in a list: tells two people of one name apart. */
  readonly label: string;
};

/** A person whom the caller named. `new` is a name that is not among their contacts yet. */
export type PersonRef =
  | ({ readonly kind: "member" } & MemberRef)
  | ({ readonly kind: "contact" } & ContactRef)
  | { readonly kind: "new"; readonly name: string; readonly company: string | undefined };

/** A file, or text that was pasted in its place: then without a name. */
export type FileInput = { readonly name: string | undefined; readonly bytes: Uint8Array };

/** What each kind of option hands to its handler. A `date` is a day, `YYYY-MM-DD`. */
export type OptionValue = {
  readonly text: string;
  readonly integer: number;
  readonly choice: string;
  readonly date: string;
  readonly member: MemberRef;
  readonly members: readonly MemberRef[];
  readonly contact: ContactRef;
  readonly person: PersonRef;
  readonly people: readonly PersonRef[];
  readonly company: string;
  readonly file: FileInput;
};

export type OptionDef<
  Kind extends OptionKind = OptionKind,
  Required extends boolean = boolean,
  Value extends string = string,
> = {
  readonly kind: Kind;
  readonly required: Required;
  /** Only for `choice`. */
  readonly choices: readonly Value[];
  /** Only for `integer`. */
  readonly minimum: number;
  readonly maximum: number;
  readonly maxLength: number;
  readonly multiline: boolean;
  /** Which days make sense; a date outside is answered kindly. */
  readonly days: "any" | "past" | "future";
};

export type OptionDefs = Readonly<Record<string, OptionDef>>;

type ValueOf<Def extends OptionDef> =
  Def extends OptionDef<infer Kind, boolean, infer Choice>
    ? Kind extends "choice"
      ? Choice
      : OptionValue[Kind]
    : never;

/** What a handler gets: required options are there, the others may be undefined. */
export type OptionInput<Defs extends OptionDefs> = {
  readonly [Name in keyof Defs]: Defs[Name]["required"] extends true
    ? ValueOf<Defs[Name]>
    : ValueOf<Defs[Name]> | undefined;
};

type Settings<Required extends boolean> = {
  readonly required?: Required;
  readonly maxLength?: number;
  readonly multiline?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly days?: OptionDef["days"];
};

function option<Kind extends OptionKind>(kind: Kind) {
  return <const Required extends boolean = false>(
    settings: Settings<Required> = {},
  ): OptionDef<Kind, Required> => ({
    kind,
    // An absent setting is the type's default, false.
    required: (settings.required ?? false) as Required,
    choices: [],
    minimum: settings.minimum ?? 0,
    maximum: settings.maximum ?? Number.MAX_SAFE_INTEGER,
    maxLength: settings.maxLength ?? (settings.multiline === true ? MAX_TEXT : MAX_LINE),
    multiline: settings.multiline ?? false,
    days: settings.days ?? "any",
  });
}

/** Longest single-line input, in UTF-16 code units. */
const MAX_LINE = 300;

export const text = option("text");
export const integer = option("integer");
export const date = option("date");
export const member = option("member");
/** @public part of the vocabulary, like `file`: every platform shows it */
export const members = option("members");
export const contact = option("contact");
export const person = option("person");
export const people = option("people");
export const company = option("company");
/** @public */
export const file = option("file");

export function choice<const Value extends string, const Required extends boolean = false>(
  choices: readonly Value[],
  settings: { readonly required?: Required } = {},
): OptionDef<"choice", Required, Value> {
  return { ...option("choice")<Required>(settings), choices };
}
