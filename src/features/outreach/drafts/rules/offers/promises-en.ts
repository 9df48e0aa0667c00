import { anyOf, anyWord, fold, pattern } from "../pattern.ts";
import { GIVES, HANDS_OVER, TAKES } from "./verbs-en.ts";

/** To be willing to. */
const EAGER = anyWord("glad happy delighted pleased thrilled willing honou?red");
const MUCH = "(?:very |more than |only too |so |quite |really |always |most )?";
const GLAD = anyOf(
  `${MUCH}(?:${EAGER}|able|allowed|ready|free|keen|prepared) to`,
  "(?:a|my) (?:pleasure|joy|privilege|honou?r) to",
);
/** The gladness is somebody else's, or over. */
const NOT_MINE = String.raw`(?<!\b(?:you|your|anyone|anybody|somebody|someone|who|they|he|she|people|was|were|been|felt|has|had)\b[^.?!,;:]{0,30})`;
const WILLING = `(?:${anyOf(
  "(?!(?:supp|re|f|app)ly\\b)\\w+ly",
  anyWord("also then even always just well sure both so"),
  "of course",
  "at least",
  "in (?:return|exchange|turn)",
  "for (?:that|this|it|my part)",
  "very much",
  "happen to",
  "offer(?: you)? to",
  `(?:be |am |have |it be )?${GLAD}`,
  "(?:offer|propose|volunteer) to",
)},? )*`;
const MODAL = "(?:'ll|'d| will| can| could| would| shall| may| might| am going to|'m going to)";
const ANYTHING = /\w\s+\S/;
const READER = pattern(String.raw`\b(?:you|your|yours|_{2,})\b`);

type Pledge = {
  /** All up to the verb that says what the writer would do; global. */
  readonly until: RegExp;
  /** What must follow from the verb on. */
  readonly needs: RegExp;
  /** Whether the writer must be named before it. */
  readonly ofWriter: boolean;
};

const pledge = (until: string, needs: RegExp, ofWriter = false): Pledge => ({
  until: new RegExp(fold(until), "gi"),
  needs,
  ofWriter,
});

const PLEDGES: readonly Pledge[] = [
  pledge(String.raw`\b(?:I|we)${MODAL}(?!n't),? ${WILLING}`, ANYTHING),
  pledge(
    String.raw`(?:\b(?:and|or|but|so|then|which|that)|[,:;)-]) ?(?:I )?(?:can|could|would|will|'ll|shall) ${WILLING}`,
    ANYTHING,
    true,
  ),
  pledge(
    String.raw`\b(?:and|but|so|which|that) (?:I )?(?:can|could|would|will|'ll) (?:gladly|happily|be ${GLAD}) `,
    ANYTHING,
    true,
  ),
  pledge(
    String.raw`\b(?:I|we)(?:'d| would)(?: \w+ly| also| rather)? (?:love|like) to ${WILLING}`,
    READER,
  ),
  // The same without "I".
  pledge(
    String.raw`^(?![^]*\?)(?:[\w ]{0,24}[,:] )?(?:(?:can|could|will)(?! (?:you|I|we|it|this|that|there|your|they|he|she|somebody|someone|anyone)\b)|am|${GLAD}|(?:would )?(?:gladly|happily)) ${WILLING}`,
    ANYTHING,
  ),
  pledge(`${NOT_MINE}\\b${GLAD} `, pattern(String.raw`\b(?:you|your|it|one|them)\b`)),
  pledge(`${NOT_MINE}\\b${MUCH}${EAGER} to ${WILLING}`, ANYTHING),
  // "Found a fault in chapter four, can write you a full report".
  pledge(
    String.raw`[,;:–-] (?:can|could|will|would) ${WILLING}`,
    pattern(String.raw`^\w+ (?:(?:it|them|one|some|both) )?(?:to |for |over to )?you\b`),
  ),
  // A wish to give is as good as the will: "and would love to offer your learners a free one".
  pledge(
    String.raw`${NOT_MINE}\b(?:would|'d)(?: \w+ly| also| rather| very much)* (?:love|like|want) to ${WILLING}`,
    GIVES,
  ),
  pledge(
    String.raw`\b(?:please|pleasure|joy|honou?r)(?: for)?(?: me)? to `,
    new RegExp(`${GIVES.source}|${READER.source}`, "i"),
  ),
  // "A box of tines that I'd be glad to bring."
  pledge(String.raw`\b(?:that|which|of them|and) (?:I|we)${MODAL} ${WILLING}`, HANDS_OVER),
  // Somebody has allowed it.
  pledge(
    String.raw`\b(?:I|we|me|us|my|our)\b[^.?!]*\b(?:permission|leave|clearance|go-ahead|all-clear|blessing|allowed|permitted|authori[sz]ed|cleared) to `,
    new RegExp(`${GIVES.source}|${HANDS_OVER.source}`, "i"),
  ),
  pledge(String.raw`\bshall I `, ANYTHING),
  pledge(
    String.raw`\b(?:my|our) [^.?!]*(?:[;,]|[;,]? and| who|\b(?:says?|said|offers|promises|tells me|thinks)(?: that)?) (?:they|he|she|it)(?:'d|'ll| can| could| will| would) `,
    new RegExp(`${GIVES.source}|${READER.source}`, "i"),
  ),
  // Somebody of the writer's will.
  pledge(
    String.raw`\b(?:my|our) (?!skills?|experience|background|passion|knowledge|energy|expertise|training|profile|career)(?:[\w'-]+ ){1,8}?(?:can|could|will|would|'d|'ll) (?!be\b)(?:(?:love|like) to )?`,
    new RegExp(`${GIVES.source}|${READER.source}`, "i"),
  ),
];

/** Whether the one of whom these words speak last is the writer. */
const isWriters = (before: string): boolean =>
  /\b(?:I|we)\b(?![^]*\b(?:if|when|whether|what|how|could|would|do|can|should|because|once|in case) (?:you|they|he|she)\b)/i.test(
    before,
  );

/** To be willing, before a verb that ends in "-ing": "I'd be up for rewriting your page three". */
const WILLING_ING =
  /\b(?:(?:up|game) for|(?:fine|okay|ok|happy|comfortable|cool) with(?: me| us)?|open to|offering|(?:don't|wouldn't) mind|no problem|thinking of) (\w+)ing\b/gi;

/** The verb of a word in "-ing", spelled as it may be: "sharing" is "share", "running" is "run". */
const verbsOf = (stem: string): readonly string[] => [
  stem,
  `${stem}e`,
  stem.replace(/(\w)\1$/, "$1"),
];

const isUpFor = (text: string): boolean =>
  [...text.matchAll(WILLING_ING)].some((match) => {
    const rest = text.slice(match.index + match[0].length);
    return (
      /\b(?:I|we|my|our)\b/i.test(text.slice(0, match.index)) &&
      verbsOf(match[1] ?? "").some((verb) => GIVES.test(`${verb}${rest}`)) &&
      ANYTHING.test(`it${rest}`)
    );
  });

/** Whether the writer says "I could …", and it is something else than to learn, to ask, to come or to be helped. */
export const promises = (text: string): boolean =>
  isUpFor(text) ||
  PLEDGES.some(({ until, needs, ofWriter }) =>
    [...text.matchAll(until)].some((match) => {
      const deed = text.slice(match.index + match[0].length);
      return (
        /^[a-z]{2}/i.test(deed) &&
        !TAKES.test(deed) &&
        needs.test(deed) &&
        (!ofWriter || isWriters(text.slice(0, match.index)))
      );
    }),
  );
