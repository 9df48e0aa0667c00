import type { Block, Message, Span } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { DATE_FORMATS } from "./rich-text.ts";

/** The three characters by which Slack's markup starts: mentions, links and commands such as `<!channel>`. */
function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Spans as Slack's markup, at most `limit` characters after escaping: text that is too long is shortened. */
export function mrkdwn(spans: readonly Span[], limit: number): string {
  let room = limit;
  let rendered = spans.map((span) => spanMarkup(span, limit)).join("");
  while (rendered.length > limit && room > 1) {
    // Escaping makes text longer: leave as much less room as it is too long, and look again.
    room = Math.max(Math.floor((room * limit) / rendered.length), 1);
    rendered = shortenSpans(spans, room)
      .map((span) => spanMarkup(span, limit))
      .join("");
  }
  return rendered;
}

/**
 * The message as the text beside its blocks: notifications and readers of screens use it. Slack refuses an empty one,
 * so a message without words has the labels of its controls.
 */
export function fallbackText(message: Message, limit: number): string {
  const lines = message.map(blockSpans).filter((spans) => spans.length > 0);
  const spans = lines.flatMap((line, index): readonly Span[] =>
    index === 0 ? line : [{ kind: "text", text: "\n" }, ...line],
  );
  const text = mrkdwn(spans, limit).trim();
  return text === "" ? mrkdwn([{ kind: "text", text: controlLabels(message) }], limit) : text;
}

function blockSpans(block: Block): readonly Span[] {
  switch (block.kind) {
    case "title":
      return [{ kind: "text", text: block.text }];
    case "text":
    case "context":
      return block.spans;
    case "fields":
      return block.fields.flatMap((field, index): readonly Span[] => [
        { kind: "text", text: `${index === 0 ? "" : "\n"}${field.label}: ` },
        ...field.value,
      ]);
    case "image":
      return [{ kind: "text", text: block.alt }];
    case "file":
      return [{ kind: "text", text: `${block.label} (${block.name})` }];
    case "controls":
    case "divider":
      return [];
  }
}

function controlLabels(message: Message): string {
  const labels = message.flatMap((block) =>
    block.kind === "controls"
      ? block.controls.map((control) =>
          control.kind === "select" ? control.placeholder : control.label,
        )
      : [],
  );
  return labels.length === 0 ? "…" : labels.join(" · ");
}

function spanMarkup(span: Span, limit: number): string {
  switch (span.kind) {
    case "text":
    case "bold":
    case "code":
      return escapeMarkup(span.text);
    case "mention":
      return `<@${span.account}>`;
    case "link":
      return `<${linkTarget(span.url)}|${escapeMarkup(span.text).replaceAll("|", "¦")}>`;
    case "time": {
      const seconds = Math.floor(span.at.getTime() / 1000);
      const fallback = escapeMarkup(shorten(span.fallback, limit)).replaceAll("|", "¦");
      return `<!date^${seconds}^${DATE_FORMATS[span.style]}|${fallback}>`;
    }
  }
}

/** The address with the characters that would end the link written as percent codes. */
function linkTarget(url: string): string {
  return escapeMarkup(
    url.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E").replaceAll(" ", "%20"),
  );
}

/** Spans of at most `room` characters of their own; what comes after the cut is left out. */
function shortenSpans(spans: readonly Span[], room: number): readonly Span[] {
  const kept: Span[] = [];
  let left = room;
  for (const span of spans) {
    const length = spanMarkup(span, room).length;
    if (span.kind !== "text" && span.kind !== "bold" && span.kind !== "code") {
      if (length >= left) return [...kept, { kind: "text", text: "…" }];
      kept.push(span);
      left -= length;
      continue;
    }
    if (span.text.length >= left) {
      return [...kept, { ...span, text: shorten(span.text.padEnd(left + 1, " "), left) }];
    }
    kept.push(span);
    left -= span.text.length;
  }
  return kept;
}
