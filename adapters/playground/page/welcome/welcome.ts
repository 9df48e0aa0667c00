import type { WireState } from "../../wire.ts";
import { element, kithAvatar } from "../element.ts";
import { words } from "../words.ts";
import { tryList } from "./tries.ts";

const SEEN = "kith.welcome-seen";

/** The welcome of a first visit; undefined once it was dismissed. */
export function createWelcome(
  state: WireState,
  fill: (line: string) => void,
): HTMLElement | undefined {
  if (localStorage.getItem(SEEN) !== null) return undefined;
  const root = element(
    "section",
    { class: "welcome", "aria-labelledby": "welcome-title" },
    kithAvatar(),
    element("h2", { id: "welcome-title" }, words.tries.welcomeIn(state.groupName)),
    element("p", {}, words.tries.intro),
    tryList(words.tries.list, state, fill),
    element(
      "button",
      {
        type: "button",
        class: "button plain",
        onclick: () => {
          localStorage.setItem(SEEN, "yes");
          root.remove();
        },
      },
      words.tries.dismiss,
    ),
  );
  return root;
}
