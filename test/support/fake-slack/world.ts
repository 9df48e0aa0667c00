import { EventEmitter } from "node:events";
import { BOT_SCOPES } from "#adapters/slack/install/scopes.ts";
import type { Clock } from "#chat/clock.ts";
import type { Fields } from "./fields.ts";

export type FakePerson = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly timeZone: string | undefined;
  readonly locale: string;
  readonly isBot: boolean;
  readonly isAdmin: boolean;
  readonly deactivated: boolean;
};

export type FakeChannel = {
  readonly id: string;
  readonly name: string;
  readonly kind: "channel" | "direct" | "group";
  /** Whom a direct message or a group is with; the bot is in it too. */
  readonly members: readonly string[];
  readonly hasBot: boolean;
  readonly archived: boolean;
};

export type FakeMessage = {
  readonly ts: string;
  readonly channel: string;
  /** The only one who sees it, when it is ephemeral. */
  readonly onlyFor: string | undefined;
  text: string;
  blocks: readonly Fields[];
  /** What is shared by it. */
  readonly files: readonly FakeFile[];
  /** Grows with each change anywhere, so that the newest can be found. */
  changed: number;
};

export type FakeFile = {
  readonly id: string;
  readonly name: string;
  readonly alt: string;
  /** What Slack says of its size, when that is not the truth. */
  readonly announcedSize?: number;
  /** It is given only after this. */
  readonly held?: Promise<void>;
  complete: boolean;
  bytes: Uint8Array;
};

export type FakeView = {
  readonly id: string;
  readonly user: string;
  view: Fields;
  errors: Readonly<Record<string, string>>;
  changed: number;
};

/** What a person may notice. */
export type Happening =
  | { readonly kind: "message"; readonly user: string | undefined; readonly message: FakeMessage }
  | { readonly kind: "modal"; readonly user: string; readonly view: FakeView }
  | { readonly kind: "home"; readonly user: string; readonly view: FakeView };

/** Where one interaction may be answered. */
export type ResponseAddress = {
  readonly user: string;
  readonly channel: string;
  readonly madeAt: number;
  readonly original: FakeMessage | undefined;
  uses: number;
};

type Trigger = { readonly user: string; readonly madeAt: number; used: boolean };

export type World = {
  readonly clock: Clock;
  readonly team: { readonly id: string; readonly domain: string };
  readonly appId: string;
  readonly bot: { readonly user: string; readonly id: string };
  readonly people: Map<string, FakePerson>;
  readonly channels: Map<string, FakeChannel>;
  readonly messages: FakeMessage[];
  /** The open modal of each person. */
  readonly modals: Map<string, FakeView>;
  readonly homes: Map<string, FakeView>;
  readonly files: Map<string, FakeFile>;
  /** The permissions of the bot's token. */
  readonly scopes: Set<string>;
  readonly triggers: Map<string, Trigger>;
  readonly addresses: Map<string, ResponseAddress>;
  /** Broken rules of the platform, in words. */
  readonly violations: string[];
  /** Every Web API call that arrived. */
  readonly calls: { readonly method: string; readonly args: Fields }[];
  readonly happenings: Happening[];
  /** Emits "happening", "call", "socket" and "ack". */
  readonly bell: EventEmitter;
  readonly next: () => number;
};

/** A counter that several workspaces of one Slack share, so that no id is made twice. */
export function createCounter(): () => number {
  let count = 0;
  return () => ++count;
}

/** What tells one workspace from another. */
export type NewWorld = { readonly name: string; readonly number: number };

export function createWorld(
  clock: Clock,
  next = createCounter(),
  { name, number }: NewWorld = { name: "kith-testers", number: 1 },
): World {
  const bell = new EventEmitter();
  bell.setMaxListeners(0);
  return {
    clock,
    team: { id: `T0KITH${String(number).padStart(3, "0")}`, domain: name },
    appId: "A0KITH001",
    bot: { user: "U0KITHBOT", id: "B0KITHBOT" },
    people: new Map(),
    channels: new Map(),
    messages: [],
    modals: new Map(),
    homes: new Map(),
    files: new Map(),
    scopes: new Set([...BOT_SCOPES, "files:read"]),
    triggers: new Map(),
    addresses: new Map(),
    violations: [],
    calls: [],
    happenings: [],
    bell,
    next,
  };
}

/** A new id of Slack's shape, such as `V00000042`. */
export function newId(world: World, prefix: string): string {
  return prefix + String(world.next()).padStart(8, "0");
}

export function newTs(world: World): string {
  const seconds = Math.floor(world.clock.now().getTime() / 1000);
  return `${seconds}.${String(world.next()).padStart(6, "0")}`;
}

export function addPerson(world: World, name: string, more: Partial<FakePerson> = {}): FakePerson {
  const id = more.id ?? `U0${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")}1`;
  const known = world.people.get(id);
  if (known !== undefined && Object.keys(more).length === 0) return known;
  const person: FakePerson = {
    name,
    realName: name.charAt(0).toUpperCase() + name.slice(1),
    timeZone: "Europe/Berlin",
    locale: "en-US",
    isBot: false,
    isAdmin: false,
    deactivated: false,
    ...more,
    id,
  };
  world.people.set(id, person);
  return person;
}

export function addChannel(
  world: World,
  name: string,
  more: Partial<FakeChannel> = {},
): FakeChannel {
  const channel: FakeChannel = {
    id: newId(world, "C"),
    name,
    kind: "channel",
    members: [],
    hasBot: true,
    archived: false,
    ...more,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The conversation of the bot with exactly these people. */
export function conversationWith(world: World, users: readonly string[]): FakeChannel {
  const members = [...users].sort();
  const same = [...world.channels.values()].find(
    (channel) => channel.kind !== "channel" && channel.members.join() === members.join(),
  );
  const direct = members.length === 1;
  return (
    same ??
    addChannel(world, direct ? "directmessage" : "mpdm-kith", {
      id: newId(world, direct ? "D" : "G"),
      kind: direct ? "direct" : "group",
      members,
    })
  );
}

export function newTrigger(world: World, user: string): string {
  const id = `${world.next()}.${world.team.id}.${user}`;
  world.triggers.set(id, { user, madeAt: world.clock.now().getTime(), used: false });
  return id;
}

export function happen(world: World, happening: Happening): void {
  world.happenings.push(happening);
  world.bell.emit("happening");
}

/** Resolves once the condition holds; it is looked at whenever anything happens. */
export function until(world: World, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const events = ["happening", "call", "socket", "ack"];
    const look = (): void => {
      if (!holds()) return;
      for (const event of events) world.bell.off(event, look);
      resolve();
    };
    for (const event of events) world.bell.on(event, look);
    look();
  });
}
