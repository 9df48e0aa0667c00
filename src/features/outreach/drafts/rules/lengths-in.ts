import { anyOf, fold } from "./pattern.ts";

/** Numbers in words, five at a time as people say them. */
const WORDS: Readonly<Record<number, string>> = {
  5: "five fünf cinco",
  6: "six sechs seis",
  7: "seven sieben siete",
  8: "eight acht ocho",
  9: "nine neun nueve",
  10: "ten zehn diez",
  11: "eleven elf once",
  12: "twelve zwölf doce dozen dutzend",
  13: "thirteen dreizehn trece",
  14: "fourteen vierzehn catorce",
  15: "fifteen fünfzehn quince",
  16: "sixteen sechzehn dieciséis",
  17: "seventeen siebzehn diecisiete",
  18: "eighteen achtzehn dieciocho",
  19: "nineteen neunzehn diecinueve",
  20: "twenty zwanzig veinte score",
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

const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const UNIT = anyOf(...UNITS);
const FIGURE = String.raw`\d{1,3}|[a-z]+(?:-${UNIT})?`;

/** The number that a figure or a word means: "15", "fifteen", "twenty-two". */
function numberOf(figure: string): number | undefined {
  if (/^\d/.test(figure)) return Number(figure);
  const [tens = "", unit = ""] = figure.split("-");
  const number = NUMBERS.get(figure) ?? NUMBERS.get(tens);
  return number === undefined || NUMBERS.has(figure) ? number : number + UNITS.indexOf(unit) + 1;
}
const all = (source: string): RegExp => new RegExp(fold(source), "gi");

/** Of "ten to fifteen minutes" the longer counts. */
const MINUTES = all(
  String.raw`\b(?:(?:${FIGURE})(?:\s?[-–/]\s?(?!${UNIT}\b)|\s(?:to|bis|or|oder|a|o)\s))?(${FIGURE})[\s-]*(?:(?:of your|or so|short|quick|little|good|precious|quiet|ihrer|deiner|kurze|gute|ruhige|knappe|buenos|breves|cortos|of) ){0,2}(?:mins?|mi?nts?|mts|mns|minuets?|minutes?|minutos|minutitos|minuten|minutchen|minutig\w*)\b|\b(\d{1,2})(?='(?!\w))`,
);
/** "Could I grab you for fifteen on Thursday?" */
const BARE = all(
  String.raw`\b(?:grab|spare|quick|got|borrow|steal|(?:talk|speak|chat|meet)(?= for))\b(?: you| me)?(?: for)? (${FIGURE})(?=[?.,!]|$|\s(?:on|after|before|next|this|tomorrow|some)\b)`,
);
const QUARTER = all(
  String.raw`\b(?:quarter(?:[ -]of[ -](?:an|one|your))?[ -]|1/4 (?:of an )?)(?:hour|hr)\b|¼ ?(?:of an )?(?:hour|h\b|stunde|std)|\bviertelst[uü]nd|\b(?:un )?cuarto de hora`,
);
const THIRD = all(
  String.raw`\b(?:a|one|1/)[ -]?(?:third|3)(?: of)?(?: an| one)? (?:hour|hr)|\b(?:ein )?drittel(?: einer)? stunde|\bdrittelstunde|\b(?:un )?tercio de hora`,
);
/** "2:45 to 3:05", "14.30 bis 14.50 Uhr", "between 4 and 4:20 pm". */
const CLOCKS = all(
  String.raw`\b([01]?\d|2[0-3])(?:[:.h]([0-5]\d))? ?(?:am|pm|a\.m\.|p\.m\.|uhr|o'clock)? ?(?:-|[–—]|to|till?|until|and|und|bis|a|hasta|y) ?(?:las )?([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)`,
);
const HALF = all(
  String.raw`\b(?:half[ -](?:(?:an|of an|of your|one)[ -])?|1/2 (?:an )?|0[.,]5 )(?:hour|hr|h\b|stunde|std)|½ ?(?:an )?(?:hour|hr|h\b|stunde|std)|\bhalbe std|\bhalben? stunde|\bhalbe stunde|\bhalbst[uü]nd|\bhalbes st[uü]nd|\b(?:una )?media hora`,
);

/** A length of time that a text names, and where. */
export type Length = { readonly minutes: number; readonly start: number; readonly end: number };

/** The lengths of time in a sentence: in minutes, in parts of an hour, from one time of day to another. */
export function lengthsIn(text: string): readonly Length[] {
  const inMinutes = [...text.matchAll(MINUTES), ...text.matchAll(BARE)].flatMap(
    (match): readonly Length[] => {
      const figure = (match[1] ?? match[2] ?? "").toLowerCase();
      const minutes = numberOf(figure);
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
    ...clocksIn(text),
    ...[...text.matchAll(THIRD)]
      .filter((match) => !/two[ -]$|zwei $/i.test(text.slice(0, match.index)))
      .map((match) => lengthAt(match, 20)),
    ...[...text.matchAll(HALF)].map((match) => lengthAt(match, 30)),
  ];
}

const MINUTES_OF_HALF_A_DAY = 12 * 60;

/** From one time of day to another; "11:50 to 12:10" and "12:50 to 1:10" are twenty minutes both. */
const clocksIn = (text: string): readonly Length[] =>
  [...text.matchAll(CLOCKS)].flatMap((match): readonly Length[] => {
    const [from, until] = [minuteOf(match[1], match[2]), minuteOf(match[3], match[4])];
    const minutes = (until - from + MINUTES_OF_HALF_A_DAY) % MINUTES_OF_HALF_A_DAY;
    return minutes === 0 ? [] : [lengthAt(match, minutes)];
  });

const minuteOf = (hour = "0", minute = "0"): number => (Number(hour) % 12) * 60 + Number(minute);

const lengthAt = (match: RegExpExecArray, minutes: number): Length => ({
  minutes,
  start: match.index,
  end: match.index + match[0].length,
});
