import { anyOf, anyWord, pattern } from "../pattern.ts";

/** Forms that no "I would" has before it, so that "I'd" is "I had". */
const PAST = String.raw`(?:(?:already|always|never|long|just|once|only) )?(?:${anyWord(
  "been had found seen gone done made taken given written driven eaten known shown chosen told thought felt lost said " +
    "spent built bought brought caught taught kept held sent stood sat left heard got",
)}|(?!(?:feed|seed|weed|breed|embed|shred|shed|speed)\b)\w+ed)`;

/**
 * What follows "I could …" where nothing is given: the writer learns, asks, comes or wants something. Any other verb in
 * the first person is taken for an offer, since people offer a thousand things and want a few.
 */
export const TAKES = pattern(
  String.raw`^(?:${anyOf(
    anyWord(
      "hear learn know understand ask(?!\\s(?:my\\s(?!questions)|our|around|him|her|them)\\b) speak(?!\\s(?:to|at|with)\\s(?:your|the)) chat discuss meet call ring phone visit see(?!\\sto\\b) watch listen find discover mean expand advance " +
        "explore gain grow pick\\syour connect(?!\\syou) network join work apply start begin become want need like love appreciate value " +
        "welcome enjoy treasure cherish hope wish think imagine believe guess suppose feel remember forget stop drop(?=\\s(?:by|in|over|round|me|you\\sa\\sline)\\b) pop(?!\\s(?:it|them|the|an?|some|your)\\b) " +
        "swing pass(?=\\s(?:by|through|muster)\\b) travel fit wait follow consider treat owe thank assure suggest propose hate dare swear confess admit benefit go(?!\\s(?:through|over)\\s(?!my|what)) stay live " +
        "pursue study earn try(?!\\sout\\syour) manage afford relate fill excel succeed handle prove convince persuade reach shadow sit(?!\\s(?:on\\sa|in\\sfor|for\\s(?:you|a))\\b) " +
        "schedule book jump hop grab catch hang look(?!\\s(?:up|over|through|after|into|at\\syour)) free receive say never not no regret accommodate squeeze decide transition continue contact apologi[sz]e exchange elaborate remain have(?!\\sa\\slook\\s(?:at|through|over)|\\s(?:my|our)\\s\\w+\\s\\w+\\s(?:your?|it|them|one|some)\\b|\\s(?:it|them|one|some|those)\\s\\w+) come keep(?!\\san\\s(?:eye|ear)\\b) prefer rather definitely touch " +
        "use step switch settle adapt walk(?!\\s(?:your?|the|it|them)\\b(?!\\sthrough\\s(?:my|what\\sI))) describe introduce\\smyself make\\sit make\\stime make\\sa\\s(?:\\w+\\s)?(?:case|call|start|change|move|difference|contribution|living|career|success|decision|switch|jump|fresh|name) invite accept respect",
    ),
    String.raw`(?:email|e-mail|write)(?=\s*(?:again|back|soon|you(?:\s*$| (?:again|back|to|soon|with my))|[.,!?]|$))`,
    String.raw`(?:move|drive|fly)(?! (?:your|you|them|it|those|these|the)\b)`,
    String.raw`buy (?:something|anything|from)`,
    String.raw`(?:stick to|figure out|break into|do with|circle back|check (?:back|in)|swap (?:a few |some )?(?:ideas|notes|stories|thoughts|e-?mails|messages)|let you (?:get|go|know|be|off|decide))`,
    String.raw`pay (?:of course )?for the (?:call|train|trip)|(?:pay for|cover|get|buy) (?:the |your |our |a |you )?(?:coffees?|lunch|drinks?|bill|tab)`,
    String.raw`(?:prepare|send|bring|have)(?: over| you| along)?(?: \w+){0,2} (?:questions|availability|agenda|slots|dates|(?:some|possible|few) times)`,
    String.raw`promise (?:you )?(?:that|I|to|not|my)`,
    String.raw`be(?! (?:your(?! (?:next|new|best|man|guy|perfect|ideal))|a (?:tester|guinea|test)))`,
    String.raw`get(?! (?:you|them|your (?!advice|opinion|thoughts|views?|take|insights?|help|perspective|feedback|input|reply|answer|attention|name)|the (?!chance|opportunity|most|idea|feeling|picture))\b)`,
    String.raw`explain (?:over|by|on|when|everything|what (?:I|brought|made|led)|myself|in|more)`,
    String.raw`guarantee (?:that|you)`,
    String.raw`contribute (?:a lot|much|greatly|to)`,
    String.raw`compare notes|count (?:myself|it|on)|tell (?:within|whether|if)|bring my own`,
    String.raw`take (?:the|a) (?:train|bus|day|ferry|tram|flight)`,
    String.raw`talk(?! to your)`,
    String.raw`make (?:sure|your acquaintance|myself)`,
    String.raw`take (?:up|only|no|very|little|just|not|at most|as little|less|any|it|a (?:job|position|chance|look(?! (?:at|through|over) your))|\d|fifteen|ten|twenty)`,
    String.raw`leave (?:it (?:to|at)|my|(?:the|this|that)(?![^.?!]*\b(?:you|your)\b)|you (?:alone|in peace))`,
    String.raw`set up (?:a (?:call|meeting|time)|time)`,
    String.raw`arrange (?:a (?:call|meeting|time)|to|my)`,
    String.raw`send (?:you )?(?:\w+ )?(?:reminders?|a calendar|an invit\w+|a link|dates|times)`,
    String.raw`(?:help|assist|support|reciprocate)(?: you| out)*\s*(?:[.,!?]|$|in the|at the|however|where|when|if|in (?:any|some|return)|with (?:any|some|what)\w*|each other|one another|as much|too|back|as well)`,
    String.raw`(?:do|give) (?:any|either|(?:early |late )?(?:mornings?|evenings?|afternoons?|nights?)|weekends?|\w+days?|it|anything|well|the job|so|more|my|everything|great|what|whatever|(?:a |an )?(?:\w+ )?(?:call|zoom|chat|interview)\b|you a (?:call|ring|bell|shout))`,
    String.raw`tell (?:me|you (?:(?:more|all|everything) )?(?:about (?:me|my(?:self)?)|that|more|all|everything|why|what I|the rest))`,
    String.raw`share (?:more|my (?:story|background|passion|journey|goals|thoughts))`,
    String.raw`share (?:some of )?my (?:perspective|experiences?|insights?|skills|knowledge|ideas)(?=\s*(?:[.,!?]|$|with you))`,
    String.raw`show (?:you )?(?:up|my|what I|that I|how (?:I|hard|much))`,
    String.raw`answer (?:any|all|your)`,
    String.raw`work|run into`,
    String.raw`hit (?:it off|the)|click|gel|name my|reminisce|renew`,
    String.raw`promise (?:you )?(?:you|it|no)\b`,
    // "I'd found", "I'd already been told" is over.
    PAST,
  )})\b`,
);

/** Verbs that hand something over or do a service: an offer even where the writer only wishes to. */
export const GIVES = pattern(
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
export const HANDS_OVER = pattern(
  String.raw`^(?:${anyWord("give offer share show send lend bring introduce print donate hand pass leave post mail drop part\\swith read copy")})\b(?! (?:up|by|in|my|to my)\b)`,
);
