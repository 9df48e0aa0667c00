import { anyOf, anyWord, pattern } from "../pattern.ts";
import { clausesOf } from "../sentences.ts";
import { isEmptyKindness } from "./empty-kindness-de.ts";
import { NO_INFINITIVE, NO_VERB, SPOKEN, takes, TELLS } from "./verbs-de.ts";

export { isEmptyKindness };

const exact = (source: string): RegExp => pattern(source, "exact");
const TO_READER = exact(
  String.raw`\b${anyOf(
    anyWord("Ihnen [Dd]ir [Ee]uch Sie [Dd]ich [Dd]afür"),
    "Ihre?[nmrs]?",
    "[Dd]eine?[nmrs]?",
    "[Ee]ure?[nmrs]?|[Ee]uer",
    "[Ii]m Gegenzug",
    "(?:[Zz]um|[Aa]ls) (?:kleine[nrs]? )?Dank\\w*",
  )}(?!\w)`,
);
/** "Gern" is enough where the verb says by itself that something is given. */
const GLADLY = exact(String.raw`\b(?:[Gg]erne?|vorbei|kostenlos|umsonst)\b|\bmit(?=[.!,;]|$)`);

/** "Ich mache Sie bekannt", "ich gebe Ihnen": these give where they have somebody to give to. */
const TELLS_UNLESS_GIVEN = exact(
  String.raw`\b(?:gebe?|stelle?|richte?|mache?|male?|schreibe?|koche?|lese?|verspreche?|rechne?|kaufe?|frage?|spiele?) (?:ich )?(?:(?:gern|gerne|dann|dafür|auch|mal) )*(?:Ihnen|[Dd]ir|[Ee]uch|Sie|[Dd]ich)\b(?! (?:die Frage|eine Frage|Fragen|Bescheid|zu\b|heute|diese|weil|vor|recht))`,
);
const FIRST_PERSON =
  /\b(?:[Ii]ch|[Ww]ir) ([a-z]+)\b(?! mi(?:ch|r)\b)|\b([A-Za-z]+) (?:ich|wir)\b(?! mi(?:ch|r)\b)|^ ?und ([a-z]+e) (?:(?:sie|es|das|die|den|ihn|gerne?) )*(?:Ihnen|dir|euch|(?:Ihr|dein|eur)e[nmr]?)\b/g;
/** In speech the verb loses its ending: "ich pruf euch gern die Kabel". */
const SPOKEN_TO_READER = /\b[Ii]ch ([a-z]{3,}[^e\W]) (?:gerne? )?(?:Ihnen|dir|euch)\b/;

/** "Ich bringe Ihnen …": what gives in the first person, without more ado. */
const givesNow = (text: string): boolean =>
  clausesOf({ text, start: 0 }).some((clause) => clauseGives(clause.text)) ||
  (TELLS_UNLESS_GIVEN.test(text) && /\b(?:ich|wir)\b/i.test(text));

function clauseGives(text: string): boolean {
  const verbs = [...text.matchAll(FIRST_PERSON)]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? "").toLowerCase())
    .filter(
      (verb) =>
        SPOKEN.has(verb) ||
        (verb.endsWith("e") && (!verb.endsWith("te") || GLADLY.test(text)) && !TELLS.has(verb)),
    )
    .filter((verb) => !NO_VERB.has(verb));
  const spoken = SPOKEN_TO_READER.exec(text)?.[1];
  const gives =
    verbs.length > 0 || (spoken !== undefined && GLADLY.test(text) && !TELLS.has(`${spoken}e`));
  return gives && !/\bnicht\b/.test(text) && (TO_READER.test(text) || GLADLY.test(text));
}

const MODAL = anyOf(
  "[Kk]önnten?",
  "[Kk]ann",
  "[Kk]önnen",
  "[Ww]ürden?",
  "[Ww]ürd",
  "[Kk]önnt",
  "[Ww]erden?",
  "[Mm]öchten?",
  "[Ww]ill",
  "[Ww]ollen",
  "[Dd]arf",
  "[Dd]ürfte",
  "[Ss]oll",
);
const I_WILL = exact(
  String.raw`(?:\b${MODAL} (?:ich|wir)\b|\b(?:[Ii]ch|[Ww]ir) ${MODAL}\b|\b(?:[Mm]eine?|[Uu]nsere?)\b (?:[\w-]+ ){1,9}?${MODAL}\b|\b[Ii]ch\b[^.?!]*(?:\b(?:und|aber|dann)|[,;:–-]) ${MODAL} (?!Sie (?:mir|mich)\b|du\b|ihr\b|es\b|er\b|man\b|das\b))`,
);
const LAST_INFINITIVE =
  /\b([a-z]+(?:en|eln|ern)|tun)(?: (?:und|oder) [a-z]+(?:en|eln|ern))?[.!?"')]*$/;

/** "Ich könnte Ihnen … zeigen": the verb stands at the end of a clause, and gives. */
function willGive(text: string): boolean {
  const at = text.search(I_WILL);
  if (at < 0 || !TO_READER.test(text)) return false;
  return clausesOf({ text: text.slice(at), start: 0 }).some(({ text: clause }) => {
    // "… wenn Sie mich empfehlen könnten" is what the reader would do.
    if (/^\W*(?:wenn|falls|dass|ob|weil|wie|was|sofern|sobald|sollten)\b/i.test(clause))
      return false;
    const infinitive = LAST_INFINITIVE.exec(clause.trim())?.[1];
    return infinitive !== undefined && !takes(infinitive) && !NO_INFINITIVE.has(infinitive);
  });
}

/** "… freue mich, Ihnen … zu zeigen". */
const GLAD_TO =
  /\b(?:freuen?|Freude|gerne?|bereit|Erlaubnis|Genehmigung|erlaubt|Einverständnis|Freigabe|Vergnugen|biete)\b[^.?!]*?(?:\bzu ([a-z]+n)\b|\b(?:mit|vorbei|her|auf|aus|ab|ein|vor|durch|weiter|herum|nach|zusammen|bei)zu([a-z]+n)\b)/;
function isGladToGive(text: string): boolean {
  const match = GLAD_TO.exec(text);
  const infinitive = match?.[1] ?? match?.[2];
  // "… laufen zu lassen" gives, and "lassen" alone says nothing.
  const lets = infinitive === "lassen" && /\b[a-z]+en zu lassen\b/.test(text);
  return infinitive !== undefined && (lets || !takes(infinitive)) && TO_READER.test(text);
}

const READER_GETS = [
  String.raw`\b(?:wäre|ist|hätten wir|haben wir|hätte ich|habe ich) (?:\w+ )?(?:Platz|Raum) f[uü]r (?:\w+ )?(?:Ihre|deine|eure)\w*`,
  String.raw`\b[Kk]omme?\b[^.?!]*\b(?:zum|zur|und|beim) (?!Kennen|Gespräch|Reden|Kaffee|Quatsch|Lernen|Zuschau|Zuhör|Prob|Vorstell|Hospit|höre|frage|sehe|schaue|lerne|rede)(?:[A-Z]\w+en|Hand|helfe|bringe|zeige|repariere|streiche|spiele|lese|nehme|mache)\b`,
  String.raw`\b(?:[Ww]as ich (?:Ihnen |dir |euch )?(?:dafür |im Gegenzug )?(?:an)?(?:bieten|geben|mitbringen) (?:kann|könnte)|[Mm]ein Angebot|[Gg]egenleistung|[Ii]m Tausch)(?: ist|:)`,
  String.raw`\b(?:ist|sind|wären?) (?:\w+ )?(?:deins?|Ihres?|eures?|deine|Ihre|eure)(?=[.,!;]|$| wenn\b| falls\b)`,
  String.raw`\b(?:Sie|[Dd]u|[Ii]hr) (?:bekommen|bekommst|bekommt|kriegst|kriegt|kriegen|erhalten|erhältst)\b`,
  String.raw`\b(?:[Bb]ekommen|[Bb]ekommst|[Bb]ekommt|[Kk]riegst|[Kk]riegt|[Kk]riegen|[Ee]rhalten|[Ee]rhältst) (?:Sie|du|ihr)\b`,
  String.raw`\b(?:[Dd]ürfen|[Dd]arfst|[Dd]ürft|[Kk]önnen|[Kk]annst|[Kk]önnt)\b[^.?!]*\b(?:behalten|mitnehmen|ausleihen|(?:Sie|du|ihr) (?:gerne? )?haben|gerne? haben|damit machen|verwenden|nutzen|benutzen|ausprobieren|testen|abholen|kopieren|übernehmen)\b`,
  String.raw`\b(?:[Hh]ol|[Nn]imm|[Bb]edien|[Ss]uch) d(?:ir|ich)\b|\b(?:[Hh]olen|[Nn]ehmen|[Bb]edienen|[Ss]uchen) Sie sich\b(?! (?:Zeit|die Zeit|\w+ Minuten))|\b(?:[Hh]olt|[Nn]ehmt|[Bb]edient) euch\b`,
  String.raw`\b(?:[Ff]alls|[Ww]enn) (?:Sie|du|ihr)\b(?![^.?!]*\b(?:etwas|was|Fragen|mich|jemanden?)\b)[^.?!]*\b(?:brauchen|brauchst|braucht|suchen|suchst|sucht)\b[^.?!]*\b(?:ich|wir|meine?|unsere?)\b`,
  String.raw`\b(?:Sie|du|ihr) (?:\w+ )?(?:suchen|suchst|sucht|brauchen|brauchst|braucht)\b[^.?!]*[:;–-] ?(?:ich|wir|meine?|unsere?)\b`,
  String.raw`\b(?:die|das|den) (?:Sie|du|ihr) [^.?!,]*\b(?:leihen|ausleihen|haben|nutzen|behalten|benutzen|verwenden|gebrauchen|mitnehmen) (?:können|kannst|könnt|dürfen|darfst|dürft)\b`,
  String.raw`\b(?:hilft|helfen|nützt|nützen|interessiert|interessieren) (?:Ihnen|dir|euch|Sie|dich) (?:vielleicht )?(?:meine?|unsere?|eine?)\b`,
  String.raw`\bdafür\b[^.?!]*\bvon mir\b|\bvon mir\b[^.?!]*\bdafür\b`,
  String.raw`\bschaue? (?:ich )?mir (?:\w+ )?(?:Ihre?|deine?|eure?)[mnrs]? [^.?!]*\ban\b`,
  String.raw`\b[Aa]nbei (?:\w+ )?(?:meine?|unsere?|eine?|die|das|der)\b`,
  String.raw`\b(?:[Mm]ein|[Uu]nser)e? [^.?!]*\b(?:und|,) \w+t (?:Ihnen|dir|euch)\b`,
  String.raw`\b(?:habe (?:ich )?|ich )(?:(?:sie|es|das) )?(?:Ihnen|dir|euch) [^.?!]*\b(?:gemacht|zusammengestellt|aufgeschrieben|mitgebracht|beigelegt|angehängt|notiert|gebaut|gezeichnet|übersetzt|ausgedruckt)\b`,
  String.raw`\bunter die Arme greifen\b`,
  // Bei Ihnen wäre es besser aufgehoben.
  String.raw`\b(?:in|bei|auf|an|unter) (?:Ihnen|[Dd]ir|[Ee]uch|Ihre[mrn]|[Dd]eine[mrn]|[Ee]ure[mrn])\b[^.?!]*\b(?:besser|gut|richtig|bestens) (?:aufgehoben|machen|hängen|stehen|liegen|passen|dran)\b`,
  String.raw`\b(?:bei|für) (?:Ihnen|Sie|[Dd]ir|[Dd]ich|[Ee]uch)\b[^.?!]*\b(?:mehr|besseren?|größeren) (?:Sinn|Nutzen|Zweck|Platz|Freude)\b`,
  String.raw`\b(?:n[uü]tzt|n[uü]tzen|bringt|bringen) (?:es |er |sie |mir |uns )+nichts\b|\bverstaub(?:t|en) (?:\w+ )?bei (?:mir|uns)\b`,
  String.raw`\bgehör(?:t|en) (?:\w+ )?(?:in|an|auf|zu) (?:Ihr|[Dd]ein|[Ee]uer|[Ee]ure|Ihre)\w*`,
  String.raw`\b(?:mir|uns) (?:die|das|den|ein\w*) [^.?!]*(?:abnehmen|abnimmst|abnehmt)\b`,
  String.raw`\b(?:ich|wir) hab(?:e|en)? (?:Ihnen|[Dd]ir|[Ee]uch|für (?:Sie|dich|euch)) [^.?!]*\b(?!geschrieben|gesagt|erzählt|gehört|gelesen|gefolgt|gesehen|gefunden|entdeckt)(?:ge|auf|ein|zusammen|aus|ab|mit|über|ver|be)\w+(?:t|en)(?=[.,!;]|$)`,
  String.raw`\b[Nn]ehmen Sie (?:meine?\w?|unsere?\w?|die|das|den)\b|^(?:[Nn]imm|[Nn]ehmt|[Bb]ehalt\w*) (?:meine?\w?|unsere?\w?|die|das|den)\b`,
  String.raw`^Für (?:Ihre|deine|eure) Mühe\b[^.?!]*\b(?:ich|wir|gibt|bekommen|bekommst|meine?\w?)\b`,
  String.raw`\b(?:die|das|den) (?:Sie|du|ihr|(?:Ihr|dein|eur?e?r?)e? [A-Z]\w+) (?:gerne? )?(?:haben|behalten|nutzen|verwenden|nehmen) (?:können|könnten|kannst|könntest|könnt|könntet|dürfen|darfst)\b`,
  String.raw`\bh(?:abe?|ätte)\b(?![^.?!]*\bFrage)[^.?!]*, (?:die|das|den) (?:Sie|du|ihr) [^.?!,]*(?:können|kannst|könnt|dürfen|darfst|dürft)\b`,
  String.raw`\bhalte\b[^.?!]*\b(?:Vortrag|Kurs|Workshop|Rede|Schulung|Stunde|Abend|Predigt)`,
  String.raw`^[Ff]ür (?:Ihre?\w*|Sie|dich|euch|deine?\w*|eure?\w*) (?!Hilfe|Rat|Zeit|Mühe|Antwort)[^.?!]*\bh(?:abe|ätte) ich (?!(?:\w+ )?Frage)`,
  String.raw`\b(?:Meine?|Unsere?) \w+ \w+(?:t|en) (?:Ihnen|dir|euch|gerne? (?:Ihr|dein|eu)\w*|(?:Ihre|deine|eure)[nrm] [A-Z]\w+)\b`,
  String.raw`^Mit (?:eine[rm]|zwei|drei|meine[rmn]) [^.?!]*\bmich (?:\w+ )?bedanken\b`,
  String.raw`\b[Ii]ch (?:\w+e [^.?!]*|[^.?!,]*\bund \w+ (?:mir|Ihnen|dir|euch) )\bdafür\b(?![^.?!]*\b(?:dankbar|verbunden|danke|interessier\w*|zu alt|zu jung)\b)`,
  String.raw`\bkomm(?:t|en) (?:\w+ )?mit[.,!]`,
  String.raw`\bgehör(?:t|en) (?:dann )?(?:Ihnen|dir|euch)\b`,
  String.raw`\b(?:ist|sind|steh(?:t|en)|stünden?|lieg(?:t|en)|läge) (?:\w+ ){0,3}(?:für (?:Sie|dich|euch)|zu Ihrer Verfügung|bereit)\b`,
  String.raw`\bh(?:abe?|ätte)\b(?![^.?!]*\b(?:Frage|Bitte|Respekt|Bewunderung)\w*)[^.?!]*\bfür (?:Sie|dich|euch)\b`,
  String.raw`\b[Ii]ch (?:habe?|hätte) [^.?!]*\b(?:abzugeben|zu verschenken|zu vergeben|übrig)\b`,
  String.raw`^(?:Dafür|[Ii]m Gegenzug|Als Gegenleistung|Zum Dank|Als (?:kleine[nrs]? )?Dank\w*|Im Tausch)\b(?![^.?!]*\b(?:dankbar|verbunden|danke|zu alt|zu jung)\b)[^.?!]*\b(?:Sie|Ihnen|du|dir|euch|ihr|ich|es)\b`,
  String.raw`\blese\b[^.?!]*\b(?:Korrektur\w*|gegen\b|durch\b)`,
  String.raw`\b[Ii]m Gegenzug\b`,
  String.raw`\b(?:ist|sind) (?:Ihnen|dir|euch) sicher\b`,
  String.raw`\b(?:kann|könnte) (?:ich )?(?:Ihnen|dir|euch) (?:gern )?sagen, (?:woran|wo|wer|welche\w?|warum)\b`,
  String.raw`\b[Ii]ch\b[^.?!]*\bund (?:teile|schicke|bringe|zeige|leihe|überlasse|gebe|sende|schenke) (?:sie|es|ihn|das|davon) (?:\w+ )?(?:mit )?(?:Ihnen|dir|euch)\b`,
  String.raw`\b(?:[Ii]ch|[Ww]ir|[Mm]eine?\w?|[Uu]nsere?\w?)\b(?![^.?!]*\b(?:Sie|du|ihr|Ihr\w*|euer|eure\w?) )[^.?!]*\b(?:kostenlos|umsonst|unentgeltlich|geschenkt|gratis|auf eigene Kosten)\b`,
  String.raw`^[^?]*\b(?:kostenlos|umsonst|gratis|geschenkt)\b[^?]*\b(?:von mir|von uns|f[uü]r (?:Sie|dich|euch))\b`,
  String.raw`\b(?:[Mm]eine?|[Uu]nsere?) \w+ (?:hilft|helfen|bringt|bringen|zeigt|schickt|übersetzt) (?:Ihnen|dir|euch)\b`,
].map(exact);

/** A question asks for something, except where it asks whether the writer may give. */
const ASKS = exact(
  String.raw`^(?![^]*\b(?:(?:Soll|Darf|Dürfte|Kann|Könnte) ich|hilft|nützt|interessiert) (?:Ihnen|dir|euch|Sie|dich))[^]*\?["”“]?$`,
);

const POINTS_BACK = exact(
  String.raw`\b(?:ihn|beides?|davon|[Dd](?:as|ie|en) (?:kann|könnte|dürfen|darf|schick\w*|bring\w*|geb\w*|überlass\w*))\b`,
);

/** The reader said what is lacking. */
const LACK = exact(
  String.raw`\b(?:[Ss]ie|[Dd]u|[Ii]hr)\b[^.?!]*\b(?:schrieb\w*|sagten|sagtest|erwähn\w*|gefragt|geschrieben|gesucht|suchen|suchst)\b[^.?!]*\b(?:fehl\w*|such\w*|brauch\w*|niemand\w*|kein\w*|nach|vermiss\w*|finde\w*)`,
);
/** The writer has it, or knows who does. */
const HAS = exact(
  String.raw`^(?:[Ii]ch (?:habe?|kenne?|besitze)|[Bb]ei (?:uns|mir)|[Ww]ir haben|[Mm]eine?\w? \w+|[Uu]nsere?\w? \w+)\b`,
);

/** "Sie schrieben, dass niemand mehr Stühle flicht. Meine Tante kann es noch." */
export const meetsNeed = (before: string, text: string): boolean =>
  LACK.test(before) && HAS.test(text);

/** Whether it hands over what the sentence before named. */
export const pointsBack = (text: string): boolean => POINTS_BACK.test(text);

/** Whether a German sentence offers the reader something that can be pointed at. */
export const isOffer = (text: string): boolean =>
  !isEmptyKindness(text) &&
  !ASKS.test(text) &&
  (givesNow(text) ||
    willGive(text) ||
    isGladToGive(text) ||
    READER_GETS.some((gets) => gets.test(text)));
