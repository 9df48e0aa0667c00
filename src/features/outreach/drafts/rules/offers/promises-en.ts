import { anyOf, anyWord, fold, pattern } from "../pattern.ts";

/** Forms that no "I would" has before it, so that "I'd" is "I had". */
const PAST = String.raw`(?:(?:already|always|never|long|just|once|only) )?(?:${anyWord(
  "been had found seen gone done made taken given written driven eaten known shown chosen told thought felt lost said " +
    "spent built bought brought caught taught kept held sent stood sat left heard got",
)}|(?!(?:feed|seed|weed|breed|embed|shred|shed|speed)\b)\w+ed)`;

/**
 * What follows "I could …" where nothing is given: the writer learns, asks, comes or wants something. Any other verb in
 * the first person is taken for an offer, since people offer a thousand things and want a few.
 */
const TAKES = pattern(
  String.raw`^(?:${anyOf(
    anyWord(
      "hear learn know understand ask(?!\\s(?:my|our|around)) speak(?!\\s(?:to|at|with)\\s(?:your|the)) chat discuss meet call ring phone visit see watch listen find discover mean expand advance " +
        "explore gain grow pick\\syour connect(?!\\syou) network join work apply start begin become want need like love appreciate value " +
        "welcome enjoy treasure cherish hope wish think imagine believe guess suppose feel remember forget stop drop(?=\\s(?:by|in|over|round|me|you\\sa\\sline)\\b) pop(?!\\s(?:it|them|the|an?|some|your)\\b) " +
        "swing pass(?=\\s(?:by|through|muster)\\b) travel fit wait follow consider treat owe thank assure hate dare swear confess admit benefit go(?!\\s(?:through|over)\\s(?!my|what)) stay live " +
        "pursue study earn try(?!\\sout\\syour) manage afford relate fill excel succeed handle prove convince persuade reach shadow sit " +
        "schedule book jump hop grab catch hang look(?!\\s(?:up|over|through|after|into|at\\syour)) free receive say never not no regret accommodate squeeze decide transition continue contact apologi[sz]e exchange elaborate remain have(?!\\sa\\slook\\s(?:at|through|over)) come keep(?!\\san\\s(?:eye|ear)\\b) prefer rather definitely touch " +
        "use step switch settle adapt walk(?!\\s(?:your?|the|it|them)\\b(?!\\sthrough\\s(?:my|what\\sI))) describe introduce\\smyself make\\sit make\\stime make\\sa\\s(?:\\w+\\s)?(?:case|call|start|change|move|difference|contribution|living|career|success|decision|switch|jump|fresh|name) invite accept respect",
    ),
    String.raw`(?:email|e-mail|write)(?=\s*(?:again|back|soon|you(?:\s*$| (?:again|back|to|soon|with my))|[.,!?]|$))`,
    String.raw`(?:move|drive|fly)(?! (?:your|you|them|it)\b)`,
    String.raw`buy (?:something|anything|from)`,
    String.raw`(?:stick to|figure out|break into|do with|circle back|check (?:back|in)|swap (?:ideas|notes|stories|thoughts))`,
    String.raw`(?:pay for|cover|get|buy) (?:the |your |our |a |you )?(?:coffees?|lunch|drinks?|bill|tab)`,
    String.raw`(?:prepare|send|bring|have)(?: over| you| along)?(?: \w+){0,2} (?:questions|availability|agenda|slots|dates|(?:some|possible|few) times)`,
    String.raw`promise (?:you )?(?:that|I|to|not|my)`,
    String.raw`be(?! (?:your(?! (?:next|new|best|man|guy|perfect|ideal))|a (?:tester|guinea|test)))`,
    String.raw`get(?! (?:you|them|the (?!chance|opportunity|most|idea|feeling|picture))\b)`,
    String.raw`explain (?:over|by|on|when|everything|what I|myself|in|more)`,
    String.raw`guarantee (?:that|you)`,
    String.raw`contribute (?:a lot|much|greatly|to)`,
    String.raw`compare notes|count (?:myself|it|on)|tell (?:within|whether|if)|bring my own`,
    String.raw`take (?:the|a) (?:train|bus|day|ferry|tram|flight)`,
    String.raw`talk(?! to your)`,
    String.raw`make (?:sure|your acquaintance)`,
    String.raw`take (?:up|only|no|very|little|just|not|at most|as little|less|any|it|a (?:job|position|chance|look(?! (?:at|through|over) your))|\d|fifteen|ten|twenty)`,
    String.raw`leave (?:it (?:to|at)|my|(?:the|this|that)(?![^.?!]*\b(?:you|your)\b)|you (?:alone|in peace))`,
    String.raw`set up (?:a (?:call|meeting|time)|time)`,
    String.raw`arrange (?:a (?:call|meeting|time)|to|my)`,
    String.raw`send (?:you )?(?:\w+ )?(?:reminders?|a calendar|an invit\w+|a link|dates|times)`,
    String.raw`(?:help|assist|support|reciprocate)(?: you| out)*\s*(?:[.,!?]|$|in the|at the|however|where|when|if|in (?:any|some|return)|with (?:any|some|what)\w*|as much|too|back|as well)`,
    String.raw`(?:do|give) (?:any|either|mornings?|evenings?|weekends?|\w+days?|it|anything|well|the job|so|more|my|everything|great|what|whatever|(?:a |an )?(?:\w+ )?(?:call|zoom|chat|interview)\b|you a (?:call|ring|bell|shout))`,
    String.raw`tell (?:me|you (?:(?:more|all|everything) )?(?:about (?:me|my(?:self)?)|that|more|all|everything|why|what I|the rest))`,
    String.raw`share (?:more|my (?:story|background|passion|journey|goals|thoughts))`,
    String.raw`share (?:some of )?my (?:perspective|experiences?|insights?|skills|knowledge|ideas)(?=\s*(?:[.,!?]|$|with you))`,
    String.raw`show (?:you )?(?:my|what I|that I|how (?:I|hard|much))`,
    String.raw`answer (?:any|all|your)`,
    String.raw`work|run into`,
    String.raw`hit (?:it off|the)|click|gel|name my|reminisce|renew`,
    String.raw`promise (?:you )?(?:you|it|no)\b`,
    // "I'd found", "I'd already been told" is over.
    PAST,
  )})\b`,
);

/** Verbs that hand something over or do a service: an offer even where the writer only wishes to. */
const GIVES = pattern(
  String.raw`^(?:${anyOf(
    anyWord(
      "give offer share show send lend bring introduce print translate donate teach draw return repay host feature hand " +
        "pass fix repair paint build bake cook photograph film record review proofread edit check rewrite sew knit mend publish",
    ),
    "(?:connect|take|thank|leave|let|get|save|teach|buy) you",
    "(?:run|write|make|design|set up|put up|put together) (?:you|your|up|it|an?(?! (?:call|time|meeting|change|start|difference|case|move|living))|some|one)",
    "(?:look|read|go|talk you) (?:over|through|after|to)",
    "(?:read|test|try out|put|sort|clean) (?:out |up )?your",
    "help (?:you|your|out|with|at|sort|run)",
    "drop off",
  )})\b`,
);

/** Verbs that hand over what was named before. */
const HANDS_OVER = pattern(
  String.raw`^(?:${anyWord("give offer share show send lend bring introduce print donate hand pass leave post mail drop part\\swith read copy")})\b(?! (?:up|by|in|my|to my)\b)`,
);

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
    String.raw`\b(?:my|our) [^.?!]*(?:[;,]|\b(?:says?|said|offers|promises|tells me|thinks)(?: that)?) (?:they|he|she|it)(?:'d|'ll| can| could| will| would) `,
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
