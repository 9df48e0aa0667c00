import type { DraftLanguage } from "../draft.ts";
import { anyOf, anyWord, FIRM, fold, pattern } from "../pattern.ts";

/** How a language speaks of the reader, and of the writer. */
export type AboutReader = {
  /** Names the reader or their firm. */
  readonly reader: RegExp;
  /** Has the writer for its subject. */
  readonly writer: RegExp;
  /** Says what the reader did, made, or was met at. */
  readonly deed: RegExp;
  /** What follows "your"; global, the words are group 1. */
  readonly owns: RegExp;
  /** What everybody has of their own: a career, a team, a profile. */
  readonly anybodyHas: RegExp;
  /** Asks the reader for the talk, or says what the writer hopes from it. */
  readonly asks: RegExp;
  /** The trade that somebody works in; global. */
  readonly trade: RegExp;
  /** Praises or congratulates without naming the reader. */
  readonly greets: RegExp;
  /** Tells of something that the writer had in hand, read or saw. */
  readonly meets: RegExp;
  /** Tells of a deed of the reader's that the writer read or heard of. */
  readonly hearsay: RegExp;
  /** Names what the reader said, or what a talk or a text of theirs is about. */
  readonly topic: RegExp;
  /** The reader did something with what the sentence before told of. */
  readonly pointsBack: RegExp;
};

const everywhere = (source: string, capitals: "any" | "exact" = "any"): RegExp =>
  new RegExp(fold(source), capitals === "any" ? "gi" : "g");

const MADE_EN = anyWord(
  "talk article essay column book video workshop lecture demo thread post podcast interview speech paper film exhibition " +
    "design account piece series blog guide map window shop garden project decision campaign report announcement answer " +
    "letter study comment relaunch episode ad song album mural recipe class course walk tour stall show play poem novel " +
    "photo picture drawing painting translation review chapter slide keynote webinar newsletter app tool game test",
);
const DID_EN = anyWord(
  "said wrote written told gave built made described showed explained answered brought began started turned opened closed " +
    "replaced convinced taught designed composed refused chose won ran moved saved invented planted painted wear sawed " +
    "took put got did held led left kept let cut sold bought drew grew found flew rode sang spoke stood stopped went came " +
    "threw wore hung dug set sent swore switched cast drove fought broke beat",
);

const ENGLISH: AboutReader = {
  reader: pattern(
    String.raw`\b(?:you|your|yours|yourself|you'(?:ve|re|d|ll)|we (?:\w+ )?both|we've both|both of us|we (?:met|shared|took the same|sat (?:next|together|across)|stood (?:next|together)|were (?:in|on|at) the same|(?:spoke|talked) (?:at|on|after|about))|${FIRM})\b`,
  ),
  writer: pattern(String.raw`\b(?:I|I'(?:m|ve|d|ll)|we|we'(?:re|ve|d|ll))\b`),
  deed: pattern(
    anyOf(
      String.raw`\byour (?:\w+ ){0,3}${MADE_EN}s?\b`,
      String.raw`\byou(?:'ve| have|'d| had|r \w+)? (?:\w+ly |once |never |even |just |first |all |both )?(?:(?:re|over|under|out|un)?${DID_EN}|\w{2,}ed)\b`,
      String.raw`\b(?:did|have|had|when|since|after) you (?:\w+ly |ever )?\w+`,
      String.raw`\b(?:that|how|since|when|because|where|after|way|time|day|night|year|moment) (?:(?:in|at) ${FIRM} )?(?:you|${FIRM})\b`,
      String.raw`\b${FIRM}(?:'s)? (?:\w+ly )?(?:has|have|had|is|was|won|${DID_EN}|\w{2,}ed)\b`,
      String.raw`\b(?:we (?:\w+ )?both|we've both|both of us|like you|by you|you and (?:I|me)|(?:the )?same \w+ as you)\b`,
      String.raw`\byou(?:'re| are| were|'ve been) (?:the (?:one|person|reason|man|woman|only|first)|behind)\b`,
      String.raw`\byou (?:run|have|keep|own|make|sell|teach) the (?:only|first|last|one)\b|\b(?:heard|saw|watched) (?:you|${FIRM}) \w+`,
      String.raw`\b(?:about|on|of) (?:you|${FIRM})\b`,
      String.raw`\bI (?:\w+ly |just |once |still )?(?:read|saw|heard|watched|listened|attended|visited|bought|use|used|own|met|rented|noticed|finished|followed)\b`,
    ),
  ),
  owns: everywhere(String.raw`\b(?:your|${FIRM})\s+((?:[\w'-]+\s+){0,2}[\w'-]+)`),
  anybodyHas: pattern(
    String.raw`\b${anyWord(
      "career company compan(?:y|ies) firm business team experience background profile path field industry sector work " +
        "expertise organi[sz]ation knowledge success journey department office advice insights? time culture values " +
        "reputation position role job bakery clinic school practice studio garage restaurant hotel lab gallery farm",
    )}\b`,
  ),
  asks: pattern(
    anyOf(
      String.raw`\b(?:minutes?|mins?|quarter of an hour|half an hour|an hour of)\b`,
      String.raw`\b(?:could|would|may|might|can|will) (?:I|we|you) (?:\w+ )?(?:ask|call|talk|speak|meet|spare|give|be|have|chat|set|phone|visit|find|come|tell|grab|steal|borrow|pick|buy|treat|get|pop|swing|drop|join|invite|bother|do|take)`,
      String.raw`\b(?:I'd|I would|I should|I want|I wish|would)(?: \w+)? (?:like|love|want|be (?:glad|happy|grateful|interested)|welcome|appreciate)\b`,
      String.raw`\b(?:want|wanting|hope|hoping|keen|curious|eager) to (?:learn|hear|know|ask|understand|find out|see)\b`,
    ),
  ),
  trade: everywhere(
    String.raw`\b(?<!who )(?:work(?:s|ed|ing)?|careers?|experienced?|background|expertise|leaders?|leading|interest(?:ed)?|roles?|positions?|jobs?|professionals?|years|success(?:ful)?|pioneers?|active) (?:in|as|at|within)(?: (?:a|an|the))? [\w-]+(?: (?!that\b|which\b|when\b|where\b)[\w-]+){0,2}|\bas an? (?:\w+ )?[\w-]+(?: in \w+)?|\b(?:doing |done )?in (?:the|your) [\w-]+ (?:space|world|field|industry|sector|business|scene|community)|\bfrom [\w-]+ (?:in)?to [\w-]+\b(?= ?[,.?!]|$| and)`,
  ),
  greets: pattern(
    String.raw`\b(?:congrat\w+|kudos|well done|hats? off|(?:I )?(?:loved|enjoyed|admired)|thank(?:s| you) for|(?:was|were) at the|came to the|best \w+(?: \w+){0,2} I(?:'ve| have)?|made (?:my|our) (?:day|week|month|year|evening|morning)|made (?:me|us|my \w+) (?:laugh|cry|smile|think|rethink|want|stop)|(?:stayed|stuck) with me|stopped me|blew me away|(?:can't|couldn't|cannot) (?:stop|forget)|haunts? me|won me over)\b|\blike you(?=,)`,
  ),
  meets: pattern(
    String.raw`\bI(?:'ve| have)? (?:just |once |recently |\w+ly )?(?:finished|played|watched|tried|tasted|rode|wore|ate|bought|rented|visited|listened|been (?:to|at|in)|came to|went to|sat in|queued)\b`,
  ),
  hearsay: pattern(
    String.raw`\bI(?:'ve| have| am|'m)? (?:\w+ )?(?:read|saw|seen|hear|heard|told|noticed|learned|learnt|understand|gather)\b[^.?!]{0,100}\b(?:that|how|about how|why|when|where) (?:you|${FIRM}|your \w+)(?:'ve| have| has| had|'d)? (?:\w+ly |just |recently |once )?(?!(?:are|were|is|been|got|had|can|have|has|work|worked|joined|offer|provide|specialis|focus|help|valu|value|believe|stand|care|treat|put|place|attach|deal|seem|belong|liv|live|lov|love|lik|like|enjoy|know|need|want)(?:e?s|e?d|ing)?\b)\w{3,}\b`,
  ),
  topic: pattern(
    anyOf(
      String.raw`\byour (?:\w+ ){0,3}${MADE_EN}s? (?:\w+ )?(?:about|on|against|why|in (?:defence|praise|which))\b`,
      String.raw`\b(?<!(?:if|when|what|as|like) )you (?:\w+ly |once |recently |just )?(?:said|argued|wrote|claimed|told|admitted|described|refused|warned|decided|insisted)\b`,
    ),
  ),
  pointsBack: pattern(String.raw`\byou (?:\w+ly )?\w+ (?:it|this|them|that|one)\b`),
};

const MADE_DE = anyWord(
  "Artikel Aufsatz Buch Vortrag Film Beitrag Entscheidung Führung Ausstellung Schaufenster Kolumne Interview Video Podcast " +
    "Werkstatt Projekt Rede Kurs Workshop Bericht Kommentar Brief Konzept Antwort Aktion Nachwort Sendung Konzert Lied " +
    "Stand Garten Laden Rezept Text Thread Folge Studie",
);
const READER_DE = "(?:Ihre?[nmrs]?|[Dd]eine?[nmrs]?|[Ee]ure?[nmrs]?|[Ee]uer)";

const GERMAN: AboutReader = {
  reader: pattern(
    String.raw`\b(?:Sie|Ihnen|[Ii]hr|Ihre[nmrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein|[Dd]eine[nmrs]?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?|[Ww]ir (?:\w+ )?beide|beide aus|${FIRM})\b`,
    "exact",
  ),
  writer: pattern(String.raw`\b(?:[Ii]ch|[Ww]ir)\b`, "exact"),
  deed: pattern(
    anyOf(
      String.raw`\b${READER_DE} (?:\w+ ){0,3}${MADE_DE}\w*`,
      String.raw`\b[Ww]ir (?:\w+ )?beide\b|\b(?:[Gg]enau )?[Ww]ie (?:Sie|du)\b|\b${FIRM} \w+t\b`,
      String.raw`\b(?:haben Sie|hast du|habt ihr|Sie (?:haben|hatten)|du hast|ihr habt|(?:[Dd]ass|[Ww]ie|[Ss]eit|[Aa]ls|wo|was|[Dd]ie|weil|nachdem) (?:Sie|du|ihr|${READER_DE} [A-Z]\w+|${FIRM}))\b`,
    ),
    "exact",
  ),
  owns: everywhere(
    String.raw`\b(?:${READER_DE}|bei Ihnen|${FIRM}s?) ((?:[a-z]\w* ){0,2}[A-Z][\w-]+)`,
    "exact",
  ),
  anybodyHas: pattern(
    String.raw`(?:profil|werdegang|unternehmen\w*|haus|firma|karriere|erfahrung(?:en)?|branche|team|ruf|namen?|antwort|zeit|beruf|kultur|weg|laufbahn|arbeit|bereich|betrieb|büro|kanzlei|praxis|leistung(?:en)?|rat|meinung|seite|tätigkeit|klinik|schule)\b`,
  ),
  asks: pattern(
    anyOf(
      String.raw`\b(?:Minuten|Viertelstunde|halbe Stunde|Stunde)\b`,
      String.raw`\b(?:Hätten|Hättest|Könnten|Könntest|Würden|Würdest|Dürfte|Darf|Wollen|Hast|Haben) (?:Sie|du|ich|wir)\b`,
      String.raw`\b(?:ich|gern|gerne)\b[^.]*\b(?:möchte|würde|wüsste|wollte)\b|\bmöchte (?:ich|gern)\b|\bwäre ich (?:Ihnen|dir)\b|\bwüsste (?:ich|so|gern)\b`,
    ),
    "exact",
  ),
  trade: everywhere(
    String.raw`\b(?:tätig|arbeite[nt]?|Erfahrung(?:en)?|Karriere|Werdegang|Position|führend\w*|Experte|Expertin|erfolgreich) (?:in|im|als|bei)(?: (?:der|dem|die|ein\w*))? [\w-]+(?: [A-Z][\w-]+)?|\bals (?:[a-z]\w+ )?[A-Z]\w+`,
    "exact",
  ),
  greets: pattern(String.raw`\b(?:gl[uü]ckwunsch|gratul\w+|hut ab|chapeau|danke f[uü]r)\b`),
  meets: pattern(
    String.raw`\bich (?:habe?|war)\b[^.?!]*\b(?:gelesen|gesehen|gespielt|gekauft|geh[oö]rt|besucht|gegessen|probiert)\b`,
  ),
  hearsay: pattern(
    String.raw`\b(?:gelesen|geh[oö]rt|erfahren|gesehen|mitbekommen)\b[^.?!]{0,20}\b(?:dass|wie) (?:sie|du|ihr|${FIRM})\b(?![^.?!]*\b(?:arbeite[nt]|arbeitest|tatig|sind|bist|seid)\b)`,
  ),
  topic: pattern(
    anyOf(
      String.raw`\b${READER_DE} (?:\w+ ){0,3}${MADE_DE}\w* (?:über|zu[mr]?|gegen|von)\b`,
      String.raw`\b(?:Sie|[Dd]u) (?:sagten|sagtest|schrieben|schriebst|meinten|meintest|behaupten|behaupteten|fordern|forderten|weigerten|verteidigten)\b`,
      String.raw`\b(?:haben Sie|Sie haben|hast du|du hast)\b[^.?!]*\b(?:gesagt|geschrieben|behauptet|gefordert|erzählt|abgelehnt|verteidigt)\b`,
    ),
    "exact",
  ),
  pointsBack: pattern(
    String.raw`\b(?:haben sie|hast du|sie haben|du hast) (?:es|das|ihn|sie|den|die)\b`,
  ),
};

export const ABOUT_READER: Readonly<Record<DraftLanguage, AboutReader>> = {
  en: ENGLISH,
  de: GERMAN,
};
