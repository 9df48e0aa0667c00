import type { Catalogue, CommandSpec, VerbSpec } from "#chat/command-spec.ts";
import { LOCALES, type Locale, type Localised } from "#chat/locale.ts";
import type { OptionSpec } from "#chat/option.ts";
import type { AnyVerb, CommandDef } from "#core/define.ts";
import type { OptionDef } from "#core/option-types.ts";
import type { CommandCatalogue, CommandTexts, VerbTexts } from "#texts/command-texts.ts";
import { textsFor, type Texts } from "#texts/texts.ts";

/**
 * What adapters need to know of the declared commands, with their words in every language.
 * @throws when a command, an option or a choice has no words: a test builds the catalogue.
 */
export function buildCatalogue(commands: readonly CommandDef[], prefix: string): Catalogue {
  return { prefix, commands: commands.map(commandSpec) };
}

function commandSpec(command: CommandDef): CommandSpec {
  const description = localised((texts) => commandTexts(texts, command.name).about);
  const verbs = Object.entries(command.verbs).map(([name, verb]) =>
    verbSpec(command, name, verb, description),
  );
  if (command.kind === "group") {
    return {
      kind: "group",
      name: command.name,
      description,
      verbs,
      defaultVerb: command.defaultVerb,
    };
  }
  const [only] = verbs;
  if (only === undefined) throw new Error(`command ${command.name} has no verb`);
  return { kind: "single", ...only };
}

function verbSpec(
  command: CommandDef,
  name: string,
  verb: AnyVerb,
  commandDescription: Localised,
): VerbSpec {
  return {
    name: name === "" ? command.name : name,
    description:
      name === ""
        ? commandDescription
        : localised((texts) => verbTexts(texts, command.name, name).about),
    options: Object.entries(verb.options).map(([option, def]) =>
      optionSpec(command.name, name, option, def),
    ),
    examples: verb.examples,
    mayOpenForm: verb.form !== undefined,
  };
}

function optionSpec(command: string, verb: string, name: string, def: OptionDef): OptionSpec {
  return {
    name,
    kind: def.kind,
    description: localised((texts) => {
      const words = verbTexts(texts, command, verb).options[name];
      if (words === undefined) throw new Error(`/${command} ${verb}: option ${name} has no words`);
      return words.about;
    }),
    required: def.required,
    choices: def.choices.map((value) => ({
      value,
      label: localised((texts) => {
        const label = texts.choices[value];
        if (label === undefined) throw new Error(`choice ${value} has no label`);
        return label;
      }),
    })),
    maxLength: def.maxLength,
    multiline: def.multiline,
  };
}

function commandTexts(texts: Texts, name: string): CommandTexts {
  const commands: CommandCatalogue = texts.commands;
  const words = commands[name];
  if (words === undefined) throw new Error(`command ${name} has no words`);
  return words;
}

/** The words of one verb; "" names the verb of a command without sub-commands. */
export function verbTexts(texts: Texts, command: string, verb: string): VerbTexts {
  const words = commandTexts(texts, command).verbs[verb];
  if (words === undefined) throw new Error(`command ${command} ${verb} has no words`);
  return words;
}

function localised(pick: (texts: Texts) => string): Localised {
  const entries = LOCALES.map((locale): [Locale, string] => [locale, pick(textsFor(locale))]);
  // Every locale is in the list, so every key is there.
  return Object.fromEntries(entries) as Localised;
}
