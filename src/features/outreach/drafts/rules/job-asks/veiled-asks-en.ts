import { FIRM, pattern } from "../pattern.ts";

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
  // To be tried, taken and paid.
  `\\bput me to (?:work|use|the test)\\b|\\btry me(?: out)?(?=[.,!?]| for| on| as)|\\b(?:make|name|send) me (?:an offer|a price|your offer)\\b`,
  `\\b${WOULD} (?:\\w+ )?work\\b[^.?!]{0,40}\\b(?:just to|to) (?:prove|show you|convince)\\b`,
  `\\b${WOULD} (?:\\w+ )?hand in my notice\\b|\\bI (?:can|could) (?:start|begin) (?:whenever|when|any ?time|as soon|from|the (?:day|week|minute))\\b`,
  `\\b(?:talk|discuss|speak|agree|negotiate) (?:about |on )?(?:my (?:salary|pay|terms|wages?|contract)|wages|a (?:salary|contract|wage))\\b|\\b(?:tell|say|name)(?: me)? (?:what you(?:'d)? pay|your salary|the salary|the pay)\\b`,
  `\\btake a (?:punt|chance|gamble|risk|bet|flyer|leap) on (?:me|an? \\w+|someone|somebody)\\b|\\b(?:squeeze|slot|fit) in (?:one more|another|an extra) \\w+`,
  `\\b(?:give|giving) (?:an? (?:newcomer|beginner|rookie|novice|outsider|late starter|career changer)|someone|somebody|me) (?:\\w+ ){0,3}?a (?:go|chance|try|shot|start|trial)\\b|\\b(?:take|have) a look at me\\b`,
  `\\b(?:get|gets|got|getting) me (?:through|in) (?:the|your) door\\b|\\bgive me a (?:leg|foot|hand) up\\b|\\broll up my sleeves (?:for|at|with|in)\\b|\\bwear your (?:uniform|badge|apron|colou?rs|jersey)\\b`,
  `\\bof (?:service|use|help) to (?:you|your|${FIRM})\\b[^.?!]{0,15}\\bin (?:some|any|whatever) (?:\\w+ )?(?:capacity|role|position|post)\\b`,
  `\\b(?:you|${FIRM})\\b[^.?!]{0,40}\\b(?:first choice|dream employer|employer of choice)\\b|^would you have me\\b`,
  `\\b(?:your|${FIRM}'?s?) [^.?!]{0,30}\\bhas (?:room|space|a place|need) for (?:an?|another|one|me)\\b`,
  `\\bsponsor (?:me|my visa|a visa|my work permit)\\b|\\bvisa sponsorship\\b`,
  `\\bmy candida(?:ture|cy)\\b|\\bany suitable (?:post|position|job|place|role|vacancy)\\b`,
].map((source) => pattern(source));
