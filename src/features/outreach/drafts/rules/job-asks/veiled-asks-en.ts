import { FIRM, pattern } from "../pattern.ts";
import { PERSON_EN, POST_EN } from "./job-asks-en.ts";

/** Who decides on whom a firm takes. */
const HIRERS =
  "(?:hir\\w+|recruit\\w+|HR|human resources|personnel|staffing|(?:the|a) right (?:person|people|department|desk|hands|quarter)|your (?:boss|manager|director|superior|chief|head of \\w+)|who(?:ever)?(?: \\w+){0,3} (?:jobs|posts|staff|applications|vacancies|appointments))";
/** Where one stands or sits at work. */
const STAND =
  "(?:seat|place|spot|stool|bench|desk|corner|berth|peg|chair|till|slot|shift|round|gap|nook|home)";
/** Where such a place is. */
const WORKPLACE =
  "(?:counter|bench|till|bar|stove|desk|newsroom|kitchen|workshop|crew|books|payroll|floor|shop|team|yard|van|office|lab|studio|brigade|staff ?room|line-up|line|pass|boat|ward|classroom|garage|salon|rota|house|company|firm|bakery|troupe|band|roof)";
/** What the writer would do. */
const WOULD = "(?:I'd|I would|I could|I'll|I will|I can|I might)";

/** How a reader is asked for work in English without a word for it. */
export const VEILED_ASKS_EN = [
  // To be passed on to whoever hires.
  `\\b(?:pass|passing|forward|forwarding|hand|handing|send|sending|give|giving|share|sharing|show|showing|get|take|put)\\b (?:this|it|that|these|them|my \\w+|me|the attached|everything)(?: (?:on|along|over|up|forward|straight|round|down|in|letter|message|e?-?mail|note|details)){0,2} (?:to|with|before|in front of|past)\\b[^.?!,;]{0,30}\\b${HIRERS}`,
  `\\b(?:let|tell|mention to|drop a (?:word|hint|line) to|whisper to)\\b[^.?!]{0,35}\\bthat I(?:'m| am) (?:on the market|available|free|around|for hire|to be had|interested|keen|out there)\\b`,
  // If a place should fall free.
  `\\b(?:were|was) there (?:ever|to be|by (?:any )?chance|suddenly)\\b[^.?!]{0,40}\\b(?:hours?|shifts?|days? a week|work|jobs?|positions?|something|anything|openings?|room|${STAND}s?)\\b`,
  `\\b${STAND}\\b[^.?!]{0,30}\\b(?:falls?|comes?|becomes?|fell|came|became|goes|stands?|is) (?:ever )?(?:vacant|free|empty|open|going)\\b[^.?!]*\\b(?:I|me|I'd)\\b`,
  `\\bfirst in (?:the )?(?:queue|line)\\b(?! (?:at|for) (?:your|the) (?:stall|shop|bakery|show|sale|tickets?|door))`,
  `\\b(?:love|like|want|dream\\w*|hope|hoping|wish|step would be|goal is|give (?:my|a|anything)[^.?!]{0,20})\\b[^.?!]{0,25}\\b(?:be|stand|work|${STAND}) (?:in|at|on|behind|with|under) your ${WORKPLACE}\\b(?! (?:for (?:an?|ten|fifteen|twenty|\\d)|while|when|to (?:see|watch|learn|ask)))`,
  `\\b(?:find|finding|got|have) (?:me )?(?:a|some) (?:little |small |tiny )?${STAND} (?:for me )?(?:in|at|on|behind|with) (?:the|your) ${WORKPLACE}\\b`,
  `\\b(?:adjust|accommodate|absorb|slot|place) me (?:in|into|anywhere|somewhere|with)\\b(?! (?:your|the) (?:diary|calendar|schedule|week|day))`,
  `\\b(?:come|go|get|be) on (?:to )?your (?:books|payroll|rota|staff|crew|bank list)\\b`,
  `\\btake over (?:her|his|their|the|a) (?:\\w+ )?(?:shifts?|hours|job|post|round|classes|place|rota|route)\\b`,
  // That the writer is the one.
  `\\b(?:need|want|looking for|miss|lack)\\b[^.?!]{0,20}\\b(\\w+)\\b[^.?!]*\\bthat \\1 (?:is|would be|could be) (?:me|I|free|available)\\b`,
  `\\b(?:that|this|the) (?:\\w+ )?(?:somebody|someone|person|man|woman|one|body|pair of hands|\\w+er|\\w+or|\\w+ist) (?:is|'s|would be|could be|might be) (?:me|I|free|available|here|writing|yours truly)\\b(?! (?:to talk|for a (?:call|talk|chat)))`,
  `\\b(?:I'm|I am|I'd be|I would be|I could be|I might be|meet|here(?:'s| is)) (?:your|the|${FIRM}'s?) next\\b(?! (?:door|guest|reader|customer|on|in|caller))`,
  `\\b(?:your|${FIRM}'s?) next (?:\\w+[- ]?){1,4} (?:is (?:writing|sitting|right|me|in)|could be me|might be me|sits|writes|stands)\\b`,
  `\\byour search (?:is over|ends)\\b|\\bstop looking\\b(?! (?:at|for me))`,
  `\\byou (?:haven't|hadn't|didn't|should have|ought to have|should|ought to) (?:\\w+ )?(?:hired?|employed?|found me|signed?|snapped? up)\\b(?! (?:him|her|them|it|that|those|a|an|any|your)\\b)`,
  `\\b${WOULD}\\b[^.?!]{0,30}\\b(?:addition|asset) (?:to|for) (?:you|your|the|${FIRM})`,
  `\\b(?:maybe|perhaps|who knows|one day|some day|someday|sooner or later)\\b[^.?!]{0,20}\\byou(?:'ll|'d| will| might| may| could)? (?:need|want|be short of|be looking for|look for) (?:an? |another |some )(?!(?:number|letter|answer|ladder|printer|computer|heater|boiler|trailer)\\b)(?:\\w+ )?\\w+(?:er|or|ist|ian|ant|man|woman|hands?|keeper)s?(?=[.,;!?]|$| (?:and|who|to|for|with|again|or|in|at|on)\\b)(?![^.?!]*, (?:I|we|my|our)\\b)`,
  // Whether there is anything, and when it could begin.
  `\\b(?:you(?:'re| are)?|they(?:'re| are)?|${FIRM}(?:'s| is)?) (?:\\w+ )?(?:planning|looking|hoping|going|intending|likely) to (?:hire|recruit|expand|take (?:people|anyone|someone|somebody) on)\\b`,
  `\\bI (?:can|could) (?:start|begin) (?:on )?(?:\\w+day|tomorrow|today|now|next|this (?:week|month|morning)|right|straight|at once|immediately)\\b`,
  `\\b(?:take|do|accept|grateful for|happy with|open to|up for) (?:on )?(?:anything|whatever|any (?:job|work|shifts?|hours)) (?:you(?:'ve)?|that|which|going|there|at all)\\b`,
  `\\b(?:shout|call|ring|text|word|know|message|line)(?: me)? if you(?:'ve| have)(?: got)? (?:anything|something|any work|a job)\\b`,
  `\\bavailable for (?:[\\w-]+ ){0,2}(?:work|employment|shifts|hours|hire)\\b`,
  `\\b(?:inquir\\w+|enquir\\w+|ask(?:ing)?|writ(?:e|ing)|contacting you|reaching out|approach\\w*)(?: you)? (?:about|regarding|for|concerning|as to|in regard to|with regard to) (?:(?:any|possible|potential|current|future|suitable|paid|part-time|full-time|the possibility of|opportunities for|a) ){0,2}(?:employment|vacanc(?:y|ies)|job opportunit\\w+|work(?= (?:with|at|in your)|[.,!?]|$))`,
  `\\bI want in(?=[.,!;]|$)|\\bwhere do I sign\\b|\\b(?:looking|hoping|wanting) to start (?:somewhere|work|straight|right|as soon|immediately)\\b`,
  `\\b(?:let me|I'll|I will|allow me to|I can|could I|chance to|love to|like to|want to) show you (?:what I (?:can|could|am able)|why you (?:want|need))\\b`,
  `^(?:do you )?need (?:a hand|hands|help|another|an? (?!ride|lift|drink|break|refill|copy)\\w+)\\b[^.?!]{0,15}\\?`,
  `\\b(?:get|getting|put|have) (?:my|a) (?:foot|toe) in (?:the|a|your) door\\b`,
  `\\b(?:no(?:where| place| company| firm) (?:else )?(?:on earth )?I(?:'d| would) rather (?:be|work|learn|start|train) (?:than|but)|rather (?:be|work) (?:nowhere|no place)(?: else)? than)\\b`,
  `\\b(?:you|they|your \\w+|${FIRM})\\b[^.?!]{0,15}\\b(?:need|use|call|room|demand) (?:for|of) (?:an? |another |one more |extra |some )(?:[\\w-]+ ){0,2}?(?:${PERSON_EN}|part-timers?|temps?)\\b`,
  `\\b(?:thought (?:about|of)|consider(?:ed|ing)|thinking (?:about|of)) (?:getting|hiring|taking(?: on)?|having|adding|training) (?:an?|another) (?:\\w+ )?${PERSON_EN}\\b`,
  `\\byou (?:ever )?(?:need|want|look for|are short of|'re short of) (?:[\\w-]+ ){0,3}?${PERSON_EN}\\b[^.?!]*\\b(?:ring|call|text|phone|message|ping|write to|tell) me\\b`,
  `\\b(?:find|get) me (?:something|anything) (?:in|at|with|on) (?:your|the|${FIRM})\\b`,
  `\\b(?:get|be|getting|being) (?:hired|employed|taken on|recruited) (?:by|at|with) (?:you|your|${FIRM})`,
  `\\bstart (?:at|from) the (?:very )?bottom\\b[^.?!]{0,15}\\b(?:in|at|with|for) (?:you|your|${FIRM})`,
  `\\b(?:be|become) my (?:next |new |future )?(?:boss|employer)\\b`,
  `\\b(?:told|heard?|hear|know|see|understand|read)\\b[^.?!]{0,20}\\b(?:you|they)(?: need| want|(?:'re| are) (?:\\w+ )?(?:short of|in need of|looking for|desperate for|missing)) (?:\\w+ )?${PERSON_EN}\\b(?![^.?!]*, (?:my|our|I know|I have|I've)\\b)`,
  `\\b(?:hope|hoping|want|like|love|glad|happy) to (?:be|get) (?:hired|employed|taken on)\\b`,
  `\\b(?:let me know|tell me|inform me|notify me)(?: \\w+)? (?:of|about) (?:any|an?|all|possible) (?:\\w+ )?${POST_EN}\\b(?! (?:in|for) (?:the|this) (?:field|industry|trade))`,
  `^(?:and )?(?:what|which) (?:\\w+ )?(?:positions|jobs|openings|roles|vacancies|posts) (?:do you|does your|does ${FIRM}|are (?:there|you|open|available)|have you)`,
  `\\b(?:give|gave|giving|offer|offered) me (?:the|this|that) ${POST_EN}\\b`,
  `\\b(?:next|new) (?:role|job|position|post|employer)\\b[^.?!]{0,25}\\b(?:is|be|it's|with|at) (?:with |at )?(?:you|your|${FIRM})\\b`,
  `\\bI(?:'ve| have)? (?:already )?applied\\b[^.?!]*\\b(?:your|with you|${FIRM})\\b[^.?!]*\\b(?:look|check|follow|help|flag|push|status|news)`,
  `\\b(?:anything|something|a way) (?:that )?I (?:could|can|might) do (?:at|in) (?:your|${FIRM})`,
  `^(?:would|could|might) (?:an?|another) (?:\\w+ )?${PERSON_EN} (?:be (?:of (?:any |some )?(?:use|help|interest)|useful|welcome)|help|fit)\\b`,
  `\\byou(?:'ve| have)? (?:just |recently )?lost (?:your|an?) [^.?!]{0,25}\\b(?:and|so) I(?:'m| am) (?:free|available|here|ready)\\b|\\b(?:if|in case|when) you (?:want|need|are after)\\b[^.?!]*\\bhere I am\\b`,
  `\\b(?:squeeze|slot|fit) me in (?:somewhere|anywhere)(?=[.,?!]|$)`,
  `\\b(?:ask|asking|beg|begging)(?: you)? (?:only |just )?for (?:one|a|this) (?:single |small )?chance\\b(?! to (?:talk|speak|meet|ask|hear))`,
  `\\b(?:be|become) your (?:next |new )?(?:assistant|apprentice|trainee|intern|secretary|helper|right hand)\\b(?! for (?:a|the) (?:day|afternoon|evening|morning))`,
  `\\b(?:right|suitable|any|good) (?:opportunity|role|position|job) (?:with|at|in) (?:you|your (?!field|industry|trade)|${FIRM})\\b`,
  `\\b(?:need|want|deserve|give me|beg for)\\b[^.?!]{0,15}\\bchance to (?:work(?! out)|prove|start)\\b`,
  `\\bbe(?:ing)? kept in mind\\b|\\bkeep (?:me|my (?:name|details|cv|resume)) on (?:file|your list|record)\\b`,
  `\\b(?:hear|know|learn)\\b[^.?!]{0,20}\\b(?:possible|potential|future|any) (?:employment|${POST_EN})\\b(?! (?:in|for) (?:the|this))`,
  `\\b(?:come|came|invite\\w*|call\\w*|have)(?: \\w+){0,2} (?:for|to) an? (?:job )?interview\\b`,
  // To be tried, taken and paid.
  `\\bput me to (?:work|use|the test)\\b|\\btry me(?: out)?(?=[.,!?]| for| on| as)|\\b(?:make|name|send) me (?:an offer|a price|your offer)\\b`,
  `\\b${WOULD} (?:\\w+ )?work\\b[^.?!]{0,40}\\b(?:just to|to) (?:prove|show you|convince)\\b`,
  `\\b${WOULD} (?:\\w+ )?hand in my notice\\b|\\bI (?:can|could) (?:start|begin) (?:whenever|when|any ?time|as soon|from|the (?:day|week|minute))\\b`,
  `\\b(?:talk|discuss|speak|agree|negotiate) (?:about |on )?(?:my (?:salary|pay|terms|wages?|contract)|wages|a (?:salary|contract|wage))\\b|\\b(?:tell|say|name)(?: me)? (?:what you(?:'d)? pay|your salary|the salary|the pay)\\b`,
  `\\btake a (?:punt|chance|gamble|risk|bet|flyer|leap) on (?:me|an? \\w+|someone|somebody)\\b|\\b(?:squeeze|slot|fit) in (?:one more|another|an extra) \\w+`,
  `\\b(?:give|giving) (?:an? (?:newcomer|beginner|rookie|novice|outsider|late starter|career changer)|someone|somebody|me) (?:\\w+ ){0,3}?a (?:go|chance|try|shot|start|trial)\\b|\\b(?:take|have) a look at me\\b`,
  `\\b(?:get|gets|got|getting) me (?:through|in) (?:the|your) door\\b|\\bgive me a (?:leg|foot|hand) up\\b|\\broll up my sleeves (?:for|at|with|in)\\b|\\bwear your (?:uniform|badge|apron|colou?rs|jersey)\\b`,
  `\\bof (?:service|use|help) to (?:you|your|${FIRM})\\b[^.?!]{0,15}\\bin (?:some|any|whatever) (?:\\w+ )?(?:capacity|role|position|post)\\b`,
  `\\b(?:you|${FIRM})\\b[^.?!]{0,40}\\b(?:first choice|dream employer|employer of choice)\\b|^(?:so |and )?(?:would|could|can|will) you (?:\\w+ )?(?:take|use|have|try) me(?=[.,?!]|$| (?:on|in|as)\\b)`,
  `\\b(?:your|${FIRM}'?s?) [^.?!]{0,30}\\bhas (?:room|space|a place|need) for (?:an?|another|one|me)\\b`,
  `\\bsponsor\\w* (?:me|my|a visa|visas?|foreign\\w*)\\b|\\bvisa sponsorship\\b`,
  `\\bmy candida(?:ture|cy)\\b|\\bany suitable (?:post|position|job|place|role|vacancy)\\b`,
].map((source) => pattern(source));
