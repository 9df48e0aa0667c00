import { InteractionResponseType } from "discord.js";
import type { Catalogue } from "#chat/command-spec.ts";
import { parseCommandText } from "#chat/command-text.ts";
import type { ChatDriver, ChatPerson, Reaction, TestFile } from "./chat-driver.ts";
import { controlsOf } from "./fake-discord/check-message.ts";
import type { FakeDiscord } from "./fake-discord/fake-discord.ts";
import type { Actor } from "./fake-discord/person-actions.ts";
import {
  filesOf,
  initialValue,
  inputsOf,
  showForm,
  showMessage,
  typedValue,
} from "./fake-discord/show.ts";
import type { FakeInteraction, FakeMessage } from "./fake-discord/world.ts";

export type DiscordDriver = ChatDriver & {
  /** Whom messages notified so far: accounts, `everyone`, roles as `&ID`. */
  readonly notified: () => readonly string[];
  /** Resolves once the newest interaction was told to wait. */
  readonly untilThinking: () => Promise<void>;
};

/** How long a deferral may stay without what follows it before it counts as the whole answer. */
const PATIENCE_MS = 1000;

/** People at the fake Discord. They type in its channel; a line becomes native options, as Discord's client sends them. */
export function createDiscordDriver(fake: FakeDiscord, catalogue: Catalogue): DiscordDriver {
  const { world, people } = fake;
  const persons = new Map<string, ChatPerson>();
  const lastCommands = new Map<string, FakeInteraction>();
  let newest: FakeInteraction | undefined;

  function remember(interaction: FakeInteraction): FakeInteraction {
    newest = interaction;
    return interaction;
  }

  /** Messages that this person can see now, newest last. */
  const visibleTo = (user: string): readonly FakeMessage[] =>
    world.messages.filter(({ channel, onlyFor, deleted, pending }) => {
      const at = world.channels.get(channel);
      const present = at !== undefined && (at.kind === "text" || at.members.has(user));
      return present && !deleted && !pending && (onlyFor === undefined || onlyFor === user);
    });

  async function reactionTo(interaction: FakeInteraction): Promise<Reaction> {
    const editsBefore = interaction.source?.edits ?? 0;
    const first = await world.until(() => interaction.response);
    const { modal, original, source } = interaction;
    if (modal !== undefined) return { kind: "form", form: showForm(modal) };
    if (first === InteractionResponseType.DeferredChannelMessageWithSource) {
      await world.until(() => (original?.pending === true ? undefined : true));
      return shown(
        original?.deleted === true ? await patiently(() => interaction.followUps[0]) : original,
      );
    }
    if (first === InteractionResponseType.DeferredMessageUpdate) {
      const isEdited = (): boolean => (source?.edits ?? 0) > editsBefore;
      return shown(await patiently(() => (isEdited() ? source : interaction.followUps[0])));
    }
    return shown(original);
  }

  /** That nothing more comes can only be told by waiting. */
  async function patiently<T>(look: () => T | undefined): Promise<T | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
    });
    const found = await Promise.race([world.until(look), timeout]);
    clearTimeout(timer);
    return found;
  }

  const shown = (message: FakeMessage | undefined): Reaction =>
    message === undefined
      ? { kind: "nothing" }
      : { kind: "message", shown: showMessage(world, message) };

  /** The newest control that fits, in what the person sees. */
  function findControl(
    user: string,
    fits: (control: ReturnType<typeof controlsOf>[number]) => string | undefined,
  ): { readonly message: FakeMessage; readonly customId: string; readonly found: string } {
    for (const message of visibleTo(user).toReversed()) {
      for (const control of controlsOf(message.components)) {
        const found = fits(control);
        if (found !== undefined && "custom_id" in control) {
          return { message, customId: control.custom_id, found };
        }
      }
    }
    throw new Error("nothing like that can be pressed");
  }

  function createPerson(name: string): ChatPerson {
    const { id } = fake.addMember(name);
    const here: Actor = { user: id, channel: fake.channel.id };
    const attached = new Map<string, TestFile>();
    let open: FakeInteraction | undefined;

    async function react(interaction: FakeInteraction): Promise<Reaction> {
      const reaction = await reactionTo(remember(interaction));
      if (reaction.kind === "form") open = interaction;
      return reaction;
    }

    return {
      account: id,
      type(line) {
        const typed = readLine(catalogue, line);
        const values = { ...typed.values, ...Object.fromEntries(attached) };
        attached.clear();
        const interaction = people.command(here, typed.command, values);
        lastCommands.set(id, interaction);
        return react(interaction);
      },
      press(label) {
        const { message, customId } = findControl(id, (control) =>
          "label" in control && control.label === label ? label : undefined,
        );
        return react(people.press({ user: id, channel: message.channel }, message, customId));
      },
      choose(entry) {
        const { message, customId, found } = findControl(id, (control) =>
          "options" in control
            ? control.options.find(({ label }) => label === entry)?.value
            : undefined,
        );
        const actor = { user: id, channel: message.channel };
        return react(people.press(actor, message, customId, found));
      },
      chooseSeveral(entries) {
        const { message, customId, found } = findControl(id, (control) => {
          if (!("options" in control) || (control.max_values ?? 1) < entries.length) {
            return undefined;
          }
          const chosen = control.options.filter(({ label }) => entries.includes(label));
          return chosen.length === entries.length
            ? chosen.map(({ value }) => value).join(",")
            : undefined;
        });
        const actor = { user: id, channel: message.channel };
        return react(people.press(actor, message, customId, ...found.split(",")));
      },
      attach: (field, file) => void attached.set(field, file),
      downloads: async () => visibleTo(id).flatMap(filesOf),
      async submit(values) {
        if (open?.modal === undefined) throw new Error("no form is open");
        const inputs = inputsOf(open.modal);
        const labels = [...Object.keys(values), ...attached.keys()];
        const strange = labels.find((label) => !inputs.some((i) => i.label === label));
        if (strange !== undefined) throw new Error(`the form has no field ${strange}`);
        const filled = Object.fromEntries(
          inputs.map(({ label, input }) => {
            const typed = values[label];
            const value =
              attached.get(label) ??
              (typed === undefined ? initialValue(input) : typedValue(input, typed));
            return ["custom_id" in input ? input.custom_id : label, value];
          }),
        );
        const opened = open;
        open = undefined;
        attached.clear();
        return react(people.submit({ user: id, channel: opened.channel }, opened, filled));
      },
      async complete(command, option, typed) {
        const { command: path } = readLine(catalogue, `/${catalogue.prefix}${command}`);
        const interaction = remember(people.complete(here, path, option, typed));
        const suggestions = await world.until(() => interaction.suggestions);
        return suggestions.map((suggestion) => suggestion.name);
      },
      inbox: async () =>
        visibleTo(id)
          .filter(({ channel }) => world.channels.get(channel)?.kind === "dm")
          .map((message) => showMessage(world, message)),
    };
  }

  return {
    platform: "discord",
    workspace: fake.guild.id,
    channel: fake.channel.id,
    person: async (name) => {
      const person = persons.get(name) ?? createPerson(name);
      persons.set(name, person);
      return person;
    },
    channelMessages: async () =>
      world.messages
        .filter(({ channel, onlyFor }) => channel === fake.channel.id && onlyFor === undefined)
        .filter(({ deleted, pending }) => !deleted && !pending)
        .map((message) => showMessage(world, message)),
    conversations: async () =>
      [...world.channels.values()]
        .filter(({ kind }) => kind === "thread")
        .map((thread) => ({
          accounts: [...thread.members].filter((member) => member !== world.applicationId),
          messages: world.messages
            .filter(({ channel, deleted }) => channel === thread.id && !deleted)
            .map((message) => showMessage(world, message)),
        })),
    async redeliverLast(person) {
      const interaction = lastCommands.get(person.account);
      if (interaction === undefined) throw new Error("nothing was typed yet");
      const before = interaction.repeatedResponses;
      people.redeliver(interaction);
      await world.until(() => (interaction.repeatedResponses > before ? true : undefined));
      return interaction.modal === undefined
        ? shown(interaction.original)
        : { kind: "form", form: showForm(interaction.modal) };
    },
    close: () => fake.close(),
    notified: () => world.messages.flatMap((message) => message.notified),
    async untilThinking() {
      const { DeferredChannelMessageWithSource, DeferredMessageUpdate } = InteractionResponseType;
      await world.until(() =>
        newest?.response === DeferredChannelMessageWithSource ||
        newest?.response === DeferredMessageUpdate
          ? true
          : undefined,
      );
    },
  };
}

/** A typed line as a command with its options. @throws when it is no command of the catalogue. */
function readLine(
  catalogue: Catalogue,
  line: string,
): {
  readonly command: { readonly name: string; readonly verb: string | undefined };
  readonly values: Readonly<Record<string, string>>;
} {
  const [word = "", ...rest] = line.split(" ");
  const name = word.slice(1);
  const text = parseCommandText(catalogue, name.slice(catalogue.prefix.length), rest.join(" "));
  if (text.kind !== "verb") throw new Error(`Discord's client knows no such command: ${line}`);
  return { command: { name, verb: text.path.verb }, values: text.values };
}
