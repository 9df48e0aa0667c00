import { anyOf, anyWord, pattern } from "../pattern.ts";
import { promises } from "./promises-en.ts";
import { meetsNeed, ROUNDABOUT_OFFERS } from "./roundabout-offers-en.ts";

export { meetsNeed };

const READER = String.raw`\b(?:you|your|yours|_{2,})\b`;

/** Verbs that give even where the writer only asks to be allowed. */
const GIVE = anyWord(
  "service clean sharpen tune carry drive bring send lend give show fix repair paint introduce translate offer return share lend cook bake teach take\\sphotos",
);
const THING = String.raw`(?:my|our|the|them|it|a|an|one|two|three|some|all|both|first|as many|whatever|free|any of|half|\d+)`;

const OFFERS = [
  String.raw`\b(?:come|stop|pop|drop|go|sit)(?: \w+){0,3} and (?:play|help|fix|show|give|bring|read|sing|teach|paint|cook|run|do|take|carry|clean|sort|check|test|photograph|film|translate|(?:speak|talk) (?:to|with|at) (?:your|the))\b`,
  String.raw`\b(?:I|we)(?:'ll|'d| can| could| will| would) (?:\w+ly )?(?:come|stop|swing|pop|drop)(?: \w+){0,3} and (?!(?:see|ask|meet|talk|speak|watch|visit|listen|learn|say|chat|hear|have|look|shadow|work|join|find|sit|introduce|pick|get|explain|tell|discuss)\b)\w+ [^.?!]*\byour?\b`,
  String.raw`\b(?:let|allow) me (?:\w+ly |at least )?${GIVE}\b`,
  String.raw`\b(?:may|could|can|might|shall|should) I (?:\w+ly |also |perhaps |at least )?${GIVE}\b(?! (?:you )?(?:my|a) (?:cv|call|ring|question))`,
  String.raw`\b(?:I|we)(?: also| gladly)? (?:bring|offer|lend|send|give|translate|donate|trade|swap|volunteer)\b[^.?!]{0,60}\b(?:you|your|the|to|my|our)\b|\bI offer (?:\d|an?\b|one|two|three|my|some)`,
  String.raw`\bI(?:'ve| have| am|'m)? ?(?:also )?(?:enclos\w+|attach\w+|append\w+|packed|saved|kept|baked|drawn|compiled|put (?:together|aside|by)|bringing|sending|leaving)\b[^.?!]*${READER}`,
  String.raw`\bI\b[^.?!]*\b(?:and|but|so),? (?:can|could|would|will|'ll) (?:bring|send|lend|show|share|give) (?:it|them|some|one|an?|the|my)\b`,
  String.raw`^(?:as thanks|for your (?:trouble|pains)|in (?:return|exchange))(?: \w+)?: (?:an?|the|my|our|some|two|three|\d)`,
  String.raw`\bput me down for\b|(?:^|, so )expect (?:an?|the|my|some)\b|^take (?:the|my|our|these|them)\b|\bcomes? with me\b`,
  String.raw`\bcount (?:on me|me in) (?:for|to|as)\b`,
  String.raw`\b(?:attached|enclosed) (?:is|are|(?:please )?(?:find|you))\b|\b(?:is|are) (?:attached|enclosed)\b`,
  // You can have, it is yours.
  String.raw`\b(?:you|your (?:\w+ ){0,2}\w+)(?:'ll|'d| will| can| could| should| shall| ought to| would(?: be)?|'d be|'re| are| may(?= keep| have (?:my|our|the|them)| use))(?: (?:of course|\w+ly|then|also|most|very|all|both|even))* (?:have|keep|get|receive|borrow|use|copy|take|print|welcome to|take home)\b(?! (?:me\b|time|chance|heard|a (?:moment|minute|look|chance|question)|any (?:questions|time|advice)|the (?:time|chance|opportunity|best)|contact|call|to |been|no ))`,
  String.raw`\b(?<!did |do |how |where |if |when )(?:you|you'll) (?:get|receive) ${THING}\b(?! (?:chance|moment|minute|time|idea|feeling|lot|call))`,
  String.raw`\b(?:it|they|that|those|these|which) you (?:can|could|may) have\b`,
  String.raw`^(?![^]*\?)[^]*\b(?:is|are|be|all|it's|they're|that's) yours\b(?! (?:sincerely|truly|faithfully))`,
  String.raw`(?:^|[.;:,] )yours (?:if|to (?:keep|use|copy|borrow)|either way|for (?:the|your)|whatever|regardless)\b`,
  String.raw`\byou(?:'re| are) free to (?:use|have|take|keep|borrow|copy)\b`,
  String.raw`\b(?:is|are|it's|they're|that's) for you\b(?! to)`,
  String.raw`\b(?:is|are) (?:\w+ )?at your (?:disposal|service)\b`,
  String.raw`\bplease (?:accept|keep|take|have) (?:the|my|our|this|these|a|an|one)\b(?! (?:\w+ )?(?:thanks|gratitude|apologies|apology|moment|minute|look))`,
  String.raw`\b(?<!thanks |gratitude )go(?:es)? to (?:you|your)\b`,
  String.raw`\bthere(?: is| are|'s)\b[^.?!]*\b(?:(?:waiting|reserved|set aside|put (?:by|aside)|kept|saved|left|in it|one|room|space|a (?:place|seat|spot)) for (?:you|your)|with your name on|(?:that|which) you (?:can|could|may|might))\b`,
  // I have something that you might want.
  String.raw`\bI(?:'ve| have| still have|'ve still| own| kept| keep| made| wrote| built| collected| compiled| put together)(?! (?:a |one |some |two |three |several |many )?(?:\w+ )?(?:questions?|request|respect|job|message|admiration))\b[^.?!]*\b(?:for you\b|if you\b(?! (?:could(?! use)|would(?! like)|can|might|may|have|know|are|were))|to (?:spare|give|lend|offer|share)\b|I(?:'d| could| can| would) (?:bring|give|send|lend|share|show|leave)|your \w+ (?:might|may|could|can|would)\b|you(?:'d (?:like|love|enjoy|want|find|be welcome|get)|'re welcome| might| may| could| can| should| ought))`,
  String.raw`(?:\b(?:is|are|be|if|may be|might be|could be)|'s) (?:of )?(?:any )?(?:use|interest|help|useful|helpful|handy) (?:to|for) (?:you|your|_{2,})`,
  String.raw`^(?:would|might) (?!you\b|it be (?:ok|possible|alright|all right)|I\b|there\b|\d+|fifteen|ten|twenty|half|a quarter)[^?]{3,}\b(?:use|useful|help|interest|handy|welcome)\b[^?]*\?`,
  String.raw`\b(?:would you like|do you want|want|could you use|any use for|interested in|fancy) (?:to (?:see|have|try|borrow|read) )?(?:my|our|copies|a copy|some of (?:my|our))\b`,
  // What the reader needs, and the writer has.
  String.raw`\b(?:if|should|when(?:ever)?|in case) (?:you(?:'re| are)?|(?:any of )?your \w+)(?: ever)? (?:needs?|wants?|after|short of|looking for|could use)(?! (?:anything|something|me|to|further|more|any)\b)[^.?!]*[,;:–-] ?(?:I|we|my|our)\b`,
  String.raw`\blove to (?:have you (?:on|at|as|in)|feature|host)\b`,
  String.raw`^(?:could|can) (?:my|our) [^?]*\b(?:tempt|interest|help|be (?:of|useful))\b`,
  String.raw`\b(?:deal|fair (?:swap|trade|exchange))\s*\?|^in (?:return|exchange)[:–-]`,
  String.raw`\bI(?:'ve| have)?(?: also)? (?:put|noted|compiled|wrote|written|made|drawn|\w{3,}ed)\b[^.?!]*\b(?:below|attached|enclosed|here|linked|underneath|overleaf|(?:at the (?:foot|bottom|end) of|in) this (?:mail|e-?mail|letter|message|note))\b`,
  String.raw`\byou (?:said|mentioned|wrote|asked)\b[^.?!]*\b(?:need|needed|looking for|wanted|short of|missing|who could)\b[^.?!]*[,;:–-] ?(?:and |so )?(?:I|we|my|our)\b`,
  String.raw`\bfeel free to (?:use|take|copy|share|forward|borrow|keep|pass)\b(?! (?:on|this message|me)\b)`,
  String.raw`\b(?:attached|enclosed|appended) (?:the|a|an|some|our|my|three|two)\b|^here(?:'s| is| are) (?:the|a|an|my|our|some|three|two) (?!link to my)`,
  String.raw`\b(?:my|our) (?!team|experience|skills?|background)(?:\w+ ){1,6}?(?:is|are) (?:keen|happy|glad|willing|available|up for)\b`,
  String.raw`\bI(?:'m in touch with| know| work with|(?:'ve| have)(?: also)?(?: got)? (?:an?|two|some|several|my)|(?: also| still)? have (?:an?|two|some|several) (?:\w+ )?(?:contacts?|friends?|colleagues?|relatives?|cousin|uncle|aunt|neighbou?r)\b) ?(?!that|how|what|you)[^.?!]*\bwho(?:'s|'d| is| are)? (?:\w+ )?(?:looking for|needs?|wants?|interested in|would|could|can|might)\b`,
  String.raw`\b(?:typos?|broken|crashes|dead link|misspelt|misspelled)\b[^.?!]*\b(?:I've|I have|below|attached|right one|here)\b`,
  // Something of the writer's, if the reader likes it.
  String.raw`\b(?:I(?:'ve| have| could| can|'ll| will|'d)|my|our|we(?:'ve| have)?|there(?:'s| is| are))\b[^?]*\bif (?:you(?:'d| would)?(?: \w+)? (?:fancy|like|want|need|care|are interested)(?: (?:it|one|them|some|that|any|to (?:see|have|try|borrow|read|use)))?|(?:that|it|they|this)(?:'s| is|'d be| would be| are| would)? (?:of )?(?:any )?(?:use|useful|helpful|help|helps|interest|interesting|handy|interests you))\s*(?:[.,!;]|$)`,
  // Something made or kept, and a use for it with the reader.
  String.raw`\bI(?:'ve| have|'d)? (?:\w+ )?(?:kept|keep|own|made|wrote|written|compiled|collected|built|took|taken|filmed|recorded|measured|counted|mapped|found|saved|drew|drawn|typed)\b[^.?!]*\bfor (?:you|your|the next|the re\w+|use)\b`,
  String.raw`\b(?:have|got|own|keep) (?:an?|two|three|four|the|some|several|\d+|my) [^.?!]*\b(?:you|your)\b[^.?!]*\b(?:can|could|may|might|would|should|like|need|want|use)\b`,
  // In return, and for nothing.
  String.raw`\b(?:in (?:return|exchange|trade)|(?:as|by way of|in|with) (?:a |my |some )?(?:small )?(?:thanks|thank[- ]you|payment)|to (?:thank you|say thank you|say thanks)|for your trouble|for your pains)\b(?![^.?!]*\b(?:gratitude|debt|favou?rs?|hard work|loyalty|commitment|dedication|enthusiasm|energy|advance|for your time)\b)[^.?!]*\b(?:I|you|my|our|there)\b`,
  String.raw`\b(?:I|we|my|our)\b(?![^.?!]*\b(?:you|who|they) \w+)[^.?!]*\b(?:(?:free of|no|without) charge|for (?:nothing|free)|at no cost|on the house|no strings)\b`,
  String.raw`\b(?:enclosed|attached|my|our) (?!team|experience|skills?|background|profile)[^.?!]*\b(?:useful|helpful|handy|of (?:some )?(?:use|interest|help))\b`,
  String.raw`^(?:it|they|both|all)(?:'s| is|'re| are) (?:attached|enclosed|below|linked|on (?:its|their) way|in the (?:post|folder|envelope))\b`,
  // The reader may do as they like with it.
  String.raw`^(?![^]*\?)[^]*\byou(?:'re| are)? (?:may|can|could|welcome to|free to) (?!reach|find|see|tell|call|contact|read|imagine|do|make|say|fit|manage|spare|arrange|take|give|share|help|get|think|hear|answer|judge|guess|offer)\w+ (?:it|them|those|these|one|as many|any of|all of|(?:anything|something|whatever) (?:from|in|on|off|out of) (?:my|our)|my|our)\b`,
  String.raw`\b(?:mistake|error|typo|misprint|fault|bug|(?:dead|broken) link) (?:on|in) (?:page \w+ of )?your\b`,
  String.raw`\bif you (?:like|want|wish|agree),? I (?:\w+ly )?(?:show|teach|repair|fix|sew|bake|cook|make|bring|paint)\b|\bsay the word and (?:it|they|one)\b`,
  // "I'm bringing muffins either way."
  String.raw`\bI(?:'m| am|'ll be) (?:bringing|dropping off|lending) (?!(?:it|this|my|up|myself|(?:a|the|some|two|three) (?:questions?|notebook|pen|friend))\b)\w`,
  String.raw`\b(?:my|our|the) [^.?!]*\b(?:have|has|are|is) (?:\w+ )?(?:agreed|promised|offered|volunteered|said|voted|decided|prepared|willing|ready)\b[^.?!]*\b(?:you|your)\b`,
  String.raw`\b(?:going (?:spare|begging)|up for grabs|for the taking|free to a good home|help yourself to)\b`,
  String.raw`^(?:have|keep|take|borrow|use) (?:it|them|one|both|the lot|as many)\b`,
  // It would do more good with the reader.
  String.raw`\b(?:happier|better(?: off)?|safer|more (?:good|use|at home)|at home|(?:good|safe|better) hands|a (?:good |better |new )?home|(?:more|much|real) use) (?:in|on|at|with|to|among|under) (?:you|yours?)\b(?! than (?:I|in|at) )`,
  String.raw`\b(?:see|find|know|have|put) (?:it|them|these|those) (?:go to|on|in|at|with|among) (?:you|yours?)\b(?! (?:own|website|site|list|reply|answer))`,
  String.raw`\b(?:my|our|the|I|we)\b[^.?!]*\b(?:belongs?|deserves?|ought to (?:be|go|live|hang|stand)|should (?:go|live|hang|stand))\b[^.?!]*\b(?:in|on|at|with|to|and) your?\b`,
  String.raw`\b(?:it|they|which|that|one)(?: \w+)? has your name on it\b|\b(?:have|has|with) your name on\b`,
  String.raw`\b(?:no (?:good|use|earthly use) to (?:me|us)|wasted on me|(?:I|we) (?:don't|no longer|shan't|won't)(?: be)? need(?:ing)? (?:it|them)|gathering dust|taking up room)\b[^.?!]*\b(?:you|your)\b`,
  String.raw`\b(?:any (?:good|use|help)|of (?:any )?(?:use|interest)) (?:to|for) (?:you|your)\b[^.]*\?`,
  String.raw`\b(?:a|any) favou?r by (?:taking|having|using|accepting)\b`,
  String.raw`\bif your \w+(?: ever)? (?:needs?|wants?|breaks?|fails?|stops?|leaks?|jams?)\b[^.?!]*[,;:–-] ?(?:I|we|my|mine|our|ours)\b`,
  // "What I can bring: …"
  String.raw`\b(?:(?:what|all|one thing) I (?:can|could|do|would) (?:bring|offer|give|share|have to offer|have)(?: you| in return)?|my (?:offer|side of the (?:deal|bargain))|on offer)(?: is|:)(?! (?:my|a lot|plenty|great|years|\d+ years|enthusiasm|energy|passion|dedication))`,
].map((source) => pattern(source));

const DRINK = anyWord("coffee tea lunch drink beer breakfast dinner espresso latte cup pint wine");

/** The writer's papers are no gift. */
const PAPERS = anyWord("cv cvs résumé resume curriculum portfolio show\\s?reel certificates");
const PAPERS_GIVEN = anyOf(
  String.raw`(?:send|show|share|attach\w*|enclos\w*|includ\w*|bring|give|forward|e-?mail|provide|find|see|here(?:'s| is| are))\b(?: \w+){0,6}? ${PAPERS}`,
  String.raw`${PAPERS}\b[^.?!;]{0,25}\b(?:attached|enclosed|below|here|link)`,
);

const EMPTY = pattern(
  String.raw`\b${anyOf(
    "if (?:there is|there's|there was|I|we) (?:can |could |may |ever |anything )",
    "ever (?:help|be of|need (?:a hand|anything|something))",
    "anything (?:that )?I (?:can|could) do",
    "anything (?:else )?(?:you need|in return)",
    "whatever I can",
    "of (?:any )?(?:service|assistance)",
    "(?:I|we)(?:'m| am|'re| are|'ll be| will be| remain| shall be)? (?:\\w+ )?at your (?:disposal|service|convenience)",
    "return (?:the|this|your) (?:favou?r|kindness)(?! (?:with|by)\\b)",
    "repay(?! you (?:in (?!the|any|some)|with\\b))",
    "pay (?:you back(?! (?:with|in) )|it back|it forward)",
    "(?:some ?day|one day) (?:I|we|be|I'll|return|do)",
    "(?:I'll|I will|could|can|would) (?:\\w+ ){0,5}some ?day",
    "make it up to you",
    "give (?:something )?back",
    "owe you",
    "in (?:your|my) debt",
    "let me know (?:if|how|what|when)",
    "in any way|(?:some|any|a) way (?:that )?I (?:can|could|might)",
    "sing your praises|good karma|eternal gratitude",
    "(?:bring|offer|add|contribute)(?: you)? (?:a |an |my |some )?(?:\\w+ )?(?:perspectives?|attitude|outlook|approach|mindset|ideas)",
    "do the same",
    String.raw`help you (?:in|with) (?:any|some)\w*`,
    PAPERS_GIVEN,
    "(?:except|but|only|just|beyond|besides|than) (?:for )?my (?:\\w+ )?(?:thanks|gratitude|attention|company|interest|curiosity|time)",
    "(?:a lot|much|plenty|so much) to (?:give|offer|bring)",
    "bring(?: along)? (?:a |my |some |the )?(?:notebook|pen|questions|curiosity|list of)",
    "(?:nothing|(?:not|n't have|little) (?:much|a lot|anything)|little) (?:\\w+ )?to (?:offer|give|bring)(?![^.?!]*\\b(?:but|except|however)\\b)",
    "(?:offer|bring|promise|give|be)(?: you)? (?:an? |my |two |some )?(?:\\w+ )?(?:listeners?|ears?|smile|company|conversation|good mood|laughs?)\\b",
    "(?:offer|give|send)(?: you)? (?:only |just )?my (?:\\w+ ){0,2}(?:thanks|gratitude|respect|attention|word)",
    "(?:offer|bring|promise|give)(?: you)? (?:my )?(?:commitment|loyalty|dedication|hard work)",
    "(?:provide|give|send|have|offer|supply)(?: you)?(?: with)? (?:\\w+ )?references",
    "my (?:\\w+ )?qualifications",
    String.raw`bring (?:a |an )?(?:lots? of |much |great |real |plenty of )?(?:\w+ ){0,2}(?:passion|energy|enthusiasm|experience|skills|drive|commitment|dedication)`,
    "(?:further|more|additional|any|some) (?:information|info|details?|context|background)",
    "offer (?:you )?(?:my|any|some) (?:help|support|assistance|services|time|thanks|skills)(?! (?:with|for|on|at|to|in)\\b)",
    String.raw`(?:hire|hiring|employ) me|hiring me`,
    String.raw`(?:tell|show|explain|convince)(?: to)?(?: you)? why (?:I|you|hiring|I'm)\b`,
    String.raw`what I (?:can|could) (?:do|bring|offer|add|contribute)(?! (?:you |in return )?is\b|(?: you| in return)?:)`,
    String.raw`how I (?:can|could|would|might) (?:help|support|strengthen|serve|assist|add|contribute|fit|benefit|improve|be)`,
    String.raw`my (?:\w+ ){0,3}(?:experience|skills?|background|passion|expertise|energy|enthusiasm|talents?|work ethic|commitment|motivation|gratitude) (?:to|in|into|for|with|at|and)`,
    String.raw`my (?:\w+ ){0,2}(?:experience|skills?|skill ?set|background|profile|expertise|talents?|qualifications)\b[^.?!]*\b(?:interest|use|useful|value|benefit|help|fit)`,
    String.raw`(?:add|bring|create|deliver) (?:\w+ )?value`,
    String.raw`(?:buy|get|treat|invite|stand|bring|offer|grab|have|take) (?:you )?(?:out )?(?:to |for |on )?(?:a |an |some |the |lunch |your |my )?(?:\w+ )?${DRINK}\b(?! (?:for(?! (?:it|that|your (?:trouble|time|pains|help)))|service|table|roast|beans|maps?|tins?|sets?|caddy))`,
    `(?:${DRINK}|it)(?:'s| is| are| will be|'ll be)? on me`,
  )}\b`,
);

const POINTS_BACK = pattern(String.raw`\b(?:it|it's|them|those|these|both)\b`);

/** Whether it hands over what the sentence before named. */
export const pointsBack = (text: string): boolean => POINTS_BACK.test(text);

/** Whether an English sentence offers the reader something that can be pointed at. */
export const isOffer = (text: string): boolean =>
  !isEmptyKindness(text) &&
  (promises(text) || [...OFFERS, ...ROUNDABOUT_OFFERS].some((offer) => offer.test(text)));

/** Whether it is kind and has nothing in it; a coffee is only where one talks. */
export const isEmptyKindness = (text: string): boolean => EMPTY.test(text);
