import type { PlaceId, WirePerson, WirePlace, WireState } from "../../wire.ts";
import { avatar, element, kithAvatar } from "../element.ts";
import { placeTitle } from "../place-title.ts";
import { words } from "../words.ts";

export type Sidebar = {
  readonly root: HTMLElement;
  readonly show: (state: WireState, place: PlaceId) => void;
};

/** Who one is, and where one can go. */
export function createSidebar(on: {
  readonly person: (account: string) => void;
  readonly place: (place: PlaceId) => void;
  readonly join: (name: string) => void;
}): Sidebar {
  const people = element("ul", { class: "people" });
  const places = element("ul", { class: "places" });
  const group = element("p", { class: "group-name" });
  const root = element(
    "div",
    { class: "sidebar" },
    element(
      "p",
      { class: "brand" },
      kithAvatar(),
      element("span", { class: "brand-name" }, words.brand),
      element("span", { class: "brand-line" }, words.tagline),
    ),
    group,
    element(
      "nav",
      { "aria-label": words.people.title },
      element("h2", {}, words.people.title),
      people,
      joinView(on.join),
      element("p", { class: "note" }, words.people.note),
    ),
    element(
      "nav",
      { "aria-label": words.places.title },
      element("h2", {}, words.places.title),
      places,
    ),
  );
  return {
    root,
    show(state, place) {
      group.textContent = state.groupName;
      keepFocus(people, () =>
        people.replaceChildren(
          ...state.people.map((person, index) => personView(person, index, state.me, on.person)),
        ),
      );
      keepFocus(places, () =>
        places.replaceChildren(...state.places.map((one) => placeView(one, place, on.place))),
      );
    },
  };
}

function personView(
  person: WirePerson,
  index: number,
  me: string,
  choose: (account: string) => void,
): HTMLElement {
  const { account, name, stage, isAdmin } = person;
  const isMe = account === me;
  const stageWord = words.people.stage[stage] ?? stage;
  return element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: "person",
        "data-key": account,
        "aria-current": isMe ? "true" : undefined,
        onclick: () => choose(account),
      },
      avatar(name, index),
      element(
        "span",
        { class: "person-text" },
        element("span", { class: "person-name" }, name),
        element(
          "span",
          { class: "person-stage" },
          isAdmin ? `${stageWord}, ${words.people.organiser}` : stageWord,
        ),
      ),
      isMe ? undefined : unreadView(person.unread),
    ),
  );
}

function placeView(
  place: WirePlace,
  current: PlaceId,
  choose: (place: PlaceId) => void,
): HTMLElement {
  return element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: `place ${place.kind}`,
        "data-key": place.id,
        "aria-current": place.id === current ? "page" : undefined,
        onclick: () => choose(place.id),
      },
      element("span", { class: "place-name" }, placeTitle(place)),
      place.kind === "direct"
        ? element("span", { class: "place-hint" }, words.places.directHint)
        : undefined,
      place.id === current ? undefined : unreadView(place.unread),
    ),
  );
}

function unreadView(count: number): HTMLElement | undefined {
  if (count === 0) return undefined;
  return element(
    "span",
    { class: "unread" },
    element("span", { "aria-hidden": "true" }, String(count)),
    element("span", { class: "unseen" }, words.people.unread(count)),
  );
}

function joinView(join: (name: string) => void): HTMLElement {
  const name = element("input", {
    name: "name",
    maxlength: 40,
    required: true,
    autocomplete: "off",
    "aria-label": words.people.joinName,
    placeholder: words.people.joinName,
  });
  const details = element("details", { class: "join" });
  const submit = (event: Event): void => {
    event.preventDefault();
    if (name.value.trim() === "") return;
    join(name.value.trim());
    name.value = "";
    details.open = false;
  };
  details.append(
    element("summary", {}, words.people.join),
    element(
      "form",
      { onsubmit: submit },
      name,
      element("button", { type: "submit", class: "button" }, words.people.joinSubmit),
    ),
  );
  return details;
}

/** Puts the focus back on the entry that had it before the list was drawn anew. */
function keepFocus(list: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const key =
    active instanceof HTMLElement && list.contains(active) ? active.dataset["key"] : undefined;
  draw();
  if (key === undefined) return;
  [...list.querySelectorAll("button")].find((one) => one.dataset["key"] === key)?.focus();
}
