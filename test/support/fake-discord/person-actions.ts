import { randomUUID } from "node:crypto";
import type { APIModalInteractionResponseCallbackData } from "discord.js";
import { ComponentType, GatewayDispatchEvents, InteractionType } from "discord.js";
import { apiChannel, apiMember, apiMessage, apiUser } from "./api-shapes.ts";
import { controlsOf } from "./check-message.ts";
import type { FakeGateway } from "./gateway.ts";
import type { Given } from "./native-options.ts";
import { nativeCommand, resolve, upload } from "./native-options.ts";
import type { FakeGuild, FakeInteraction, FakeMessage, World } from "./world.ts";

/** Who acts, and where. */
export type Actor = {
  readonly user: string;
  readonly channel: string;
  /** Discord's tag, such as `de`. */
  readonly locale?: string;
};

type CommandName = { readonly name: string; readonly verb: string | undefined };

/** What people do in Discord's client. Each sends one interaction and returns it at once, not yet answered. */
export type PersonActions = {
  readonly command: (
    actor: Actor,
    command: CommandName,
    values: Readonly<Record<string, Given>>,
  ) => FakeInteraction;
  readonly complete: (
    actor: Actor,
    command: CommandName,
    option: string,
    typed: string,
  ) => FakeInteraction;
  /** Presses a button, or chooses in a menu. @throws when the message has no such control or it takes fewer. */
  readonly press: (
    actor: Actor,
    message: FakeMessage,
    customId: string,
    ...chosen: readonly string[]
  ) => FakeInteraction;
  /** Submits the modal that an interaction opened; `values` by custom id, several users separated by "; ". */
  readonly submit: (
    actor: Actor,
    opened: FakeInteraction,
    values: Readonly<Record<string, Given>>,
  ) => FakeInteraction;
  /** Sends the same interaction again. */
  readonly redeliver: (interaction: FakeInteraction) => void;
};

export function createPersonActions(
  world: World,
  gateway: FakeGateway,
  baseUrl: () => string,
): PersonActions {
  const guildOf = ({ channel }: Actor): FakeGuild | undefined =>
    world.guilds.get(world.channels.get(channel)?.guild ?? "");

  function send(
    actor: Actor,
    type: InteractionType,
    data: object,
    source: FakeMessage | undefined,
  ): FakeInteraction {
    const channel = world.channels.get(actor.channel);
    const user = world.users.get(actor.user);
    if (channel === undefined || user === undefined) throw new Error("nobody there to act");
    const guild = guildOf(actor);
    const id = world.newId();
    const token = `interaction-${randomUUID()}`;
    const payload = {
      id,
      application_id: world.applicationId,
      type,
      data,
      token,
      version: 1,
      channel_id: channel.id,
      channel: apiChannel(world, channel),
      ...(guild === undefined
        ? { user: apiUser(user), context: 1 }
        : {
            guild_id: guild.id,
            guild: { id: guild.id, locale: "en-US", features: [] },
            guild_locale: "en-US",
            member: apiMember(world, guild, user),
            context: 0,
          }),
      ...(source === undefined ? {} : { message: apiMessage(world, source) }),
      locale: actor.locale ?? "en-US",
      app_permissions: "0",
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
    };
    const interaction: FakeInteraction = {
      id,
      token,
      type,
      user: user.id,
      channel: channel.id,
      payload,
      source,
      createdAt: world.clock.now().getTime(),
      response: undefined,
      original: undefined,
      modal: undefined,
      suggestions: undefined,
      followUps: [],
      repeatedResponses: 0,
    };
    world.interactions.set(id, interaction);
    gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload, guild?.id);
    return interaction;
  }

  return {
    command(actor, command, values) {
      const data = nativeCommand(world, baseUrl(), guildOf(actor), command, values, undefined);
      return send(actor, InteractionType.ApplicationCommand, data, undefined);
    },
    complete(actor, command, option, typed) {
      const values = { [option]: typed };
      const data = nativeCommand(world, baseUrl(), guildOf(actor), command, values, option);
      return send(actor, InteractionType.ApplicationCommandAutocomplete, data, undefined);
    },
    press(actor, message, customId, ...chosen) {
      const control = controlsOf(message.components).find(
        (entry) => "custom_id" in entry && entry.custom_id === customId,
      );
      if (control === undefined || message.deleted)
        throw new Error(`nothing to press: ${customId}`);
      const most = "options" in control ? (control.max_values ?? 1) : 0;
      if (chosen.length > most) throw new Error(`${chosen.length} entries, ${most} allowed`);
      const values = chosen.length === 0 ? {} : { values: chosen };
      const data = { custom_id: customId, component_type: control.type, ...values };
      return send(actor, InteractionType.MessageComponent, data, message);
    },
    submit(actor, opened, values) {
      if (opened.modal === undefined) throw new Error("no modal is open");
      const { components, ids } = filledModal(world, opened.modal, values);
      const data = {
        custom_id: opened.modal.custom_id,
        components,
        resolved: resolve(world, baseUrl(), guildOf(actor), ids),
      };
      return send(actor, InteractionType.ModalSubmit, data, opened.source);
    },
    redeliver: ({ payload, channel }) =>
      gateway.dispatch(
        GatewayDispatchEvents.InteractionCreate,
        payload,
        world.channels.get(channel)?.guild,
      ),
  };
}

/** What Discord's client sends for a modal: one label with its input each. @throws when it would not let it pass. */
function filledModal(
  world: World,
  modal: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, Given>>,
): { readonly components: readonly object[]; readonly ids: readonly string[] } {
  const ids: string[] = [];
  const components = modal.components.map((label, index) => {
    if (label.type !== ComponentType.Label) throw new Error("the fake fills labels alone");
    const input = label.component;
    const given = values[input.custom_id] ?? "";
    const value = typeof given === "string" ? given : given.name;
    const needed = "required" in input && (input.required ?? true);
    if (needed && value === "") throw new Error(`${label.label} must be filled in`);
    const base = { type: input.type, id: index * 2 + 2, custom_id: input.custom_id };
    const wrap = (component: object): object => ({
      type: label.type,
      id: index * 2 + 1,
      component,
    });
    switch (input.type) {
      case ComponentType.TextInput:
        if (value.length > (input.max_length ?? 4000))
          throw new Error(`${label.label} is too long`);
        return wrap({ ...base, value });
      case ComponentType.StringSelect:
        if (value !== "" && !input.options.some((option) => option.value === value)) {
          throw new Error(`${label.label} has no entry ${value}`);
        }
        return wrap({ ...base, values: value === "" ? [] : [value] });
      case ComponentType.UserSelect: {
        const chosen = [...value.matchAll(/\d+/g)].map(([id]) => id);
        ids.push(...chosen);
        return wrap({ ...base, values: chosen });
      }
      case ComponentType.FileUpload: {
        if (typeof given === "string" && given !== "") throw new Error("a file is not typed");
        const files = typeof given === "string" ? [] : [upload(world, given)];
        ids.push(...files);
        return wrap({ ...base, values: files });
      }
      case ComponentType.RoleSelect:
      case ComponentType.MentionableSelect:
      case ComponentType.ChannelSelect:
      case ComponentType.RadioGroup:
      case ComponentType.CheckboxGroup:
      case ComponentType.Checkbox:
        throw new Error(`the fake fills no component of type ${input.type}`);
    }
  });
  return { components, ids };
}
