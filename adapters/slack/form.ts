import type { types } from "@slack/bolt";
import { encodeAction } from "#chat/action-codec.ts";
import type { FormField, FormView } from "#chat/form.ts";
import { accountsIn, readPersonToken } from "#chat/person-token.ts";
import { shorten } from "#chat/shorten.ts";
import { LIMITS } from "./limits.ts";
import { menuOption, menuOptions, plain } from "./rendering/controls.ts";
import type { FormMemory } from "./rendering/form-memory.ts";
import { writeMemory } from "./rendering/form-memory.ts";

/** The one input of each block; the block's id is the field's name. */
const INPUT_ID = "input";

export type FormOptions = {
  readonly group: string | undefined;
  readonly memory: FormMemory;
  /** How people who are known by a token are called; a token without a name is shown as it is. */
  readonly names: ReadonlyMap<string, string>;
  /** False where Kith may not read files: their text is pasted. */
  readonly takesFiles: boolean;
};

/** A form as a modal. Over-long texts are shortened. @throws when a menu has too many choices: a bug. */
export function renderForm(form: FormView, options: FormOptions): types.ModalView {
  return {
    type: "modal",
    callback_id: encodeAction(form.submit, options.group),
    title: plain(form.title, LIMITS.view.title),
    submit: plain(form.submitLabel, LIMITS.view.submit),
    private_metadata: writeMemory(options.memory),
    blocks: form.fields.map((field) => inputBlock(field, options)),
  };
}

function inputBlock(field: FormField, options: FormOptions): types.InputBlock {
  const hint = hintOf(field, options);
  return {
    type: "input",
    block_id: field.name,
    optional: !field.required,
    label: plain(field.label, LIMITS.input.label),
    ...(hint === "" ? {} : { hint: plain(hint, LIMITS.input.hint) }),
    element: inputElement(field, options),
  };
}

function hintOf({ kind, hint = "", pasteHint = "" }: FormField, options: FormOptions): string {
  if (kind !== "file" || options.takesFiles) return hint;
  const limit = LIMITS.input.text.toLocaleString("en-US");
  return [hint, pasteHint.replace("{limit}", limit)].filter((text) => text !== "").join(" ");
}

function inputElement(
  field: FormField,
  { names, takesFiles }: FormOptions,
): types.InputBlockElement {
  switch (field.kind) {
    case "text":
    case "integer":
    case "date":
    case "company":
      return textInput(field, field.multiline);
    case "file":
      return takesFiles
        ? { type: "file_input", action_id: INPUT_ID, max_files: 1 }
        : textInput({ ...field, maxLength: LIMITS.input.text }, true);
    case "choice":
      return choiceInput(field);
    case "member": {
      const [account] = accountsIn(field.value ?? "");
      return {
        type: "users_select",
        action_id: INPUT_ID,
        ...(account === undefined ? {} : { initial_user: account }),
      };
    }
    case "members": {
      const accounts = accountsIn(field.value ?? "");
      return {
        type: "multi_users_select",
        action_id: INPUT_ID,
        ...(accounts.length === 0 ? {} : { initial_users: [...accounts] }),
      };
    }
    case "contact":
    case "person": {
      const [known] = peopleOf(field, names);
      return {
        type: "external_select",
        action_id: INPUT_ID,
        min_query_length: 1,
        ...(known === undefined ? {} : { initial_option: known }),
      };
    }
    case "people": {
      const known = peopleOf(field, names);
      return {
        type: "multi_external_select",
        action_id: INPUT_ID,
        min_query_length: 1,
        ...(known.length === 0 ? {} : { initial_options: [...known] }),
      };
    }
  }
}

function textInput(field: FormField, multiline: boolean): types.PlainTextInput {
  const maxLength = Math.min(Math.max(field.maxLength, 1), LIMITS.input.text);
  return {
    type: "plain_text_input",
    action_id: INPUT_ID,
    multiline,
    max_length: maxLength,
    ...(field.value === undefined || field.value === ""
      ? {}
      : { initial_value: shorten(field.value, maxLength) }),
  };
}

function choiceInput(field: FormField): types.StaticSelect {
  const chosen = field.choices.find((choice) => choice.value === field.value);
  return {
    type: "static_select",
    action_id: INPUT_ID,
    options: menuOptions(field.choices),
    ...(chosen === undefined ? {} : { initial_option: menuOption(chosen) }),
  };
}

/** The parts of a value that holds people: tokens and names, separated by "; ". */
function partsOf(value: string | undefined): readonly string[] {
  return (value ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function peopleOf(
  field: FormField,
  names: ReadonlyMap<string, string>,
): readonly types.PlainTextOption[] {
  return partsOf(field.value).map((part) => personOption(names.get(part) ?? part, part));
}

/** A person as a choice: a token, or a name as it was typed. A name too long for a value is shortened. */
export function personOption(label: string, value: string): types.PlainTextOption {
  return {
    text: plain(label, LIMITS.select.text),
    value: shorten(value, LIMITS.select.value),
  };
}

/** The tokens in the form's fields for contacts and people, whose names have to be looked up to be shown. */
export function tokensIn(
  form: FormView,
): readonly { readonly field: string; readonly token: string }[] {
  return form.fields.flatMap((field) =>
    field.kind === "contact" || field.kind === "person" || field.kind === "people"
      ? partsOf(field.value)
          .filter((part) => readPersonToken(part) !== undefined)
          .map((token) => ({ field: field.name, token }))
      : [],
  );
}
