import { describe, expect, it } from "vitest";
import { MAX_FORM_FIELDS } from "#chat/form.ts";
import { LOCALES } from "#chat/locale.ts";
import { verbTexts } from "#core/kernel/catalogue.ts";
import type { AnyVerb } from "#core/define.ts";
import type { OptionDefs } from "#core/option-types.ts";
import { createDesk } from "#features/index.ts";
import type { FormCatalogue, FormTexts } from "#texts/command-texts.ts";
import { textsFor } from "#texts/texts.ts";

const { declared, catalogue } = createDesk("");

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const DISCORD_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const MAX_ABOUT = 100;
const MAX_LABEL = 45;
const MAX_TITLE = 24;
/** Both platforms: options of a command, choices of an option, sub-commands of a command. */
const MAX_LIST = 25;
/** A button on Discord. */
const MAX_BUTTON = 80;

const verbs: readonly (readonly [string, string, string, AnyVerb])[] = declared.commands.flatMap(
  (command) =>
    Object.entries(command.verbs).map(
      ([name, verb]) => [`/${command.name} ${name}`.trim(), command.name, name, verb] as const,
    ),
);
const formActions = declared.actions.flatMap((action) =>
  action.kind === "form-action" ? [[action.name, action] as const] : [],
);

const namesOf = (options: OptionDefs): readonly string[] => Object.keys(options);

describe.each(LOCALES)("the words in %s", (locale) => {
  const texts = textsFor(locale);
  const forms: FormCatalogue = texts.forms;

  /** What is missing or too long. */
  const misfits = (words: FormTexts, options: OptionDefs): readonly string[] => {
    const longer = (what: string, text: string | undefined, limit: number): readonly string[] =>
      text === undefined || text === "" || text.length > limit ? [`${what}: ${text}`] : [];
    return [
      ...longer("title", words.title, MAX_TITLE),
      ...longer("submit", words.submit, MAX_TITLE),
      ...Object.entries(options).flatMap(([name, def]) => [
        ...longer(`about of ${name}`, words.options[name]?.about, MAX_ABOUT),
        ...longer(`label of ${name}`, words.options[name]?.label, MAX_LABEL),
        ...longer(`hint of ${name}`, words.options[name]?.hint ?? "none", MAX_ABOUT),
        ...def.choices.flatMap((choice) => longer(choice, texts.choices[choice], MAX_ABOUT)),
      ]),
    ];
  };
  it.each(verbs)("%s has all its words, and they fit", (_path, command, name, verb) => {
    const words = verbTexts(texts, command, name);
    expect(words.about).not.toBe("");
    expect(words.about.length).toBeLessThanOrEqual(MAX_ABOUT);
    expect(misfits(words, verb.options)).toEqual([]);
  });

  it.each(formActions)("the form %s has all its words, and they fit", (name, action) => {
    const words = forms[name];
    expect(words === undefined ? ["no words"] : misfits(words, action.options)).toEqual([]);
  });

  it("has short labels on the kernel's own buttons", () => {
    expect(texts.errors.fixIt.length).toBeLessThanOrEqual(MAX_BUTTON);
    expect(texts.common.switchTo({ group: "" }).length).toBeLessThanOrEqual(MAX_BUTTON / 2);
  });
});

describe("what is declared", () => {
  it("has names that Slack and Discord take, each once", () => {
    const names = catalogue.commands.map((command) => command.name);
    expect(new Set(names).size).toBe(names.length);
    for (const command of catalogue.commands) {
      const inner = command.kind === "single" ? [command] : command.verbs;
      expect(inner.length).toBeLessThanOrEqual(MAX_LIST);
      for (const name of [
        command.name,
        ...inner.map((verb) => verb.name),
        ...inner.flatMap((verb) => verb.options.map((option) => option.name)),
      ]) {
        expect(name).toMatch(DISCORD_NAME);
        expect(name).toBe(name.toLowerCase());
      }
    }
  });

  it("gives each action a name of its own", () => {
    const names = declared.actions.map((action) => action.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(verbs)("%s has a form that fits and reaches every option", (_path, _c, _n, verb) => {
    expect(namesOf(verb.options).length).toBeLessThanOrEqual(MAX_LIST);
    for (const def of Object.values(verb.options)) {
      expect(def.choices.length).toBeLessThanOrEqual(MAX_LIST);
    }
    const { form } = verb;
    const shown = form?.fields ?? [];
    expect(shown.length).toBeLessThanOrEqual(MAX_FORM_FIELDS);
    expect(namesOf(verb.options)).toEqual(expect.arrayContaining([...shown]));
    const reachable = [...shown, ...namesOf(form?.details?.options ?? {})];
    const required = namesOf(verb.options).filter((name) => verb.options[name]?.required);
    // A required option that is missing joins the form, whether or not the form names it.
    const joining = required.filter((name) => !shown.includes(name));
    expect(shown.length + joining.length).toBeLessThanOrEqual(MAX_FORM_FIELDS);
    // Without a form nothing may be needed.
    const asked = form === undefined ? required : namesOf(verb.options);
    const within = form === undefined ? [] : [...reachable, ...joining];
    expect(asked.filter((name) => !within.includes(name))).toEqual([]);
  });

  it.each(formActions)("the form %s has at most five fields", (_name, action) => {
    expect(namesOf(action.options).length).toBeLessThanOrEqual(MAX_FORM_FIELDS);
  });

  it("lists every form behind “Add Details” among the actions", () => {
    const listed = new Set(declared.actions.map((action) => action.name));
    const details = verbs.flatMap(([, , , verb]) => verb.form?.details?.name ?? []);
    expect(details.filter((name) => !listed.has(name))).toEqual([]);
  });
});
