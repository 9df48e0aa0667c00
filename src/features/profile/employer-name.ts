import { normalise } from "#core/names.ts";

/** What firms carry behind their name, which nobody types: "Acme GmbH & Co. KG" is Acme. */
const LEGAL_FORMS = new Set(
  "ag bv co company corp corporation ev gbr ggmbh gmbh inc incorporated kg kgaa limited llc llp ltd mbh nv ohg oy plc pty sa sarl sas se spa srl ug".split(
    " ",
  ),
);

const JOINERS = new Set(["and", "und"]);

/**
 * An employer's name for comparison: case, accents, punctuation, a leading "The" and the legal form do not count.
 * Empty when nothing is left to compare.
 */
export function employerName(typed: string): string {
  const words = normalise(typed)
    .replaceAll("&", " and ")
    .replace(/[.'’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const named = words[0] === "the" && words.length > 1 ? words.slice(1) : words;
  let end = named.length;
  while (end > 1 && isTail(named[end - 1] ?? "")) end--;
  return named.slice(0, end).join(" ");
}

const isTail = (word: string): boolean => LEGAL_FORMS.has(word) || JOINERS.has(word);
