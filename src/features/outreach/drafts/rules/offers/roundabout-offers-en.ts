import { anyWord, pattern } from "../pattern.ts";

const NEEDS =
  "(?:needs?|wants?|lacks?|miss(?:es)?|(?:be )?short of|look(?:ing)? for|could (?:use|do with))";
const WRITER = String.raw`\b(?:I|I'(?:m|ve|d|ll)|we|my|our|ours|mine|here)\b`;
const WHENEVER = "(?:should|if|when(?:ever)?|in case|any (?:day|night|time|week|morning|evening))";
const READERS = String.raw`(?:you(?:'re| are)?|your (?:\w+ )?\w+?(?:'s| is| are)?)`;
const ENCLOSURE = anyWord(
  "sheet list page map plan copy drawing note photograph photo table recording sketch",
);

/** Offers that are made by telling how things stand: "Our barn is empty till May, should your costumes need a roof". */
export const ROUNDABOUT_OFFERS = [
  // What the reader may come to need, and the writer has.
  String.raw`\b${WHENEVER} ${READERS} (?:ever )?${NEEDS}\b(?! (?:anything|something|me|to|further|more|any)\b)[^.?!]*[,;:–-][^.?!]*${WRITER}`,
  String.raw`${WRITER}[^.?!]*[,;:–-] ?${WHENEVER} your (?:\w+ )?\w+ (?:ever )?${NEEDS}\b(?! (?:anything|something|me)\b)`,
  String.raw`\b(?:my|our) [^.?!]{0,30}\b(?:is|are|stands?|sits?|lies?) (?:empty|idle|unused|spare)\b`,
  // It is there, or on its way.
  String.raw`\bthere(?:'s| is| are| will be|'ll be) (?:an?|one|some|always|two|three) (?!(?:\w+ )?(?:question|thing|request|reason)s? )[^.?!]{0,40}\b(?:for you|on your|in the envelope|with this (?:letter|note|card))\b`,
  String.raw`\b(?:goes?|comes?|is|are|travels?) with this (?:letter|note|card|mail|e-?mail)\b`,
  String.raw`^(?!(?:my|the|this|your) (?:\w+ )?(?:train|bus|flight|way))[^?]*\b(?:is|are) on (?:its|their) way\b`,
  String.raw`\b(?:see (?:the|my|our) ${ENCLOSURE}|the ${ENCLOSURE} (?:is |are )?) ?(?:enclosed|attached|below|overleaf)\b`,
  String.raw`\btaken the liberty of (?!writing|contacting|approaching|asking|calling|reaching)\w+ing\b`,
  String.raw`\bfree for your?\b(?! (?:call|chat|talk))`,
  String.raw`\b(?:you|your \w+) (?:might|may|will|would) (?:like|enjoy|want|need|find) (?:the|my|our|this) (?:attached|enclosed)\b`,
  // It would be at home with the reader.
  String.raw`\b(?:it|they|that|one)(?:'d| would| might| could) (?:do|look|fit|go|hang|stand) (?:\w+ ){0,2}(?:in|on|at|with|beside) your\b`,
  String.raw`\byour (?!(?:advice|help|story|insights?|guidance|answers?|experience|support|perspective|input|time)\b)(?:\w+ )?\w+ (?:could|can|may|might) be (?:my|our)\b`,
  String.raw`\bI(?:'ve| have)? (?:found|spotted|come across|know of) [^.?!]*\b(?:that |which )?you (?:could|can|might|may) (?:apply|use|want|like|need|get|have|claim)\b`,
  // The reader need only say.
  String.raw`^(?:pick|choose|name|take) (?:any|an?|your|whichever|one|two|three)\b[^?]*\b(?:I'll|I'm|off|out of|from|my|our)\b`,
  String.raw`^(?:just )?(?:tell me|say|let me know) (?:what|which|how many|whose)\b[^?]*\band I(?:'ll|'m| will| can| could)\b`,
  String.raw`\bI (?:can|could|would|might) be the one (?:who|that|to)\b`,
  String.raw`\byour (?:\w+ )?\w+ (?:could|can|may|might) (?:come and (?:see|use|try)|have|use|borrow) (?:my|our|it|them|one)\b`,
].map((source) => pattern(source));

/** The reader said what is lacking. */
const LACK = pattern(
  String.raw`\b(?:you (?:\w+ ){0,2}?(?:asked|ask|write|wrote|said|say|mentioned|complained|posted|told)\b[^.?!]*\b(?:for (?:an?|the|some|any)|need\w*|can't|cannot|couldn't|nobody|no ?one|missing|looking|wish\w*|short of|find)\b|your [^.?!]{0,30}\b(?:died|broke(?: down)?|is broken|burnt|was stolen|gave out|is missing|leaks))`,
);
/** The writer has it, or knows who does. */
const HAS = pattern(
  String.raw`^(?:(?:well|as it happens|it happens that|luckily),? )?(?:I (?:still |also |happen to )?(?:have|own|keep|know)|I've(?: got)?|we(?:'ve| have)|mine|ours|my \w+|our \w+)\b`,
);

/** "You said that nobody darns any more. My aunt does." */
export const meetsNeed = (before: string, text: string): boolean =>
  LACK.test(before) && HAS.test(text);
