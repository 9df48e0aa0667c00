import type { FormValues } from "./form.ts";
import type { VerbPath } from "./command-spec.ts";

export type Platform = "slack" | "discord" | "playground";

/** Where something happened: a Slack workspace, a Discord server; absent in a Discord direct message. */
export type WorkspaceRef = {
  readonly id: string;
  readonly name: string | undefined;
};

/** Who did it, with what the platform says of them. */
export type AccountRef = {
  readonly id: string;
  readonly name: string | undefined;
  /** The platform's locale tag, such as `de` or `en-GB`. */
  readonly locale: string | undefined;
  /** True when the platform says that they administer the workspace; undefined when it says nothing. */
  readonly isAdmin: boolean | undefined;
};

/** An account that somebody mentioned, where the platform says more than its id. */
export type MentionedAccount = {
  readonly id: string;
  readonly name: string | undefined;
  readonly isBot: boolean | undefined;
  /** False when the platform says that they are not in this workspace. */
  readonly isPresent: boolean | undefined;
};

/** Larger files are not read, in bytes. */
export const MAX_FILE_BYTES = 10_000_000;

/** A file that came with a command or a form, already fetched. */
export type IncomingFile =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  /** It could not be had: larger than `MAX_FILE_BYTES`, or the platform did not give it. */
  | { readonly kind: "too-large" | "unavailable"; readonly name: string };

/** Files by option or field name. Text pasted in a file's place is among the values instead. */
export type IncomingFiles = Readonly<Record<string, IncomingFile>>;

export type IncomingEvent =
  /** A typed command: as text (Slack, `/kith command:`), or option by option (Discord). */
  | {
      readonly kind: "command-text";
      readonly command: string;
      readonly text: string;
      readonly files?: IncomingFiles;
    }
  | {
      readonly kind: "command";
      readonly path: VerbPath;
      readonly values: FormValues;
      readonly files?: IncomingFiles;
      /** True when the platform can open no form any more, as fetching a file took its time. */
      readonly isTooLateForForm?: boolean;
    }
  /** A pressed button or a chosen menu entry; `id` is a custom id. */
  | { readonly kind: "action"; readonly id: string; readonly chosen: string | undefined }
  /** A submitted form; `id` is the custom id of `FormView.submit`. */
  | {
      readonly kind: "submit";
      readonly id: string;
      readonly values: FormValues;
      readonly files?: IncomingFiles;
    }
  /** Someone types into a completable option or form field. */
  | {
      readonly kind: "complete";
      readonly path: VerbPath;
      readonly option: string;
      readonly typed: string;
      /** The custom id of `FormView.submit`, when it is typed into a form: `path.command` is then that action's name. */
      readonly form?: string;
    }
  /** A person opened the home page of the bot. */
  | { readonly kind: "home" }
  /** A person joined the workspace. Nothing is sent to them. */
  | { readonly kind: "joined" }
  /** The bot was added to the workspace. */
  | { readonly kind: "installed" };

/** The files that came with an event. */
export function filesIn(event: IncomingEvent): IncomingFiles {
  return "files" in event ? (event.files ?? {}) : {};
}

/** One thing that happened on a platform. */
export type Incoming = {
  readonly platform: Platform;
  /** The platform's id of this delivery; a redelivery has the same. */
  readonly deliveryId: string;
  readonly workspace: WorkspaceRef | undefined;
  readonly account: AccountRef;
  /** The channel in which it happened, undefined in a direct message and on the home page. */
  readonly channel: string | undefined;
  readonly mentioned: readonly MentionedAccount[];
  readonly event: IncomingEvent;
};
