import type { Fields } from "./fields.ts";
import { textAt } from "./fields.ts";
import type { ApiMethod } from "./web-api.ts";
import type { FakeChannel, FakePerson, World } from "./world.ts";
import { conversationWith } from "./world.ts";

const authTest: ApiMethod = (world) => ({
  ok: true,
  url: `https://${world.team.domain}.slack.com/`,
  team: world.team.domain,
  user: "kith",
  team_id: world.team.id,
  user_id: world.bot.user,
  bot_id: world.bot.id,
  is_enterprise_install: false,
});

const usersInfo: ApiMethod = (world, args) => {
  const person = world.people.get(textAt(args, "user"));
  if (person === undefined) return { ok: false, error: "user_not_found" };
  return { ok: true, user: describePerson(world, person, args["include_locale"] === "true") };
};

export function describePerson(world: World, person: FakePerson, withLocale: boolean): Fields {
  return {
    id: person.id,
    team_id: world.team.id,
    name: person.name,
    real_name: person.realName,
    deleted: person.deactivated,
    // Slack's documents call it nullable.
    tz: person.timeZone ?? null,
    is_admin: person.isAdmin,
    is_owner: false,
    is_bot: person.isBot,
    ...(withLocale ? { locale: person.locale } : {}),
    profile: {
      title: "",
      display_name: "",
      real_name: person.realName,
      real_name_normalized: person.realName,
      display_name_normalized: "",
      email: `${person.name}@example.org`,
      status_text: "",
      status_emoji: "",
    },
  };
}

const conversationsOpen: ApiMethod = (world, args) => {
  const users = textAt(args, "users")
    .split(",")
    .filter((user) => user !== "");
  if (users.length === 0) return { ok: false, error: "users_list_not_supplied" };
  if (users.length > 8) {
    world.violations.push(`conversations.open: ${users.length} people, 8 allowed`);
    return { ok: false, error: "too_many_users" };
  }
  if (users.some((user) => !world.people.has(user))) return { ok: false, error: "user_not_found" };
  if (users.some((user) => world.people.get(user)?.deactivated === true)) {
    return { ok: false, error: "user_disabled" };
  }
  return { ok: true, channel: { id: conversationWith(world, users).id } };
};

const conversationsInfo: ApiMethod = (world, args) => {
  const channel = world.channels.get(textAt(args, "channel"));
  if (channel === undefined) return { ok: false, error: "channel_not_found" };
  return { ok: true, channel: describeChannel(world, channel) };
};

function describeChannel(world: World, channel: FakeChannel): Fields {
  const words = { value: "", creator: world.bot.user, last_set: 0 };
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === "channel",
    is_group: false,
    is_im: channel.kind === "direct",
    is_mpim: channel.kind === "group",
    is_private: channel.kind !== "channel",
    is_archived: channel.archived,
    is_open: true,
    is_member: channel.hasBot,
    last_read: "0000000000.000000",
    topic: words,
    purpose: words,
    creator: world.bot.user,
    num_members: channel.members.length,
    created: 0,
  };
}

export const peopleMethods = {
  "auth.test": authTest,
  "users.info": usersInfo,
  "conversations.open": conversationsOpen,
  "conversations.info": conversationsInfo,
};
