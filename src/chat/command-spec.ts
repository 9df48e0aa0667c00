import type { Localised } from "./locale.ts";
import type { OptionSpec } from "./option.ts";

/** Something that can be run: a command without sub-commands, or one sub-command. */
export type VerbSpec = {
  readonly name: string;
  readonly description: Localised;
  readonly options: readonly OptionSpec[];
  /** As typed after the verb's own name, such as `Ana company:Acme`; a test runs each through every surface. */
  readonly examples: readonly string[];
  /** True where the answer may be a form, so that the platform must not be told "thinking" first. */
  readonly mayOpenForm: boolean;
};

/** A command has either options of its own or sub-commands, never both: Discord cannot run such a bare command. */
export type CommandSpec =
  | ({ readonly kind: "single" } & VerbSpec)
  | {
      readonly kind: "group";
      readonly name: string;
      readonly description: Localised;
      readonly verbs: readonly VerbSpec[];
      /** The sub-command that text without a known first word goes to, as in `/ask Does anyone know …`. */
      readonly defaultVerb: string | undefined;
    };

/** Where a verb is found: `met`, or `contact add`. */
export type VerbPath = { readonly command: string; readonly verb: string | undefined };

/** Everything that an adapter needs to register commands and to read what people type. */
export type Catalogue = {
  readonly commands: readonly CommandSpec[];
  /** Set before each command's name, as workspaces share one name space. */
  readonly prefix: string;
};

export function findCommand(catalogue: Catalogue, name: string): CommandSpec | undefined {
  return catalogue.commands.find((command) => command.name === name);
}

export function findVerb(catalogue: Catalogue, path: VerbPath): VerbSpec | undefined {
  const command = findCommand(catalogue, path.command);
  if (command === undefined) return undefined;
  if (command.kind === "single") return path.verb === undefined ? command : undefined;
  return command.verbs.find((verb) => verb.name === path.verb);
}

export type ListedVerb = { readonly path: VerbPath; readonly verb: VerbSpec };

/** Every verb with its path, in declared order. */
export function listVerbs(catalogue: Catalogue): readonly ListedVerb[] {
  return catalogue.commands.flatMap((command): readonly ListedVerb[] =>
    command.kind === "single"
      ? [{ path: { command: command.name, verb: undefined }, verb: command }]
      : command.verbs.map((verb) => ({ path: { command: command.name, verb: verb.name }, verb })),
  );
}

/** The path as a person types it, without the slash: `contact add`. */
export function pathText(path: VerbPath): string {
  return path.verb === undefined ? path.command : `${path.command} ${path.verb}`;
}
