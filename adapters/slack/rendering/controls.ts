import type { types } from "@slack/bolt";
import { encodeAction } from "#chat/action-codec.ts";
import type { Control, Select } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { LIMITS } from "../limits.ts";
import { elementId, linkId } from "./element-id.ts";

export const plain = (text: string, limit: number): types.PlainTextElement => ({
  type: "plain_text",
  text: shorten(text, limit),
  // Off: a name such as ":Anna:" is no emoji.
  emoji: false,
});

/** A choice of a menu. @throws when its value is longer than Slack allows: a bug in a declaration. */
export function menuOption(choice: {
  readonly value: string;
  readonly label: string;
}): types.PlainTextOption {
  if (choice.value.length > LIMITS.select.value) {
    throw new Error(
      `a menu value of ${choice.value.length} characters: Slack allows ${LIMITS.select.value}`,
    );
  }
  return { text: plain(choice.label, LIMITS.select.text), value: choice.value };
}

/** A menu's choices. @throws when there are more than Slack allows: a bug, as they cannot be left out. */
export function menuOptions(
  choices: readonly { readonly value: string; readonly label: string }[],
): types.PlainTextOption[] {
  if (choices.length > LIMITS.select.options) {
    throw new Error(`a menu of ${choices.length} choices: Slack shows ${LIMITS.select.options}`);
  }
  return choices.map(menuOption);
}

export type SeveralSelect = Select & { readonly most: number };

export const isForSeveral = (control: Control): control is SeveralSelect =>
  control.kind === "select" && control.most !== undefined && control.most > 1;

/** A menu of which several entries may be chosen: Slack shows it beside a text, and not among buttons. */
export function severalBlock(
  menu: SeveralSelect,
  position: number,
  group: string | undefined,
): types.SectionBlock {
  return {
    type: "section",
    text: plain(menu.placeholder, LIMITS.section),
    accessory: {
      type: "multi_static_select",
      ...menuParts(menu, position, group),
      max_selected_items: menu.most,
    },
  };
}

function menuParts(menu: Select, position: number, group: string | undefined) {
  return {
    action_id: elementId(position, encodeAction(menu.action, group)),
    placeholder: plain(menu.placeholder, LIMITS.select.placeholder),
    options: menuOptions(menu.choices),
  };
}

/** A control as an element of an actions block; `position` is unique within the message. */
export function controlElement(
  control: Exclude<Control, SeveralSelect>,
  position: number,
  group: string | undefined,
): types.ActionsBlockElement {
  switch (control.kind) {
    case "button":
      return {
        type: "button",
        action_id: elementId(position, encodeAction(control.action, group)),
        text: plain(control.label, LIMITS.button.text),
        ...(control.style === "plain" ? {} : { style: control.style }),
      };
    case "link-button":
      if (control.url.length > LIMITS.button.url) {
        throw new Error(
          `a link of ${control.url.length} characters: Slack allows ${LIMITS.button.url}`,
        );
      }
      return {
        type: "button",
        action_id: linkId(position),
        text: plain(control.label, LIMITS.button.text),
        url: control.url,
      };
    case "select":
      return { type: "static_select", ...menuParts(control, position, group) };
  }
}
