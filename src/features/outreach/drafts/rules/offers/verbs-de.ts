import { fold } from "../pattern.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(fold(words).trim().split(/\s+/));

/** What is no gift behind "ich könnte …": the writer learns, asks, comes or wants something. */
const TAKES = wordSet(`
  erfahren wissen lernen dazulernen hören verstehen begreifen fragen befragen ausfragen löchern sprechen besprechen reden
  treffen kennenlernen telefonieren anrufen besuchen kommen vorbeikommen vorbeischauen vorbeizukommen sehen ansehen
  anschauen zuschauen zusehen zuhören erleben austauschen unterhalten freuen sagen arbeiten anfangen mitarbeiten bewerben
  einbringen stören wünschen denken vorstellen haben sein werden gewinnen danken bedanken schreiben stellen bekommen
  melden richten belästigen überzeugen präsentieren unterstützen verstärken wechseln einsteigen umsteigen nutzen
  beanspruchen rauben nehmen finden suchen tun können dürfen müssen sollen wollen lassen bleiben gehen leben wohnen
  stehlen fallen verkaufen versichern garantieren schauen blicken gehören aufhalten drängen wagen versuchen probieren trauen erfüllen erinnern verraten ergreifen wenden anfragen nachfragen bitten erbitten
  darlegen erläutern schildern darstellen näherbringen schätzen wissen hoffen erlauben gestatten profitieren verbinden vernetzen anknüpfen kontaktieren zurückkommen
  revanchieren entschuldigen bewundern gratulieren loben mitnehmen weiterentwickeln orientieren umorientieren
  herausfinden ergründen nachvollziehen einschätzen schnacken quatschen plaudern plauschen klönen austauschen verabreden vereinbaren fassen anpassen einrichten vorbereiten versprechen kurzfassen weiterbilden setzen einladen begrüßen leisten glauben erreichen
`);

/** Verbs in the first person that tell of the writer and give nothing. */
export const TELLS = wordSet(`
  schreibe habe hab hätte hatte möchte würde wurde könnte wollte sollte wäre werde finde frage lese suche danke verfolge
  hoffe freue bewundere arbeite studiere lerne komme wohne lebe interessiere überlege orientiere plane bewerbe wende
  erlaube bitte würdige schätze liebe glaube denke meine sage höre verstehe erinnere stehe sitze fahre träume brauche
  melde befinde blicke trete erwäge beschäftige gehe bleibe nutze wünsche gratuliere verehre beneide staune vermute
  fürchte rufe kenne sehe spiele wechsle strebe erfahre merke spüre ahne weine lache setze vergesse vermisse kaufe wüsste käme ginge fände wünschte dürfte müsste sähe ließe bliebe täte gucke
  schaue gestehe bekenne entschuldige störe grüße verbleibe warte rechne gebe stelle mache verspreche versuche
  folge begleite arbeitete bestelle benutze verwende trinke esse heiße bin bitte erreiche beobachte besuche erzähle verdanke stimme begegne vertraue gratulier wünsch
`);
/** First persons that lose their ending in speech, and those that look like a past. */
export const SPOKEN = wordSet(`
  nehm bring schick mach back zeig leih koch mal bau reparier helf näh druck schenk besorg biete leite berate
  bearbeite begleite gestalte töpfere teste verrate bereite knete erstatte überlass vermittle bereite kümmere kümmer übernehm fotografier übersetz
`);

/** Small words beside "ich" that end like a verb. */
export const NO_VERB = wordSet(
  "gerne heute eine meine keine ihre deine eure diese jene alle viele nie wie die sie beide jede ohne bitte leute ende",
);

/** What ends like an infinitive and is none. */
export const NO_INFINITIVE = wordSet(
  "entgegen gegen dagegen hingegen morgen wegen deswegen neben daneben oben unten eben zwischen inzwischen hinten vorn " +
    "innen zusammen ihnen denen allen vielen einen keinen meinen neuen",
);

/** "Mitzuarbeiten" is "mitarbeiten". */
export const takes = (infinitive: string): boolean =>
  TAKES.has(infinitive) || TAKES.has(infinitive.replace(/^([a-z]+)zu/, "$1"));
