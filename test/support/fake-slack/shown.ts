import type { Shown } from "../chat-driver.ts";
import type { Fields } from "./fields.ts";
import { fieldsAt, listAt, textAt } from "./fields.ts";

/** What a person sees of these blocks. */
export function showBlocks(blocks: readonly Fields[], place: Shown["place"]): Shown {
  return {
    text: blocks
      .map(blockText)
      .filter((text) => text !== "")
      .join("\n"),
    buttons: blocks.flatMap(buttonsOf).map((button) => labelOf(button)),
    images: blocks
      .filter((block) => textAt(block, "type") === "image")
      .map((block) => textAt(block, "alt_text")),
    place,
  };
}

/** A button or an entry of a menu, with what Slack reports when it is used. */
export function buttonsOf(block: Fields): readonly Fields[] {
  return listAt(block, "elements").filter((element) => textAt(element, "type") === "button");
}

export function menusOf(block: Fields): readonly Fields[] {
  const accessory = fieldsAt(block, "accessory");
  return [...listAt(block, "elements"), ...(accessory === undefined ? [] : [accessory])].filter(
    (element) => textAt(element, "type").endsWith("static_select"),
  );
}

export const labelOf = (element: Fields): string => textAt(fieldsAt(element, "text"), "text");

function blockText(block: Fields): string {
  switch (textAt(block, "type")) {
    case "header":
    case "section":
      return readMarkup(fieldsAt(block, "text"));
    case "context":
      return listAt(block, "elements").map(readMarkup).join(" ");
    case "rich_text":
      return listAt(block, "elements")
        .flatMap((section) => listAt(section, "elements"))
        .map(richText)
        .join("");
    default:
      return "";
  }
}

function richText(element: Fields): string {
  switch (textAt(element, "type")) {
    case "user":
      return `@${textAt(element, "user_id")}`;
    case "date":
      return textAt(element, "fallback");
    case "link":
      return textAt(element, "text");
    default:
      return textAt(element, "text");
  }
}

/** The words of a text object; markup is read as Slack's clients do. */
export function readMarkup(object: Fields | undefined): string {
  const text = textAt(object, "text");
  if (textAt(object, "type") === "plain_text") return text;
  return text
    .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, "@$1")
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<(?:[^|>]*)\|([^>]*)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Whom these blocks notify: accounts, or `everyone` for a whole channel. */
export function notifiedBy(blocks: readonly Fields[]): readonly string[] {
  const elements = blocks.flatMap((block) =>
    listAt(block, "elements").flatMap((section) => listAt(section, "elements")),
  );
  const users = elements
    .filter((element) => textAt(element, "type") === "user")
    .map((element) => textAt(element, "user_id"));
  const broadcasts = elements.filter((element) => textAt(element, "type") === "broadcast");
  const markup = blocks.flatMap((block) => [
    fieldsAt(block, "text"),
    ...listAt(block, "elements"),
    ...listAt(block, "fields"),
  ]);
  const written = markup
    .filter((object) => textAt(object, "type") === "mrkdwn")
    .map((object) => textAt(object, "text"))
    .join("\n");
  return [
    ...users,
    ...[...written.matchAll(/<@([A-Z0-9]+)/g)].map((match) => match[1] ?? ""),
    ...(broadcasts.length > 0 || /<!(channel|here|everyone)/.test(written) ? ["everyone"] : []),
  ];
}
