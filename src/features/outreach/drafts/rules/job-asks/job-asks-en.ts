import { FIRM, pattern } from "../pattern.ts";

export const POST_EN =
  "(?:jobs?|positions?|roles?|vacanc(?:y|ies)|openings?|posts?|placements?|internships?|traineeships?|apprenticeships?|opportunit(?:y|ies)|employment|work)";
/** Whom a firm looks for; not who would only try something out. */
export const PERSON_EN =
  "(?!(?:other|whether|paper|number|order|offer|answer|matter|corner|letter|flower|water|never|ever|after|under|over|volunteer|tester|proof ?reader|reader|driver update|newsletter|mirror|colou?r)s?\\b)(?:\\w{2,}(?:er|or|ist|ant|ian|man|men|woman|women|staff)s?|people|staff|hands|someone|somebody|apprentices?|trainees?|interns?|nurses?|chefs?|cooks?|clerks?|guides?)";

/** Whose work it is, or where. */
const SIDE_EN = `(?:you|your|${FIRM}|there|the (?:team|company|firm|crew|staff))`;
/** What leaves open whether there is work. */
const MAYBE_EN =
  "(?:if|whether|should|in case|when(?:ever)?|do|does|did|would|might|may|could|is|are|any|got|have|has|had|hear|know|perhaps|maybe|hope|hoping|wonder\\w*)";
/** A stay with a firm, to learn. */
const STAY_EN =
  "(?:placement|internship|apprenticeship|traineeship|work experience|training contract|pupillage|residency|trainee year|year in industry|summer job|work trial|shadowing)";
const GROUP_EN =
  "(?:team|crew|staff|rota|roster|intake|books|list|payroll|kitchen|yard|workshop|studio|company|firm|department|practice|organi[sz]ation|school|office|group|family|brigade|troupe|workforce|ranks)";

/** How a reader is asked for work in English. */
export const JOB_ASKS_EN = [
  // Whether there is something, a place or some hours.
  `\\b${MAYBE_EN}\\b[^.?!]{0,60}\\b(?:anything|something|(?:a|any|another|some) (?:\\w+ )?(?:place|spot|slot|start|gap|shift|job|work)|hours|shifts|work|jobs) (?:\\w+ ){0,2}?(?:going(?! (?:on(?=[,.?!]|$| (?:with|here|there|in|between|behind|at the moment)\\b)|(?:wrong|around|through|well|back|to|by|for)\\b))|coming up|(?:opens?|opening|comes?|came|crops?|turns?) up|on offer)\\b`,
  `\\b(?:if|whether|should|in case|when(?:ever)?)\\b[^.?!,;]{0,20}\\b(?:hear|know|learn|think|catch wind|get wind|become aware|come across|see|spot)(?: of| about)? (?:of )?(?:anything|something|any (?:\\w+ )?${POST_EN})\\b(?! (?:I|we) (?:should|could|might|can|ought)| (?:that|which) (?:I|we|would help me|could help me)| about)`,
  `\\b(?:spot|place|slot|seat|desk|gap|space|chair|opening|future|start) (?:for me )?(?:on|in|at|with) (?:the|your)(?: \\w+)? ${GROUP_EN}\\b`,
  `\\b${MAYBE_EN}\\b[^.?!]{0,40}\\b(?:hours|shifts?|jobs?|days|bits and pieces|use|need|room|a place|an opening)(?:(?! (?:in|into) (?:it|this|that|the|your (?:field|trade|industry|world|sector))\\b) \\w+){0,3} for (?:me|someone|somebody|another|an extra|one more)\\b(?! (?:to (?:ask|talk|speak|call)|else))`,
  `\\bI(?:'d| could| can| would|'ll|'m)\\b[^.?!]*\\bif (?:you|${FIRM}|they)(?:'re| are| were| find yourself| get)?(?: \\w+)? (?:short|short-handed|short-staffed|understaffed|stretched|hiring|recruiting|taking people on)\\b`,
  // Whether the firm would take somebody, whoever it is; "if you need X, I have one" is an offer.
  `\\b(?:do|are|would|could|might|if|whether|perhaps|maybe|suppose|think) (?:you|they|your \\w+|${FIRM})(?: \\w+){0,3}? (?:tak(?:e|es|ing) on|could (?:do with|use)|do with|in the market for|on the lookout for|looking to (?:hire|add|recruit|take)|bring(?:ing)? (?:in|on)|short of|hir(?:e|es|ing)|recruit(?:s|ing)?|employ(?:s|ing)?|adding|expanding (?:the|your|its))(?![^.?!]*\\b(?:for nothing|unpaid|no (?:charge|fee|money)|without (?:a |any )?(?:charge|fee|pay))\\b)(?! (?:the stress|this|that|my (?!own)|me for)\\b) (?![^.?!]*, (?:I|we|my|our)\\b)`,
  `\\b(?:you|they|${FIRM}) (?:could|might|may) (?:\\w+ )?(?:do with|use|need|want) (?:a|an|another|some|someone|somebody|more|extra)\\b(?![^.?!]*, (?:I|we|my|our)\\b)[^.?!]*\\b(?:hands?|staff|help|people|someone|somebody|body|driver|cover|weekends?|${PERSON_EN})\\b`,
  `\\b(?:any|a|an|your|the|next|about|hear of|know of) (?:graduate|trainee|returner|returnship|training|summer|apprentice(?:ship)?|internship|junior|entry-level|vacation)(?: \\w+)? (?:schemes?|programm?es?|intakes?|places?|starts?|contracts?)\\b`,
  `\\b(?:how|whether|if|when|hope|like|love|want|to) (?:I (?:can|could|might|may) )?(?:to )?join you\\b(?! (?:for|at|on|in|by)\\b)`,
  `\\b(?:anything|something) (?:\\w+ ){0,2}?(?:doing|going(?! on\\b)|available|open|free|coming up|about)\\b(?! to\\b)[^.!?]{0,30}\\?`,
  `\\b(?:scope|room|space|a place|a role|a future|an opening|a home|need|use) for (?:me|us|someone like me|somebody like me|a \\w+ like me|my (?:skills|experience))\\b[^.?!]{0,15}\\b(?:within|in|at|on|with|among) (?:your|you|${FIRM}|the team)`,
  `\\b(?:if|should) (?:you'd|you would|you'll|you were to|you) have me\\b|\\b(?:be|being|arm|love|like|want)\\b[^.?!]{0,20} (?:on|part of) your (?:team|crew|staff|books|rota)(?=[.,!?]|$)`,
  `(?<!\\b(?:how|why|who|whom|when|since) )\\b(?:you're|you are|${FIRM} is|${FIRM} are|they're) (?:\\w+ )?(?:hiring|recruiting|advertising for)\\b`,
  `\\b(?:shout|call|ring|text|ping|holler|whistle|get in touch|drop me a line)(?: me)? (?:if|when(?:ever)?|should|as soon as) (?:you|a|an|any|there|something|anything)\\b[^.?!]*\\b(?:(?:a )?man down|short|need|stuck|overrun|snowed under|looking|vacan\\w+|spot|place|position|role|shifts?|hands)\\b`,
  `\\bI(?:'d| would)(?: \\w+)? be (?:perfect|ideal|spot on|right|great)\\b(?! if| to)|\\b(?:see|picture|imagine) myself (?:working |fitting in )?(?:in|at|with) (?:your|a \\w+ like yours|an \\w+ like yours|${FIRM})`,
  // To belong to the firm.
  `\\b(?:love|like|hope|want|wish|keen|eager|chance|opportunity|proud|honou?red|dream|thrilled|happy|glad|interest\\w*)\\b[^.?!,;]{0,25}\\b(?:be|being|become|becoming) (?:a )?part of (?:it|this|that|something|your|the|what you|${FIRM})`,
  `\\b(?:join|joining|strengthen|complement|reinforce)(?: \\w+)? (?:your|the|${FIRM}'?s?)(?: \\w+){0,2} ${GROUP_EN}\\b`,
  `\\b(?:interest\\w*|interested) in (?:joining|working|a (?:role|job|position|career)(?: \\w+)? (?:at|with))\\b[^.?!]{0,40}\\b${SIDE_EN}\\b`,
  `\\b(?:where|how|whether|if) (?:I'd|I'll|I (?:would|might|could|can|may)|someone like me (?:would|might|could|can))(?: \\w+)? (?:fit|slot|be useful|be of use|come in useful|come in handy|be an asset)(?! (?:this|that|it) )\\b`,
  `\\b(?:where|how|whether|if) my (?:\\w+ ){0,3}?(?:skills?|skill set|experience|background|profile|qualifications?|strengths|training|languages?)\\b[^.?!]{0,25}\\b(?:useful|use|valuable|fit|help|benefit|serve|contribute|add|match|suit|needed|wanted|apply|asset)\\b[^.?!]{0,30}\\b(?:you|your|the team|the company|the firm|${FIRM})\\b(?! (?:field|industry|sector))`,
  // A stay with the reader.
  `\\b${STAY_EN}\\b[^.?!]{0,25}\\b(?:with|under|at|in) (?:you|your|${FIRM})\\b`,
  `\\b(?:offer|do|does|have|take|run|accept|provide)\\b[^.?!]{0,25}\\b${STAY_EN}s?\\b[^.?!]{0,30}\\?`,
  `\\b(?:train|apprentice|intern|learn the trade|serve my time) (?:with|under|at) (?:you|your|${FIRM})\\b`,
  // To be put forward.
  `\\bput me forward\\b|\\bthrow my (?:hat|name)\\b|\\bmy hat in(?:to)? the ring\\b`,
  `\\b(?:give|write|make|provide|submit|offer|get|need|ask(?:ing)? for|be|as|for)(?: \\w+){0,2}? (?:an?|your|employee|internal)(?: \\w+)? referral\\b(?! from)`,
  `\\b(?:get|secure|have|arrange|offer|land|invite\\w*|consider|grant|give)(?: me)?(?: to| for)? (?:an?|the)(?: (?!informational)\\w+)? interview\\b(?! (?:elsewhere|next week|tomorrow|lined up|coming up|at another|(?:with|about|in|on) (?!you)))`,
  `\\b(?:pass|passing|hand|forward|forwarding)(?: on| along| round)? my (?:\\w+ )?(?:number|details|contacts?|card|info|information|e-?mail)\\b(?! to you)`,
  `\\bwho(?:m)? (?:should|could|can|do|would) I (?:send|address|submit|give) my (?:cv|application|resume|details|papers)\\b`,
  `\\bavailable (?:to start|for work|immediately|at (?:short|a week's|a month's) notice)\\b`,
  // Whether there is one.
  `\\b(?:(?:is|are|was|were|be|might|may|could|would|will) there|there(?:'s| (?:\\w+ ){0,2}(?:is|are|was|were|be)))\\b[^.?!]{0,50}\\b${POST_EN}\\b`,
  `\\b(?:openings|vacanc(?:y|ies))\\b(?! of)`,
  `\\b(?:you|they|your \\w+|${FIRM})\\b(?: \\w+){0,5}? (?:need|looking for|short of|could use|in need of|searching for)(?: \\w+){0,2} (?:someone|somebody|anyone|anybody|people|staff|help|a hand)\\b[^.?!]{0,50}\\?`,
  `\\b(?:trial|test) (?:week|day|shift|period)\\b`,
  `\\b(?:do|does|did|would|might|could|may|will|if|whether|should|have)\\s+(?:you|your \\w+|they|anyone|anybody|somebody|someone|${FIRM})\\b(?: \\w+){0,5}? (?:have|had|got|know of|know about|heard? of|need|hire|offer|take(?: on)?|see|find|open(?:ing)?)\\b(?![^.?!]*\\b(?:advice|tips|thoughts|pointers|time|minutes|mins)\\b)[^.?!]{0,40}\\b(?<!\\byour (?:\\w+ )?)(?:${POST_EN}|pair of hands|assistants?|apprentices?|trainees?|interns?|juniors?|helpers?)\\b(?! fair)`,
  `\\b(?:you|they|${FIRM}|your \\w+)(?: \\w+){0,2} (?:hiring|recruiting)\\b`,
  `\\b(?:hiring|recruiting|taking (?:people|anyone|someone|somebody) on|taking on)\\b[^.?!]{0,30}\\?`,
  `\\bany (?:\\w+ ){0,2}(?:vacanc(?:y|ies)|openings?|jobs?|positions?|roles)\\b`,
  `\\b(?:spots?|places?|slots?|seats?|desks?|${POST_EN}) (?:is |are )?(?:open|free|available|going|vacant|to fill|unfilled)\\b`,
  `\\b(?:have|has|had|got|be|is|any|offer) (?:maybe |perhaps |possibly )?(?:an? |any |some )?(?:open|free|vacant|available|unfilled) (?:spots?|places?|slots?|seats?|desks?|${POST_EN})\\b`,
  `\\b(?:have|has|had|got|any|an|another) (?:an? |any )?(?:\\w+ )?(?:opening|vacancy)\\b(?! (?:of|speech|night|day|line|hours|party|in (?:the|my|your) (?:schedule|diary|calendar|week)))`,
  `\\b(?:are|were|would) (?:you|they|${FIRM}|your \\w+) (?:\\w+ ){0,2}?(?:looking for|in need of|short of|searching for|after|seeking) (?:an? |another |any |some |more |new |extra )(?:\\w+ ){0,2}?${PERSON_EN}\\b`,
  `\\b(?:if|should|in case|whether|when|do|does|might|could) (?:you|they|${FIRM}|your \\w+) (?:\\w+ ){0,3}?(?:need|require|miss|lack|look for(?! in\\b)|are looking for|be looking for|are short of)s? (?:an? |another |any |some |more |new |extra )?(?:\\w+ ){0,2}?${PERSON_EN}\\b(?![^.?!]*\\b(?:free|for nothing|unpaid|no (?:charge|fee|money)|without (?:a |any )?(?:charge|fee|pay))\\b)(?![^.?!]*, (?:I(?:'ve| have| own| could (?:lend|bring|send)|'ll (?:lend|bring|send))|my|our|we have)\\b)(?![^.?!]* for (?:an?|one|the) (?:\\w+ )?(?:call|evening|party|wedding|event|afternoon|fair)\\b)`,
  `\\bneed (?:a hand|help|hands) (?:\\w+ ){0,4}(?:paid|part-time|full-time)\\b|\\b(?:paid|part-time|full-time)\\b[^.]{0,20}\\?`,
  `\\b(?:you|they|${FIRM})\\b[^.?!]{0,30}\\b(?:take|takes|taking) on (?:\\w+ ){0,2}?${PERSON_EN}\\b`,
  `\\b(?:thrilled|delighted|happy|glad|honou?red|excited|proud|pleased) to (?:join|work for|become part of|be part of|be on)\\b`,
  `\\bI(?:'d| could| can| would)(?: \\w+)? (?:fill in|help out|step in|pitch in)\\b[^.?!]*\\b(?:whenever|shifts?|sick|short)\\b`,
  `\\b(?:would|could|might) (?:you|${FIRM}|your \\w+) (?:\\w+ )?consider (?!talk|speak|meet|giving|sharing|answer|having|sparing|a (?:call|chat|conversation|talk|meeting|short|brief|quick|\\d|ten|fifteen|twenty))`,
  `\\b(?:chance|opportunity|privilege) to (?:join|work (?:with|for|at)|be (?:a )?part of|prove)\\b`,
  `\\b(?:there|you|${FIRM})\\b[^.?!]{0,30}\\b(?:room|a place|space|use) for (?:an? |another )(?:\\w+ ){0,2}?${PERSON_EN}\\b`,
  `\\b(?:tell|mention to|let) [^.?!]{0,30}\\babout me\\b`,
  `\\bany (?:chance|possibility|hope|prospect) of (?:\\w+ ){0,2}(?:${POST_EN}|shifts?|hours)\\b`,
  `\\b(?:have|got|be|find) (?:\\w+ ){0,3}?(?:work|something|anything|a job|a role|use) for me\\b`,
  `\\b(?:be|am|I'm) (?:a|an|the) (?:\\w+ )?(?:fit|asset|match|addition) (?:for|to)\\b`,
  `\\bhow (?:to|can I|do I|could I|would I|I can|I could|might I) apply\\b`,
  // Something that would suit the writer.
  `\\b(?:anything|something|a (?:role|job|position)|openings|roles)\\b[^.?!]{0,30}\\b(?:suits?|fits?|match(?:es)?|be right for|be good for|work for) (?:me|my|someone|somebody|a person)\\b`,
  `\\b(?:anything|something|use|work|openings?) (?:\\w+ ){0,4}for (?:someone|somebody|people|a person|an? \\w+) (?:like me|with my|of my)\\b`,
  `\\b(?:possibilities|opportunities|openings|(?:any|possible|potential|career|job|suitable|future|current) (?:possibility|opportunity)) (?:\\w+ ){0,4}?(?:at|with|in|within|on) (?:your|you|${FIRM})\\b(?! (?:field|industry|sector|area|line|profession|trade|region|city|country|town))`,
  // To hear of a post before others do.
  `\\b(?:hear|know|knew|heard|learn|aware|think|come across|see|spot)\\b(?: \\w+){0,2}? (?:anything|something|anyone|anybody|someone|somebody|a (?:firm|company|team|place)|companies|teams|people) (?:\\w+ ){0,3}?(?:going|coming up|opening|open|free|available|hiring|recruiting|looking for (?!advice)|who(?:'s| is| might be)? (?:hiring|looking|need)|that needs?|who needs?|that(?:'s| is| might be)? (?:hiring|looking))`,
  `(?<!\\bI(?:'ll| will| can| could| would|'d) (?:\\w+ )?)\\b(?:keep|keeping) (?:an|your) (?:eyes?|ears?) (?:out|open|peeled)\\b`,
  `\\b(?:keep|keeping) me (?:posted|in the loop|updated|informed)\\b[^.?!]*\\b(?:if|about|on|of|for|when|should)\\b`,
  `\\b(?:let me know|give me a (?:shout|call|ring|heads[- ]up)|tip me off|drop me a line|tell me) (?:if|when|whenever|should|about|as soon as)\\b[^.?!]{0,40}\\b(?:jobs?|(?<!your )(?:positions?|roles?)|internships?|openings?|opportunit(?:y|ies)|hiring|recruiting|(?:comes?|opens?|turns?) up|vacanc\\w+|short of|short-staffed|an extra)\\b`,
  `\\b(?:swamped|short[- ]staffed|short[- ]handed|understaffed|overrun)\\b[^.]*\\bpaid\\b`,
  `\\byou(?: still| currently| maybe| ever)? (?:short of|short on|looking for(?= (?:people|staff|lads|hands|guys|help|an? \\w+er)\\b)|taking on|in need of) (?!time|sleep|words|ideas|space)\\w+`,
  `\\byou(?:'d| would| might| could)? (?:\\w+ )?(?:consider|hire|employ|take on|take|interview) (?:someone|somebody|people|anyone|anybody|a person|applicants|candidates|beginners|newcomers|career changers)\\b`,
  `\\bmy (?:\\w+ ){0,2}(?:background|profile|experience|skills?|skill ?set|qualifications)\\b[^.?!]{0,25}\\b(?:be of (?:any )?(?:interest|use|value)|fits?|suits?|match(?:es)?|benefit|useful|interesting|an? \\w+ fit)\\b[^.?!]{0,20}\\b(?:you|your|${FIRM})\\b`,
  // Whether people are taken at all.
  `\\bwho(?:ever)? (?:\\w+ )?(?:hires|recruits|is hiring|is recruiting)\\b`,
  `\\byou(?:'d| might| would)? (?:\\w+ )?have (?:an? |any )?(?:spot|place|slot|seat|chair|corner|bench|desk) for (?!\\d|ten|fifteen|twenty)`,
  `\\b(?:is there|are there|do you|does ${FIRM}|get onto|get on|join|offer|run)\\b[^.?!]{0,30}\\b(?:graduate|trainee|apprenticeship|internship|returner) (?:schemes?|programmes?|programs?|places?)\\b`,
  `\\b(?:do|does|would|could|will) (?:you|your \\w+|${FIRM})(?: \\w+)? (?:take|hire|employ|accept|train) (?:on )?(?:any )?(?:apprentices|interns|trainees|people|beginners|juniors|graduates|career[- ]changers|students|newcomers|someone|somebody)\\b`,
  `\\bI(?:'d| would|'ll| will)(?: \\w+ly)? (?:take|do|accept) (?:on )?(?:anything|any (?:job|work|role|shift|position|post)|whatever)\\b`,
  `\\b(?:wonder\\w*|asking|ask|curious) (?:if|whether) (?:you|${FIRM}|your \\w+)(?: \\w+)? (?:need|needs|want|wants|could use|are looking for|is looking for) `,
  `\\b(?:perhaps|maybe|possibly|any chance|by any chance)(?: that)? (?:you|${FIRM}|your \\w+)(?:'re| are| is)?(?: \\w+)? (?:need|needs|looking for|hiring|could use|short of)\\b`,
  `\\b(?:know|heard?) (?:of |about )?(?:any|some|an?)(?: \\w+)? (?:firms?|company|companies|teams?|places?|employers?|business\\w*|agenc\\w+|studios?|shops?)\\b[^.?!]{0,20}\\b(?:looking for|hiring|needs?|taking|recruiting)\\b`,
  `\\bI (?:really |badly |urgently |desperately )?need (?:(?:a|this|the|any|some) )?(?:job|employment|work(?! (?:boots|clothes|permit|on)))\\b`,
  `\\b(?:kind|good|friendly) word from you\\b|\\b(?:a|any) way in\\s*\\?`,
  `\\b(?<!you (?:\\w+ly )?(?:got|get|found|took|landed|had) )(?:an? (?:\\w+ ){0,2}(?:job|position|role|internship|placement|apprenticeship|traineeship|trial)|jobs|positions|vacancies|openings|internships|roles) (?:\\w+ ){0,2}(?:at|with|within) (?:your \\w+|you\\b|${FIRM})`,
  `\\b(?:get|getting) (?:in|into|a start at|on at) (?:your (?:company|team|firm)|${FIRM})`,
  `\\bto about (?:getting |finding |applying for )?(?:jobs?|roles?|positions?|openings?|applying|vacancies|a (?:job|role|position))\\b`,
  `\\b(?:share|sharing|circulate) my (?:profile|cv|résumé|resume|details|name|application)\\b`,
  `\\b(?:perfect|ideal|right|great|made) for (?:your (?:team|company|firm)|${FIRM}|the (?:job|role|position))`,
  // How the writer would fit in.
  `\\b(?:how|where|whether|what|if) I (?:can|could|might|would|may)(?: \\w+)? (?:support|contribute|strengthen|add(?: value)?|be (?:of (?:use|value)|useful|an asset)|fit(?: in| into)?|join|bring)\\b[^.?!]{0,25}\\b(?:your|${FIRM})(?:'s)?\\b(?! (?:field|industry|sector|profession|trade))`,
  `\\b(?:you|your \\w+|${FIRM}|they)\\b(?: \\w+)? (?:growing|expanding|enlarging|adding to|building up|scaling)(?: up)? (?:its|the|your|their)(?: \\w+)? (?:team|staff|crew|department|workforce)\\b`,
  `\\b(?:if|whether|do|does|should|might) (?:you|your \\w+|${FIRM})(?: \\w+)? (?:has|have|had|got) (?:anything|something)(?= (?:in|at|going|open|available|coming|suitable|that (?:\\w+ )?(?:suits?|fits?))\\b|[.,?!])`,
  // To get in.
  `\\b(?:help|helping) me (?:to )?(?:find|get|land|secure|into|in|break in)\\b[^.?!]{0,30}\\b(?:${POST_EN}|hired|foot in|in at|${FIRM}|your)\\b`,
  `\\b(?:foot|toe) in (?:the|your) door\\b(?! at all)[^.?!]{0,30}\\b(?:at|with|your|${FIRM})\\b`,
  `\\bready to (?:start|begin) (?:work|immediately|at once|right away|straight away|now|tomorrow|on|next|as soon|any|\\w+day)\\b|\\bready to (?:join|work (?:for|with|hard))\\b|\\b(?:won't|will not|wouldn't) regret (?:it|hiring|giving|having|taking)\\b`,
  `\\bwhen I (?:can|could) (?:start|begin)\\b`,
  `\\b(?:you|you'll|you'd) (?:\\w+ )?(?:want|need) me (?:on|in|at|for)\\b`,
  `\\b(?:have|get|take|put|want) me (?:on|in) (?:the|your) (?:team|crew|books|list|rota|payroll|staff)\\b`,
  `\\b(?:great|good|strong|valuable|perfect|ideal|useful|excellent|right) (?:addition|asset|fit|match|hire|candidate) (?:to|for) (?:you|your|the|${FIRM})\\b`,
  `\\b(?:pass|introduce|connect|put|point|send|forward|mention|refer|get|speak|know|name|contact)\\b[^.?!]{0,50}\\b(?:hiring|recruiting|HR|talent) (?:manager|team|person|people|department|lead)\\b|\\bwho (?:does|handles|is responsible for|deals with|decides on) (?:the )?(?:hiring|recruiting|applications)\\b`,
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
  `\\b(?:put|putting|drop|say)(?: in)? (?:a|some) (?:\\w+ )?word (?:in )?(?:for me|about me|(?:with|to) (?:your|HR|whoever|them|him|her|the (?:right|team|boss|owner|manager|hiring|people|head|director)))\\b`,
  `\\b(?<!\\bI(?: can| could| would| will|'d|'ll) )put in a (?:\\w+ )?word\\b`,
  `\\b(?:recommend|refer|vouch for|suggest|nominate) me\\b(?! (?:an?|some|any|one|two|books?)\\b)(?! to (?:a|another|an) (?:book|person|colleague|friend|expert))`,
  `\\b(?:be|willing|able|open|happy) (?:to )?(?:my|be my) (?:referral|reference)\\b|\\b(?:employee )?referral (?:for|to|from you|at)\\b`,
  `\\b(?:pass(?:ed|ing)?|mention(?:ed|ing)?|drop(?:ped|ping)?|giv(?:e|ing)|gave|put) (?:on |along |forward |in )?my name\\b`,
  `\\b(?:pass|passing|hand|forward|forwarding|send|give|submit|show)(?: on| along| round)? my (?:details|name|application|particulars|cv|résumé|resume|profile|letter|papers)\\b[^.?!]{0,30}\\b(?:to|on|along|round|hr|manager)\\b`,
  `\\bwhen (?:do|can|could|may|shall|should) I (?:start|begin)\\b`,
  `\\b(?:I|me) (?:could|can|would|will|am able to|'ll|’ll) (?:start|begin) (?:\\w+ ){0,2}(?:work|immediately|at once|on|in|next|tomorrow|right away|straight away)\\b`,
  `\\b(?<!you )(?:apply|applying)\\b[^.?!]{0,20}\\b(?:for|to|at|with)\\b[^.?!]{0,30}\\b(?:(?:the|this) (?:\\w+ ){0,2}?${POST_EN}|you|your|${FIRM})\\b`,
  `\\b(?:my|this|speculative) application\\b`,
  `\\b(?:work|working) (?:for|under|alongside) (?:you|your|${FIRM})\\b`,
  `\\b(?:love|like|want|hope|hoping|wish|keen|eager|ready|dream)\\b[^.?!,;]{0,30}\\bwork(?:ing)? (?:with|at|in|for) (?:you|your|${FIRM})\\b`,
  `\\b(?:love|like|want|hope|hoping|wish|keen|eager|ready|dream)\\b[^.?!,;]{0,30}\\b(?:join|joining|be part of|become part of|be on|come on board|come aboard)\\b(?! you for| me| us)`,
  `\\b(?:join|joining) (?:your|the) (?:team|crew|staff|company|firm|department|practice)\\b`,
  `\\b(?:want|like|love|hope|hoping|seek|seeking|interested in|interest in|find|secure|obtain|after|considering|searching for|apply for|ask(?:ing)?(?: you)? for|chance of|possibility of)\\b[^.?!,;]{0,45}\\b(?:${POST_EN})\\b[^.?!,;]{0,30}\\b(?:at|with|in|on|within|for) (?:you|your|${FIRM})\\b`,
  `\\b(?:my |express )?interest in (?:a|an|the|any) (?:\\w+ ){0,3}?(?:position|role|job|vacancy|post|opening)\\b`,
  `\\bask(?:ing)?(?: you)? for (?:a|any|some) (?:\\w+ )?(?:job|position|role|work|internship|placement|apprenticeship)\\b`,
  `\\b(?:you|they|your|there|is|${FIRM})\\b[^.?!]{0,40}\\b(?:room|space|place|a desk|a spot|a seat|use) for (?:me|one more|another|(?:\\w+ ){0,4}like me)\\b`,
  `\\bI(?:'m| am) (?:\\w+ )?the (?:(?:right|perfect|ideal|best|very) (?:person|man|woman|one|guy|gal|candidate|fit|hire|choice)|(?:person|man|woman|one|guy|gal|candidate) (?:you(?:'re| are)? (?:need|want|looking|miss)|for (?:you|the job|it|this)|(?:who|that) (?:can|could|will|would)|to (?!whom|have|be)))\\b`,
  `(?<!\\b(?:if|when(?:ever)?) you (?:ever )?need an? [^.?!]{0,40}\\b(?:call|evening|party|wedding|event|afternoon|fair), )\\bI(?:'m| am) your (?:guy|man|woman|girl|gal|person|candidate|hire)\\b`,
].map((source) => pattern(source));
