import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  GatewayDispatchEvents,
  InteractionType,
} from "discord.js";
import { createDiscordAdapter } from "#adapters/discord/discord-adapter.ts";
import type { Handle } from "#chat/answer.ts";
import { silentLog, type Log } from "#chat/log.ts";
import { text } from "#chat/message.ts";
import { createDesk } from "#features/index.ts";
import { randomFor } from "#test/simulation/random.ts";
import { apiChannel, apiMember, apiUser } from "#test/support/fake-discord/api-shapes.ts";
import { startFakeDiscord, type FakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import type { FakeUser } from "#test/support/fake-discord/world.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { incomingProblems } from "./incoming-problems.ts";
import { extend, retype, type Json } from "./mutate.ts";
import type { PayloadFigures } from "./payload-figures.ts";
import { catchUnhandled } from "./unhandled.ts";

/** So many payloads go out before it is looked at what became of them. */
const ROUND = 50;
/** What people write, or Kith wrote long ago. */
const TYPED = new Set("value values custom_id username global_name nick locale content".split(" "));
const BY_ID = new Set(["users", "members", "authorizing_integration_owners"]);

/**
 * Sends interactions through the gateway to the real client library: with other texts, and with more than Discord sends
 * so far. None may end the process or leave the adapter deaf, and each must reach the core whole. What is of no use is
 * not sent: discord.js itself throws where nobody can catch it when, say, `entitlements` is no list.
 */
export async function fuzzDiscord(options: {
  readonly runs: number;
  readonly seed: number;
}): Promise<PayloadFigures> {
  const fake = await startFakeDiscord();
  const maya = fake.addMember("maya");
  const findings: { input: string; what: string }[] = [];
  const answers: Record<string, number> = {};
  const count = (what: string): void => {
    answers[what] = (answers[what] ?? 0) + 1;
  };
  let reached: string[] = [];
  const log: Log = { ...silentLog, error: () => count("noted as an error") };
  const handle: Handle = async (incoming) => {
    count("reached the core");
    reached.push(...incomingProblems(incoming));
    return {
      group: undefined,
      answer: { kind: "reply", message: [text("Yes.")], audience: "caller", replaces: false },
    };
  };
  const { catalogue } = createDesk("");
  const adapter = createDiscordAdapter({
    ...noChanges,
    token: fake.token,
    apiUrl: fake.apiUrl,
    log,
  });
  await adapter.start(catalogue, handle);
  const unhandled = catchUnhandled();

  /** What was sent before has been read once this is answered. */
  async function soundOne(): Promise<void> {
    const here = { user: maya.id, channel: fake.channel.id };
    const interaction = fake.people.command(here, { name: "todo", verb: undefined }, {});
    await fake.world.until(() => interaction.response);
  }

  try {
    for (let from = 0; from < options.runs; from += ROUND) {
      const sent: string[] = [];
      for (let run = from; run < Math.min(options.runs, from + ROUND); run++) {
        const random = randomFor(options.seed, `discord ${run}`);
        const sound = asJson(random.pick(interactions(fake, maya, run)));
        const isTyped = random.chance(0.7);
        const payload = isTyped ? retype(sound, random, TYPED) : extend(sound, random, BY_ID);
        sent.push(JSON.stringify(payload).slice(0, 800));
        fake.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload, fake.guild.id);
        count(isTyped ? "retyped" : "extended");
      }
      await soundOne();
      const wrong = [...reached, ...unhandled.take()];
      reached = [];
      const input = `one of #${from} to #${from + sent.length - 1}`;
      findings.push(...wrong.map((what) => ({ input, what })));
      // What was answered is not looked at again.
      fake.world.requests.length = 0;
      fake.world.messages.length = 0;
    }
  } finally {
    unhandled.stop();
    await adapter.stop();
    await fake.close();
  }
  return { inputs: options.runs, answers, findings };
}

/** One of each kind, as Discord sends it. */
function interactions(
  { world, guild, channel }: FakeDiscord,
  user: FakeUser,
  nth: number,
): readonly [object, ...object[]] {
  const around = {
    id: world.newId(),
    application_id: world.applicationId,
    token: `fuzz-${nth}`,
    version: 1,
    channel_id: channel.id,
    channel: apiChannel(world, channel),
    guild_id: guild.id,
    guild: { id: guild.id, locale: "en-US", features: [] },
    guild_locale: "en-US",
    member: apiMember(world, guild, user),
    context: 0,
    locale: "en-US",
    app_permissions: "0",
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
  };
  const met = {
    id: world.newId(),
    name: "met",
    type: ApplicationCommandType.ChatInput,
    options: [
      { name: "who", type: ApplicationCommandOptionType.String, value: `Ana <@${user.id}>` },
      { name: "minutes", type: ApplicationCommandOptionType.Integer, value: 30 },
    ],
    resolved: {},
  };
  const gave = {
    ...met,
    name: "gave",
    options: [{ name: "to", type: ApplicationCommandOptionType.User, value: user.id }],
    resolved: {
      users: { [user.id]: apiUser(user) },
      members: { [user.id]: { ...apiMember(world, guild, user), user: undefined } },
    },
  };
  const typing = {
    ...met,
    options: [
      { name: "who", type: ApplicationCommandOptionType.String, value: "An", focused: true },
    ],
  };
  const message = {
    id: world.newId(),
    channel_id: channel.id,
    author: apiUser(user),
    content: "",
    timestamp: "2026-03-02T10:00:00.000000+00:00",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    components: [],
  };
  const press = { custom_id: "k1:todo::1", component_type: ComponentType.Button };
  const choose = {
    custom_id: "k1:choose::",
    component_type: ComponentType.StringSelect,
    values: ["one", "two"],
  };
  const modal = {
    custom_id: "k1:command::met::",
    components: [
      {
        type: ComponentType.Label,
        id: 1,
        component: { type: ComponentType.TextInput, id: 2, custom_id: "who", value: "Ana" },
      },
      {
        type: ComponentType.Label,
        id: 3,
        component: { type: ComponentType.StringSelect, id: 4, custom_id: "how", values: ["call"] },
      },
      {
        type: ComponentType.Label,
        id: 5,
        component: { type: ComponentType.UserSelect, id: 6, custom_id: "to", values: [user.id] },
      },
    ],
    resolved: gave.resolved,
  };
  return [
    { ...around, type: InteractionType.ApplicationCommand, data: met },
    { ...around, type: InteractionType.ApplicationCommand, data: gave },
    { ...around, type: InteractionType.ApplicationCommandAutocomplete, data: typing },
    { ...around, type: InteractionType.MessageComponent, data: press, message },
    { ...around, type: InteractionType.MessageComponent, data: choose, message },
    { ...around, type: InteractionType.ModalSubmit, data: modal, message },
  ];
}

const asJson = (payload: object): Json =>
  // What is sent as JSON anyway.
  JSON.parse(JSON.stringify(payload)) as Json;
