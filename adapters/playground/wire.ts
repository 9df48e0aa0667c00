import type { OptionKind } from "#chat/option.ts";

/** What the playground's server and its page say to each other. All times are ISO instants. */

/** `general`, `direct`, or the id of a group conversation. */
export type PlaceId = string;

export type WireSpan =
  | { readonly kind: "text" | "bold" | "code"; readonly text: string }
  | { readonly kind: "mention"; readonly name: string; readonly account: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | {
      readonly kind: "time";
      readonly at: string;
      readonly style: "date" | "time" | "date-time";
      readonly fallback: string;
    };

export type WireControl =
  | {
      readonly kind: "button";
      readonly label: string;
      readonly id: string;
      readonly style: "plain" | "primary" | "danger";
    }
  | { readonly kind: "link-button"; readonly label: string; readonly url: string }
  | {
      readonly kind: "select";
      readonly placeholder: string;
      readonly id: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      /** How many may be chosen at once; more than one come back as their values with commas between. */
      readonly most: number;
    };

export type WireBlock =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "text" | "context"; readonly spans: readonly WireSpan[] }
  | {
      readonly kind: "fields";
      readonly fields: readonly { readonly label: string; readonly value: readonly WireSpan[] }[];
    }
  | { readonly kind: "divider" }
  | { readonly kind: "controls"; readonly controls: readonly WireControl[] }
  | { readonly kind: "image"; readonly src: string; readonly alt: string }
  | {
      readonly kind: "file";
      readonly href: string;
      readonly name: string;
      readonly label: string;
      /** In bytes. */
      readonly size: number;
    };

/** A file on its way to Kith. One over the limit stays behind, and Kith is only told of it. */
export type WireFile =
  | { readonly name: string; readonly base64: string }
  | { readonly name: string; readonly isTooLarge: true };

/** By option or field name. */
export type WireFiles = Readonly<Record<string, WireFile>>;

/** One message as its reader sees it. */
export type WireEntry = {
  readonly id: string;
  /** Entries stand in this order, in whichever order they arrive. */
  readonly seq: number;
  readonly place: PlaceId;
  readonly at: string;
  /** Undefined: Kith. */
  readonly author: string | undefined;
  /** A private answer, or what the reader typed. */
  readonly onlyYou: boolean;
  /** How often a pressed button replaced its content. */
  readonly edits: number;
  readonly blocks: readonly WireBlock[];
};

export type WirePerson = {
  readonly account: string;
  readonly name: string;
  /** The stage that they begin with. */
  readonly stage: string;
  readonly isAdmin: boolean;
  readonly timeZone: string;
  /** Messages that they have not seen, in all places. */
  readonly unread: number;
};

export type WirePlace = {
  readonly id: PlaceId;
  readonly kind: "channel" | "direct" | "conversation";
  readonly title: string;
  /** Accounts of the people in a group conversation. */
  readonly members: readonly string[];
  readonly unread: number;
};

export type WireOption = {
  readonly name: string;
  readonly kind: OptionKind;
  readonly description: string;
  readonly required: boolean;
  readonly completable: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** One thing that can be typed: `met`, or `contact add`. */
export type WireVerb = {
  /** With the prefix, without the slash. */
  readonly command: string;
  readonly verb: string | undefined;
  readonly isDefault: boolean;
  readonly description: string;
  readonly options: readonly WireOption[];
  readonly examples: readonly string[];
};

export type WireCommand = {
  readonly name: string;
  readonly description: string;
  readonly verbs: readonly WireVerb[];
};

export type ConnectHelp = {
  readonly platform: string;
  /** The environment variables to set. */
  readonly variables: readonly string[];
  /** The section of the README that tells how. */
  readonly section: string;
};

export type WireState = {
  readonly groupName: string;
  /** In bytes. */
  readonly largestFile: number;
  readonly me: string;
  readonly now: string;
  readonly people: readonly WirePerson[];
  readonly places: readonly WirePlace[];
  readonly entries: readonly WireEntry[];
  readonly commands: readonly WireCommand[];
  /** Stands before each command's name. */
  readonly prefix: string;
  readonly connect: readonly ConnectHelp[];
};

/** What the server pushes to one reader. */
export type WireUpdate =
  | { readonly kind: "entry"; readonly entry: WireEntry }
  | {
      readonly kind: "people-and-places";
      readonly people: readonly WirePerson[];
      readonly places: readonly WirePlace[];
    }
  | { readonly kind: "clock"; readonly now: string };

export type WireFormField = {
  readonly name: string;
  readonly kind: OptionKind;
  readonly label: string;
  readonly hint: string | undefined;
  readonly required: boolean;
  readonly multiline: boolean;
  readonly maxLength: number;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
};

export type WireForm = {
  readonly title: string;
  readonly submitLabel: string;
  readonly fields: readonly WireFormField[];
  /** Goes back with what was filled in. */
  readonly submit: string;
};

export type WireAnswer =
  | { readonly kind: "entry"; readonly entry: WireEntry }
  | { readonly kind: "form"; readonly form: WireForm }
  | {
      readonly kind: "invalid";
      readonly errors: readonly { readonly field: string; readonly message: string }[];
      readonly message: readonly WireBlock[];
    }
  | { readonly kind: "none" };

export type WireSuggestion = { readonly label: string; readonly value: string };

/** What is behind one message. `previews` are what each platform would get. */
export type WireBehind = {
  readonly why: string | undefined;
  readonly previews: Readonly<Record<"slack" | "discord", unknown>>;
};
