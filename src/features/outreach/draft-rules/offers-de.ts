import { anyOf, anyWord, pattern } from "./pattern.ts";

const exact = (source: string): RegExp => pattern(source, "exact");

const I = exact(String.raw`\b(?:[Ii]ch|[Ww]ir)\b`);
const TO_READER = exact(
  String.raw`\b${anyOf(
    anyWord("Ihnen [Dd]ir [Ee]uch Sie [Dd]ich [Dd]afür [Gg]erne?"),
    "Ihre?[nmrs]?",
    "[Dd]eine?[nmrs]?",
    "[Ee]ure?[nmrs]?",
    "[Ii]m Gegenzug",
    "(?:[Zz]um|[Aa]ls) Dank",
    String.raw`mit(?=[.!,;]|$)`,
  )}(?!\w)`,
);

/** "Ich bringe …": what gives in the first person, without more ado. */
const GIVES_NOW = exact(
  String.raw`\b${anyWord(
    "bringe? schicke? sende überlasse? überreiche vermittle male zeichne zeige? leihe? schenke? übersetze? repariere? " +
      "baue? backe? gebe? erzähle? spende prüfe? korrigiere? drucke? filme drehe? fotografiere? messe zähle? erkläre? " +
      "nähe? stricke bastle sortiere scanne digitalisiere richte teste sammle stifte biete reiche hinterlasse streiche " +
      "pflanze schneide schleife schweiße liefere organisiere führe nehme übernehme besorge verrate stelle lege " +
      "tausche nenne trage helfe koche lade",
  )}\b|\bmache (?:ich )?(?:\w+ )?(?:Sie|dich|euch|Ihnen|dir)\b`,
);

/** Stems of verbs that give; with "könnte ich … -en", also behind "mit", "vorbei", "zu". */
const GIVE = anyWord(
  "bring schick send überlass überreich vermittel mal zeichn zeig leih schenk übersetz reparier bau back koch stell geb " +
    "erzähl teil spend prüf korrigier les druck film dreh fotografier mess zähl vergleich erklär unterricht näh strick " +
    "bastel sing sortier tipp scan digitalisier programmier richt test probier sammel stift biet reich hinterlass streich " +
    "pflanz schneid schleif schweiß liefer helf organisier mach leit schreib fass protokollier restaurier führ nehm " +
    "besorg verrat gestalt werf trag wert tausch nenn lad",
);
const TO_GIVE = String.raw`\b(?:mit|vorbei|her|zu|auf|aus|an|ab|ein|um|ver|neu|vor|durch|weiter|heraus|herum|gegen|nach|zusammen|bei|bekannt|über|ent){0,2}${GIVE}e?l?n\b`;
const MODAL = anyOf(
  "[Kk]önnten?",
  "[Kk]ann",
  "[Kk]önnen",
  "[Ww]ürden?",
  "[Ww]erden?",
  "[Mm]öchten?",
  "will",
  "[Dd]arf",
  "[Dd]ürfte",
);
const WILL_GIVE = exact(
  String.raw`(?:\b${MODAL} (?:ich|wir)\b|\b(?:[Ii]ch|[Ww]ir) ${MODAL}\b)[^.?!]*${TO_GIVE}`,
);
const GLAD_TO_GIVE = exact(
  String.raw`\b(?:freuen?|Freude|[Gg]erne?|bereit|Vergnügen|biete)\b[^.?!]*(?:\bzu ${TO_GIVE}|\b(?:mit|vorbei|her|auf|aus|ab|ein|vor|durch|weiter|herum|nach|zusammen|bei)zu${GIVE}e?n\b)`,
);

const READER_GETS = [
  String.raw`\b(?:Sie|[Dd]u|[Ii]hr) (?:bekommen|bekommst|bekommt|kriegst|kriegt|kriegen|erhalten|erhältst)\b`,
  String.raw`\b(?:[Bb]ekommen|[Bb]ekommst|[Kk]riegst|[Kk]riegen|[Ee]rhalten|[Ee]rhältst) (?:Sie|du)\b`,
  String.raw`\b(?:[Dd]ürfen|[Dd]arfst|[Kk]önnen|[Kk]annst)\b[^.?!]*\b(?:behalten|mitnehmen|ausleihen|(?:Sie|du) (?:gerne? )?haben|gerne? haben|damit machen|verwenden)\b`,
  String.raw`\bgehör(?:t|en) (?:dann )?(?:Ihnen|dir|euch)\b`,
  String.raw`\bhabe\b(?![^.?!]*\b(?:Frage|Bitte|Respekt|Bewunderung)\w*)[^.?!]*\bfür (?:Sie|dich|euch)\b`,
  String.raw`\blese\b[^.?!]*\b(?:Korrektur|gegen|durch)\b`,
  String.raw`\b(?:[Ii]m Gegenzug|kostenlos|umsonst|unentgeltlich|geschenkt)\b`,
].map(exact);

const EMPTY = pattern(
  String.raw`\b${anyOf(
    "irgendwann",
    "eines Tages",
    String.raw`revanchier\w*`,
    "erkenntlich",
    "zu (?:Ihrer|deiner) Verfügung",
    "stehe? (?:ich )?(?:Ihnen|dir)",
    String.raw`(?:falls|wenn) ich (?:Ihnen|dir|euch|einmal|mal|etwas|irgend\w*|selbst|auch|je)`,
    "behilflich",
    "helfen kann",
    "nützlich sein",
    "lassen Sie mich wissen",
    "sag(?:en Sie)? (?:mir )?(?:einfach )?Bescheid",
    "Lebenslauf",
    "Bewerbungsunterlagen",
    String.raw`(?:Kaffee|Tee|Essen|Mittagessen|Bier|Kuchen) (?:einlad|ausgeb|spendier)\w*`,
    "(?:auf|zu|zum) (?:einen|einem|ein)? ?(?:Kaffee|Tee|Bier|Essen|Mittagessen)",
    "(?:stelle|mache|bringe|trage|nehme|führe|gebe|richte|freue|lege) (?:ich )?mi(?:ch|r)(?! Ihnen)",
  )}\b`,
);

/** A question asks for something, except where it asks whether the writer may give. */
const ASKS = exact(
  String.raw`^(?![^]*\b(?:Soll|Darf|Dürfte|Kann|Könnte) ich (?:Ihnen|dir|euch))[^]*\?["”“]?$`,
);

/** Whether a German sentence offers the reader something that can be pointed at. */
export function isOffer(text: string): boolean {
  if (isEmptyKindness(text) || ASKS.test(text)) return false;
  const isGiven = I.test(text) && TO_READER.test(text) && GIVES_NOW.test(text);
  return (
    isGiven ||
    WILL_GIVE.test(text) ||
    GLAD_TO_GIVE.test(text) ||
    READER_GETS.some((gets) => gets.test(text))
  );
}

/** Whether it is kind and has nothing in it; a coffee is only where one talks. */
export const isEmptyKindness = (text: string): boolean => EMPTY.test(text);
