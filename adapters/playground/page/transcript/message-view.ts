import type { WireBlock, WireControl, WireEntry, WireSpan } from "../../wire.ts";
import { avatar, type Child, element, kithAvatar } from "../element.ts";
import { sizeText } from "../files/size-text.ts";
import { fullDate, timeOfDay } from "../when.ts";
import { words } from "../words.ts";
import { boxesView } from "./menu-boxes.ts";
import type { MessageContext } from "./message-context.ts";

/** One line of the transcript. */
export function entryView(entry: WireEntry, context: MessageContext): HTMLElement {
  const isKith = entry.author === undefined;
  const author = entry.author === undefined ? words.message.kith : context.nameOf(entry.author);
  const isCommand = !isKith && entry.onlyYou;
  return element(
    "li",
    {
      class: [
        "entry",
        isKith ? "from-kith" : "from-person",
        isCommand ? "is-command" : "",
        entry.onlyYou && isKith && entry.place !== "direct" ? "is-private" : "",
      ]
        .filter(Boolean)
        .join(" "),
      "data-entry": entry.id,
      "data-seq": entry.seq,
    },
    entry.author === undefined ? kithAvatar() : avatar(author, context.colourOf(entry.author)),
    element(
      "div",
      { class: "entry-body" },
      element(
        "p",
        { class: "entry-head" },
        element("span", { class: "author" }, author),
        isKith ? element("span", { class: "app-mark" }, words.message.app) : undefined,
        isCommand ? element("span", {}, words.message.typed) : undefined,
        element("time", { datetime: entry.at }, timeOfDay(entry.at, context.timeZone)),
        entry.edits > 0 ? element("span", {}, words.message.edited) : undefined,
        entry.onlyYou && isKith && entry.place !== "direct"
          ? element("span", { class: "only-you" }, words.message.onlyYou)
          : undefined,
      ),
      element(
        "div",
        { class: isKith ? "card" : "said" },
        ...entry.blocks.map((block) => blockView(block, entry, context)),
      ),
      isKith
        ? element(
            "button",
            { class: "behind-button", type: "button", onclick: () => context.openBehind(entry) },
            words.message.behind,
          )
        : undefined,
    ),
  );
}

/** A message's blocks alone, as a form shows them. */
export function blockView(
  block: WireBlock,
  entry: WireEntry | undefined,
  context: MessageContext,
): HTMLElement {
  switch (block.kind) {
    case "title":
      return element("h3", {}, block.text);
    case "text":
      return element("p", { class: "text", dir: "auto" }, ...spanViews(block.spans, context));
    case "context":
      return element("p", { class: "context" }, ...spanViews(block.spans, context));
    case "fields":
      return element(
        "dl",
        {},
        ...block.fields.map(({ label, value }) =>
          element(
            "div",
            {},
            element("dt", {}, label),
            element("dd", {}, ...spanViews(value, context)),
          ),
        ),
      );
    case "divider":
      return element("hr");
    case "image":
      return element("img", { class: "picture", src: block.src, alt: block.alt });
    case "file":
      return fileView(block);
    case "controls":
      return element(
        "div",
        { class: "controls" },
        ...block.controls.map((control) => controlView(control, entry, context)),
      );
  }
}

function fileView({
  href,
  name,
  label,
  size,
}: Extract<WireBlock, { readonly kind: "file" }>): HTMLElement {
  return element(
    "p",
    { class: "file-card" },
    element("span", { class: "file-label" }, label),
    element("a", { href, download: name, class: "file-link" }, name),
    element("span", { class: "file-size" }, sizeText(size)),
  );
}

function spanViews(spans: readonly WireSpan[], context: MessageContext): readonly Child[] {
  return spans.map((span): Child => {
    switch (span.kind) {
      case "text":
        return span.text;
      case "bold":
        return element("strong", {}, element("bdi", {}, span.text));
      case "code":
        return element("code", {}, span.text);
      case "mention":
        return element("span", { class: "mention" }, element("bdi", {}, `@${span.name}`));
      case "link":
        return link(span.text, span.url, "");
      case "time":
        return element(
          "time",
          { datetime: span.at, title: span.fallback },
          timeText(span.at, span.style, context.timeZone),
        );
    }
  });
}

function timeText(at: string, style: "date" | "time" | "date-time", zone: string): string {
  switch (style) {
    case "date":
      return fullDate(at, zone);
    case "time":
      return timeOfDay(at, zone);
    case "date-time":
      return `${fullDate(at, zone)}, ${timeOfDay(at, zone)}`;
  }
}

function controlView(
  control: WireControl,
  entry: WireEntry | undefined,
  context: MessageContext,
): HTMLElement {
  switch (control.kind) {
    case "button":
      return element(
        "button",
        {
          type: "button",
          class: `button ${control.style}`,
          onclick: () => {
            if (entry !== undefined) context.press(entry, control.id, undefined);
          },
        },
        control.label,
      );
    case "link-button":
      return link(control.label, control.url, "button plain");
    case "select":
      return control.most > 1
        ? boxesView(control, entry, context)
        : selectView(control, entry, context);
  }
}

/** A menu with a button of its own: with a keyboard, walking through entries must not choose each. */
function selectView(
  control: Extract<WireControl, { readonly kind: "select" }>,
  entry: WireEntry | undefined,
  context: MessageContext,
): HTMLElement {
  const select = element(
    "select",
    { "aria-label": control.placeholder },
    element("option", { value: "" }, control.placeholder),
    ...control.choices.map(({ value, label }) => element("option", { value }, label)),
  );
  const choose = (): void => {
    if (entry !== undefined && select.value !== "") {
      context.press(entry, control.id, select.value);
    }
  };
  return element(
    "span",
    { class: "menu" },
    select,
    element(
      "button",
      { type: "button", class: "button plain", onclick: choose },
      words.message.choose,
    ),
  );
}

function link(text: string, url: string, style: string): HTMLElement {
  const isSafe = /^(?:https?|mailto):/i.test(url);
  if (!isSafe) return element("span", {}, text);
  return element("a", { href: url, target: "_blank", rel: "noreferrer", class: style }, text);
}
