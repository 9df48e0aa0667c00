import { anyOf, anyWord, fold, pattern } from "./pattern.ts";
import { clausesOf } from "./sentences.ts";

const exact = (source: string): RegExp => pattern(source, "exact");
const wordSet = (words: string): ReadonlySet<string> => new Set(fold(words).trim().split(/\s+/));

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

/** What is no gift behind "ich könnte …": the writer learns, asks, comes or wants something. */
const TAKES = wordSet(`
  erfahren wissen lernen dazulernen hören verstehen begreifen fragen befragen ausfragen löchern sprechen besprechen reden
  treffen kennenlernen telefonieren anrufen besuchen kommen vorbeikommen vorbeischauen vorbeizukommen sehen ansehen
  anschauen zuschauen zusehen erleben austauschen unterhalten freuen sagen arbeiten anfangen mitarbeiten bewerben
  einbringen stören wünschen denken vorstellen haben sein werden gewinnen danken bedanken schreiben stellen bekommen
  melden richten belästigen überzeugen präsentieren unterstützen verstärken wechseln einsteigen umsteigen nutzen
  beanspruchen rauben nehmen finden suchen tun können dürfen müssen sollen wollen lassen bleiben gehen leben wohnen
  stehlen fallen verkaufen versichern garantieren schauen blicken gehören aufhalten drängen wagen versuchen probieren trauen erfüllen erinnern verraten ergreifen wenden anfragen nachfragen bitten erbitten
  schätzen wissen hoffen erlauben gestatten profitieren verbinden vernetzen anknüpfen kontaktieren zurückkommen
  revanchieren entschuldigen bewundern gratulieren loben mitnehmen weiterentwickeln orientieren umorientieren
  verabreden vereinbaren setzen einladen begrüßen leisten glauben erreichen
`);

/** Verbs in the first person that tell of the writer and give nothing. */
const TELLS = wordSet(`
  schreibe habe hab hätte hatte möchte würde wurde könnte wollte sollte wäre werde finde frage lese suche danke verfolge
  hoffe freue bewundere arbeite studiere lerne komme wohne lebe interessiere überlege orientiere plane bewerbe wende
  erlaube bitte würdige schätze liebe glaube denke meine sage höre verstehe erinnere stehe sitze fahre träume brauche
  melde befinde blicke trete erwäge beschäftige gehe bleibe nutze wünsche gratuliere verehre beneide staune vermute
  fürchte rufe kenne sehe spiele wechsle strebe erfahre merke spüre ahne weine lache setze vergesse vermisse kaufe käme ginge fände wünschte dürfte müsste sähe ließe bliebe täte gucke
  schaue gestehe bekenne entschuldige störe grüße verbleibe warte rechne gebe stelle mache verspreche versuche
  folge begleite arbeitete bestelle benutze verwende trinke esse heiße bin bitte erreiche beobachte besuche
`);
/** "Ich mache Sie bekannt", "ich gebe Ihnen": these give where they have somebody to give to. */
const TELLS_UNLESS_GIVEN = exact(
  String.raw`\b(?:gebe?|stelle?|richte?|mache?|male?|schreibe?|koche?|lese?|verspreche?|rechne?|kaufe?|frage?|spiele?) (?:ich )?(?:(?:gern|gerne|dann|dafür|auch|mal) )*(?:Ihnen|[Dd]ir|[Ee]uch|Sie|[Dd]ich)\b(?! (?:die Frage|eine Frage|Fragen|Bescheid|zu\b|heute|diese|weil|vor|recht))`,
);
/** First persons that lose their ending in speech, and those that look like a past. */
const SPOKEN = wordSet(`
  nehm bring schick mach back zeig leih koch mal bau reparier helf näh druck schenk besorg biete leite berate
  bearbeite begleite gestalte töpfere teste verrate bereite knete erstatte überlass vermittle bereite kümmere kümmer übernehm fotografier übersetz
`);

const FIRST_PERSON =
  /\b(?:[Ii]ch|[Ww]ir) ([a-z]+)\b(?! mi(?:ch|r)\b)|\b([A-Za-z]+) (?:ich|wir)\b(?! mi(?:ch|r)\b)/g;

/** "Ich bringe Ihnen …": what gives in the first person, without more ado. */
function givesNow(text: string): boolean {
  const verbs = [...text.matchAll(FIRST_PERSON)]
    .map((match) => (match[1] ?? match[2] ?? "").toLowerCase())
    .filter(
      (verb) =>
        SPOKEN.has(verb) || (verb.endsWith("e") && !verb.endsWith("te") && !TELLS.has(verb)),
    )
    .filter((verb) => !NO_VERB.has(verb));
  const gives = verbs.length > 0 && (TO_READER.test(text) || GLADLY.test(text));
  return gives || (TELLS_UNLESS_GIVEN.test(text) && /\b(?:ich|wir)\b/i.test(text));
}

/** Small words beside "ich" that end like a verb. */
const NO_VERB = wordSet(
  "gerne heute eine meine keine ihre deine eure diese jene alle viele nie wie die sie beide jede ohne bitte leute ende",
);

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
  String.raw`(?:\b${MODAL} (?:ich|wir)\b|\b(?:[Ii]ch|[Ww]ir) ${MODAL}\b|\b(?:[Mm]eine?|[Uu]nsere?)\b (?:\w+ ){1,4}${MODAL}\b)`,
);
const NO_INFINITIVE = wordSet(
  "entgegen gegen dagegen hingegen morgen wegen deswegen neben daneben oben unten eben zwischen inzwischen hinten vorn " +
    "innen zusammen ihnen denen allen vielen einen keinen meinen neuen",
);
const LAST_INFINITIVE =
  /\b([a-z]+(?:en|eln|ern)|tun)(?: (?:und|oder) [a-z]+(?:en|eln|ern))?[.!?"')]*$/;

/** "Mitzuarbeiten" is "mitarbeiten". */
const takes = (infinitive: string): boolean =>
  TAKES.has(infinitive) || TAKES.has(infinitive.replace(/^([a-z]+)zu/, "$1"));

/** "Ich könnte Ihnen … zeigen": the verb stands at the end of a clause, and gives. */
function willGive(text: string): boolean {
  const at = text.search(I_WILL);
  if (at < 0 || !TO_READER.test(text)) return false;
  return clausesOf({ text: text.slice(at), start: 0 }).some(({ text: clause }) => {
    const infinitive = LAST_INFINITIVE.exec(clause.trim())?.[1];
    return infinitive !== undefined && !takes(infinitive) && !NO_INFINITIVE.has(infinitive);
  });
}

/** "… freue mich, Ihnen … zu zeigen". */
const GLAD_TO =
  /\b(?:freuen?|Freude|gerne?|bereit|Vergnugen|biete|Ehre)\b[^.?!]*?(?:\bzu ([a-z]+n)\b|\b(?:mit|vorbei|her|auf|aus|ab|ein|vor|durch|weiter|herum|nach|zusammen|bei)zu([a-z]+n)\b)/;
function isGladToGive(text: string): boolean {
  const match = GLAD_TO.exec(text);
  const infinitive = match?.[1] ?? match?.[2];
  return infinitive !== undefined && !takes(infinitive) && TO_READER.test(text);
}

const READER_GETS = [
  String.raw`\b(?:Sie|[Dd]u|[Ii]hr) (?:bekommen|bekommst|bekommt|kriegst|kriegt|kriegen|erhalten|erhältst)\b`,
  String.raw`\b(?:[Bb]ekommen|[Bb]ekommst|[Bb]ekommt|[Kk]riegst|[Kk]riegt|[Kk]riegen|[Ee]rhalten|[Ee]rhältst) (?:Sie|du|ihr)\b`,
  String.raw`\b(?:[Dd]ürfen|[Dd]arfst|[Dd]ürft|[Kk]önnen|[Kk]annst|[Kk]önnt)\b[^.?!]*\b(?:behalten|mitnehmen|ausleihen|(?:Sie|du|ihr) (?:gerne? )?haben|gerne? haben|damit machen|verwenden|nutzen)\b`,
  String.raw`\b(?:die|das|den) (?:Sie|du|ihr) (?:gerne? )?(?:haben|behalten|nutzen|verwenden|nehmen) (?:können|kannst|könnt|dürfen|darfst)\b`,
  String.raw`\bh(?:abe?|ätte)\b(?![^.?!]*\bFrage)[^.?!]*, (?:die|das|den) (?:Sie|du|ihr) [^.?!,]*(?:können|kannst|könnt|dürfen|darfst|dürft)\b`,
  String.raw`\bhalte\b[^.?!]*\b(?:Vortrag|Kurs|Workshop|Rede|Schulung|Stunde|Abend|Predigt)`,
  String.raw`^[Ff]ür (?:Ihre?\w*|Sie|dich|euch|deine?\w*|eure?\w*) (?!Hilfe|Rat|Zeit|Mühe|Antwort)[^.?!]*\bh(?:abe|ätte) ich (?!(?:\w+ )?Frage)`,
  String.raw`\b(?:Meine?|Unsere?) \w+ \w+(?:t|en) (?:Ihnen|dir|euch|gerne? (?:Ihr|dein|eu)\w*)\b`,
  String.raw`^Mit (?:eine[rm]|zwei|drei|meine[rmn]) [^.?!]*\bmich (?:\w+ )?bedanken\b`,
  String.raw`\b[Ii]ch \w+e [^.?!]*\bdafür\b(?![^.?!]*\b(?:dankbar|verbunden|danke|interessier\w*|zu alt|zu jung)\b)`,
  String.raw`\bkomm(?:t|en) (?:\w+ )?mit[.,!]`,
  String.raw`\bgehör(?:t|en) (?:dann )?(?:Ihnen|dir|euch)\b`,
  String.raw`\b(?:ist|sind|steh(?:t|en)|lieg(?:t|en)) (?:\w+ ){0,3}(?:für (?:Sie|dich|euch)|zu Ihrer Verfügung|bereit)\b`,
  String.raw`\bh(?:abe?|ätte)\b(?![^.?!]*\b(?:Frage|Bitte|Respekt|Bewunderung)\w*)[^.?!]*\bfür (?:Sie|dich|euch)\b`,
  String.raw`\b[Ii]ch (?:habe?|hätte) [^.?!]*\b(?:abzugeben|zu verschenken|zu vergeben|übrig)\b`,
  String.raw`^(?:Dafür|[Ii]m Gegenzug|Als Gegenleistung|Zum Dank|Als (?:kleine[nrs]? )?Dank\w*|Im Tausch)\b(?![^.?!]*\b(?:dankbar|verbunden|danke|zu alt|zu jung)\b)[^.?!]*\b(?:Sie|Ihnen|du|dir|euch|ihr|ich|es)\b`,
  String.raw`\blese\b[^.?!]*\b(?:Korrektur\w*|gegen\b|durch\b)`,
  String.raw`\b(?:[Ii]m Gegenzug|[Kk]ostenlos|umsonst|unentgeltlich|geschenkt)\b`,
  String.raw`\b(?:[Mm]eine?|[Uu]nsere?) \w+ (?:hilft|helfen|bringt|bringen|zeigt|schickt|übersetzt) (?:Ihnen|dir|euch)\b`,
].map(exact);

const EMPTY = pattern(
  String.raw`\b${anyOf(
    "irgendwann",
    "eines Tages",
    String.raw`revanchier\w*`,
    "erkenntlich",
    "(?:zu (?:Ihrer|deiner) Verfügung|zur Verfügung)(?! stellen)",
    "stehe? (?:ich )?(?:auch |gern )?(?:Ihnen|dir)",
    String.raw`(?:falls|wenn) ich (?:Ihnen|dir|euch|einmal|mal|etwas|irgend\w*|selbst|auch|je)`,
    "behilflich",
    "über mich",
    "bringe? [^.]*(?:gute Laune|Neugier|Zeit und)",
    "helfen kann",
    "nützlich sein",
    "lassen Sie mich wissen",
    "sag(?:en Sie)? (?:mir )?(?:einfach )?Bescheid",
    "Lebenslauf",
    "Bewerbungsunterlagen",
    "Gegengefallen|Gefallen tun",
    "(?:viel|große?|jede Menge|meine?) (?:\\w+ ){0,2}(?:Erfahrung|Motivation|Engagement|Leidenschaft|Begeisterung|Einsatz)",
    "mein(?:e|en)? (?:\\w+ )?(?:Erfahrung(?:en)?|Kenntnisse|Fähigkeiten|Stärken|Talente?|Motivation|Engagement|Leidenschaft) (?:\\w+ )?(?:ein|mit)",
    "mich (?:gern |gerne )?(?:kurz |persönlich )?vor(?:zu)?stellen",
    String.raw`(?:Kaffee|Tee|Essen|Mittagessen|Bier|Kuchen) (?:einlad|ausgeb|spendier)\w*`,
    "(?:auf|zu|zum) (?:einen|einem|ein)? ?(?:Kaffee|Tee|Bier|Essen|Mittagessen)",
    "(?:stelle|trage|freue) (?:ich )?mi(?:ch|r)(?! Ihnen)",
  )}\b`,
);

/** A question asks for something, except where it asks whether the writer may give. */
const ASKS = exact(
  String.raw`^(?![^]*\b(?:Soll|Darf|Dürfte|Kann|Könnte) ich (?:Ihnen|dir|euch))[^]*\?["”“]?$`,
);

/** Whether a German sentence offers the reader something that can be pointed at. */
export const isOffer = (text: string): boolean =>
  !isEmptyKindness(text) &&
  !ASKS.test(text) &&
  (givesNow(text) ||
    willGive(text) ||
    isGladToGive(text) ||
    READER_GETS.some((gets) => gets.test(text)));

/** Whether it is kind and has nothing in it; a coffee is only where one talks. */
export const isEmptyKindness = (text: string): boolean => EMPTY.test(text);
