import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  APIApplicationCommandSubcommandOption,
  REST,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Routes,
} from "discord.js";
import type { Catalogue, CommandSpec, VerbSpec } from "#chat/command-spec.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale, type Localised } from "#chat/locale.ts";
import type { Log } from "#chat/log.ts";
import type { OptionSpec } from "#chat/option.ts";
import { isCompletable } from "#chat/option.ts";
import { shorten } from "#chat/shorten.ts";
import { COMMAND, assertAtMost } from "./limits.ts";

/** Tags for each language but the default one: https://docs.discord.com/developers/reference#locales */
const TAGS: Readonly<Record<Locale, readonly string[]>> = {
  en: [],
  de: ["de"],
  es: ["es-ES", "es-419"],
};

type Command = RESTPostAPIChatInputApplicationCommandsJSONBody;

/**
 * The commands as Discord registers them, for servers and for direct messages.
 * @throws when a declaration is over a limit: a bug that no shortening can mend.
 */
export function toApplicationCommands(catalogue: Catalogue): readonly Command[] {
  assertAtMost(catalogue.commands.length, COMMAND.perApplication, "commands");
  return catalogue.commands.map((spec) => toCommand(spec, catalogue.prefix));
}

/** Registers the commands where they differ from what is registered. Returns whether they did. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  catalogue: Catalogue,
  log: Log,
): Promise<boolean> {
  const wanted = toApplicationCommands(catalogue);
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: "true" });
  const registered = await rest.get(route, { query }).catch((error: unknown) => {
    // Not knowing what is registered, it is safe to register again.
    log.warn("discord commands not read", { reason: String(error) });
    return undefined;
  });
  if (sameCommands(registered, wanted)) return false;
  await rest.put(route, { body: wanted });
  log.info("discord commands registered", { count: wanted.length });
  return true;
}

/** Whether Discord's list says the same as the wanted one, whatever order and defaults it is written with. */
export function sameCommands(registered: unknown, wanted: readonly Command[]): boolean {
  return Array.isArray(registered) && canonical(registered) === canonical(wanted);
}

function toCommand(spec: CommandSpec, prefix: string): Command {
  const name = prefix + spec.name;
  assertAtMost(name.length, COMMAND.name, `characters in the name of a command (/${name})`);
  const options = spec.kind === "single" ? toOptions(spec) : spec.verbs.map(toSubcommand);
  assertAtMost(options.length, COMMAND.options, `options or sub-commands of /${name}`);
  const command: Command = {
    type: ApplicationCommandType.ChatInput,
    name,
    ...describe(spec.description),
    options: [...options],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
  assertAtMost(countCharacters(command), COMMAND.total, `characters in /${name} with its options`);
  return command;
}

function toSubcommand(verb: VerbSpec): APIApplicationCommandSubcommandOption {
  assertAtMost(verb.name.length, COMMAND.name, `characters in a name (${verb.name})`);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: verb.name,
    ...describe(verb.description),
    options: [...toOptions(verb)],
  };
}

/** Discord wants the required options first; a verb that opens a form asks for them there instead. */
function toOptions(verb: VerbSpec): readonly APIApplicationCommandBasicOption[] {
  assertAtMost(verb.options.length, COMMAND.options, `options of ${verb.name}`);
  const isRequired = (option: OptionSpec): boolean => option.required && !verb.mayOpenForm;
  return [
    ...verb.options.filter(isRequired),
    ...verb.options.filter((option) => !isRequired(option)),
  ].map((option) => toOption(option, isRequired(option)));
}

function toOption(option: OptionSpec, required: boolean): APIApplicationCommandBasicOption {
  assertAtMost(option.name.length, COMMAND.name, `characters in a name (${option.name})`);
  const base = { name: option.name, ...describe(option.description), required };
  switch (option.kind) {
    case "integer":
      return { ...base, type: ApplicationCommandOptionType.Integer };
    case "member":
      return { ...base, type: ApplicationCommandOptionType.User };
    case "file":
      return { ...base, type: ApplicationCommandOptionType.Attachment };
    case "choice":
      return { ...base, type: ApplicationCommandOptionType.String, choices: toChoices(option) };
    case "text":
    case "date":
    case "company":
    case "contact":
    case "person":
    case "people":
    case "members":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        max_length: Math.min(Math.max(option.maxLength, 1), COMMAND.optionText),
        ...(isCompletable(option.kind) ? { autocomplete: true } : {}),
      };
  }
}

function toChoices(option: OptionSpec): APIApplicationCommandOptionChoice<string>[] {
  assertAtMost(option.choices.length, COMMAND.choices, `choices of ${option.name}`);
  return option.choices.map(({ value, label }) => {
    assertAtMost(value.length, COMMAND.choiceText, `characters in a choice of ${option.name}`);
    return {
      name: shorten(label[DEFAULT_LOCALE], COMMAND.choiceText),
      name_localizations: localisations(label, COMMAND.choiceText),
      value,
    };
  });
}

function describe(text: Localised): {
  readonly description: string;
  readonly description_localizations: Record<string, string>;
} {
  return {
    description: shorten(text[DEFAULT_LOCALE], COMMAND.description),
    description_localizations: localisations(text, COMMAND.description),
  };
}

/** The languages beside the default one, under Discord's tags. */
function localisations(text: Localised, limit: number): Record<string, string> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) =>
      TAGS[locale].map((tag): [string, string] => [tag, shorten(text[locale], limit)]),
    ),
  );
}

function countCharacters(command: Command): number {
  const longest = (text: string, translations: object | null | undefined): number =>
    Math.max(...[text, ...Object.values(translations ?? {})].map((entry) => String(entry).length));
  const ofOption = (option: APIApplicationCommandOption): number => {
    const own = option.name.length + longest(option.description, option.description_localizations);
    const choices = "choices" in option ? (option.choices ?? []) : [];
    const nested = "options" in option ? (option.options ?? []) : [];
    return (
      own +
      choices.reduce(
        (sum, choice) =>
          sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
        0,
      ) +
      nested.reduce((sum, child) => sum + ofOption(child), 0)
    );
  };
  return (
    command.name.length +
    longest(command.description, command.description_localizations) +
    (command.options ?? []).reduce((sum, option) => sum + ofOption(option), 0)
  );
}

const COMPARED = [
  "type",
  "name",
  "description",
  "description_localizations",
  "options",
  "contexts",
  "integration_types",
  "required",
  "autocomplete",
  "max_length",
  "choices",
  "name_localizations",
  "value",
  ...Object.values(TAGS).flat(),
];

/** One text for everything that says the same: own keys only, sorted, without empty values and defaults. */
function canonical(commands: readonly unknown[]): string {
  return JSON.stringify(commands.map((command) => JSON.stringify(strip(command))).toSorted());
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => COMPARED.includes(key))
      .map(([key, entry]) => [key, strip(entry)] as const)
      .filter(([, entry]) => !isDefault(entry))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
