import { element } from "./element.ts";

/** Says things to people who use a screen reader, without moving their focus. */
export type Announcer = { readonly root: HTMLElement; readonly say: (text: string) => void };

const LONGEST = 400;

export function createAnnouncer(): Announcer {
  const root = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  return {
    root,
    say(text) {
      root.append(element("p", {}, text.slice(0, LONGEST)));
      while (root.childElementCount > 5) root.firstElementChild?.remove();
    },
  };
}
