import {
  array,
  boolean,
  constantFrom,
  nat,
  oneof,
  option as optional,
  tuple,
  type Arbitrary,
} from "fast-check";
import { listVerbs, pathText, type ListedVerb, type VerbSpec } from "#chat/command-spec.ts";
import { createDesk } from "#features/index.ts";

const words = constantFrom(
  "Ana Silva",
  "ana",
  "<@ben>",
  "<@bot1>",
  "<@nobody-here>",
  "<contact:AAAAAAAAAAAAAAAAAAAAAA>",
  "yesterday",
  "tomorrow",
  "31 February",
  "0000-01-01",
  "12",
  "-1",
  "yes",
  "strong",
  "Europe/Berlin",
  "mon-fri",
  "25:99",
  ",",
  ";",
  "and",
  '"',
  "“",
  ":",
  "who:",
  "@everyone",
  "\u0000",
  "\ud800",
  "👩🏽‍🚀",
  "نور",
  "'; drop table members;--",
  "x".repeat(400),
  "y ".repeat(2000),
);

/** Any characters, also halves of some. fast-check's own `binary` strings take seconds to be made ready. */
export const anyCharacters = (maxLength: number): Arbitrary<string> =>
  array(oneof(nat(0x7f), nat(0x10ffff)), { maxLength }).map((codes) =>
    String.fromCodePoint(...codes),
  );

/** What somebody may type, sound or not. */
export const typed = oneof(
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: anyCharacters(40) },
);

/** Every verb of Kith. */
export const verbs: readonly ListedVerb[] = listVerbs(createDesk("").catalogue);

/** For one option of a verb: what fits, or anything. */
export function valueFor(choices: readonly { readonly value: string }[]): Arbitrary<string> {
  const fitting = choices.map(({ value }) => value);
  return fitting.length === 0 ? typed : oneof(constantFrom(...fitting), typed);
}

/** Something for some of a verb's options. */
function optionsOf(verb: VerbSpec): Arbitrary<string> {
  const parts = verb.options.map((option) =>
    optional(
      tuple(boolean(), valueFor(option.choices)).map(([quoted, text]) =>
        quoted ? `${option.name}:"${text}"` : `${option.name}:${text}`,
      ),
      { nil: "" },
    ),
  );
  return tuple(optional(typed, { nil: "" }), tuple(...parts)).map(([loose, options]) =>
    [loose, ...options].filter((part) => part !== "").join(" "),
  );
}

/** A whole typed command, sound or not. */
export const line = oneof(
  ...verbs.map(({ path, verb }) =>
    optionsOf(verb).map((options) => `/${pathText(path)} ${options}`),
  ),
  typed.map((text) => `/kith ${text}`),
  typed.map((text) => `/contact ${text}`),
);
