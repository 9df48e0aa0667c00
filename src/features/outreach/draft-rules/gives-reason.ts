import type { Locale } from "#chat/locale.ts";
import { isEmptyKindness, offersIn } from "./offers-something.ts";
import { FIRM, fold, pattern } from "./pattern.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { clausesOf, sentencesOf, wordsOf } from "./sentences.ts";

/**
 * Words that could stand in a letter to anybody: small words, what people are and feel, praise, and the business of
 * asking for a talk. What is left of a sentence about the reader without them is what is particular to the reader.
 */
const ANYBODY: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    "a about above absolutely accomplished accomplishments achieve achieved achievements across action admire admired admiration after again all almost alone along already also always am amazing among an and another any anybody anyone anything appreciate are area around article as ask asked asking at attention aware away background be became because become been before began being best better between big both brand brilliant bring business busy but by call came can career careers certainly challenges chance change clear clearly client clients colleague colleagues come coming commitment community companies company company's connect connected connection consider contact conversation could course creative culture curious current currently customers day days dear decade decades decided deep deeply definitely details did different discover discuss distinguished do does doing done don't down dream due during dynamic each early easy eminent employer email enough entire environment especially esteemed even ever every everybody everyone everything exactly excellence excellent exceptional excited exciting executive exemplary expect experience experienced experiences expert expertise experts extensive extraordinary eye fact familiar famous fantastic far fascinated fascinating favourite feel felt few field fields figure find firm firm's first follow followed following for forward found founder from full further future gave general genuinely get gets getting give given glad go going good got great greatly grow growing growth guess had half happy hard has have having he head hear heard held hello help helped her here hi high highly him his honest honestly honour hope how however huge i i'd i'll i'm i've idea if impact importance important impressed impressive in incredible incredibly industry influential innovation innovative insight insights inspiration inspire inspired inspiring interest interested interesting into introduction is it it's its job join journey just keen keep kind kindly knew know knowledge known large last latest lead leader leaders leadership leading learn learned learning least led let letter level life like linkedin little live long look looked looking lot lots love loved made mail main make makes making manage management manager many market me mean meet mention mentioned mentor message mind minutes mission moment more most mr mrs ms much must my myself name named names need network never new nice no not nothing notice noticed now obviously of off office often on once one online only open opinion opportunity or organisation organization other others our out outstanding over own particular particularly passion passionate past path people perfect perhaps person personally perspective phone pioneer pioneering place please pleasure point position possible post posts practice present prestigious pretty probably product products profession professional professionally profile projects proud provided provider quality question questions quick quite reach reached read reading real really reason recent recently recommended referred regard regards related remarkable renowned reputable reputation respect respected rest rich right role roles said same saw say says search sector see seem seems seen senior services sets several share she short should simply since sir skills so solution solutions some somebody someone something soon sort spare speak specialist speciality spent spoke stage stand stands start started state still stood stories story strong study style subject success successful such suggested super sure sustainability sustainable take talented talk talking team teams tell than thank thanks that that's the their them then there these they thing things think this those though thought through time times to today together told too top touch towards track trade trends tried truly try trying two under understand unique up us use used useful valuable values various very via view vision visionary want wanted was way ways we website welcome well well-known were what what's whatever when where whether which while who whole whose why will wisdom wish with within without wonder wonderful work worked working works world world-class worth would write writing wrote year years yes yet you you'd you'll you're you've your yours yourself"
      .split(" ")
      .map(fold),
  ),
  de: new Set(
    "ab aber ähnlich alle allem allen aller alles als also alt am an andere anderen anfrage ansehen ansprechpartner anspruchsvoll arbeit arbeiten arbeitgeber arbeitsweise artikel auch auf aufgabe aufgaben aufmerksam aus ausgezeichnet austausch austauschen außerdem außergewöhnlich bald beachtlich bedeutend beeindruckend beeindruckende beeindruckt beeindruckten begeistert beginnen bei beim beitrag bekannt bekannte bereich bereits beruf beruflich beruflichen berufsleben berufsweg beste besten bestimmt bewundere bewunderung bin bis bisher bitte blicke branche bringen da dabei dadurch dafür damals damit danach dank danke dann daran darauf darf darüber das dass davon dazu dein deine deinem deinen deiner dem den denen denke denn der deren des deshalb dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen dürfte dynamisch ebenfalls echt eigene eigenen ein eindruck eindrucksvoll eine einem einen einer eines einfach einige einigen einmal entwickelt entwicklung er erfahren erfahrene erfahrenen erfahrung erfahrungen erfolg erfolge erfolgreich erfolgreiche erfolgreichen erfuhr erst erste es etwa etwas euch euer eure experte expertin expertise fach fachgebiet fachwissen falls fand faszinierend faszinierende fasziniert finde firma firmen folge frage fragen frau freue freundlich freundlichen führen führend führende führenden führungskraft für ganz ganze ganzen gar geben gebiet gefällt gefunden gehört gelesen gern gerne geschichte gespräch gewesen gewiss gibt gilt ging glaube groß große großen großartig großartige großem gruß grüße gut gute guten guter haben habe hallo hat hatte hätte hätten her herausragend herausragende herr herrn herzlich heute hier hin hinter hoch hochgeschätzt hochinteressant hoffe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in innovativ innovative innovatives inspirierend inspirierende inspiriert interessant interessante interessanten interesse interessieren interessiert internet ist ja jahr jahre jahren je jede jedem jeden jeder jemand jetzt kann karriere kein keine kenne kennen kenner kenntnisse kennenlernen klar klasse kommen kommt kompetent kompetenz können könnte konnte kontakt kunden kultur kurz lang lange langem langjährige langjährigen laufbahn leben leicht lernen lesen letzte letzten leute lieb liebe lieber linkedin machen macht man markt mega mehr mein meine meinem meinen meiner mensch menschen mich minuten mir mit mitarbeiter möchte möchten mögen möglich muss müssen nach nachricht nächste name namen namhaft namhaften natürlich nehmen nein netzwerk neu neue neuen nicht nichts nie noch nun nur ob oder offen offenbar oft ohne orientieren persönlich persönlichkeit persönlichkeiten position positiv produkte profi profil projekt projekte qualität renommiert renommierte rolle ruf sagen sagte schätze schon schön schöne schreiben schreibe sehe sehen sehr sei seien sein seine seit selbst sich sicher sie sieht sind so sogar sollte sollten sondern sonst sowie spannend spannende spannenden später spezialist stark statt stehe steht stelle stellen stets stieß stoße studiere suche super tag team tätig tätigkeit telefonat thema themen tief tolle tollen toll tun über überall überzeugt um umfeld umgang und uns unser unternehmen unternehmens unter verantwortung verfolge verstehen viel viele vielen vielleicht vision voll vom von vor vorbild vorstellen während war waren warum was weg weil weiß weit weiter welche welt wenig wenn wer werde werden werdegang wert werte wertvoll wie wieder will wir wird wirklich wissen wo wofür wohl wollte würde würden wunderbar zeigen zeit ziemlich zu zufällig zukunft zum zur zurück zwei zwischen"
      .split(" ")
      .map(fold),
  ),
};

/** What somebody did or made; beside it fewer particulars are enough. */
const DEED: Readonly<Record<Locale, RegExp>> = {
  en: pattern(
    String.raw`\byour (?:\w+ ){0,3}(?:talk|article|essay|column|book|video|workshop|lecture|demo|thread|post|podcast|interview|speech|paper|film|exhibition|design|account|piece|series|blog|guide|map|window|shop|garden|project|decision|campaign|report|announcement|answer|letter|study|comment|relaunch)s?\b|\byou(?:['’]ve| have)? (?:\w+ly )?(?:said|wrote|written|told|gave|built|made|described|showed|explained|answered|brought|began|started|turned|opened|closed|replaced|convinced|taught|designed|composed|refused|chose|won|ran|moved|saved|invented|planted|painted|wear|sawed|took|put)\b|\bI (?:read|saw|heard|watched|listened)\b`,
  ),
  de: pattern(
    String.raw`\b(?:Ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?) (?:\w+ ){0,3}(?:Artikel|Aufsatz|Buch|Vortrag|Film|Beitrag|Entscheidung|Führung|Ausstellung|Schaufenster|Kolumne|Interview|Video|Podcast|Werkstatt|Projekt|Rede|Kurs|Workshop|Bericht|Kommentar|Brief|Konzept|Antwort)\w*|\b(?:haben Sie|hast du|Sie (?:haben|hatten)|du hast|(?:dass|wie|seit|als|wo) (?:Sie|du|ihr))\b`,
  ),
};

const READER: Readonly<Record<Locale, RegExp>> = {
  en: pattern(String.raw`\b(?:you|your|yours|you['’](?:ve|re|d|ll)|${FIRM})\b`),
  de: pattern(
    String.raw`\b(?:Sie|Ihnen|[Ii]hr|Ihre[nmrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?|${FIRM})\b`,
    "exact",
  ),
};

/** What is asked of the reader is no reason to ask it of this one. */
const ASKS: Readonly<Record<Locale, RegExp>> = {
  en: pattern(
    String.raw`\b(?:minutes?|mins?|quarter of an hour|half an hour|an hour)\b|\b(?:could|would|may|might|can|will) (?:I|we|you) (?:\w+ )?(?:ask|call|talk|speak|meet|spare|give|be|have|chat|set|phone|visit|find|come|tell)|\b(?:I['’]d|I would|I should|I want|I wish|would)(?: \w+)? (?:like|love|want|be (?:glad|happy|grateful|interested)|welcome|appreciate)\b|\b(?:want|wanting|hope|hoping|keen|curious|eager) to (?:learn|hear|know|ask|understand|find out|see)\b`,
  ),
  de: pattern(
    String.raw`\b(?:Minuten|Viertelstunde|halbe Stunde|Stunde)\b|\b(?:Hätten|Hättest|Könnten|Könntest|Würden|Würdest|Dürfte|Darf|Wollen|Hast|Haben) (?:Sie|du|ich|wir)\b|\b(?:ich|gern|gerne)\b[^.]*\b(?:möchte|würde|wüsste|wollte)\b|\bmöchte (?:ich|gern)\b|\bwüsste (?:ich|so|gern)\b`,
    "exact",
  ),
};

/** Whether something in the text is true of this reader or their firm in particular. */
export function givesReason(draft: PreparedDraft): boolean {
  const { language } = draft;
  const names = new Set(wordsOf(draft.names));
  const offers = new Set(offersIn(draft).map((sentence) => sentence.start));
  const isParticular = (text: string, enough: number, enoughBesideADeed: number): boolean => {
    if (!READER[language].test(text) || ASKS[language].test(text)) return false;
    const particular = [...new Set(wordsOf(text))].filter(
      (word) =>
        word.length > 2 &&
        !ANYBODY[language].has(word) &&
        !names.has(word) &&
        !names.has(word.replace(/'?s$/, "")),
    );
    return particular.length >= (DEED[language].test(text) ? enoughBesideADeed : enough);
  };
  return sentencesOf(draft.text).some(
    (sentence) =>
      !offers.has(sentence.start) &&
      !isEmptyKindness(sentence.text, language) &&
      (isParticular(sentence.text, 6, 3) ||
        clausesOf(sentence).some((clause) => isParticular(clause.text, 3, 2))),
  );
}
