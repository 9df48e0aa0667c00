import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from "discord.js";
// Not from discord.js, which takes long to load: the playground renders without it.
import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { encodeAction } from "#chat/action-codec.ts";
import type { Button, Control, LinkButton, Select } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { CONTROL, assertAtMost } from "../limits.ts";

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Buttons five a row, each menu in a row of its own. */
export function renderControls(
  controls: readonly Control[],
  group: string | undefined,
): readonly Row[] {
  const rows: APIComponentInMessageActionRow[][] = [];
  let buttons: APIComponentInMessageActionRow[] | undefined;
  for (const control of controls) {
    if (control.kind === "select") {
      rows.push([renderSelect(control, group)]);
      buttons = undefined;
      continue;
    }
    if (buttons === undefined || buttons.length === CONTROL.buttonsPerRow) {
      buttons = [];
      rows.push(buttons);
    }
    buttons.push(renderButton(control, group));
  }
  return rows.map((components) => ({ type: ComponentType.ActionRow, components }));
}

const STYLE = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

function renderButton(button: Button | LinkButton, group: string | undefined): APIButtonComponent {
  const label = shorten(button.label, CONTROL.label);
  if (button.kind === "link-button") {
    assertAtMost(button.url.length, CONTROL.url, "characters in a link button's address");
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.url };
  }
  const custom_id = encodeAction(button.action, group);
  return { type: ComponentType.Button, style: STYLE[button.style], label, custom_id };
}

function renderSelect(select: Select, group: string | undefined): APIStringSelectComponent {
  // Discord refuses a menu that asks for more than it has.
  const most = Math.min(select.most ?? 1, select.choices.length);
  return {
    type: ComponentType.StringSelect,
    custom_id: encodeAction(select.action, group),
    placeholder: shorten(select.placeholder, CONTROL.placeholder),
    ...(most > 1 ? { min_values: 1, max_values: most } : {}),
    options: renderChoices(select.choices, undefined),
  };
}

/**
 * The entries of a menu; the one with `chosen` as its value is marked.
 * @throws when there are none or too many, or a value is too long to come back whole.
 */
export function renderChoices(
  choices: readonly { readonly value: string; readonly label: string }[],
  chosen: string | undefined,
): { label: string; value: string; default?: boolean }[] {
  if (choices.length === 0) throw new Error("Discord takes no empty menu");
  assertAtMost(choices.length, CONTROL.options, "entries in a menu");
  return choices.map(({ label, value }) => {
    assertAtMost(value.length, CONTROL.optionText, "characters in a menu entry's value");
    return {
      label: shorten(label, CONTROL.optionText),
      value,
      ...(value === chosen ? { default: true } : {}),
    };
  });
}
