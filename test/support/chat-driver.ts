import type { Platform } from "#chat/incoming.ts";

/** A message as a person sees it on a platform, whatever blocks or components it is made of. */
export type Shown = {
  /** All its text, top to bottom, mentions as `@ACCOUNT`, one block a line. */
  readonly text: string;
  /** Labels of its buttons that can be pressed now, in order. */
  readonly buttons: readonly string[];
  /** Alt texts of its images. */
  readonly images: readonly string[];
  /** `caller`: a private answer. `direct`: a direct message. `channel`: everyone there sees it. */
  readonly place: "caller" | "direct" | "channel";
};

/** A form as a person sees it. */
export type ShownForm = {
  readonly title: string;
  readonly fields: readonly {
    readonly label: string;
    readonly value: string;
    readonly required: boolean;
    /** The error shown on it, if any. */
    readonly error: string | undefined;
  }[];
};

/** What came back: the newest answer, an open form, or nothing. */
export type Reaction =
  | { readonly kind: "message"; readonly shown: Shown }
  | { readonly kind: "form"; readonly form: ShownForm }
  | { readonly kind: "nothing" };

export type TestFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * One person at one platform, driven through the platform's own protocol (a fake Slack or Discord server on loopback
 * that the real client library talks to; the playground's HTTP interface). Each call resolves once the bot has answered.
 */
export type ChatPerson = {
  readonly account: string;
  /** Types a whole command line, such as `/met Ana how:coffee` or `/gave to:<@U2> kind:advice`. */
  readonly type: (line: string) => Promise<Reaction>;
  /** Presses the newest visible button with this label. */
  readonly press: (label: string) => Promise<Reaction>;
  /** Chooses an entry in the newest visible menu that has it. */
  readonly choose: (entry: string) => Promise<Reaction>;
  /** Chooses several entries at once in the newest visible menu that takes them, and sends them. */
  readonly chooseSeveral: (entries: readonly string[]) => Promise<Reaction>;
  /** Attaches a file to what is typed next, by option name, or to a field of the open form, by label. */
  readonly attach: (field: string, file: TestFile) => void;
  /** Every file from the bot that this person can see, fetched as they would, oldest first. */
  readonly downloads: () => Promise<readonly TestFile[]>;
  /** Fills fields of the open form, by label, and submits it; the other fields keep their values. */
  readonly submit: (values: Readonly<Record<string, string>>) => Promise<Reaction>;
  /** What the platform offers while an option is typed. */
  readonly complete: (command: string, option: string, typed: string) => Promise<readonly string[]>;
  /** Direct messages from the bot, oldest first, as they look now (edits included). */
  readonly inbox: () => Promise<readonly Shown[]>;
};

export type ChatDriver = {
  readonly platform: Platform;
  /** The workspace's id on the platform. */
  readonly workspace: string;
  /** A channel that the bot may post in. */
  readonly channel: string;
  /** A person in the workspace; the first call adds them. Names such as "maya" become fitting account ids. */
  readonly person: (name: string) => Promise<ChatPerson>;
  /** What everyone sees in the channel, oldest first. */
  readonly channelMessages: () => Promise<readonly Shown[]>;
  /** Conversations that the bot opened for several people: who is in them and what was said. */
  readonly conversations: () => Promise<
    readonly { readonly accounts: readonly string[]; readonly messages: readonly Shown[] }[]
  >;
  /** Sends the last command of this person again, as the platform does when it saw no acknowledgement. */
  readonly redeliverLast: (person: ChatPerson) => Promise<Reaction>;
  readonly close: () => Promise<void>;
};
