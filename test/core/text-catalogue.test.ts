import { describe, expect, it } from "vitest";
import { MAX_FORM_FIELDS } from "#chat/form.ts";
import { LOCALES } from "#chat/locale.ts";
import { verbTexts } from "#core/catalogue.ts";
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

  const expectFitting = (words: FormTexts, options: OptionDefs): void => {
    expect(words.title.length).toBeLessThanOrEqual(MAX_TITLE);
    expect(words.submit.length).toBeLessThanOrEqual(MAX_TITLE);
    for (const [name, def] of Object.entries(options)) {
      const option = words.options[name];
      expect(option, `words of ${name}`).toBeDefined();
      expect(option?.about.length, `about of ${name}`).toBeLessThanOrEqual(MAX_ABOUT);
      expect(option?.label.length, `label of ${name}`).toBeLessThanOrEqual(MAX_LABEL);
      expect(option?.hint?.length ?? 0, `hint of ${name}`).toBeLessThanOrEqual(MAX_ABOUT);
      for (const choice of def.choices) {
        expect(texts.choices[choice], `choice ${choice}`).toBeTruthy();
        expect(texts.choices[choice]?.length).toBeLessThanOrEqual(MAX_ABOUT);
      }
    }
  };

  it.each(verbs)("%s has all its words, and they fit", (_path, command, name, verb) => {
    const words = verbTexts(texts, command, name);
    expect(words.about).not.toBe("");
    expect(words.about.length).toBeLessThanOrEqual(MAX_ABOUT);
    expectFitting(words, verb.options);
  });

  it.each(formActions)("the form %s has all its words, and they fit", (name, action) => {
    const words = forms[name];
    expect(words).toBeDefined();
    if (words !== undefined) expectFitting(words, action.options);
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
    if (verb.form === undefined) {
      expect(Object.values(verb.options).filter((def) => def.required)).toEqual([]);
      return;
    }
    expect(verb.form.fields.length).toBeLessThanOrEqual(MAX_FORM_FIELDS);
    expect(namesOf(verb.options)).toEqual(expect.arrayContaining([...verb.form.fields]));
    const reachable = [...verb.form.fields, ...namesOf(verb.form.details?.options ?? {})];
    // A form that opens only once its subject is known does not ask for it again.
    const asked = namesOf(verb.options).filter(
      (name) => verb.form?.when !== "alone" || verb.options[name]?.required !== true,
    );
    expect(asked.filter((name) => !reachable.includes(name))).toEqual([]);
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
