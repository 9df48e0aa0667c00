import type {
  APIApplicationCommandOption,
  RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import { ApplicationCommandOptionType } from "discord.js";
import type { Violation } from "./api-error.ts";

const LIMITS = { commands: 100, options: 25, total: 8000 } as const;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CONTAINERS: readonly ApplicationCommandOptionType[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

type Command = RESTPutAPIApplicationCommandsJSONBody[number];

/** The rules for a list of commands that no schema says. */
export function checkCommands(commands: readonly Command[]): readonly Violation[] {
  const names = commands.map(({ name }) => name);
  return [
    ...(commands.length > LIMITS.commands ? [{ path: [], rule: "at most 100 commands" }] : []),
    ...(new Set(names).size < names.length ? [{ path: [], rule: "names must be unique" }] : []),
    ...commands.flatMap((command, index) => checkCommand(command, index)),
  ];
}

function checkCommand(command: Command, index: number): readonly Violation[] {
  const options = optionsOf(command);
  const description = "description" in command ? command.description : "";
  return [
    ...checkName(command.name, [index, "name"]),
    ...(description === "" ? [{ path: [index, "description"], rule: "at least 1" }] : []),
    ...checkOptions(options, [index, "options"]),
    ...(countCharacters(command) > LIMITS.total
      ? [{ path: [index], rule: `at most ${LIMITS.total} characters in all` }]
      : []),
  ];
}

function checkName(name: string, path: readonly (string | number)[]): readonly Violation[] {
  return NAME.test(name) && name === name.toLowerCase()
    ? []
    : [{ path, rule: "a name of 1 to 32 lowercase letters" }];
}

function checkOptions(
  options: readonly APIApplicationCommandOption[],
  path: readonly (string | number)[],
): readonly Violation[] {
  const violations: Violation[] = [];
  const contained = options.filter(({ type }) => CONTAINERS.includes(type)).length;
  if (options.length > LIMITS.options) violations.push({ path, rule: "at most 25" });
  if (contained > 0 && contained < options.length) {
    violations.push({ path, rule: "sub-commands and options exclude each other" });
  }
  const names = options.map(({ name }) => name);
  if (new Set(names).size < names.length) violations.push({ path, rule: "names must be unique" });
  let optionalSeen = false;
  options.forEach((option, index) => {
    const at = [...path, index];
    violations.push(...checkName(option.name, [...at, "name"]));
    const required = "required" in option && (option.required ?? false);
    if (required && optionalSeen) {
      violations.push({ path: at, rule: "required options come before optional ones" });
    }
    optionalSeen ||= !required;
    const completes = "autocomplete" in option && (option.autocomplete ?? false);
    if (completes && "choices" in option && (option.choices ?? []).length > 0) {
      violations.push({ path: at, rule: "choices and autocomplete exclude each other" });
    }
    violations.push(...checkOptions(optionsOf(option), [...at, "options"]));
  });
  return violations;
}

function optionsOf(holder: object): readonly APIApplicationCommandOption[] {
  // Commands and sub-commands hold options of the same type; other options hold none.
  return "options" in holder && Array.isArray(holder.options)
    ? (holder.options as APIApplicationCommandOption[])
    : [];
}

/** All names, descriptions and values, as Discord counts them: the longest translation of each. */
function countCharacters(holder: object): number {
  const own = ["name", "description"].reduce((sum, key) => {
    const text: unknown = Reflect.get(holder, key);
    const translations: unknown = Reflect.get(holder, `${key}_localizations`);
    const all = [text, ...Object.values(translations ?? {})].map((entry) => String(entry ?? ""));
    return sum + Math.max(...all.map((entry) => entry.length));
  }, 0);
  const value: unknown = Reflect.get(holder, "value");
  const choices: unknown = Reflect.get(holder, "choices");
  const children = [...optionsOf(holder), ...(Array.isArray(choices) ? (choices as object[]) : [])];
  return (
    own +
    (typeof value === "string" ? value.length : 0) +
    children.reduce((sum, child) => sum + countCharacters(child), 0)
  );
}
