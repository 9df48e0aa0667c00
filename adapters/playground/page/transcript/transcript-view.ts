import type { PlaceId, WireEntry, WirePlace, WireState } from "../../wire.ts";
import { element, kithAvatar } from "../element.ts";
import { placeTitle } from "../place-title.ts";
import { longDay } from "../when.ts";
import { words } from "../words.ts";
import type { MessageContext } from "./message-context.ts";
import { entryView } from "./message-view.ts";

export type TranscriptView = {
  readonly root: HTMLElement;
  /** Draws a place from the beginning. `before` stands above the messages. */
  readonly show: (state: WireState, place: PlaceId, before: HTMLElement | undefined) => void;
  /**
   * Adds one message of the place that is shown, or draws it anew where it stands. One that is not awaited leaves who
   * reads further up where they are.
   */
  readonly update: (entry: WireEntry, timeZone: string, isAwaited: boolean) => void;
  readonly setThinking: (isThinking: boolean) => void;
};

/** Whoever is this near to the end reads along. */
const NEAR_END_PX = 60;

export function createTranscriptView(
  contextOf: () => MessageContext,
  openHome: () => void,
): TranscriptView {
  const heading = element("h1", {});
  const about = element("p", { class: "place-about" });
  const home = element(
    "button",
    { type: "button", class: "button plain", onclick: openHome },
    words.message.home,
  );
  const list = element("ol", { class: "entries" });
  const before = element("div", { class: "before" });
  const thinking = element(
    "p",
    { class: "thinking", hidden: true },
    kithAvatar(),
    words.message.thinking,
  );
  const scroller = element(
    "div",
    { class: "scroller", tabindex: "0", role: "region" },
    before,
    list,
    thinking,
  );
  const newer = element(
    "button",
    { type: "button", class: "button plain newer", hidden: true },
    words.message.newer,
  );
  const root = element(
    "div",
    { class: "transcript" },
    element("header", { class: "place-head" }, element("div", {}, heading, about), home),
    scroller,
    newer,
  );
  let lastDay = "";
  let isAtEnd = true;
  const setAtEnd = (isIt: boolean): void => {
    isAtEnd = isIt;
    if (isIt) newer.hidden = true;
  };
  const isNearEnd = (): boolean =>
    scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
  scroller.addEventListener("scroll", () => setAtEnd(isNearEnd()));
  newer.addEventListener("click", () => {
    goToEnd();
    scroller.focus();
  });

  /** To the end, or to the beginning of the last message where it is taller than there is room. */
  const toEnd = (): void => {
    const last = list.lastElementChild?.getBoundingClientRect();
    const isTall = last !== undefined && last.height > scroller.clientHeight;
    const above = isTall ? last.top - scroller.getBoundingClientRect().top : scroller.scrollHeight;
    scroller.scrollTo({ top: scroller.scrollTop + above });
  };
  const goToEnd = (): void => {
    setAtEnd(true);
    toEnd();
  };
  const append = (entry: WireEntry, timeZone: string): void => {
    const day = longDay(entry.at, timeZone);
    if (day !== lastDay) {
      list.append(element("li", { class: "day" }, element("span", {}, day)));
      lastDay = day;
    }
    const view = entryView(entry, contextOf());
    // A picture that arrives later makes the message taller.
    for (const picture of view.querySelectorAll("img.picture")) {
      picture.addEventListener("load", () => isAtEnd && toEnd(), { once: true });
    }
    list.append(view);
  };

  return {
    root,
    show(state, placeId, above) {
      const place = state.places.find(({ id }) => id === placeId);
      const me = state.people.find(({ account }) => account === state.me);
      if (place === undefined || me === undefined) return;
      home.hidden = place.kind !== "direct";
      heading.textContent = placeTitle(place);
      about.textContent = aboutPlace(place, state, me.name);
      scroller.setAttribute("aria-label", placeTitle(place));
      const entries = state.entries.filter((entry) => entry.place === placeId);
      lastDay = "";
      list.replaceChildren();
      for (const entry of entries) append(entry, me.timeZone);
      const isEmpty = entries.length === 0 && above === undefined;
      before.replaceChildren(
        ...(above === undefined ? [] : [above]),
        ...(isEmpty ? [element("p", { class: "empty" }, words.places.empty[place.kind])] : []),
      );
      newer.hidden = true;
      if (above === undefined) goToEnd();
      else {
        scroller.scrollTo({ top: 0 });
        setAtEnd(isNearEnd());
      }
    },
    update(entry, timeZone, isAwaited) {
      before.querySelector(".empty")?.remove();
      const old = list.querySelector(`[data-entry="${CSS.escape(entry.id)}"]`);
      if (old === null) {
        const later = [...list.querySelectorAll<HTMLElement>(".entry")].find(
          (one) => Number(one.dataset["seq"]) > entry.seq,
        );
        // An answer may overtake the push that shows what was typed.
        if (later === undefined) append(entry, timeZone);
        else later.before(entryView(entry, contextOf()));
        if (isAtEnd || isAwaited) goToEnd();
        else newer.hidden = false;
        return;
      }
      const hadFocus = old.contains(document.activeElement);
      const view = entryView(entry, contextOf());
      old.replaceWith(view);
      // The pressed button may be gone: keyboard and screen reader stay with its message.
      if (hadFocus) (view.querySelector<HTMLElement>("button, select, a") ?? scroller).focus();
    },
    setThinking(isThinking) {
      thinking.hidden = !isThinking;
      if (isThinking) goToEnd();
    },
  };
}

function aboutPlace(place: WirePlace, state: WireState, myName: string): string {
  switch (place.kind) {
    case "channel":
      return words.places.about.channel(state.groupName, state.people.length);
    case "direct":
      return words.places.about.direct(myName);
    case "conversation": {
      const nameOf = (account: string): string =>
        state.people.find((person) => person.account === account)?.name ?? account;
      return words.places.about.conversation(place.members.map(nameOf).join(", "));
    }
  }
}
