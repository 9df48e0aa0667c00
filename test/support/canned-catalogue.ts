import type { Catalogue, VerbSpec } from "#chat/command-spec.ts";
import type { Localised } from "#chat/locale.ts";
import type { OptionKind, OptionSpec } from "#chat/option.ts";

const same = (text: string): Localised => ({ en: text, de: text, es: text });

function option(
  name: string,
  kind: OptionKind,
  more: Partial<Omit<OptionSpec, "name" | "kind">> = {},
): OptionSpec {
  return {
    name,
    kind,
    description: same(`The ${name}`),
    required: false,
    choices: [],
    maxLength: 2000,
    multiline: false,
    ...more,
  };
}

function verb(
  name: string,
  options: readonly OptionSpec[],
  more: Partial<Pick<VerbSpec, "examples" | "mayOpenForm">> = {},
): VerbSpec {
  return {
    name,
    description: same(`Canned ${name}`),
    options,
    examples: [],
    mayOpenForm: false,
    ...more,
  };
}

export const HOW_CHOICES = [
  { value: "call", label: same("Call") },
  { value: "coffee", label: same("Coffee") },
] as const;

const FORM_PAGES = ["words", "people", "rest", "long"] as const;
export type FormPage = (typeof FORM_PAGES)[number];

/** Commands of every shape and options of every kind; what they answer is in canned-core.ts. */
export const cannedCatalogue: Catalogue = {
  prefix: "",
  commands: [
    /** Says the text back. */
    { kind: "single", ...verb("echo", [option("text", "text")], { examples: ["Hello there"] }) },
    /** Every kind of option; opens a form when `who` is missing. */
    {
      kind: "single",
      ...verb(
        "log",
        [
          option("who", "people", { required: true }),
          option("company", "company"),
          option("how", "choice", { choices: HOW_CHOICES }),
          option("when", "date"),
          option("minutes", "integer"),
          option("notes", "text", { multiline: true }),
          option("to", "member"),
          option("credit", "members"),
          option("contact", "contact"),
          option("via", "person"),
          option("paper", "file"),
        ],
        { mayOpenForm: true, examples: ["Ana how:coffee when:yesterday"] },
      ),
    },
    /** `new` answers in the channel. */
    {
      kind: "group",
      name: "ask",
      description: same("Canned asks"),
      defaultVerb: "new",
      verbs: [verb("new", [option("text", "text", { required: true })]), verb("list", [])],
    },
    /** A message with every kind of block. */
    { kind: "single", ...verb("card", []) },
    /** A message with a file to keep. */
    { kind: "single", ...verb("file", []) },
    /** A menu of which several may be chosen. */
    { kind: "single", ...verb("pick", []) },
    /** A message too long for any platform. */
    { kind: "single", ...verb("long", []) },
    {
      kind: "single",
      ...verb(
        "form",
        [
          option("page", "choice", {
            choices: FORM_PAGES.map((page) => ({ value: page, label: same(page) })),
          }),
        ],
        { mayOpenForm: true },
      ),
    },
    /** Answers when the test says so. */
    {
      kind: "single",
      ...verb("slow", [
        option("where", "choice", {
          choices: [
            { value: "me", label: same("Me") },
            { value: "channel", label: same("Channel") },
          ],
        }),
      ]),
    },
    /** Has nothing to say. */
    { kind: "single", ...verb("quiet", []) },
  ],
};
