import { lengthsIn } from "./lengths-in.ts";
import { anyOf, anyWord, pattern } from "./pattern.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { sentencesOf } from "./sentences.ts";

/** Longer is no favour that a stranger grants. */
const MOST_MINUTES = 30;

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
