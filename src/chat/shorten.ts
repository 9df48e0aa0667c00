const ELLIPSIS = "…";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The text, at most `limit` UTF-16 code units long: cut at the last word boundary that fits, with an ellipsis,
 * and never inside a character that people see as one (an emoji, a letter with its accents).
 * The one rule for over-long text on every platform.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - ELLIPSIS.length;
  if (room <= 0) return limit <= 0 ? "" : ELLIPSIS;
  let end = 0;
  let wordEnd = 0;
  for (const { segment, index } of graphemes.segment(text.slice(0, limit + 64))) {
    if (index + segment.length > room) {
      if (/^\s/.test(segment)) wordEnd = index;
      break;
    }
    if (/^\s/.test(segment) && end > 0) wordEnd = index;
    end = index + segment.length;
  }
  // A single long word has no boundary worth keeping: cut it where it must be cut.
  const cut = wordEnd > room / 2 ? wordEnd : end;
  return text.slice(0, cut).trimEnd() + ELLIPSIS;
}
