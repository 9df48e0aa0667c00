import { anyOf, anyWord, pattern } from "./pattern.ts";

/** What one can do for somebody. Some of these verbs give only with what follows them. */
const GIVE = anyOf(
  anyWord(
    "lend loan hand translate bake cook build fix repair mend paint repaint draw sketch design print photograph film " +
      "shoot record proofread proof-read check test measure count compare review edit correct demonstrate arrange " +
      "organise organize provide supply donate deliver mail post forward report map survey sort type transcribe " +
      "digitise digitize scan clean tune plant sew knit carry drive host cover volunteer swap trade copy collect " +
      "compile prepare restore sweep weld solder reserve play answer name translate save",
  ),
  String.raw`bring(?! (?:my (?:cv|résumé|resume)|(?:\w+ ){1,4}(?:passion|energy|enthusiasm|experience|skills|knowledge|value)))`,
  String.raw`send(?! (?:you )?(?:my|a) (?:cv|résumé|resume|portfolio))`,
  String.raw`show(?! (?:you )?(?:what I|that I|my (?:work|skills|cv)))`,
  String.raw`share(?! (?:with you )?my (?:story|background|passion|experience|enthusiasm|cv))`,
  String.raw`give(?! (?:you |it |them )?(?:a (?:call|ring|bell|shout|try|go)|my best|everything))`,
  String.raw`offer(?! (?:me|(?:you )?my (?:services|gratitude|thanks)))`,
  String.raw`explain(?! (?:myself|why I))`,
  String.raw`tell (?:you(?! (?:that I|more about m|about m))|your)`,
  String.raw`make (?:you|your|an|two|three|some|one|a(?! (?:difference|contribution|change|good|decision|living|start|career|move)))`,
  anyOf("pass (?:you|on|along|round)", "write (?:up|you|it|down|out|a|an|the|your)", "try out"),
  anyOf(
    "read (?:through|over|your|the|it|to|aloud)",
    "look (?:over|through|at)",
    "go (?:over|through)",
  ),
  anyOf(
    "walk (?:you|your)",
    "train your",
    "teach",
    "introduce (?:you|your)",
    "connect you",
    "leave you",
  ),
  anyOf(
    "put (?:you|together|up|my|your|in a)",
    "contribute (?:a|the|some|my)",
    "drop off",
    "e-?mail you",
  ),
  anyOf(
    "let you (?:have|use|see|know (?:what|how|which))",
    "do (?:a|an|one|two|the|your|some|you|it)",
  ),
  anyOf(
    "help (?:you|your|out|with|at|on|the)",
    "take (?:you|over|your|photos|pictures|notes|minutes)",
  ),
  anyOf(
    "point (?:you|out)",
    "spend (?:a|an|one|two)",
    "mind your",
    "set up",
    "return your",
    "get you",
  ),
  anyOf("run (?:a|an|your|the|one|some)", "hold (?:a|one)", "give up", "keep (?:you|an eye)"),
);

/** Without a modal verb only these are promises: "I read your book" is none. */
const GIVE_NOW = anyWord("bring offer lend send give translate explain introduce show donate");

const GLAD =
  "(?:very |more than |only too |so |quite )?(?:glad|happy|delighted|pleased|willing|honou?red|able|ready|free) to";
const WILLING = `(?:${anyOf(
  anyWord("gladly happily also then even certainly always easily just really"),
  "of course",
  "happen to",
  "offer(?: you)? to",
  `(?:(?:be|am) )?${GLAD}`,
)} ){0,3}`;
const MODAL = String.raw`(?:['’](?:ll|d)| will| can| could| would| shall| may| might)`;
const READER = String.raw`\b(?:you|your)\b`;

const OFFERS = [
  // I will, could, would be glad to.
  String.raw`\b(?:I|we)${MODAL} ${WILLING}${GIVE}\b`,
  String.raw`\b(?:I|we)(?:['’]d| would) (?:like|love) to ${GIVE}\b[^.?!]{0,40}${READER}`,
  String.raw`\b(?:I|we)(?: (?:also|gladly))? ${GIVE_NOW}\b[^.?!]{0,60}\b(?:you|your|the|to|my|our)\b`,
  String.raw`\bI\b[^.?!]*(?:\b(?:and|or|but|so) |, )(?:I )?(?:can|could|would|will|['’]ll|shall) ${WILLING}${GIVE}\b`,
  String.raw`\b(?:happy|glad|delighted|pleased|willing|ready|like) to ${GIVE}\b[^.?!]*\b(?:you|your|it|one|them)\b`,
  String.raw`\b(?:please|pleasure|joy|honou?r)(?: for)?(?: me)? to ${GIVE}\b`,
  String.raw`\b(?:let|allow) me ${GIVE}\b`,
  String.raw`\b(?:may|could|can|might|shall) I (?:bring|send|lend|give|show|fix|repair|paint|introduce)\b(?! (?:you )?(?:my|a) (?:cv|call|ring))`,
  String.raw`\bI(?:['’]ve| have| am|['’]m)? ?(?:enclos\w+|attach\w+|append\w+|packed|saved|kept|baked|drawn|compiled|put (?:together|aside|by))\b[^.?!]*${READER}`,
  // You can have, it is yours.
  String.raw`\byou(?:['’]ll|['’]d| will| can| could| may| might|['’]re| are| would be)?(?: (?:of course|gladly|then|also|most|very))? (?:have|keep|get|receive|borrow|use|welcome to|take home) (?:my|our|the|them|it|a|an|one|two|three|all|first|as many|free|any of)\b(?! (?:chance|moment|minute|time|idea))`,
  String.raw`\b(?:is|are|be|all|it['’]s|they['’]re) yours\b(?! (?:sincerely|truly|faithfully))`,
  String.raw`\byours (?:if|to keep|to use|either way|for the)\b`,
  String.raw`\bthere(?: is| are|['’]s)\b[^.?!]*\b(?:waiting|reserved|set aside|left) for you\b`,
  // In return, and for nothing.
  String.raw`\bin (?:return|exchange)\b|\bas a thank[- ]you\b|\b(?:free of|no|without) charge\b|\bfor (?:nothing|free)\b|\bat no cost\b`,
].map((source) => pattern(source));

const DRINK = anyWord("coffee tea lunch drink beer breakfast dinner espresso latte cup");

const EMPTY = pattern(
  String.raw`\b${anyOf(
    "if (?:there is|there['’]s|I|we) (?:can |could |may |ever |anything )",
    "ever (?:help|be of|need (?:a hand|anything|something))",
    "anything I can do",
    "whatever I can",
    "of (?:any )?(?:service|assistance)",
    "at your (?:disposal|service)",
    "return (?:the|this|your) (?:favou?r|kindness)",
    "repay",
    "pay (?:you back|it back|it forward)",
    "some ?day",
    "make it up to you",
    "owe you",
    "let me know (?:if|how|what|when)",
    "in any way",
    "do the same",
    String.raw`help you (?:in|with) (?:any|some)\w*`,
    "cv",
    "résumé",
    "resume",
    "curriculum",
    String.raw`(?:buy|get|treat|invite|stand|bring|offer) (?:you )?(?:to |for )?(?:a |some |the |lunch |your )?(?:\w+ )?${DRINK}`,
  )}\b`,
);

/** Whether an English sentence offers the reader something that can be pointed at. */
export const isOffer = (text: string): boolean =>
  !isEmptyKindness(text) && OFFERS.some((offer) => offer.test(text));

/** Whether it is kind and has nothing in it; a coffee is only where one talks. */
export const isEmptyKindness = (text: string): boolean => EMPTY.test(text);
