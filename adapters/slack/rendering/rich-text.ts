import type { types } from "@slack/bolt";
import type { Span } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";

type Element = types.RichTextElement;

/**
 * Spans as one rich text block of at most `limit` characters; undefined when there is nothing to show. Rich text has no
 * markup in its strings, so whatever people typed is shown as they typed it: `mrkdwn`, Slack's other way, has no escape
 * for `*`, `_`, `~` and backticks.
 */
export function richText(spans: readonly Span[], limit: number): types.RichTextBlock | undefined {
  const elements = fit(spans.map(toElement).filter(isVisible), limit);
  if (elements.length === 0) return undefined;
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [...elements] }] };
}

function toElement(span: Span): Element {
  switch (span.kind) {
    case "text":
      return { type: "text", text: span.text };
    case "bold":
      return { type: "text", text: span.text, style: { bold: true } };
    case "code":
      return { type: "text", text: span.text, style: { code: true } };
    case "mention":
      return { type: "user", user_id: span.account };
    case "link":
      return { type: "link", url: span.url, text: span.text };
    case "time":
      return {
        type: "date",
        timestamp: Math.floor(span.at.getTime() / 1000),
        format: DATE_FORMATS[span.style],
        fallback: span.fallback,
      };
  }
}

/** Slack's own date tokens, shown in the reader's time zone. */
export const DATE_FORMATS = {
  date: "{date_long}",
  time: "{time}",
  "date-time": "{date_long} {time}",
} as const;

const isVisible = (element: Element): boolean => element.type !== "text" || element.text !== "";

/** Cuts the first text that does not fit, with an ellipsis, and leaves out what comes after it. */
function fit(elements: readonly Element[], limit: number): readonly Element[] {
  const whole = elements.reduce((sum, element) => sum + lengthOf(element), 0);
  if (whole <= limit) return elements;
  const kept: Element[] = [];
  let room = limit;
  for (const element of elements) {
    // One character is kept for the ellipsis, as something comes after every element but the last.
    if (lengthOf(element) < room) {
      kept.push(element);
      room -= lengthOf(element);
      continue;
    }
    kept.push(shortened(element, room));
    break;
  }
  return kept;
}

function shortened(element: Element, room: number): Element {
  if (element.type !== "text" && element.type !== "link") return { type: "text", text: "…" };
  // Padded, so that text which fits exactly still shows that something was cut after it.
  const text = shorten((element.text ?? "").padEnd(room + 1, " "), room);
  return { ...element, text };
}

function lengthOf(element: Element): number {
  if (element.type === "text") return element.text.length;
  if (element.type === "link") return (element.text ?? element.url).length;
  if (element.type === "date") return (element.fallback ?? "").length;
  return "<@U00000000>".length;
}
