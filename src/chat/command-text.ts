import type { Catalogue, CommandSpec, VerbPath, VerbSpec } from "./command-spec.ts";
import { findCommand, findVerb } from "./command-spec.ts";
import type { FormValues } from "./form.ts";
import type { OptionSpec } from "./option.ts";

/** What a typed command says, before its options are checked. */
export type CommandText =
  | {
      readonly kind: "verb";
      readonly path: VerbPath;
      readonly values: FormValues;
      /** Words like `compny:Acme` that look like an option and are none; they were kept as text. */
      readonly strangeOptions: readonly string[];
    }
  | { readonly kind: "unknown-command"; readonly typed: string }
  | { readonly kind: "unknown-verb"; readonly command: string; readonly typed: string };

/**
 * Reads a command typed as text. The first word selects the sub-command; `name:value` or `name:"two words"` set
 * options in any order; text before them fills the first option, or where that is named, the first free text. A value
 * without quotes runs up to the next option.
 */
export function parseCommandText(catalogue: Catalogue, name: string, text: string): CommandText {
  const command = findCommand(catalogue, name.toLowerCase());
  if (command === undefined) return { kind: "unknown-command", typed: name };
  const { path, rest } = selectVerb(command, text.trim());
  if (path === undefined) {
    return { kind: "unknown-verb", command: command.name, typed: rest.split(/\s/)[0] ?? "" };
  }
  const verb = findVerb(catalogue, path);
  if (verb === undefined) throw new Error(`no verb at ${path.command} ${path.verb}`);
  return { kind: "verb", path, ...readOptions(verb, rest) };
}

function selectVerb(
  command: CommandSpec,
  text: string,
): { readonly path: VerbPath | undefined; readonly rest: string } {
  if (command.kind === "single") {
    return { path: { command: command.name, verb: undefined }, rest: text };
  }
  const [first = ""] = text.split(/\s/, 1);
  const verb = command.verbs.find((candidate) => candidate.name === first.toLowerCase());
  if (verb !== undefined) {
    return {
      path: { command: command.name, verb: verb.name },
      rest: text.slice(first.length).trim(),
    };
  }
  if (command.defaultVerb === undefined) return { path: undefined, rest: text };
  return { path: { command: command.name, verb: command.defaultVerb }, rest: text };
}

function readOptions(
  verb: VerbSpec,
  text: string,
): { readonly values: FormValues; readonly strangeOptions: readonly string[] } {
  const names = new Set(verb.options.map((option) => option.name));
  const marks = [...text.matchAll(/(?<=^|\s)([A-Za-z][A-Za-z-]*):(?!\/\/)(?=\S)/g)];
  const known = marks.filter((mark) => names.has((mark[1] ?? "").toLowerCase()));
  const strangeOptions = marks
    .filter((mark) => !known.includes(mark) && !insideQuotes(text, mark.index))
    .map((mark) => (mark[1] ?? "").toLowerCase());

  const values: Record<string, string> = {};
  // Leading text in quotes may hold what looks like an option.
  let quotedUntil = readQuoted(text, 0)?.end ?? 0;
  const opening = known.find((mark) => mark.index >= quotedUntil);
  const loose = [text.slice(0, opening?.index ?? text.length).trim()];
  known.forEach((mark, index) => {
    if (mark.index < quotedUntil) return;
    const start = mark.index + mark[0].length;
    const name = (mark[1] ?? "").toLowerCase();
    const quoted = readQuoted(text, start);
    if (quoted !== undefined) {
      values[name] = quoted.value;
      quotedUntil = quoted.end;
      const next = known.slice(index + 1).find((later) => later.index >= quoted.end);
      loose.push(text.slice(quoted.end, next?.index ?? text.length).trim());
    } else {
      values[name] = text.slice(start, known[index + 1]?.index ?? text.length).trim();
    }
  });

  const looseText = loose.filter((part) => part !== "").join(" ");
  return {
    values: looseText === "" ? values : withLooseText(verb, values, looseText),
    strangeOptions,
  };
}

/** Nothing typed is lost: text without a name goes to the first option, else to a free text, else joins the first. */
function withLooseText(verb: VerbSpec, values: FormValues, looseText: string): FormValues {
  const [first] = verb.options;
  if (first === undefined) return values;
  const isFree = ({ name }: OptionSpec): boolean => values[name] === undefined;
  const target = isFree(first)
    ? first
    : verb.options.find((option) => option.kind === "text" && isFree(option));
  return target === undefined
    ? { ...values, [first.name]: `${values[first.name]} ${looseText}` }
    : { ...values, [target.name]: unquote(looseText) };
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "”": "”",
  "„": "“",
  "«": "»",
};

/** A quoted value that starts at `start`; the quote ends it where a blank or the end follows. */
function readQuoted(
  text: string,
  start: number,
): { readonly value: string; readonly end: number } | undefined {
  const close = QUOTES[text.charAt(start)];
  if (close === undefined) return undefined;
  for (let at = start + 1; at < text.length; at++) {
    const isClose = text.charAt(at) === close || (close === "“" && text.charAt(at) === "”");
    const follower = text.charAt(at + 1);
    if (isClose && (follower === "" || /\s/.test(follower))) {
      return { value: text.slice(start + 1, at).trim(), end: at + 1 };
    }
  }
  return undefined;
}

function insideQuotes(text: string, position: number): boolean {
  const before = text.slice(0, position);
  return (before.match(/["“„«”»]/g) ?? []).length % 2 === 1;
}

function unquote(text: string): string {
  const quoted = readQuoted(text, 0);
  return quoted !== undefined && quoted.end === text.length ? quoted.value : text;
}

/** How the verb is typed, as help shows it: `/met who [company] [how]`. */
export function usageText(catalogue: Catalogue, path: VerbPath, verb: VerbSpec): string {
  const options = verb.options.map((option) =>
    option.required ? option.name : `[${option.name}]`,
  );
  return [`/${catalogue.prefix}${path.command}`, path.verb, ...options]
    .filter((part) => part !== undefined)
    .join(" ");
}
