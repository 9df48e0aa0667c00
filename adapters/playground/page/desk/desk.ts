import type { WireState } from "../../wire.ts";
import { element } from "../element.ts";
import { tryList } from "../welcome/tries.ts";
import { shortDay, timeOfDay } from "../when.ts";
import { words } from "../words.ts";

const HOUR_MS = 60 * 60 * 1000;

export type ClockMove = "nine" | { readonly ms: number };

export type Desk = {
  readonly root: HTMLElement;
  /** Opens the desk where the window has no room to show it beside the messages. */
  readonly opener: HTMLElement;
  /** Draws what stands on the desk for this reader. */
  readonly show: (state: WireState, now: string) => void;
  /** Draws the time alone. */
  readonly showTime: (state: WireState, now: string) => void;
  readonly setMoving: (isMoving: boolean) => void;
  readonly close: () => void;
};

/** The clock, things to try, and how to use Kith for real. */
export function createDesk(on: {
  readonly move: (move: ClockMove) => void;
  readonly fill: (line: string) => void;
}): Desk {
  const time = element("p", { class: "clock-time" });
  const day = element("p", { class: "clock-day" });
  const zone = element("p", { class: "note" });
  const moves: readonly { readonly label: string; readonly move: ClockMove }[] = [
    { label: words.clock.nine, move: "nine" },
    { label: words.clock.hour, move: { ms: HOUR_MS } },
    { label: words.clock.day, move: { ms: 24 * HOUR_MS } },
    { label: words.clock.week, move: { ms: 7 * 24 * HOUR_MS } },
  ];
  const buttons = moves.map(({ label, move }) =>
    element(
      "button",
      { type: "button", class: "button plain", onclick: () => on.move(move) },
      label,
    ),
  );
  const status = element("p", { class: "note", "aria-live": "polite" }, words.clock.intro);
  const connect = element("div", { class: "connect-list" });
  const opener = element("button", {
    type: "button",
    class: "desk-opener",
    "aria-expanded": "false",
    "aria-controls": "desk",
  });
  const tries = element("div", {});

  const root = element(
    "aside",
    { class: "desk", id: "desk", "aria-label": words.clock.title },
    element(
      "button",
      { type: "button", class: "close desk-close", "aria-label": words.clock.close },
      "×",
    ),
    element(
      "section",
      { class: "clock" },
      element("h2", {}, words.clock.title),
      time,
      day,
      zone,
      element("div", { class: "clock-moves" }, ...buttons),
      status,
    ),
    element("section", {}, element("h2", {}, words.tries.title), tries),
    element(
      "section",
      {},
      element("h2", {}, words.connect.title),
      element("p", { class: "note" }, words.connect.intro),
      connect,
    ),
  );
  const setOpen = (isOpen: boolean): void => {
    root.classList.toggle("is-open", isOpen);
    opener.setAttribute("aria-expanded", String(isOpen));
  };
  opener.addEventListener("click", () => {
    setOpen(opener.getAttribute("aria-expanded") !== "true");
    if (root.classList.contains("is-open")) buttons[0]?.focus();
  });
  const close = (): void => {
    if (!root.classList.contains("is-open")) return;
    setOpen(false);
    opener.focus();
  };
  root.querySelector(".desk-close")?.addEventListener("click", close);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  const showTime = (state: WireState, now: string): void => {
    const me = state.people.find(({ account }) => account === state.me);
    if (me === undefined) return;
    const clock = timeOfDay(now, me.timeZone);
    time.textContent = clock;
    day.textContent = shortDay(now, me.timeZone);
    zone.textContent = words.clock.zone(me.name, me.timeZone);
    const moment = `${shortDay(now, me.timeZone)} ${clock}`;
    opener.replaceChildren(
      moment,
      element("span", { class: "opener-hint" }, ` ${words.clock.openHint}`),
    );
  };

  return {
    root,
    opener,
    close,
    showTime,
    show(state, now) {
      showTime(state, now);
      tries.replaceChildren(tryList([...words.tries.list, ...words.tries.more], state, on.fill));
      connect.replaceChildren(
        ...state.connect.map(({ platform, variables, section }) =>
          element(
            "div",
            {},
            element("h3", {}, platform),
            element("p", {}, ...variables.flatMap((name) => [element("code", {}, name), " "])),
            element("p", { class: "note" }, words.connect.see(section)),
          ),
        ),
      );
    },
    setMoving(isMoving) {
      for (const button of buttons) button.disabled = isMoving;
      status.textContent = isMoving ? words.clock.moving : words.clock.intro;
    },
  };
}
