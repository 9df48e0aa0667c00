import type { DraftLanguage, Place } from "./draft.ts";
import { pattern } from "./pattern.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { clausesOf, sentencesOf } from "./sentences.ts";

/** The writer's own papers. */
const PAPERS: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`\b(?:cv|c\.v\.|résumé|resume|curriculum vitae|portfolio|show ?reel|demo reel|(?:application|my) (?:papers|documents|file|materials)|bio-?data|(?:experience|recommendation|appointment|reference) (?:letters?|certificates?)|mark ?sheets?|transcripts|testimonials|cover(?:ing)? letter|personal statement|employment history|references and certificates|certificates|work samples|my (?:book|reel))(?!['’]?s\b(?! (?:attached|enclosed|below|here|in the|right|at)))\b`,
  ),
  de: pattern(
    String.raw`(?:\bCV\b|Lebenslauf|Curriculum|Portfolio|Showreel|Bewerbungs(?:unterlagen|mappe|schreiben|foto)|Motivationsschreiben|Arbeitszeugnis\w*|\bmeine (?:\w+ )?(?:Unterlagen|Zeugnisse|Mappe|Arbeitsproben|Referenzen|Vita)|\bVita\b|\bMappe\b|Arbeitsproben)`,
  ),
};

/** That they come with the text. */
const COMES_ALONG: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`\b(?:pfa|attach\w*|enclos\w*|annex\w*|append\w*|includ\w*|herewith|below|overleaf|link\w*|here(?:'s|’s)?|find|see|have a look|take a look|look at|download|on my (?:site|website|page)|in with this|with this|along with|in the envelope|pinned|slipped|tucked|stuck|glued|taped|clipped|folded|rides|tags along|added|adding|put(?:ting)?|comes? with|accompan\w+|follows? (?:below|here)|is at|lives at|you['’]ll find|sending|am sending|send you|goes with|insert\w*|stapl\w*|popped|dropped|upload\w*|past\w+ (?:it|my)|copied|put my|(?:as well|too)(?=[.,!]|$)|pdf|for (?:your|the) (?:\w+ )?(?:perusal|reference|information|review|files|consideration|attention)|in the post|just so|so (?:that )?you)\b|\bwww\.|https?:|\b(?:\w|-)+\.(?:com|example|org|net|io|me|co|design|work)\b`,
  ),
  de: pattern(
    String.raw`(?:\bAnhang|\banbei\b|beigef[uü]gt|bei(?:liegend|gelegt)|\blieg(?:t|en) (?:\w+ ){0,3}bei\b|\bhäng(?:t|en|e)? (?:\w+ ){0,6}(?:an|dran)\b|\b(?:leg|füg|häng|pack|steck|kleb|heft)e? (?:\S+ ){0,8}(?:bei|an|dazu|hinzu|ein|mit)\b|angehängt|\bAnlage\b|\bLink\b|verlinkt|\bfinden Sie\b|\bfindest du\b|\bfindet sich\b|\bhier\b|\bschicke? (?:ich )?(?:Ihnen|dir)?|\bsende (?:ich )?(?:Ihnen|dir)?|\bmitgeschickt|\bdabei\b|\bmitgesandt|mitzuschicken|beizu(?:legen|fügen)|anzuhängen|\bangef[uü]gt|\beingefügt|\bPDF\b|\b(?:zur|Zur) (?:Info|Ansicht|Kenntnis|Information|Durchsicht)|\bf[uü]r (?:Ihre|deine) Unterlagen|\bdamit (?:Sie|du|ihr)\b|\b[uü]bersende|\beinliegend|\b(?:gesteckt|gelegt|geklebt|geheftet|mitgegeben)\b|\bunter\b|www\.|https?:|\b(?:\w|-)+\.(?:de|com|example|org|net|io|me)\b)`,
  ),
};

/** That they do not. */
const NOT_SO: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`\b(?:no|(?<!I'm |I am )not|without|never|don't|won't|isn't|aren't|haven't|hasn't|didn't|people'?s|students'?|your (?:cv|résumé|resume|portfolio)|résumés|resumes|cvs|as you asked|you (?:asked|wanted|told|invited|begged) (?:me )?(?:for|to)|as (?:promised|discussed|agreed|requested|you (?:suggested|wished|wanted))|nothing|in (?:a|the|my) drawer|stays? (?:at home|out of|behind)|at your request)\b`,
  ),
  de: pattern(
    String.raw`\b(?:kein|keinen|keine|ohne|nicht|wie (?:gewünscht|erbeten|besprochen|versprochen|vereinbart)|Sie (?:wollten|baten|hatten|haben)\b[^.?!]*\b(?:gebeten|um|sehen)|um den Sie|um die Sie|Ihr(?:en)? (?:Lebenslauf|Portfolio)|dein(?:en)? (?:Lebenslauf|Portfolio)|(?:Lebensläufe|Lebensläufen))\b`,
  ),
};

/** That they come only once asked for. */
const ON_REQUEST: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`\b(?:if you (?:like|want|wish|ask|would like|'d like|need)|on request|should you (?:want|wish|like)|when you ask|whenever you ask|can send|could send|happy to send|glad to send)\b`,
  ),
  de: pattern(
    String.raw`\b(?:auf Wunsch|falls (?:Sie|du)|wenn (?:Sie|du)|bei Interesse|bei Bedarf|gern nach|nachreichen)\b`,
  ),
};

/** What is in the envelope already is not waiting to be asked for. */
const IS_IN_IT: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(String.raw`\b(?:attached|enclosed|herewith|below|annexed|appended|pdf|rides|tags)\b`),
  de: pattern(
    String.raw`\b(?:anbei|Anhang|Anlage|beigefügt|beigelegt|beiliegend|angehängt|(?:leg|füg|häng)e? (?:ich )?(?:\w+ ){0,5}(?:bei|an))\b`,
  ),
};

/** A sentence about what the one before named. */
const POINTS_BACK: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`^(?:it|they|both|you'?ll find|you can (?:find|see)|see|find|here|link|attached|enclosed|below)\b`,
  ),
  de: pattern(
    String.raw`^(?:er|sie|es|beides?|sie finden|du findest|zu finden|hier|link|anbei|im anhang|liegt|hängt)\b`,
  ),
};

/** Where the writer's own CV or portfolio comes along, which nobody asked for. */
export function findAttachedCv({ text, language }: PreparedDraft): Place | undefined {
  const sentences = sentencesOf(text);
  const found = sentences.find((sentence, index) => {
    const clauses = clausesOf(sentence).filter((clause) => PAPERS[language].test(clause.text));
    // "I have a portfolio. You'll find it at …"
    const next = sentences[index + 1]?.text ?? "";
    const said = POINTS_BACK[language].test(next) ? `${sentence.text} ${next}` : sentence.text;
    return (
      clauses.some((clause) => !NOT_SO[language].test(clause.text)) &&
      COMES_ALONG[language].test(said) &&
      (IS_IN_IT[language].test(said) || !ON_REQUEST[language].test(said))
    );
  });
  return found && { start: found.start, end: found.start + found.text.length };
}
