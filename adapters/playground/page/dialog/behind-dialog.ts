import type { WireBehind } from "../../wire.ts";
import { element } from "../element.ts";
import { words } from "../words.ts";
import { openDialog } from "./dialog.ts";

/** Shows why a message came, and what each platform would get for it. */
export function openBehind(behind: WireBehind): void {
  openDialog({
    title: words.behind.title,
    className: "behind-dialog",
    closeLabel: words.behind.close,
    content: [
      element("section", { class: "why" }, element("p", {}, behind.why ?? words.behind.answer)),
      element("h3", { id: "previews" }, words.behind.previews),
      ...tabViews([
        { id: "slack", label: words.behind.slack, json: behind.previews.slack },
        { id: "discord", label: words.behind.discord, json: behind.previews.discord },
      ]),
    ],
    closed: () => undefined,
  });
}

type Tab = { readonly id: string; readonly label: string; readonly json: unknown };

function tabViews(tabs: readonly Tab[]): readonly HTMLElement[] {
  const choose = (index: number): void => {
    buttons.forEach((button, at) => {
      button.setAttribute("aria-selected", String(at === index));
      button.tabIndex = at === index ? 0 : -1;
    });
    panels.forEach((panel, at) => {
      panel.hidden = at !== index;
    });
  };
  const buttons = tabs.map(({ id, label }, index) =>
    element(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${id}`,
        "aria-controls": `panel-${id}`,
        onclick: () => choose(index),
        onkeydown: (event) => {
          if (!(event instanceof KeyboardEvent)) return;
          const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
          if (step === 0) return;
          const next = (index + step + tabs.length) % tabs.length;
          choose(next);
          buttons[next]?.focus();
        },
      },
      label,
    ),
  );
  const panels = tabs.map(panelView);
  choose(0);
  return [
    element("div", { role: "tablist", "aria-labelledby": "previews" }, ...buttons),
    ...panels,
  ];
}

function panelView({ id, label, json }: Tab): HTMLElement {
  const text = JSON.stringify(json, undefined, 2);
  const copy = element("button", { type: "button", class: "button plain copy" }, words.behind.copy);
  copy.addEventListener("click", () => {
    void navigator.clipboard.writeText(text).then(() => {
      copy.textContent = words.behind.copied;
      return text;
    });
  });
  return element(
    "div",
    { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}` },
    copy,
    element("pre", { tabindex: "0", role: "region", "aria-label": label }, ...coloured(text)),
  );
}

/** Names and values of JSON in colours of their own. */
function coloured(json: string): readonly (Node | string)[] {
  return json.split(/("(?:[^"\\]|\\.)*"(?=:)|"(?:[^"\\]|\\.)*")/).map((part, index, parts) => {
    if (index % 2 === 0) return part;
    const isName = parts[index + 1]?.startsWith(":") === true;
    return element("span", { class: isName ? "json-name" : "json-text" }, part);
  });
}
