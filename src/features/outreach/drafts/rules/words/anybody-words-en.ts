/** English words that could stand in a letter to anybody; one form of each is enough, `stemOf` finds the others. */
export const ANYBODY_WORDS_EN = `
  kindness generosity patience assistance god bless busy invaluable priceless example construction graduate graduated popped must scene
  a about above absolutely acclaimed accomplished accomplishments account achieve achievements acquaintance
  acquainted across action admirable admiration admire advice adviser advisor after afternoon again all almost
  alone along already also always am amazing ambitious among amongst an and another any anybody anyone anything
  apologies applicant application apply appreciate approachable are area around article as ask at attention
  attitude aware away awesome background be became because become been before began beneficial best better between
  big blue booming both bother brain branch brand brilliant bring business busy but by call came can candidate
  career catch-up celebrated certainly challenge chance change chapter chat chatting cheers clear clever client
  coffee colleague come coming commendable commitment community companies company concerning connect connection
  consider consultant contact convenience conversation cool could course creative culture curious current
  customers cutting-edge day days dear decade decided dedicated dedication deep definitely delighted department
  details did different director discover discuss distinguished disturb diversity division do does don't done down
  dream drive driven due during dynamic each eager earliest early easy eight eleven email eminent employed
  employee employer encouraged energy enhance enough enthusiasm enthusiastic entire environment especially
  established esteemed ethos even ever every everybody everyone everything exactly excellence excellent
  exceptional excited executive exemplary expand expect experience expert expertise exploring extensive
  extraordinary eye fab facebook fact faithfully familiar famous fantastic far fascinated favourite feed feel felt
  few field fifteen figure find fine finest firm first five folks follow for forgive forward found founder four
  friday friend from full further furthermore future gave general genius gentleman genuinely get gets getting
  gifted girl give given glad go good google got grateful gratitude great greatest grow growth guess guidance guru
  guy had half happy hard hard-working hardworking has have having he head hear heard held hello help hence her
  here hero hesitate hi high him hire hiring his honest honored honour hope hour how however huge human i i'd i'll
  i'm i've idea if impact importance important impressed impressive in inclusion incredible incredibly industry
  influential informational innovation innovative insight inspiration inspire instagram integrity interest
  interview into introduction intrude is it it's its job join journey just keen keep kickass kind kind-hearted
  knew know knowledge known lady large last latest lead leader leadership learn least led legend let letter level
  leverage life like linkedin little live long look lot lots love loved madam made mail main make makes man manage
  management manager many market market-leading me mean meet men mention mentor mentorship message mind mindset
  minutes mission moment monday month more moreover morning most motivated mr mrs ms much must mutual my myself
  name named need network never new next-level nice nine no noon not notable nothing notice now obviously of off
  office often on once one online only open opinion opportunities opportunity or organisation organization other
  our out outstanding over own page particular passion passionate past path people perfect perhaps person
  personality personally perspective phenomenal phone pioneer pivot place please pleasure point position possible
  post potential practice present prestigious pretty privilege probably product profession professional profile
  projects prominent proud provided provider purpose qualifications qualified quality quarter question quick quite
  random reach read real reason recent recommended recruit referred regard related remarkable renowned reputable
  reputation reputed respect rest results-driven resume rich right ring rockstar role roles said same saturday saw say
  says search seasoned sector see seem seen senior services sets seven several share she short should simply since
  sincerely sir six skills skype smart so solid solution some somebody someone something soon sorry sort spare
  speak specialist speciality spent spirit splendid spoke staff stage stand start state stellar still stood
  stories story stranger strength strong study style subject success successful such suggested sunday super superb
  sure suit sustainability sustainable synergies synergy take takeaways talented talk tea team telephone tell ten
  terrific than thank thankful that the their them then there therefore these they thing think thirty this those
  though thought three thriving through thursday time times tips to today together told too top top-notch touch
  towards track trade transition tremendous tremendously trends tried truly trust try tuesday twelve twenty
  twitter two under understand unique up upon us use used useful utmost vacancies vacancy valuable values various
  very veteran via vibe vibes video view virtual vision visionary want was way ways we webpage website wednesday
  week welcome well well-known were what whatever when where whether which while whilst who whole whose why will
  wisdom wise wish with within without woman women wonder wonderful work workforce workplace world world-class
  world-renowned worth would wow write wrote year yes yet you you'd you'll you're you've your yourself zoom
  alumni article combine content daily directory every exact fan family group list member message newcomer research
  typical caught fastest growing nearby rapidly region stumble actually add addition admirer afford answer anyway apart appreciation asset benefit bit brief build careful chartered
  communication consideration consulting contact contribute corporate couple crossroads decent degree despite direction
  either else email-address entry-level everyday explain feedback final follower freelance gain general
  graduate happen honestly instead junior know-how leap listen luck matter midway mins mention moved newcomer newly
  next none number options otherwise pass pointers possibly previous probably record regret relevant salary self-taught
  send sent shall since space spoken stable steer step student switch teach totally turn unemployed university until
  versatile weigh worker working-life college day-to-day confident difference contribution maybe involve advise willing morning learning studio salon gym lifelong inside properly biggest built varied treat cares struck animals run town uses helpful believe whenever city association common precisely generous young
  institution institutions outlet outfit agency household global international national country nationwide
  worldwide foremost premier trailblazing trailblazer inspirational calibre caliber stature wealth depth breadth
  range broad longstanding long-standing proven demonstrated well-deserved accolades trajectory pathway
  aspirations aspiring ambition goals objectives endeavour endeavor pursuits pursue embark navigate ecosystem
  realm sphere domain discipline peers counterpart fellow enthusiast determined energetic proactive
  detail-oriented organised organized adaptable collaborative transferable skillset toolkit competencies
  competence ability capabilities specialism specialise niche focus focused lately upcoming forthcoming horizon
  prospects avenue possibilities redundant redundancy job-hunting jobseeker seeker seeking browsing diploma
  bachelor's master's mba phd bootcamp certificate certified certification trained retrain reskill upskill
  informal availability slot convenient flexible administrator assistant officer coordinator technician associate
  intern trainee apprentice cent percent hoping pick second-degree massive absolute true genuine sincere humble
  humbled flattered indebted gesture enormously vastly terribly awfully frankly household-name recognised
  recognized award-winning awards top-tier blue-chip high-profile high-performing forward-thinking fast-paced
  fast-growing scale-up innovators powerhouse mission-driven purpose-driven customer-centric people-first
  inclusive diverse supportive atmosphere thrilling vibrant evolving ever-changing demanding rewarding fulfilling
  meaningful impactful intriguing captivating compelling
`;

/** What people and firms do for a living: many do the same. */
export const TRADES_EN = `
  accountant accounting analyst analytics architect architecture automotive banking bookkeeping catering charity coach
  coaching construction consultancy developer digital editor education electrician engineer engineering entrepreneur
  entrepreneurship estate events finance financial founder gaming healthcare hospitality hr insurance journalism
  journalist lawyer legal logistics marketing media medical non-profit nonprofit nurse nursing pharma programmer
  aviation biotech clinical communications cybersecurity energy fintech fitness freelancing operations policy
  psychology renewable therapist therapy tourism transport travel veterinary wellness web women
  programming property publishing recruiter recruitment retail sales scientist software solicitor startup teacher
  teaching tech technology ux
`;
