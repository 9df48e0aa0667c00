import type { APIApplicationCommandOption } from "discord.js";
import { ApplicationCommandOptionType } from "discord.js";
import { apiMember, apiUser } from "./api-shapes.ts";
import type { FakeGuild, Upload, World } from "./world.ts";

type NativeOption = {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value: string | number;
  readonly focused?: boolean;
};

/** What a person gives for an option or a field: typed or chosen text, or a file. */
export type Given = string | Upload;

export type NativeData = {
  readonly id: string;
  readonly name: string;
  readonly type: 1;
  readonly options: readonly object[];
  readonly resolved: object;
};

/**
 * The data of a slash command as Discord's own client sends it: only what is registered can be typed, and only values
 * of its type.
 * @param values by option; users as ids.
 * @throws when a person could not have typed it.
 */
export function nativeCommand(
  world: World,
  baseUrl: string,
  guild: FakeGuild | undefined,
  command: { readonly name: string; readonly verb: string | undefined },
  values: Readonly<Record<string, Given>>,
  focused: string | undefined,
): NativeData {
  const declared = declaredOptions(world, command);
  const unknown = Object.keys(values).find((name) => !declared.some((o) => o.name === name));
  if (unknown !== undefined) throw new Error(`/${command.name} has no option ${unknown}`);
  const missing = declared.find(
    (option) =>
      focused === undefined &&
      "required" in option &&
      (option.required ?? false) &&
      values[option.name] === undefined,
  );
  if (missing !== undefined) throw new Error(`/${command.name} needs ${missing.name}`);
  const options = declared.flatMap((option): readonly NativeOption[] => {
    const value = values[option.name];
    if (value === undefined) return [];
    const isFocused = option.name === focused;
    if (isFocused && !("autocomplete" in option && (option.autocomplete ?? false))) {
      throw new Error(`/${command.name} does not complete ${option.name}`);
    }
    const native = nativeValue(world, option, value, isFocused);
    return [
      {
        name: option.name,
        type: option.type,
        value: native,
        ...(isFocused ? { focused: true } : {}),
      },
    ];
  });
  const type = ApplicationCommandOptionType.Subcommand;
  return {
    id: world.applicationId,
    name: command.name,
    type: 1,
    options: command.verb === undefined ? options : [{ name: command.verb, type, options }],
    resolved: resolve(
      world,
      baseUrl,
      guild,
      options.map(({ value }) => String(value)),
    ),
  };
}

function declaredOptions(
  world: World,
  { name, verb }: { readonly name: string; readonly verb: string | undefined },
): readonly APIApplicationCommandOption[] {
  const command = world.commands.find((entry) => entry.name === name);
  if (command === undefined) throw new Error(`/${name} is not registered`);
  const top = "options" in command ? (command.options ?? []) : [];
  if (verb === undefined) return top;
  const sub = top.find((option) => option.name === verb);
  if (sub?.type !== ApplicationCommandOptionType.Subcommand) {
    throw new Error(`/${name} has no sub-command ${verb}`);
  }
  return sub.options ?? [];
}

function nativeValue(
  world: World,
  option: APIApplicationCommandOption,
  value: Given,
  focused: boolean,
): string | number {
  if (option.type === ApplicationCommandOptionType.Attachment) {
    if (typeof value === "string") throw new Error(`${option.name} takes a file`);
    return upload(world, value);
  }
  if (typeof value !== "string") throw new Error(`${option.name} takes no file`);
  switch (option.type) {
    case ApplicationCommandOptionType.Integer: {
      const number = Number(value);
      if (!Number.isInteger(number)) throw new Error(`${option.name} takes a whole number`);
      return number;
    }
    case ApplicationCommandOptionType.User: {
      const id = value.replace(/^<@!?(\d+)>$/, "$1");
      if (!world.users.has(id)) throw new Error(`${option.name} takes a user, not ${value}`);
      return id;
    }
    case ApplicationCommandOptionType.String: {
      const choices = option.choices ?? [];
      if (!focused && choices.length > 0 && !choices.some((choice) => choice.value === value)) {
        throw new Error(`${option.name} has no choice ${value}`);
      }
      if (value.length > (option.max_length ?? 6000)) throw new Error(`${option.name} is too long`);
      return value;
    }
    case ApplicationCommandOptionType.Subcommand:
    case ApplicationCommandOptionType.SubcommandGroup:
    case ApplicationCommandOptionType.Boolean:
    case ApplicationCommandOptionType.Channel:
    case ApplicationCommandOptionType.Role:
    case ApplicationCommandOptionType.Mentionable:
    case ApplicationCommandOptionType.Number:
      throw new Error(`the fake has no option of type ${option.type}`);
  }
}

/** Puts a person's file where the bot can fetch it. Returns its id. */
export function upload(world: World, file: Upload): string {
  const id = world.newId();
  world.uploads.set(id, file);
  return id;
}

/** What Discord says of the users and files among the ids: a member only for who is in the server. */
export function resolve(
  world: World,
  baseUrl: string,
  guild: FakeGuild | undefined,
  ids: readonly string[],
): object {
  const users = ids.flatMap((id) => world.users.get(id) ?? []);
  const members = guild === undefined ? [] : users.filter(({ id }) => guild.members.has(id));
  const files = ids.flatMap((id) => {
    const file = world.uploads.get(id);
    return file === undefined ? [] : [{ id, ...file }];
  });
  return {
    users: Object.fromEntries(users.map((user) => [user.id, apiUser(user)])),
    members: Object.fromEntries(
      members.map((user) => {
        const { user: _user, ...member } = {
          user: undefined,
          ...(guild ? apiMember(world, guild, user) : {}),
        };
        return [user.id, member];
      }),
    ),
    attachments: Object.fromEntries(
      files.map(({ id, name, bytes, announcedSize }) => [
        id,
        {
          id,
          filename: name,
          size: announcedSize ?? bytes.byteLength,
          url: `${baseUrl}/uploads/${id}/${name}`,
          proxy_url: `${baseUrl}/uploads/${id}/${name}`,
          content_type: "application/octet-stream",
        },
      ]),
    ),
  };
}
