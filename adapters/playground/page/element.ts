type Attribute = string | number | boolean | undefined | ((event: Event) => void);

export type Child = Node | string | undefined;

/**
 * Makes an element. Attributes beginning with `on` are listeners; `true` sets an empty attribute, `false` and
 * undefined none. Strings become text, never markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A round picture of somebody: their initial on a colour of their own. */
export function avatar(name: string, colour: number): HTMLElement {
  return element(
    "span",
    { class: `avatar colour-${colour % 6}`, "aria-hidden": "true" },
    name.charAt(0).toUpperCase(),
  );
}

export function kithAvatar(): HTMLElement {
  return element("img", { class: "avatar", src: "/page/kith.svg", alt: "" });
}
