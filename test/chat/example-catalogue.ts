import type { Catalogue, VerbSpec } from "#chat/command-spec.ts";
import type { Localised } from "#chat/locale.ts";
import type { OptionKind } from "#chat/option.ts";

const same = (text: string): Localised => ({ en: text, de: text, es: text });

/** Options as `name:kind`, with `!` where required. */
function verb(name: string, options: readonly `${string}:${OptionKind}`[]): VerbSpec {
  return {
    name,
    description: same(name),
    options: options.map((option) => {
      const [label = "", kind] = option.split(":");
      return {
        name: label.replace("!", ""),
        kind: kind as OptionKind, // the template type above allows no other
        description: same(label),
        required: label.endsWith("!"),
        choices: [],
        maxLength: 2000,
        multiline: false,
      };
    }),
    examples: [],
    mayOpenForm: true,
  };
}

/** A few commands of the product, as people know them. */
export const exampleCatalogue: Catalogue = {
  prefix: "",
  commands: [
    { kind: "single", ...verb("kith", ["command:text"]) },
    {
      kind: "single",
      ...verb("met", [
        "who!:people",
        "company:company",
        "how:choice",
        "when:date",
        "minutes:integer",
        "notes:text",
      ]),
    },
    { kind: "single", ...verb("gave", ["to!:member", "kind!:choice", "note:text"]) },
    { kind: "single", ...verb("knows", ["company!:company"]) },
    { kind: "single", ...verb("todo", []) },
    {
      kind: "group",
      name: "contact",
      description: same("Contacts"),
      defaultVerb: undefined,
      verbs: [
        verb("add", ["name!:text", "company:company", "referred-by:person", "notes:text"]),
        verb("list", ["search:text"]),
      ],
    },
    {
      kind: "group",
      name: "ask",
      description: same("Asks"),
      defaultVerb: "new",
      verbs: [verb("new", ["text!:text", "kind:choice", "company:company"]), verb("list", [])],
    },
  ],
};
