import { tryButton } from "./desk.ts";
import { element, kithAvatar } from "./element.ts";
import { words } from "./words.ts";

const SEEN = "kith.welcome-seen";

/** The welcome of a first visit; undefined once it was dismissed. */
export function createWelcome(
  groupName: string,
  fill: (line: string) => void,
): HTMLElement | undefined {
  if (localStorage.getItem(SEEN) !== null) return undefined;
  const root = element(
    "section",
    { class: "welcome", "aria-labelledby": "welcome-title" },
    kithAvatar(),
    element("h2", { id: "welcome-title" }, words.tries.welcomeIn(groupName)),
    element("p", {}, words.tries.intro),
    element(
      "ul",
      { class: "tries" },
      ...words.tries.list.map(({ label, line }) => element("li", {}, tryButton(label, line, fill))),
    ),
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
