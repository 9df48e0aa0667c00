import { expect, test } from "vitest";
import { readMemory, writeMemory } from "#adapters/slack/rendering/form-memory.ts";
import { renderForm } from "#adapters/slack/form.ts";
import type { FormField, FormView } from "#chat/form.ts";
import { isFields } from "#test/support/fake-slack/fields.ts";
import { viewProblems } from "#test/support/fake-slack/view-rules.ts";

const letters = (length: number): string => "x".repeat(length);

function field(more: Partial<FormField>): FormField {
  return {
    name: "notes",
    kind: "text",
    label: "Notes",
    hint: undefined,
    required: false,
    multiline: false,
    maxLength: 200,
    choices: [],
    value: undefined,
    ...more,
  };
}

function render(
  fields: readonly FormField[],
  more: Partial<FormView> = {},
  responseUrl = "https://e.org",
  takesFiles = true,
) {
  const view = renderForm(
    { title: "Log", submitLabel: "Save", fields, submit: { name: "save", args: [] }, ...more },
    { group: "g1", memory: { responseUrl, channel: "C1" }, names: new Map(), takesFiles },
  );
  const sent: unknown = JSON.parse(JSON.stringify(view));
  if (!isFields(sent)) throw new Error("no view");
  return {
    view,
    problems: viewProblems(sent, "modal", { hasFile: () => true, mayReadFiles: takesFiles }),
  };
}

test.for([23, 24, 25, 200])("a title and a button of %i characters fit", (length) => {
  const { view, problems } = render([field({})], {
    title: letters(length),
    submitLabel: letters(length),
  });
  expect(problems).toEqual([]);
  expect(view.title.text).toHaveLength(Math.min(length, 24));
});

test.for([2000, 2001])("a label and a hint of %i characters fit", (length) => {
  const { problems } = render([field({ label: letters(length), hint: letters(length) })]);
  expect(problems).toEqual([]);
});

test.for([3000, 3001])(
  "a text field for %i characters takes what Slack lets one type",
  (length) => {
    const { view, problems } = render([field({ maxLength: length, value: letters(length) })]);
    expect(problems).toEqual([]);
    const [block] = view.blocks;
    expect(JSON.stringify(block)).toContain('"max_length":3000');
  },
);

test("a menu of 100 entries fits, one more is a bug with a clear text", () => {
  const choices = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ value: String(index), label: `L${index}` }));
  expect(render([field({ kind: "choice", choices: choices(100), value: "3" })]).problems).toEqual(
    [],
  );
  expect(() => render([field({ kind: "choice", choices: choices(101) })])).toThrow(
    "101 choices: Slack shows 100",
  );
});

test("an entry whose label is shortened can be the one that is chosen already", () => {
  const choices = [{ value: "a", label: `Word ${letters(90)}` }];
  expect(render([field({ kind: "choice", choices, value: "a" })]).problems).toEqual([]);
});

test("people with names longer than a menu's entry fit", () => {
  const { problems } = render([field({ kind: "people", value: `${letters(151)}; Ben` })]);
  expect(problems).toEqual([]);
});

test("a memory that is too long for a modal leaves the address out", () => {
  const fits = { responseUrl: `https://e.org/${letters(2900)}`, channel: "C1" };
  expect(readMemory(writeMemory(fits))).toEqual(fits);
  const long = { responseUrl: `https://e.org/${letters(3000)}`, channel: "C1" };
  expect(writeMemory(long).length).toBeLessThanOrEqual(3000);
  expect(readMemory(writeMemory(long))).toEqual({ responseUrl: undefined, channel: "C1" });
  expect(render([field({})], {}, long.responseUrl).problems).toEqual([]);
});

test("a memory that somebody else wrote is empty", () => {
  const empty = { responseUrl: undefined, channel: undefined };
  expect(readMemory("")).toEqual(empty);
  expect(readMemory("[1")).toEqual(empty);
  expect(readMemory("null")).toEqual(empty);
  expect(readMemory('{"responseUrl":7}')).toEqual(empty);
});

test("a file is chosen where Kith may read files, one for each field", () => {
  const { view, problems } = render([field({ kind: "file" })]);
  expect(problems).toEqual([]);
  expect(view.blocks[0]).toMatchObject({ element: { type: "file_input", max_files: 1 } });
  expect(view.blocks[0]).not.toHaveProperty("hint");
});

test("where Kith may not, its text is pasted, and the hint says how much fits", () => {
  const more = { kind: "file", pasteHint: "At most {limit} characters.", maxLength: 10 } as const;
  const { view, problems } = render([field({ ...more, hint: "From LinkedIn." })], {}, "", false);
  expect(problems).toEqual([]);
  expect(view.blocks[0]).toMatchObject({
    hint: { text: "From LinkedIn. At most 3,000 characters." },
    element: { type: "plain_text_input", multiline: true, max_length: 3000 },
  });
});
