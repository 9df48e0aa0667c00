import type { DraftLanguage, Place } from "./draft.ts";
import { findUnlessDenied } from "./find-unless-denied.ts";
import { FIRM, pattern } from "./pattern.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { sentencesOf } from "./sentences.ts";

const POST_EN =
  "(?:jobs?|positions?|roles?|vacanc(?:y|ies)|openings?|posts?|placements?|internships?|traineeships?|apprenticeships?|opportunit(?:y|ies)|employment|work)";
/** Whom a firm looks for; not who would only try something out. */
const PERSON_EN =
  "(?!(?:other|whether|paper|number|order|offer|answer|matter|corner|letter|flower|water|never|ever|after|under|over|volunteer|tester|proof ?reader|reader|driver update|newsletter|mirror|colou?r)s?\\b)(?:\\w{2,}(?:er|or|ist|ant|ian|man|men|woman|women|staff)s?|people|staff|hands|someone|somebody|apprentices?|trainees?|interns?|nurses?|chefs?|cooks?|clerks?|guides?)";
const POST_DE =
  "(?:(?:Arbeits|Ausbildungs|Praktikums|Lehr|Voll[sz]eit|Teilzeit|Plan|Honorar)?[Ss]tellen?|Jobs?|Positionen?|Vakanz(?:en)?|Praktik(?:um|a)|Praktikumspl[aä]tz\\w*|Ausbildungspl[aä]tz\\w*|Arbeitspl[aä]tz\\w*|Lehrstellen?|Anstellung|Beschäftigung|Arbeit|Aushilfe|Verstärkung|Nachwuchs|Mitarbeit\\w*|Leute)";

const ENGLISH = [
  // Whether there is one.
  `\\b(?:is there|are there|was there|were there|be there|there be|there['’]s)\\b[^.?!]{0,50}\\b${POST_EN}\\b`,
  `\\b(?:openings|vacanc(?:y|ies))\\b(?! of)`,
  `\\b(?:you|they|your \\w+|${FIRM})\\b(?: \\w+){0,5}? (?:need|looking for|short of|could use|in need of|searching for)(?: \\w+){0,2} (?:someone|somebody|anyone|anybody|people|staff|help|a hand)\\b[^.?!]{0,50}\\?`,
  `\\b(?:trial|test) (?:week|day|shift|period)\\b`,
  `\\b(?:do|does|did|would|might|could|may|will|if|whether|should|have)\\s+(?:you|your \\w+|they|anyone|anybody|somebody|someone|${FIRM})\\b(?: \\w+){0,5}? (?:have|had|got|know of|know about|heard? of|need|hire|offer|take on|see|find|open(?:ing)?)\\b[^.?!]{0,40}\\b(?<!\\byour (?:\\w+ )?)(?:${POST_EN}|pair of hands|assistants?|apprentices?|trainees?|interns?|juniors?|helpers?)\\b(?! fair)`,
  `\\b(?:you|they|${FIRM}|your \\w+)(?: \\w+){0,2} (?:hiring|recruiting)\\b`,
  `\\b(?:hiring|recruiting|taking (?:people|anyone|someone|somebody) on|taking on)\\b[^.?!]{0,30}\\?`,
  `\\bany (?:\\w+ ){0,2}(?:vacanc(?:y|ies)|openings?|jobs?|positions?|roles)\\b`,
  `\\b(?:spots?|places?|slots?|seats?|desks?|${POST_EN}) (?:is |are )?(?:open|free|available|going|vacant|to fill|unfilled)\\b`,
  `\\b(?:have|has|had|got|be|is|any|offer) (?:maybe |perhaps |possibly )?(?:an? |any |some )?(?:open|free|vacant|available|unfilled) (?:spots?|places?|slots?|seats?|desks?|${POST_EN})\\b`,
  `\\b(?:have|has|had|got|any|an|another) (?:an? |any )?(?:\\w+ )?(?:opening|vacancy)\\b(?! (?:of|speech|night|day|line|hours|party|in (?:the|my|your) (?:schedule|diary|calendar|week)))`,
  `\\b(?:are|were|would) (?:you|they|${FIRM}|your \\w+) (?:\\w+ ){0,2}?(?:looking for|in need of|short of|searching for|after|seeking) (?:an? |another |any |some |more |new |extra )(?:\\w+ ){0,2}?${PERSON_EN}\\b`,
  `\\b(?:if|should|in case|whether|when|do|does|might|could) (?:you|they|${FIRM}|your \\w+) (?:\\w+ ){0,2}?(?:need|want|require|use|miss|lack|look for(?! in\\b)|are looking for|be looking for|are short of)s? (?:an? |another |any |some |more |new |extra )?(?:\\w+ ){0,2}?${PERSON_EN}\\b`,
  `\\bneed (?:a hand|help|hands) (?:\\w+ ){0,4}(?:paid|part-time|full-time)\\b|\\b(?:paid|part-time|full-time)\\b[^.]{0,20}\\?`,
  `\\b(?:you|they|${FIRM})\\b[^.?!]{0,30}\\b(?:take|takes|taking) on (?:\\w+ ){0,2}?${PERSON_EN}\\b`,
  `\\b(?:thrilled|delighted|happy|glad|honou?red|excited|proud|pleased) to (?:join|work for|become part of|be part of|be on)\\b`,
  `\\bI(?:'d| could| can| would)(?: \\w+)? (?:fill in|help out|step in|pitch in)\\b[^.?!]*\\b(?:whenever|shifts?|sick|short)\\b`,
  `\\b(?:would|could|might) (?:you|${FIRM}|your \\w+) (?:\\w+ )?consider (?!talk|speak|meet|giving|sharing|answer|having|sparing|a (?:call|chat|conversation|talk|meeting|short|brief|quick|\\d|ten|fifteen|twenty))`,
  `\\b(?:chance|opportunity|privilege) to (?:join|work (?:with|for|at)|be (?:a )?part of|prove)\\b`,
  `\\b(?:there|you|${FIRM})\\b[^.?!]{0,30}\\b(?:room|a place|space|use) for (?:an? |another )(?:\\w+ ){0,2}?${PERSON_EN}\\b`,
  `\\b(?:tell|mention to|let) [^.?!]{0,30}\\babout me\\b`,
  `\\bany (?:chance|possibility|hope|prospect) of (?:\\w+ ){0,2}(?:${POST_EN}|shifts?|hours)\\b`,
  `\\b(?:have|got|be|is|find) (?:\\w+ ){0,3}?(?:work|something|anything|a job|a role|use) for me\\b`,
  `\\b(?:be|am|I'm) (?:a|an|the) (?:\\w+ )?(?:fit|asset|match|addition) (?:for|to)\\b`,
  `\\bhow (?:to|can I|do I|could I|would I|I can|I could|might I) apply\\b`,
  // To be thought of.
  `\\b(?:keep|keeping|bear|bearing|have|hold) (?:me|my name|my details) in mind\\b`,
  `\\b(?:think|thought|thinking) of me\\b`,
  `\\bremember (?:me|my name)\\b`,
  `\\bconsider(?:ed|ing)? (?:me|my|for|as a candidate|as your)\\b`,
  `\\bbe considered\\b`,
  `\\bconsideration for\\b`,
  `\\b(?:anything|something|a (?:place|spot|seat|desk|chair|slot|\\w+ post|position|vacancy|job)) (?:should |might |may |were to |ever )*(?:comes?|came|opens?|opened|turns?|turned|becomes?|falls?|frees?|gets?) (?:up|free|available|open|vacant)\\b`,
  `\\bshould (?:anything|something|a \\w+|an \\w+)(?: \\w+)?(?: ever)? (?:come|open|turn|become|arise|fall|free)\\b`,
  `\\b(?:need|use|want|looking for|short of|require)(?: \\w+){0,2} (?:assistants?|pair of hands|hands|apprentices?|trainees?|juniors?|interns?|helpers?|someone like me|somebody like me|a person like me|people like me)\\b`,
  // To be taken, or spoken for.
  `\\b(?:take|taking) me on\\b`,
  `\\b(?:hire|employ|recruit|engage|interview|hiring|employing|recruiting|interviewing) me\\b`,
  `\\b(?:bring|bringing|have|get|want|take) me (?:on board|aboard|on the team|on your|in your)\\b`,
  `\\b(?:give|offer|find|get|giving|offering|finding|getting) me (?:a|an|some|any) (?:\\w+ )?(?:${POST_EN}|chance|start|trial|try|shot|go|interview|contract)\\b`,
  `\\b(?:put|putting|drop|say)(?: in)? (?:a|some) (?:\\w+ )?word (?:in )?(?:for me|with|to|about me)\\b`,
  `\\bput in a (?:\\w+ )?word\\b`,
  `\\b(?:recommend|refer|vouch for|suggest) me\\b`,
  `\\b(?:pass|passing|hand|forward|forwarding|send|give|submit|show)(?: on| along| round)? my (?:details|name|application|particulars|cv|résumé|resume|profile|letter|papers)\\b[^.?!]{0,30}\\b(?:to|on|along|round|hr|manager)\\b`,
  `\\bwhen (?:do|can|could|may|shall|should) I (?:start|begin)\\b`,
  `\\b(?:I|me) (?:could|can|would|will|am able to|'ll|’ll) (?:start|begin) (?:\\w+ ){0,2}(?:work|immediately|at once|on|in|next|tomorrow|right away|straight away)\\b`,
  `\\b(?<!you )(?:apply|applying)\\b[^.?!]{0,20}\\b(?:for|to|at|with)\\b[^.?!]{0,30}\\b(?:${POST_EN}|you|your|${FIRM})\\b`,
  `\\b(?:my|this|an|speculative) application\\b`,
  `\\b(?:work|working) (?:for|under|alongside) (?:you|your|${FIRM})\\b`,
  `\\b(?:love|like|want|hope|hoping|wish|keen|eager|ready|dream)\\b[^.?!,;]{0,30}\\bwork(?:ing)? (?:with|at|in|for) (?:you|your|${FIRM})\\b`,
  `\\b(?:love|like|want|hope|hoping|wish|keen|eager|ready|dream)\\b[^.?!,;]{0,30}\\b(?:join|joining|be part of|become part of|be on|come on board|come aboard)\\b(?! you for| me| us)`,
  `\\b(?:join|joining) (?:your|the) (?:team|crew|staff|company|firm|department|practice)\\b`,
  `\\b(?:want|like|love|hope|hoping|seek|seeking|interested in|interest in|find|secure|obtain|after|considering|searching for|apply for|ask(?:ing)?(?: you)? for|chance of|possibility of)\\b[^.?!,;]{0,45}\\b(?:${POST_EN})\\b[^.?!,;]{0,30}\\b(?:at|with|in|on|within|for) (?:you|your|${FIRM})\\b`,
  `\\b(?:my |express )?interest in (?:a|an|the|any) (?:\\w+ ){0,3}?(?:position|role|job|vacancy|post|opening)\\b`,
  `\\bask(?:ing)?(?: you)? for (?:a|any|some) (?:\\w+ )?(?:job|position|role|work|internship|placement|apprenticeship)\\b`,
  `\\b(?:you|they|your|there|is|${FIRM})\\b[^.?!]{0,40}\\b(?:room|space|place|a desk|a spot|a seat|use) for (?:me|one more|another|(?:\\w+ ){0,4}like me)\\b`,
  `\\bI(?:'m| am) (?:\\w+ )?the (?:(?:right|perfect|ideal|best|very) (?:person|man|woman|one|guy|gal|candidate|fit|hire|choice)|(?:person|man|woman|one|guy|gal|candidate) (?:you(?:'re| are)? (?:need|want|looking|miss)|for (?:you|the job|it|this)|(?:who|that) (?:can|could|will|would)|to (?!whom|have|be)))\\b`,
  `\\bI(?:'m| am) your (?:guy|man|woman|girl|gal|person|candidate|hire)\\b`,
].map((source) => pattern(source));

const GERMAN = [
  // Ob es eine gibt.
  `\\b(?:[Gg]ibt es|gäbe es|gibt's|ist|sind|wäre|wären|wird|werden)\\b[^.?!]{0,60}\\b${POST_DE}\\b[^.?!]{0,30}\\b(?:frei|offen|zu (?:haben|besetzen|vergeben)|für mich|unbesetzt|vakant|verfügbar)\\b`,
  `\\b(?:[Gg]ibt es|gäbe es)\\b[^.?!]{0,60}\\b${POST_DE}\\b`,
  `\\b(?:freien?|offenen?|freie[rs]?|offene[rs]?|passenden?|passende|geeignete[ns]?|unbesetzte[ns]?) ${POST_DE}`,
  `\\b(?:[Hh]aben|[Hh]ätten|[Hh]ast|[Hh]ättest) (?:Sie|du|ihr)\\b[^.?!]{0,40}\\b(?<!(?:Ihre|deine|eure)[nrm]? )${POST_DE}\\b`,
  `\\bob\\b[^.?!]{0,60}\\b${POST_DE}\\b[^.?!]{0,30}\\b(?:frei|offen|haben|hätten|hast|hättest|suchen|suchst|brauchen|gibt|gäbe|vergeben|besetzt|anbieten)\\b`,
  `\\b(?:[Ss]uchen|[Ss]uchst|[Ss]ucht|[Bb]rauchen|[Bb]rauchst|[Bb]raucht|[Ss]tellen|[Ss]tellst)\\b[^.?!]{0,40}\\b(?:jemanden?|Leute|Mitarbeit\\w*|Verstärkung|Aushilfe|Nachwuchs|Hilfe|ein)\\b[^.?!]{0,20}(?:\\?|$)`,
  `\\b(?:[Ww]ird|[Ww]erden)\\b[^.?!]{0,40}\\b(?:jemand|Leute|${POST_DE})\\b[^.?!]{0,15}\\bgesucht\\b`,
  `\\b(?:Platz|etwas|was) frei\\b`,
  `\\bBedarf an\\b[^.?!]{0,40}\\?`,
  `\\bzu (?:Ihrem|eurem|deinem) Team (?:\\w+ )?(?:gehör|stoßen)`,
  `\\bum (?:eine?n? )?(?:\\w+ )?${POST_DE} (?:bewerben|bemühen|bitten|anfragen|bei|in|als)\\b`,
  `\\bChance (?:\\w+ )?(?:in|bei) (?:Ihrem|Ihrer|Ihnen|dir|euch|eurem|eurer|deinem|deiner|${FIRM})\\b`,
  `\\b(?:[Ss]ucht|[Ss]uchst|[Ss]uchen|[Bb]raucht|[Bb]rauchst|[Bb]rauchen) (?:du|ihr|Sie)\\b[^.?!]{0,30}\\b(?:noch|wen|jemanden?|Leute|Personal)\\b`,
  `\\b(?:[Ss]ucht|[Bb]raucht|[Ss]uchen|[Bb]rauchen) ${FIRM}[^.?!]{0,40}\\?`,
  `\\b(?:[Hh]ast|[Hh]abt|[Hh]aben|[Hh]ätten|[Hh]ättest|[Gg]ibt|[Gg]äbe|[Ww]äre|[Ii]st)\\b[^.?!]{0,30}\\b(?:was|etwas|Platz|Arbeit|ein Plätzchen|Verwendung|einen? ${POST_DE}) für mich\\b(?! (?:Zeit|Minuten))[^.?!]{0,40}\\?`,
  `\\beine?[nmr]? (?:\\w+ )?(?:Praktikum|Stelle|Job|Ausbildungsplatz|Platz|Anstellung) (?:bei|in) (?:Ihnen|dir|euch|Ihrem|Ihrer|eurem|deinem|${FIRM})\\b`,
  `\\b(?:[Ff]alls|[Ww]enn|[Ss]ollten?|sobald)\\b[^.?!]{0,60}\\b(?:jemanden?|Hilfe|Verstärkung|Aushilfe|helfende Hände|noch eine[n]?|Leute|eine[nr]? \\w+)\\b[^.?!]{0,25}\\b(?:brauchen|braucht|sucht|bräuchtet|bräuchten|brauchst|suchen|suchst|benötigen|fehlen|gesucht)\\b`,
  `\\b(?:[Ff]alls|[Ww]enn|[Ss]ollte|sobald)\\b[^.?!]{0,40}\\b(?:etwas|was|${POST_DE})\\b[^.?!]{0,30}\\b(?:frei|ergeben|ergibt|auftut|auftun)\\b`,
  // Dass man an mich denkt.
  `\\b(?:[Dd]enken|[Dd]enk|denkst|denkt|dächten|dächtest|erinnern|erinner|erinnerst)\\b[^.?!]{0,25}\\ban mich\\b`,
  `\\ban mich (?:denken|denkst|erinnern|erinnerst|dächten|dächtest)\\b`,
  `\\b(?:mich|meinen Namen)\\b[^.?!]{0,30}\\b(?:im Hinterkopf|im Auge|vormerken|in Betracht|im Gedächtnis|berücksichtigen|auf dem Schirm)\\b`,
  `\\b(?:[Bb]ehalten|behalte|behältst)\\b[^.?!]{0,15}\\bmich\\b`,
  // Dass man mich nimmt oder empfiehlt.
  `\\b(?:gutes|nettes|kleines) Wort\\b`,
  `\\bmich\\b[^.?!]{0,30}\\b(?:einstellen|anstellen|einzustellen|empfehlen|weiterempfehlen|übernehmen|bewerben|vorzustellen als)\\b`,
  `\\b(?:[Ee]mpfehlen|empfiehlst|empfehle|nehmen|nimmst) (?:Sie |du )?mich\\b`,
  `\\b(?:Unterlagen|Bewerbung|Lebenslauf|Namen|Profil|Daten|Kontakt|Nummer)\\b[^.?!]{0,40}\\b(?:weiterleiten|weiterreichen|weitergeben|weiterzuleiten|weiterzugeben|weiterzureichen|vorlegen|auf den Tisch legen)\\b`,
  `\\b(?:bewerbe|bewerben|beworben)\\b[^.?!]{0,40}`,
  `\\b(?:[Mm]eine|eine|dieser|diese|als|Initiativ-?|um eine) ?Bewerbung\\b`,
  `\\bWann (?:kann|darf|könnte|soll|fange)(?: ich)?\\b[^.?!]{0,20}\\b(?:anfangen|beginnen|starten|ich an|loslegen)\\b`,
  `\\b(?:bei|für|mit|in|im|unter) (?:Ihnen|dir|euch|Ihrem \\w+|Ihrer \\w+|deinem \\w+|eurem \\w+|${FIRM})\\b[^.?!]{0,30}\\b(?:arbeiten|anfangen|anzufangen|einsteigen|einzusteigen|mitarbeiten|mitzuarbeiten|unterkommen|unterzukommen|mitmachen|tätig)\\b`,
  `\\b(?:Teil (?:Ihres|deines|eures) Teams|(?:Ihr|dein|euer) Team (?:verstärken|ergänzen|bereichern|zu verstärken))\\b`,
  `\\b(?:Interesse an|interessiere mich für|suche|möchte|wünsche|hoffe auf|Chance auf|frage nach|nach) (?:einer|einem|eine|einen|die|der) (?:\\w+ ){0,2}?${POST_DE}\\b[^.?!]{0,30}\\b(?:bei|in|im|als)\\b[^.?!]{0,20}\\b(?:Ihnen|dir|euch|Ihrem|Ihrer|${FIRM})`,
  `\\b(?:Platz|Arbeit|Verwendung|Bedarf|etwas) für (?:mich|jemanden wie mich|eine\\w? wie mich)\\b`,
  `\\b(?:bei|für|mit) (?:Ihnen|dir|euch|${FIRM})\\b[^.?!]{0,20}\\b(?:arbeiten|anfangen|mitarbeiten)\\b`,
  `\\b(?:mich|mir)\\b[^.?!]{0,20}\\b(?:einstellen|anstellen|eine Chance geben|ins Team holen)\\b`,
  `\\b[Ii]ch bin (?:genau )?(?:der|die) (?:Richtige|richtige|Mann|Frau|Person|Beste)\\b`,
].map((source) => pattern(source, "exact"));

const DENIAL: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`\b(?:not|never|no|without|don['’]t|doesn['’]t|isn['’]t|won['’]t|wouldn['’]t|nor|neither|rather than|instead of)\b(?! only)`,
  ),
  de: pattern(String.raw`\b(?:nicht|keine?|keinen|keiner|nie|niemals|ohne|weder|statt)\b(?! nur)`),
};

const PATTERNS = { en: ENGLISH, de: GERMAN };

/** Where the reader is asked for work: to be hired, thought of or spoken for, or whether there is an opening. */
export const findJobAsk = ({ text, language }: PreparedDraft): Place | undefined =>
  findUnlessDenied(sentencesOf(text), PATTERNS[language], DENIAL[language]);
