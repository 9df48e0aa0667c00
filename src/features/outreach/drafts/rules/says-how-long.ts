import { anyOf, anyWord, fold, pattern } from "./pattern.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { sentencesOf } from "./sentences.ts";

/** Longer is no favour that a stranger grants. */
const MOST_MINUTES = 30;

/** Numbers in words, five at a time as people say them. */
const WORDS: Readonly<Record<number, string>> = {
  5: "five fünf cinco",
  6: "six sechs seis",
  7: "seven sieben siete",
  8: "eight acht ocho",
  9: "nine neun nueve",
  10: "ten zehn diez",
  11: "eleven elf once",
  12: "twelve zwölf doce",
  13: "thirteen dreizehn trece",
  14: "fourteen vierzehn catorce",
  15: "fifteen fünfzehn quince",
  16: "sixteen sechzehn dieciséis",
  18: "eighteen achtzehn dieciocho",
  20: "twenty zwanzig veinte",
  25: "twenty-five fünfundzwanzig veinticinco",
  30: "thirty dreißig dreissig treinta",
  40: "forty vierzig cuarenta",
  45: "forty-five fünfundvierzig",
  50: "fifty fünfzig cincuenta",
  60: "sixty sechzig sesenta",
  90: "ninety neunzig noventa",
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS).flatMap(([number, words]) =>
    fold(words)
      .split(" ")
      .map((word): [string, number] => [word, Number(number)]),
  ),
);

const FIGURE = String.raw`\d{1,3}|[a-z]+(?:-five)?`;
const all = (source: string): RegExp => new RegExp(fold(source), "gi");

/** Of "ten to fifteen minutes" the longer counts. */
const MINUTES = all(
  String.raw`\b(?:(?:${FIGURE})(?:\s?[-–/]\s?|\s(?:to|bis|or|oder|a|o)\s))?(${FIGURE})[\s-]*(?:(?:of your|or so|short|quick|little|good|precious|quiet|ihrer|deiner|kurze|gute|ruhige|knappe|buenos|breves|cortos) ){0,2}(?:mins?|minutes?|minutos|minutitos|minuten|minutchen|minutig\w*)\b|\b(\d{1,2})(?='(?!\w))`,
);
/** "Could I grab you for fifteen on Thursday?" */
const BARE = all(
  String.raw`\b(?:grab|spare|quick|got|borrow|steal|(?:talk|speak|chat|meet)(?= for))\b(?: you| me)?(?: for)? (${FIGURE})(?=[?.,!]|$|\s(?:on|after|before|next|this|tomorrow|some)\b)`,
);
const QUARTER = all(
  String.raw`\bquarter(?:[ -]of[ -]an)?[ -]hour|\bviertelst[uü]nd|\b(?:un )?cuarto de hora`,
);
const HALF = all(
  String.raw`\bhalf[ -](?:an[ -])?hour|\bhalben? stunde|\bhalbe stunde|\bhalbst[uü]nd|\bhalbes st[uü]nd|\b(?:una )?media hora`,
);

/** What a length belongs to when it is not the talk's. */
const ELSEWHERE_AFTER = pattern(
  `^'?s?\\s*${anyOf(
    anyWord(
      "walk drive ride film movie video clip speech lecture episode documentary song piece portrait show performance presentation lesson workshop tour demo tutorial recording play recital commute journey",
    ),
    anyWord("later late ago away early into on\\sfoot"),
    "from (?!(?:your|you) (?:day|time|schedule|calendar|week|lunch))",
    "by (?:bus|bike|train|car|tram)",
    "of (?:it|film|the|that|footage|music|silence)",
    anyWord("zu\\sFuß später entfernt Fußweg Fahrt Vortrag Verspätung mit\\sdem"),
    "lang(?:e[nrs]?)? (?:Film|Video|Weg|Fahrt|Rede)",
    "von (?!Ihrer Zeit|deiner Zeit|eurer Zeit|mir|meine)",
  )}`,
);
/** "Ten minutes before the bus left", but "could we talk for ten minutes before your shift?" */
const TIMED = pattern(String.raw`^\s*(?:before|after|vor|nach)\b`);
const ASKED = pattern(
  String.raw`\?|\b(?:could|can|may|might|would|spare|talk|speak|call|give|dürfte|darf|könnte\w*|hätte\w*|haben|hast|würde\w*)\b`,
);
const ELSEWHERE_BEFORE = pattern(
  String.raw`\b${anyOf(
    anyWord("walk drive ride film video clip speech lecture episode song delay queue break pause"),
    anyWord("all every took lasted within nearly first last"),
    "(?:Film|Video) von",
    anyWord("alle jede nach vor seit dauerte brauchte letzten? ersten?"),
  )}(?: (?:of|for|the|only|von|nur|die))?\s*$`,
);

/** Whether the talk that is asked for has a length, and one of half an hour at most. */
export function saysHowLong(draft: Pick<PreparedDraft, "text">): boolean {
  return sentencesOf(draft.text).some(({ text }) =>
    lengthsIn(text).some(
      ({ minutes, start, end }) =>
        minutes <= MOST_MINUTES &&
        !ELSEWHERE_AFTER.test(text.slice(end)) &&
        (!TIMED.test(text.slice(end)) || ASKED.test(text)) &&
        !ELSEWHERE_BEFORE.test(text.slice(0, start)),
    ),
  );
}

type Length = { readonly minutes: number; readonly start: number; readonly end: number };

function lengthsIn(text: string): readonly Length[] {
  const inMinutes = [...text.matchAll(MINUTES), ...text.matchAll(BARE)].flatMap(
    (match): readonly Length[] => {
      const figure = (match[1] ?? match[2] ?? "").toLowerCase();
      const minutes = /^\d/.test(figure) ? Number(figure) : NUMBERS.get(figure);
      // "A few minutes" is no length.
      return minutes === undefined ? [] : [lengthAt(match, minutes)];
    },
  );
  const quarters = [...text.matchAll(QUARTER)]
    .filter((match) => !/three[ -]$|drei$/i.test(text.slice(0, match.index)))
    .map((match) => lengthAt(match, 15));
  return [
    ...inMinutes,
    ...quarters,
    ...[...text.matchAll(HALF)].map((match) => lengthAt(match, 30)),
  ];
}

const lengthAt = (match: RegExpExecArray, minutes: number): Length => ({
  minutes,
  start: match.index,
  end: match.index + match[0].length,
});
