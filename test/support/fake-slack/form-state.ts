import type { Fields } from "./fields.ts";
import { fieldsAt, listAt, textAt, textsAt } from "./fields.ts";

/** The state of one input, as Slack sends it with a submitted view. */
export type InputState = Fields;

/** What a modal's inputs hold when it opens, by block. */
export function openingState(view: Fields): Map<string, InputState> {
  return new Map(
    listAt(view, "blocks")
      .filter((block) => textAt(block, "type") === "input")
      .map((block) => [textAt(block, "block_id"), initialState(fieldsAt(block, "element") ?? {})]),
  );
}

function initialState(element: Fields): InputState {
  const type = textAt(element, "type");
  switch (type) {
    case "plain_text_input":
      return textState(textAt(element, "initial_value"));
    case "static_select":
    case "external_select":
      return { type, selected_option: fieldsAt(element, "initial_option") ?? null };
    case "multi_external_select":
      return { type, selected_options: listAt(element, "initial_options") };
    case "file_input":
      return { type, files: [] };
    case "users_select":
      return userState(textAt(element, "initial_user"));
    case "multi_users_select":
      return { type, selected_users: textsAt(element, "initial_users") };
    default:
      throw new Error(`no input of type ${type}`);
  }
}

export const textState = (value: string): InputState => ({
  type: "plain_text_input",
  // Slack sends an empty field as null.
  value: value === "" ? null : value,
});

export const userState = (user: string): InputState => ({
  type: "users_select",
  selected_user: user === "" ? null : user,
});

/** What a person sees in the input. */
export function shownValue(state: InputState | undefined): string {
  switch (textAt(state, "type")) {
    case "plain_text_input":
      return textAt(state, "value");
    case "static_select":
    case "external_select":
      return optionLabel(fieldsAt(state, "selected_option"));
    case "multi_external_select":
      return listAt(state, "selected_options").map(optionLabel).join("; ");
    case "file_input":
      return listAt(state, "files")
        .map((file) => textAt(file, "name"))
        .join("; ");
    case "users_select":
      return textAt(state, "selected_user") === "" ? "" : `<@${textAt(state, "selected_user")}>`;
    case "multi_users_select":
      return textsAt(state, "selected_users")
        .map((user) => `<@${user}>`)
        .join("; ");
    default:
      return "";
  }
}

export function optionLabel(option: Fields | undefined): string {
  return textAt(fieldsAt(option, "text"), "text");
}
