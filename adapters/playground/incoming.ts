import {
  type Incoming,
  type IncomingEvent,
  type IncomingFile,
  type IncomingFiles,
  MAX_FILE_BYTES,
  type MentionedAccount,
} from "#chat/incoming.ts";
import { accountToken, accountsIn } from "#chat/person-token.ts";
import type { DemoGroup, DemoPerson } from "./demo-group.ts";
import type { WireFile, WireFiles } from "./wire.ts";

/** Where and by whom something is done. */
export type Scene = {
  readonly group: Pick<DemoGroup, "workspace" | "name">;
  readonly people: readonly DemoPerson[];
  readonly person: DemoPerson;
  /** Undefined in a direct message. */
  readonly channel: string | undefined;
  /** The page's own id of this deed; sent again, it is the same deed. */
  readonly deliveryId: string;
};

/** The line as a command, or undefined when it is none. */
export function readCommandLine(
  line: string,
  prefix: string,
  people: readonly DemoPerson[],
): Extract<IncomingEvent, { readonly kind: "command-text" }> | undefined {
  const match = /^\/(\S+)\s*([\s\S]*)$/.exec(line.trim());
  if (match === null) return undefined;
  const name = (match[1] ?? "").toLowerCase();
  return {
    kind: "command-text",
    command: name.startsWith(prefix) ? name.slice(prefix.length) : name,
    text: mentionsToTokens(match[2] ?? "", people),
  };
}

/** The files that the page sent, as bytes. */
export function readFiles(files: WireFiles = {}): IncomingFiles {
  return Object.fromEntries(
    Object.entries(files).map(([field, file]): [string, IncomingFile] => [field, readFile(file)]),
  );
}

function readFile(file: WireFile): IncomingFile {
  const { name } = file;
  if (!("base64" in file)) return { kind: "too-large", name };
  const bytes = Uint8Array.from(Buffer.from(file.base64, "base64"));
  return bytes.byteLength > MAX_FILE_BYTES
    ? { kind: "too-large", name }
    : { kind: "file", name, bytes };
}

/** What Kith is told. */
export function toIncoming(scene: Scene, event: IncomingEvent): Incoming {
  const { group, person } = scene;
  return {
    platform: "playground",
    deliveryId: `${group.workspace}:${person.account}:${scene.deliveryId}`,
    workspace: { id: group.workspace, name: group.name },
    account: { id: person.account, name: person.name, locale: "en", isAdmin: person.isAdmin },
    channel: scene.channel,
    mentioned: mentionedIn(event, scene.people),
    event,
  };
}

/** `@Ben` as `<@ben>`, for names of people here; accents and case do not matter. */
export function mentionsToTokens(text: string, people: readonly DemoPerson[]): string {
  const names = people
    .flatMap(({ account, name }) => [
      { written: name, account },
      { written: account, account },
    ])
    .sort((one, other) => other.written.length - one.written.length);
  return text.replace(/(?<![\p{L}\p{N}<.])@([\p{L}\p{N}][^@<>\n]*)/gu, (whole, rest: string) => {
    const found = names.find(({ written }) => startsWithName(rest, written));
    return found === undefined
      ? whole
      : accountToken(found.account) + rest.slice(found.written.length);
  });
}

const letters = new Intl.Collator("en", { sensitivity: "base" });

function startsWithName(text: string, name: string): boolean {
  const isSame = letters.compare(text.slice(0, name.length), name) === 0;
  return isSame && !/^[\p{L}\p{N}_-]/u.test(text.slice(name.length));
}

function mentionedIn(
  event: IncomingEvent,
  people: readonly DemoPerson[],
): readonly MentionedAccount[] {
  const accounts = new Set(textsOf(event).flatMap((text) => accountsIn(text)));
  return [...accounts].map((id) => {
    const person = people.find((one) => one.account === id);
    return { id, name: person?.name, isBot: false, isPresent: person !== undefined };
  });
}

function textsOf(event: IncomingEvent): readonly string[] {
  switch (event.kind) {
    case "command-text":
      return [event.text];
    case "command":
    case "submit":
      return Object.values(event.values);
    case "action":
    case "complete":
    case "home":
    case "joined":
    case "installed":
      return [];
  }
}
