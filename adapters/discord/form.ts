import type {
  APIComponentInLabel,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
} from "discord.js";
import { ComponentType, SelectMenuDefaultValueType, TextInputStyle } from "discord.js";
import { encodeAction } from "#chat/action-codec.ts";
import type { FormField, FormView } from "#chat/form.ts";
import { accountsIn } from "#chat/person-token.ts";
import { shorten } from "#chat/shorten.ts";
import { MODAL, assertAtMost } from "./limits.ts";
import { renderChoices } from "./rendering/controls.ts";

/**
 * A form as a modal; each field's custom id is its name. Discord names the button of every modal itself, so that
 * `submitLabel` is not shown.
 * @throws when it has no field or more than a modal can hold.
 */
export function renderForm(
  form: FormView,
  group: string | undefined,
): APIModalInteractionResponseCallbackData {
  if (form.fields.length === 0) throw new Error("Discord takes no empty form");
  assertAtMost(form.fields.length, MODAL.fields, "fields in a form");
  return {
    custom_id: encodeAction(form.submit, group),
    title: shorten(form.title, MODAL.title),
    components: form.fields.map(renderField),
  };
}

function renderField(field: FormField): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: shorten(field.label, MODAL.label),
    ...(field.hint === undefined || field.hint === ""
      ? {}
      : { description: shorten(field.hint, MODAL.description) }),
    component: renderInput(field),
  };
}

function renderInput(field: FormField): APIComponentInLabel {
  const base = { custom_id: field.name, required: field.required };
  switch (field.kind) {
    case "choice":
      return {
        ...base,
        type: ComponentType.StringSelect,
        options: renderChoices(field.choices, field.value),
      };
    case "member":
      return userSelect(field, 1);
    case "members":
      return userSelect(field, MODAL.users);
    case "file":
      return { ...base, type: ComponentType.FileUpload, max_values: 1 };
    case "text":
    case "integer":
    case "date":
    case "contact":
    case "person":
    case "people":
    case "company":
      return textInput(field);
  }
}

function userSelect(field: FormField, most: number): APIComponentInLabel {
  const chosen = [...new Set(accountsIn(field.value ?? ""))].slice(0, most);
  return {
    type: ComponentType.UserSelect,
    custom_id: field.name,
    required: field.required,
    max_values: most,
    ...(chosen.length === 0
      ? {}
      : {
          default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.User })),
        }),
  };
}

function textInput(field: FormField): APIComponentInLabel {
  const value = shorten(field.value ?? "", MODAL.text);
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: field.multiline ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: field.required,
    // Text that was too long comes back whole, for its writer to shorten.
    max_length: Math.min(Math.max(field.maxLength, value.length, 1), MODAL.text),
    ...(value === "" ? {} : { value }),
  };
}
