import type { WireControl, WireEntry } from "../../wire.ts";
import { element } from "../element.ts";
import { words } from "../words.ts";
import type { MessageContext } from "./message-context.ts";

/** A menu of which several may be chosen: boxes to tick, and one button that sends them. */
export function boxesView(
  control: Extract<WireControl, { readonly kind: "select" }>,
  entry: WireEntry | undefined,
  context: Pick<MessageContext, "press">,
): HTMLElement {
  const boxes = control.choices.map(({ value, label }) => ({
    label,
    box: element("input", { type: "checkbox", value }),
  }));
  const chosen = (): readonly string[] =>
    boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  const send = element(
    "button",
    {
      type: "button",
      class: "button plain",
      disabled: true,
      onclick: () => {
        if (entry !== undefined) context.press(entry, control.id, chosen().join(","));
      },
    },
    words.message.choose,
  );
  const update = (): void => {
    const count = chosen().length;
    send.disabled = count === 0;
    send.textContent = count > 1 ? words.message.chooseSeveral(count) : words.message.choose;
    for (const { box } of boxes) box.disabled = !box.checked && count >= control.most;
  };
  return element(
    "fieldset",
    { class: "menu-boxes", onchange: update },
    element(
      "legend",
      {},
      control.placeholder,
      control.most < boxes.length
        ? element("span", { class: "optional" }, ` ${words.message.atMost(control.most)}`)
        : undefined,
    ),
    ...boxes.map(({ label, box }) => element("label", {}, box, label)),
    send,
  );
}
