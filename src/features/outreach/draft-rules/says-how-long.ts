import type { DraftToCheck } from "./draft.ts";
import { sentencesOf } from "./sentences.ts";

/** Longer is no favour that a stranger grants. */
const MOST_MINUTES = 30;

const NUMBERS: Readonly<Record<string, number>> = {
  five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, "twenty-five": 25, thirty: 30, forty: 40, "forty-five": 45, fifty: 50, sixty: 60, ninety: 90,
  fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwölf: 12, fünfzehn: 15, zwanzig: 20, fünfundzwanzig: 25, dreißig: 30, dreissig: 30, vierzig: 40, fünfundvierzig: 45, fünfzig: 50, sechzig: 60, neunzig: 90,
}; // prettier-ignore

const FIGURE = String.raw`\d{1,3}|[\p{L}]+(?:-five)?`;
const MINUTES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${FIGURE})\s?(?:-|–|to|bis|or|oder)\s?)?(${FIGURE})[\s-]*(?:mins?|minutes?|minuten|min)(?![\p{L}])`,
  "giu",
);
const QUARTER = /\b(?:quarter[ -](?:of an )?hour|viertelst(?:ü|u)nd(?:e|chen))/giu;
const HALF = /\b(?:half[ -](?:an[ -])?hour|halbe?n? stunde|halbst[üu]nd\w*)/giu;

/** What a length belongs to when it is not the talk's. */
const ELSEWHERE_AFTER =
  /^['’]?s?\s*(?:walk|drive|ride|film|movie|video|clip|speech|lecture|episode|documentary|song|piece|portrait|later|late|ago|away|from|early|into|before|after|on foot|by (?:bus|bike|train|car|tram)|of (?:it|film|the|that|footage|music|silence)|zu fuß|später|entfernt|lang(?:e[nrs]?)? (?:film|video|weg|fahrt|rede)|fußweg|fahrt|film|video|vortrag|verspätung|von (?:hier|ihnen|dir)|mit dem)/iu;
const ELSEWHERE_BEFORE =
  /(?:\b(?:walk|drive|ride|film|video|clip|speech|lecture|episode|song|delay|queue|break|pause|all|every|took|lasted|within|nearly|film von|video von|alle|jede|nach|vor|seit|in nur|dauerte|brauchte)(?: (?:of|for|the|only|von|nur|die))?\s*$)|(?:\b(?:first|last|letzten?|ersten?) $)/iu;

/** Whether the talk that is asked for has a length, and one of half an hour at most. */
export function saysHowLong(draft: Pick<DraftToCheck, "text">): boolean {
  return sentencesOf(draft.text).some(({ text }) =>
    lengthsIn(text).some(
      ({ minutes, start, end }) =>
        minutes <= MOST_MINUTES &&
        !ELSEWHERE_AFTER.test(text.slice(end)) &&
        !ELSEWHERE_BEFORE.test(text.slice(0, start)),
    ),
  );
}

type Length = { readonly minutes: number; readonly start: number; readonly end: number };

function lengthsIn(text: string): readonly Length[] {
  const inMinutes = [...text.matchAll(MINUTES)].flatMap((match): readonly Length[] => {
    const figure = (match[1] ?? "").toLowerCase();
    const minutes = /^\d/.test(figure) ? Number(figure) : NUMBERS[figure];
    // "A few minutes" is no length.
    return minutes === undefined ? [] : [lengthAt(match, minutes)];
  });
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
