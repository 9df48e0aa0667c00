import type { Span } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";

/** Discord's own pattern of a bare address; a backslash inside one would break it. */
const ADDRESS = /https?:\/\/[^\s<]+[^<.,:;"'\]\s]/g;
/** Controls that reverse or isolate all that follows them: not in typed text beside other people's. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Typed text so that Discord shows it as it was typed: no formatting, mention, emoji, time or masked link comes of it.
 * A backslash before punctuation is never shown.
 */
export function escapeMarkdown(text: string): string {
  const clean = text.replace(BIDI_CONTROLS, "");
  let escaped = "";
  let end = 0;
  for (const match of clean.matchAll(ADDRESS)) {
    escaped += escapeWords(clean.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return escaped + escapeWords(clean.slice(end));
}

function escapeWords(text: string): string {
  return text
    .replace(/[\\*_~`|<[\]]/g, "\\$&")
    .replace(/@(?=everyone|here)/gi, "\\@")
    .replace(/^(\s*)([>#+-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)\./gm, "$1\\.");
}

/** One run of text in Discord's markdown. */
function renderSpan(span: Span): string {
  switch (span.kind) {
    case "text":
      return escapeMarkdown(span.text);
    case "bold":
      return span.text === "" ? "" : `**${escapeMarkdown(span.text)}**`;
    case "code":
      // Text that holds a backtick cannot stand between backticks.
      return span.text.includes("`") || span.text === ""
        ? escapeMarkdown(span.text)
        : `\`${span.text}\``;
    case "mention":
      return `<@${span.account}>`;
    case "link":
      return span.text === span.url || span.text === ""
        ? span.url
        : `[${escapeMarkdown(span.text)}](${span.url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
    case "time":
      return `<t:${Math.floor(span.at.getTime() / 1000)}:${TIME_STYLE[span.style]}>`;
  }
}

const TIME_STYLE = { date: "D", time: "t", "date-time": "f" } as const;

/** The spans in Discord's markdown, at most `limit` characters: text is shortened before it is escaped. */
export function renderSpans(spans: readonly Span[], limit: number): string {
  const whole = spans.map(renderSpan).join("");
  if (whole.length <= limit) return whole;
  let rendered = "";
  for (const span of spans) {
    const room = limit - rendered.length;
    const next = renderSpan(span);
    // One character is kept for the ellipsis of what follows.
    if (next.length < room) {
      rendered += next;
      continue;
    }
    return rendered + shortenSpan(span, room);
  }
  return rendered;
}

/** The longest shortened form of a span that fits; an ellipsis where the span cannot be cut. */
function shortenSpan(span: Span, room: number): string {
  if (span.kind === "mention" || span.kind === "time" || span.kind === "link") {
    return room > 0 ? "…" : "";
  }
  // Escaping lengthens text: take away what was too much until it fits.
  for (let length = room; length > 0;) {
    const rendered = renderSpan({ ...span, text: shorten(span.text, length) });
    if (rendered.length <= room) return rendered;
    length -= Math.max(1, Math.min(rendered.length - room, Math.ceil(length / 8)));
  }
  return "";
}
