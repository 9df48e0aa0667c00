import ICAL from "ical.js";
import type { Collector, RawPerson } from "./collect-people.ts";

/** Whether the text holds vCards, whatever stands before them. Blanks within a line alone, or empty lines cost their square. */
export const holdsVcards = (text: string): boolean => /^[ \t]*BEGIN:VCARD[ \t]*\r?$/im.test(text);

/**
 * Reads vCards 3.0 and 4.0 (RFC 2426, RFC 6350) into the collector, one at a time, so that a broken one costs only
 * itself. Version 2.1 is refused: its quoted-printable lines are another format.
 */
export function readVcards(text: string, into: Collector): void {
  for (const { card, line, isWhole } of cardsIn(text)) {
    if (!isWhole) into.refuse("cut-off", () => line);
    else if (/^VERSION:2\.1[ \t]*$/im.test(card)) into.refuse("old-card", () => line);
    else readCard(card, line, into);
  }
}

function readCard(card: string, line: number, into: Collector): void {
  let component: ICAL.Component;
  try {
    component = ICAL.Component.fromString(card);
  } catch {
    // The library's message quotes the line: it goes nowhere.
    return into.refuse("broken-card", () => line);
  }
  if (isNobody(component)) return into.refuse("not-a-person", () => line);
  into.add(personIn(component), () => line);
}

type Card = { readonly card: string; readonly line: number; readonly isWhole: boolean };

/** The cards in a text, with the line each begins on, from 1. A card may hold another one (AGENT). */
function* cardsIn(text: string): Generator<Card> {
  const lines = text.split(/\r\n|\n|\r/);
  let start = -1;
  let depth = 0;
  for (const [index, content] of lines.entries()) {
    if (isMark(content, "BEGIN:VCARD") && depth++ === 0) start = index;
    if (isMark(content, "END:VCARD") && depth > 0 && --depth === 0) {
      yield { card: lines.slice(start, index + 1).join("\n"), line: start + 1, isWhole: true };
    }
  }
  if (depth > 0) yield { card: "", line: start + 1, isWhole: false };
}

const isMark = (line: string, mark: string): boolean =>
  line.length < 20 && line.trim().toUpperCase() === mark;

/** A firm, a list or a place; Apple marks a firm's card with a line of its own. */
function isNobody(card: ICAL.Component): boolean {
  const kind = textOf(card, "kind") ?? textOf(card, "x-addressbookserver-kind") ?? "individual";
  const isFirm = textOf(card, "x-abshowas")?.toUpperCase() === "COMPANY";
  return isFirm || kind.toLowerCase() !== "individual";
}

function personIn(card: ICAL.Component): RawPerson {
  return {
    name: textOf(card, "fn") ?? nameIn(card),
    // What follows the firm is its units.
    company: partsOf(card, "org")[0],
    role: textOf(card, "title") ?? textOf(card, "role"),
    email: textOf(card, "email")?.replace(/^mailto:/i, ""),
    phone: textOf(card, "tel")?.replace(/^tel:/i, "").replace(/;.*$/, ""),
    // Google escapes the colon, which the library leaves as it is.
    link: (textOf(card, "url") ?? linkedInOf(card))?.replaceAll(/\\([:;,])/g, "$1"),
  };
}

/** Apple keeps it among other networks. */
const linkedInOf = (card: ICAL.Component): string | undefined =>
  textsOf(card, "x-socialprofile").find((value) => value.includes("linkedin.com/"));

/** N holds family, given and additional names, a prefix and a suffix. */
function nameIn(card: ICAL.Component): string {
  const [family = "", given = "", additional = ""] = partsOf(card, "n");
  return [given, additional, family].filter((part) => part !== "").join(" ");
}

/** The first value of this property that says something. */
const textOf = (card: ICAL.Component, name: string): string | undefined =>
  textsOf(card, name).find((value) => value.trim() !== "");

const textsOf = (card: ICAL.Component, name: string): readonly string[] =>
  card.getAllProperties(name).map((property) => flat(property.getFirstValue()));

function partsOf(card: ICAL.Component, name: string): readonly string[] {
  const value: unknown = card.getFirstProperty(name)?.getFirstValue();
  return Array.isArray(value) ? value.map(flat) : value === undefined ? [] : [flat(value)];
}

/** The library's values are texts, lists of texts and lists of those. */
function flat(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.map(flat).join(" ") : "";
}
