import type {
  APIAllowedMentions,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
  RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import { ComponentType } from "discord.js";
import type { Clock } from "#chat/clock.ts";
import type { TestFile } from "#test/support/chat-driver.ts";
import type { Violation } from "./api-error.ts";

/** A person's file, as the bot can fetch it. */
export type Upload = TestFile & {
  /** What Discord says of its size, when that is not the truth. */
  readonly announcedSize?: number;
  /** The file is given only after this. */
  readonly held?: Promise<void>;
};

export type FakeUser = {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  /** Takes no direct messages from the bot: the code that Discord answers with. */
  refusesDms: 50007 | 50278 | undefined;
};

export type FakeGuild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Permissions by user. */
  readonly members: Map<string, bigint>;
};

export type FakeChannel = {
  readonly id: string;
  readonly kind: "text" | "dm" | "thread";
  readonly guild: string | undefined;
  readonly parent: string | undefined;
  readonly name: string;
  /** Who is in a direct message or a private thread. */
  readonly members: Set<string>;
  botMayPost: boolean;
};

export type FakeMessage = {
  readonly id: string;
  readonly channel: string;
  /** An ephemeral message is seen by this user alone. */
  readonly onlyFor: string | undefined;
  readonly nonce: string | undefined;
  readonly interaction: string | undefined;
  components: readonly APIMessageTopLevelComponent[];
  files: readonly TestFile[];
  /** Users that were notified, `everyone`, and roles as `&ID`. */
  readonly notified: readonly string[];
  /** "Thinking": deferred and not yet filled. */
  pending: boolean;
  edits: number;
  deleted: boolean;
};

export type FakeInteraction = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: string;
  readonly channel: string;
  readonly payload: object;
  /** The message that the pressed button or the modal came from. */
  readonly source: FakeMessage | undefined;
  readonly createdAt: number;
  response: InteractionResponseType | undefined;
  /** What `@original` means: the response's own message, or the source. */
  original: FakeMessage | undefined;
  modal: APIModalInteractionResponseCallbackData | undefined;
  suggestions: readonly { readonly name: string; readonly value: string | number }[] | undefined;
  readonly followUps: FakeMessage[];
  /** Callbacks that came after the first. */
  repeatedResponses: number;
};

export type RecordedRequest = {
  /** Such as `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly body: unknown;
  /** The status that was sent; 0 while there is none. */
  status: number;
};

/** Everything that the fake knows; plain data that its routes change. */
export type World = {
  readonly clock: Clock;
  readonly token: string;
  readonly applicationId: string;
  readonly users: Map<string, FakeUser>;
  readonly guilds: Map<string, FakeGuild>;
  readonly channels: Map<string, FakeChannel>;
  readonly messages: FakeMessage[];
  readonly interactions: Map<string, FakeInteraction>;
  /** Uploads of people, by id. */
  readonly uploads: Map<string, Upload>;
  readonly requests: RecordedRequest[];
  readonly violations: (Violation & { readonly route: string })[];
  commands: RESTPutAPIApplicationCommandsJSONBody;
  tokenRevoked: boolean;
  readonly newId: () => string;
  /** Said by whoever changed something: waiting tests look again. */
  readonly changed: () => void;
  /** Resolves with what `look` finds, as soon as it finds something. */
  readonly until: <T>(look: () => T | undefined) => Promise<T>;
};

export type NewWorld = { readonly clock: Clock; readonly token: string };

const DISCORD_EPOCH = 1_420_070_400_000;

export function createWorld({ clock, token }: NewWorld): World {
  const watchers = new Set<() => void>();
  let counter = 0n;
  const newId = (): string => {
    counter += 1n;
    return (
      (BigInt(clock.now().getTime() - DISCORD_EPOCH) << 22n) +
      (counter & 0x3fffffn)
    ).toString();
  };
  return {
    clock,
    token,
    applicationId: newId(),
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    messages: [],
    interactions: new Map(),
    uploads: new Map(),
    requests: [],
    violations: [],
    commands: [],
    tokenRevoked: false,
    newId,
    changed: () => watchers.forEach((look) => look()),
    until: (look) =>
      new Promise((resolve) => {
        const watch = (): void => {
          const found = look();
          if (found === undefined) return;
          watchers.delete(watch);
          resolve(found);
        };
        watchers.add(watch);
        watch();
      }),
  };
}

export function addUser(world: World, username: string, bot = false, id = world.newId()): FakeUser {
  const user: FakeUser = { id, username, bot, refusesDms: undefined };
  world.users.set(user.id, user);
  return user;
}

export function addChannel(
  world: World,
  channel: Pick<FakeChannel, "kind" | "guild" | "parent" | "name"> & {
    readonly members: readonly string[];
  },
): FakeChannel {
  const added: FakeChannel = {
    ...channel,
    id: world.newId(),
    members: new Set(channel.members),
    botMayPost: true,
  };
  world.channels.set(added.id, added);
  return added;
}

/** The direct message of the bot with a user, opened when there is none. */
export function directMessage(world: World, user: string): FakeChannel {
  const open = [...world.channels.values()].find(
    ({ kind, members }) => kind === "dm" && members.has(user),
  );
  return (
    open ??
    addChannel(world, {
      kind: "dm",
      guild: undefined,
      parent: undefined,
      name: "",
      members: [user],
    })
  );
}

/** Whom the text of a message notifies, by Discord's rules for `allowed_mentions`. */
export function notifiedBy(
  world: World,
  channel: FakeChannel,
  components: readonly APIMessageTopLevelComponent[],
  allowed: APIAllowedMentions | null | undefined,
): readonly string[] {
  const text = components
    .map((component) => (component.type === ComponentType.TextDisplay ? component.content : ""))
    .join("\n");
  const parse: readonly string[] = allowed ? (allowed.parse ?? []) : ["users", "roles", "everyone"];
  const mayReach = (user: string): boolean =>
    channel.kind === "text"
      ? channel.guild !== undefined && world.guilds.get(channel.guild)?.members.has(user) === true
      : channel.members.has(user);
  const users = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? "");
  const roles = [...text.matchAll(/<@&(\d+)>/g)].map((match) => `&${match[1]}`);
  return [
    ...new Set([
      ...users
        .filter((id) => parse.includes("users") || allowed?.users?.includes(id))
        .filter(mayReach),
      ...(parse.includes("roles") ? roles : []),
      ...(parse.includes("everyone") && /@(everyone|here)/.test(text) ? ["everyone"] : []),
    ]),
  ];
}
