import type { WireState } from "../../wire.ts";
import { element } from "../element.ts";

/** Something to try: `line` as it is typed without a prefix. */
export type Try = { readonly label: string; readonly line: string };

/** Buttons that put their line into the message box; only for commands that there are. */
export function tryList(
  tries: readonly Try[],
  state: WireState,
  fill: (line: string) => void,
): HTMLElement {
  const lines = tries.flatMap(({ label, line }) => {
    const prefixed = `/${state.prefix}${line.slice(1)}`;
    const name = prefixed.slice(1).split(" ")[0];
    return state.commands.some((command) => command.name === name)
      ? [{ label, line: prefixed }]
      : [];
  });
  return element(
    "ul",
    { class: "tries" },
    ...lines.map(({ label, line }) =>
      element(
        "li",
        {},
        element(
          "button",
          { type: "button", class: "try", onclick: () => fill(line) },
          element("span", { class: "try-label" }, label),
          element("code", {}, line),
        ),
      ),
    ),
  );
}
