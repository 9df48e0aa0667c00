import {
  array,
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  option as optional,
  record,
  tuple,
  type Arbitrary,
} from "fast-check";
import type { FormValues } from "#chat/form.ts";
import type { VerbPath } from "#chat/command-spec.ts";
import { COMMAND_FORM } from "#core/kernel/run-verb.ts";
import { createDesk, featureJobs } from "#features/index.ts";
import { anyCharacters, line, typed, valueFor, verbs } from "./typed-line.ts";

/** One argument of a button: a real id of any group, by its place in a list, or a word. */
export type ArgPick = { readonly id: number } | { readonly word: string };

/** What reaches Kith, before ids are known. Numbers choose from what there is then. */
export type FuzzEvent =
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "options"; readonly path: VerbPath; readonly values: FormValues }
  | {
      readonly kind: "complete";
      readonly path: VerbPath;
      readonly option: string;
      readonly typed: string;
    }
  /** A button, menu or form of any declared action; `values` where its form is submitted. */
  | {
      readonly kind: "forged";
      readonly name: string;
      readonly args: readonly ArgPick[];
      readonly chosen: ArgPick | undefined;
      readonly values: FormValues | undefined;
      readonly within: boolean;
    }
  /** Something that was shown lately, to whomever. */
  | {
      readonly kind: "seen";
      readonly at: number;
      readonly chosen: number;
      readonly values: readonly string[];
    }
  | {
      readonly kind: "garbage";
      readonly id: string;
      readonly chosen: string;
      readonly submits: boolean;
    }
  | { readonly kind: "home" | "joined" | "installed" };

/** One of the people of the fuzz, something that happens by itself, or time that passes. */
export type FuzzInput =
  | {
      readonly kind: "event";
      readonly who: number;
      readonly isPrivate: boolean;
      readonly event: FuzzEvent;
    }
  | { readonly kind: "job"; readonly name: string }
  | { readonly kind: "later"; readonly minutes: number };

const line_ = line.map((text): FuzzEvent => ({ kind: "line", line: text }));

const options = oneof(
  ...verbs.map(({ path, verb }) =>
    tuple(
      ...verb.options.map((option) => optional(valueFor(option.choices), { nil: undefined })),
    ).map((given): FuzzEvent => ({
      kind: "options",
      path,
      values: Object.fromEntries(
        verb.options.flatMap(({ name }, index) => {
          const value = given[index];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    })),
  ),
);

const complete = oneof(
  ...verbs.map(({ path, verb }) =>
    tuple(constantFrom("nothing", ...verb.options.map(({ name }) => name)), typed).map(
      ([option, text]): FuzzEvent => ({ kind: "complete", path, option, typed: text }),
    ),
  ),
);

const argWords = constantFrom(
  ..."list alone yes no on off any strong family pause repair 9 0 post none keep one new me all week".split(
    " ",
  ),
  "2026-03-09",
  "2026-99-99",
  "-1",
  "999999999999",
  "",
  "_",
  "toString",
  "__proto__",
);
const arg: Arbitrary<ArgPick> = oneof(
  { weight: 2, arbitrary: nat().map((id) => ({ id })) },
  { weight: 1, arbitrary: argWords.map((word) => ({ word })) },
);

const { actions } = createDesk("").declared;
const forgedAction = oneof(
  ...actions.map((action) => {
    const names = action.kind === "form-action" ? Object.keys(action.options) : [];
    const values = tuple(...names.map(() => optional(typed, { nil: undefined }))).map((given) =>
      Object.fromEntries(names.map((name, index) => [name, given[index] ?? ""])),
    );
    return record({
      kind: constant("forged" as const),
      name: constant(action.name),
      args: array(arg, {
        minLength: Object.keys(action.args).length,
        maxLength: Object.keys(action.args).length,
      }),
      chosen: optional(
        oneof(
          arg,
          typed.map((word) => ({ word })),
        ),
        { nil: undefined },
      ),
      values:
        action.kind === "form-action" ? optional(values, { nil: undefined }) : constant(undefined),
      within: boolean(),
    });
  }),
);
const forgedCommandForm = oneof(
  ...verbs.map(({ path, verb }) =>
    tuple(arg, tuple(...verb.options.map((option) => valueFor(option.choices)))).map(
      ([draft, given]): FuzzEvent => ({
        kind: "forged",
        name: COMMAND_FORM,
        args: [{ word: path.command }, { word: path.verb ?? "" }, draft],
        chosen: undefined,
        values: Object.fromEntries(
          verb.options.map(({ name }, index) => [name, given[index] ?? ""]),
        ),
        within: false,
      }),
    ),
  ),
);

const seen = record({
  kind: constant("seen" as const),
  at: nat(),
  chosen: nat(),
  values: array(typed, { minLength: 5, maxLength: 5 }),
});

const garbage = record({
  kind: constant("garbage" as const),
  id: oneof(
    anyCharacters(120),
    constantFrom(
      "k1",
      "k1::",
      "k1:fix:",
      "k1:fix::x",
      "k1:command::a:b:c:d",
      "k1:switch-group:x:y",
      "k2:todo:",
    ),
  ),
  chosen: typed,
  submits: boolean(),
});

const event: Arbitrary<FuzzEvent> = oneof(
  { weight: 6, arbitrary: line_ },
  { weight: 4, arbitrary: options },
  { weight: 2, arbitrary: complete },
  { weight: 6, arbitrary: forgedAction },
  { weight: 2, arbitrary: forgedCommandForm },
  { weight: 10, arbitrary: seen },
  { weight: 1, arbitrary: garbage },
  { weight: 1, arbitrary: constantFrom("home", "joined", "installed").map((kind) => ({ kind })) },
);

/** How many people `who` chooses among. */
const PEOPLE = 8;

export const anyInput: Arbitrary<FuzzInput> = oneof(
  {
    weight: 97,
    arbitrary: record({
      kind: constant("event" as const),
      who: nat(PEOPLE - 1),
      isPrivate: boolean(),
      event,
    }),
  },
  {
    weight: 1,
    arbitrary: constantFrom(...featureJobs.map(({ name }) => name)).map((name) => ({
      kind: "job" as const,
      name,
    })),
  },
  { weight: 2, arbitrary: nat(2_000).map((minutes) => ({ kind: "later" as const, minutes })) },
);
