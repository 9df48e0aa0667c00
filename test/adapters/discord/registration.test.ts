import { ApplicationCommandOptionType } from "discord.js";
import { expect, test } from "vitest";
import { sameCommands, toApplicationCommands } from "#adapters/discord/registration.ts";
import type { Catalogue, CommandSpec } from "#chat/command-spec.ts";
import type { OptionSpec } from "#chat/option.ts";
import { cannedCatalogue } from "#test/support/canned-catalogue.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { checkCommands } from "#test/support/fake-discord/check-commands.ts";
import { newAdapter, openFake } from "./discord-under-test.ts";

const PUT = "PUT /applications/:application/commands";
const same = (text: string) => ({ en: text, de: text, es: text });

const option = (name: string, more: Partial<OptionSpec> = {}): OptionSpec => ({
  name,
  kind: "text",
  description: same("Words"),
  required: false,
  choices: [],
  maxLength: 100,
  multiline: false,
  ...more,
});

const command = (name: string, more: Partial<Extract<CommandSpec, { kind: "single" }>> = {}) =>
  ({
    kind: "single",
    name,
    description: same("Does it"),
    options: [],
    examples: [],
    mayOpenForm: false,
    ...more,
  }) as const satisfies CommandSpec;

const catalogue = (...commands: readonly CommandSpec[]): Catalogue => ({ commands, prefix: "" });
const optionsOf = (spec: CommandSpec) => toApplicationCommands(catalogue(spec))[0]?.options ?? [];
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

test("the first start registers, the second finds nothing to do, a change registers again", async () => {
  const fake = await openFake();
  const puts = () => fake.world.requests.filter(({ route }) => route === PUT).length;
  const core = cannedCore();
  await newAdapter(fake).start(core.catalogue, core.handle);
  expect(puts()).toBe(1);
  await newAdapter(fake).start(core.catalogue, core.handle);
  expect(puts()).toBe(1);
  const renamed = cannedCore("kith-");
  await newAdapter(fake).start(renamed.catalogue, renamed.handle);
  expect(puts()).toBe(2);
  expect(fake.world.commands.map(({ name }) => name)).toContain("kith-echo");
  expect(fake.world.violations).toEqual([]);
});

test("order, defaults and ids make no difference; a changed word does", () => {
  const wanted = toApplicationCommands(cannedCatalogue);
  const registered = wanted.toReversed().map((entry, index) => ({
    ...entry,
    id: String(index),
    version: "1",
    nsfw: false,
    default_member_permissions: null,
    name_localizations: null,
  }));
  expect(sameCommands(registered, wanted)).toBe(true);
  expect(sameCommands(registered.slice(1), wanted)).toBe(false);
  const [first, ...rest] = registered;
  expect(sameCommands([{ ...first, description: "Other" }, ...rest], wanted)).toBe(false);
});

test("each kind of option is the native one that fits, in every language", () => {
  const log = toApplicationCommands(cannedCatalogue).find(({ name }) => name === "log");
  const typeOf = (name: string) => log?.options?.find((entry) => entry.name === name);
  expect(typeOf("who")).toMatchObject({
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
  });
  expect(typeOf("to")).toMatchObject({ type: ApplicationCommandOptionType.User });
  expect(typeOf("minutes")).toMatchObject({ type: ApplicationCommandOptionType.Integer });
  expect(typeOf("paper")).toMatchObject({ type: ApplicationCommandOptionType.Attachment });
  expect(typeOf("how")).toMatchObject({ choices: [{ value: "call" }, { value: "coffee" }] });
  expect(log?.description_localizations).toEqual({
    de: "Canned log",
    "es-ES": "Canned log",
    "es-419": "Canned log",
  });
  expect(log?.contexts).toEqual([0, 1]);
});

test("a required option is required natively only where no form can ask for it", () => {
  const options = [option("later"), option("first", { required: true })];
  expect(optionsOf(command("strict", { options }))).toMatchObject([
    { name: "first", required: true },
    { name: "later", required: false },
  ]);
  expect(optionsOf(command("kind", { options, mayOpenForm: true }))).toMatchObject([
    { name: "later", required: false },
    { name: "first", required: false },
  ]);
});

test.for([
  ["100 commands", 100, (n: number) => catalogue(...many(n, (i) => command(`c${i}`)))],
  ["a name of 32", 32, (n: number) => catalogue(command("n".repeat(n)))],
  [
    "25 options",
    25,
    (n: number) => catalogue(command("c", { options: many(n, (i) => option(`o${i}`)) })),
  ],
  [
    "25 choices",
    25,
    (n: number) =>
      catalogue(
        command("c", {
          options: [
            option("o", {
              kind: "choice",
              choices: many(n, (i) => ({ value: `v${i}`, label: same("Label") })),
            }),
          ],
        }),
      ),
  ],
] as const)("%s can be registered, one more is a bug that is named", ([, limit, make]) => {
  expect(checkCommands([...toApplicationCommands(make(limit))])).toEqual([]);
  expect(() => toApplicationCommands(make(limit + 1))).toThrow(`Discord takes ${limit}`);
});

test("8,000 characters a command are the end", () => {
  const choices = many(25, (i) => ({ value: `v${i}`, label: same("l".repeat(100)) }));
  const options = (n: number) => many(n, (i) => option(`o${i}`, { kind: "choice", choices }));
  expect(
    checkCommands([...toApplicationCommands(catalogue(command("c", { options: options(3) })))]),
  ).toEqual([]);
  expect(() => toApplicationCommands(catalogue(command("c", { options: options(4) })))).toThrow(
    "8000 characters",
  );
});

test("long descriptions are shortened on a word", () => {
  const [short] = toApplicationCommands(
    catalogue(command("c", { description: same("word ".repeat(30)) })),
  );
  expect(short?.description.length).toBeLessThanOrEqual(100);
  expect(short?.description).toMatch(/word…$/);
});
