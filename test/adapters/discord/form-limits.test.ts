import { ModalInteractionCallbackRequestSchema } from "discord-api-spec/zod";
import { ComponentType, InteractionResponseType } from "discord.js";
import { expect, test } from "vitest";
import { renderForm } from "#adapters/discord/form.ts";
import type { FormField, FormView } from "#chat/form.ts";
import { checkModal } from "#test/support/fake-discord/check-modal.ts";
import { checkSchema } from "#test/support/fake-discord/check-schema.ts";
import { inputsOf } from "#test/support/fake-discord/show.ts";

const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  name,
  kind: "text",
  label: "Label",
  hint: undefined,
  required: false,
  multiline: false,
  maxLength: 100,
  choices: [],
  value: undefined,
  ...more,
});

const form = (fields: readonly FormField[], title = "Title"): FormView => ({
  title,
  submitLabel: "Save",
  fields,
  submit: { name: "save", args: [] },
});

/** The modal after Discord's own schema and rules have found nothing wrong with it. */
function accepted(view: FormView) {
  const data = renderForm(view, "g1");
  const body = { type: InteractionResponseType.Modal, data };
  expect(checkSchema(ModalInteractionCallbackRequestSchema, body)).toEqual([]);
  expect(checkModal(data)).toEqual([]);
  return data;
}

const inputOf = (more: Partial<FormField>) =>
  inputsOf(accepted(form([field("a", more)])))[0]?.input;
const fieldsNamed = (count: number) =>
  Array.from({ length: count }, (_, index) => field(`f${index}`));

test("five fields pass, one more and none are bugs", () => {
  accepted(form(fieldsNamed(5)));
  expect(() => renderForm(form(fieldsNamed(6)), "g1")).toThrow("Discord takes 5 fields in a form");
  expect(() => renderForm(form([]), "g1")).toThrow("no empty form");
});

test("titles and labels of 45 characters pass whole, longer ones are shortened", () => {
  const exact = "t".repeat(45);
  expect(accepted(form([field("a", { label: exact })], exact))).toMatchObject({
    title: exact,
    components: [{ label: exact }],
  });
  const cut = `${"t".repeat(44)}…`;
  expect(accepted(form([field("a", { label: `${exact}t` })], `${exact}t`))).toMatchObject({
    title: cut,
    components: [{ label: cut }],
  });
});

test("a hint of 100 characters passes whole, a longer one is shortened, an empty one is left out", () => {
  const hintOf = (hint: string) => accepted(form([field("a", { hint })])).components[0];
  expect(hintOf("h".repeat(100))).toMatchObject({ description: "h".repeat(100) });
  expect(hintOf("h".repeat(101))).toMatchObject({ description: `${"h".repeat(99)}…` });
  expect(hintOf("")).not.toHaveProperty("description");
});

test("text of 4,000 characters comes back whole even where the field takes less", () => {
  expect(inputOf({ value: "v".repeat(4000) })).toMatchObject({
    value: "v".repeat(4000),
    max_length: 4000,
  });
  expect(inputOf({ value: "v".repeat(4001), maxLength: 5000 })).toMatchObject({
    value: `${"v".repeat(3999)}…`,
    max_length: 4000,
  });
});

test("a choice of 25 passes with its value marked, one more is a bug", () => {
  const choices = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `L${index}` }));
  const input = inputOf({ kind: "choice", choices: choices(25), value: "v7" });
  expect(input?.type === ComponentType.StringSelect && input.options[7]).toMatchObject({
    default: true,
  });
  expect(() =>
    renderForm(form([field("a", { kind: "choice", choices: choices(26) })]), "g1"),
  ).toThrow("25 entries");
});

test("one member or up to 25 are chosen, with who is known", () => {
  const tokens = (count: number) =>
    Array.from({ length: count }, (_, i) => `<@${500_000_000_000_000_000n + BigInt(i)}>`).join(
      "; ",
    );
  expect(inputOf({ kind: "member", value: tokens(1) })).toMatchObject({
    type: ComponentType.UserSelect,
    max_values: 1,
    default_values: [{ id: "500000000000000000", type: "user" }],
  });
  const members = inputOf({ kind: "members", value: tokens(26) });
  expect(members).toMatchObject({ max_values: 25 });
  expect(members?.type === ComponentType.UserSelect && members.default_values).toHaveLength(25);
});

test("a file is uploaded", () => {
  expect(inputOf({ kind: "file" })).toMatchObject({ type: ComponentType.FileUpload });
});
