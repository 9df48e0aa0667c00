import type { Catalogue, VerbSpec } from "#chat/command-spec.ts";
import type { Locale } from "#chat/locale.ts";
import { isCompletable } from "#chat/option.ts";
import type { WireCommand, WireVerb } from "./wire.ts";

/** The commands as the page's composer needs them. */
export function toWireCommands(catalogue: Catalogue, locale: Locale): readonly WireCommand[] {
  return catalogue.commands.map((command): WireCommand => {
    const name = catalogue.prefix + command.name;
    const description = command.description[locale];
    return command.kind === "single"
      ? { name, description, verbs: [toWireVerb(name, undefined, command, false, locale)] }
      : {
          name,
          description,
          verbs: command.verbs.map((verb) =>
            toWireVerb(name, verb.name, verb, verb.name === command.defaultVerb, locale),
          ),
        };
  });
}

function toWireVerb(
  command: string,
  verb: string | undefined,
  spec: VerbSpec,
  isDefault: boolean,
  locale: Locale,
): WireVerb {
  return {
    command,
    verb,
    isDefault,
    description: spec.description[locale],
    examples: spec.examples,
    options: spec.options.map((option) => ({
      name: option.name,
      kind: option.kind,
      description: option.description[locale],
      required: option.required,
      completable: isCompletable(option.kind),
      choices: option.choices.map(({ value, label }) => ({ value, label: label[locale] })),
    })),
  };
}
