/** Praise that many a letter has. */
const PRAISE = `
  cutting edge state-of-the-art spectrum breadth resonate put pastry pastries taste dishes patients
  adorable adore air anchor antiques appealing applaud aspirational aspire astonishing astounding attendant authentic
  authenticity awe backbone badge balance bar beacon beautiful bell bells beloved bold boss bounds boxes bread breath
  breathtaking bright brighten brightens bro buddy bunch butter capable caring carved ceiling celebrity champion
  charisma charismatic charm charming cherry childhood classy climb comfort committed compass competent comprehensive
  conscientious considerable convincing cool-headed cornerstone cosy courage courageous cozy craftsmanship cream
  credibility credible crop crucial crushing cute dad dance darling dealing decorated deeply delicious deserve diamond
  dignity diligent discreet donkey's dots down-to-earth dude dynamo effective efficient elders elegant eloquent embody
  empathetic empathy empower empowering engine enjoy enriching enviable envy essential esteem ethic ethical everyone's
  exceed excel exciting export exquisite extensively extra-mile fabulous fame fearless feat feather fella fingers fire
  flame flawless flight flourish formidable foundation freshness friendliness friendly friendship fuel fun
  future-proof gather gem gentle gents giant giants glamorous glass glowing goals gold goodness goodwill gorgeous
  gracious grit groundbreaking hardship hat hats heart-warming heartfelt heartwarming helpfulness heroic high-quality
  highest holistic home-grown homeless hopes horizon hottest humor humour hustle iconic idol illustrious immaculate
  immense impeccable import impression indispensable ingenious inimitable insightful instrumental intelligence
  intelligent invaluable jaw-dropping jealous joyful juggle killing kindest king lad ladder ladies lady landmark
  laser-focused laudable league learned legacy legend legendary likeable lives lovely loyal loyalty luminary ma'am
  magic magical magnificent mam marathon marvellous marvelous masterful mastermind matchless mate mean memorable mile
  mind-blowing modern mom mountain mountains moving multidisciplinary mum nailed nailing neat niche noble noteworthy
  on-point one-stop open-minded optimism original originality pal patient peace pearl pearls peerless perfection
  persistence personable phenomenally philosophy plumbing police polite popular positive positivity powerful praise
  praiseworthy precede precedes precious precise precision premium pressure prestige pride prime principled produce
  prolific prosperity prosperous proudly punctual pure puts queen radiant ranks rare ray rays refreshing relatable
  reliability reliable remarkable resilience resilient resourceful respectable respectful responsibility responsible
  revered revolutionary risen rising robust rock role-model ropes satisfaction satisfied savvy school scratch secret
  self-made sensitivity shine shining shoes shoulder shoulders significant sincerity sky slaying sleeves slick smash
  smashed smashing smile smiling sought-after soul soulful spark spectacular spotless stand-out star steadfast
  sterling storm striking stunning style stylish sublime summit sunshine superior supreme swear sweet sweetheart
  tasteful tasty teamwork tenacity textile thoughtful thoughtfulness thrive tick tireless tirelessly tolerance
  touching transparency transparent travelled treasure trenches trendy trustworthiness trustworthy ultimate unbeatable
  uncommon undisputed unforgettable unmatched unparalleled unrivalled unstoppable up-and-coming uplifting upright
  versatility vibrant vigour virtue vital vocation warm warmth weather wholesome wings winner wizard wonders worlds
  wow-factor zeal
`;

/** Courtesy, asking, and hope for an answer, as people of many countries write them. */
const COURTESY = `
  accede accept acceptance accordance accordingly acknowledge acquaint address addressing afar aforementioned
  aforesaid alike allow allowance anticipate anticipation apologise apologize appointment approach approaching
  approval arrange arrangement arrival assist assure attach attached attend audacity avail await awaiting beforehand
  beg behalf benevolent bless blessed blessings block blunt boldness bother briefly call-back cc chance clarification
  clarify clarity collaborate collaboration comment complete completely conclude concrete condition confidence confirm
  congratulate congratulation consent considerate contactable convey cordial cordially correspond correspondence
  courtesy cross crossed cuz dare deepest delay dialogue directly disposal dispose doubt duly e-meet ease elaborate
  elder enclose enclosed enlighten enquire enquiry entertain esq exchange excuse extend face-to-face facetime favor
  favour favourable favourably fellowship free freely fruitful furnish gain genuine gesture gladly gm god gonna
  good-day goodself goodselves gotta grace grant greet greetings hand handle happily hereby herewith hesitation hey
  hi-there hit hold hopeful hopefully humble humbly immediate inbox inconvenience inform inquire inquiry instant
  intend intention interrupt introduce invitation invite jot kindly lend lines madame magnify meetup ms namaste
  necessary needful notify oblige obliged occasion offer openly opt paragraph pardon perusal peruse pfa phrase ping
  pleasantries pls plz politely pray preferably presume private privileged proceed promptly quickest reach rely remain
  reply request requested require respected respectfully respond response revert reverted sake salaam salutation
  salutations satisfy schedule scroll scrolling session shed shot sir sirs situation slide sliding solicit sometime
  state straight submit suffice sufficient suitable suited teams throw throwing thx timing trouble trusting u
  unannounced undersigned unexpected uninvited unprompted unsolicited ur urge urgently video-call virtually wander
  wanna warmest whatsapp wherever wholeheartedly whom willingness wink wishes word writing yours
`;

/** What anybody's work, life and firm has: common verbs and things without a picture. */
const COMMON = `
  abroad active actively activity advance advantage age agency agricultural aim airline alumnus among amount angle
  animal appear aspect assignment assume attract aunt away back bakery bank barrier base based basic basis beauty
  beginning behaviour belief believer blood bond book boundary boutique break brewery broken budding build-up cafe
  calling capability capacity captivated care category center centre charity chemical choice choir church circle
  circumstances citizen city-wide claim client clinic club coincidence colour combination commercial competition
  competitive complex concept concern connection connections constantly contemplate content continuous convince core
  corner countries country county couple crack creator credit crew customer dealership decade decision-maker deliver
  delivery demand dentist depend desire destination determine develop development developments difficult dig direct
  discussion district diverse documentary dot drawn dubai economy effort electrical elegance element employ enable
  encounter endless engage engagement entrance environmental episode equal equipment era essence europe evidence
  evident excellence exclusive executive exist existence expansion expectation explain extent external eyes face
  facility facing factor factory fair faith farm fascination feature feed female figure figured figures financial firm
  floor folks followers food foot force forefront form fortune front fulfil function fundamental gallery gap garage
  garden-centre generally generation goes ground grown-up guide guidelines gulf guys gym habit hairdresser
  hairdressers handful hang happening headquarters healthy heart height hello help-seeking highlight holder home
  hospital hot hotel hub identity image imagine immigrant implement improve improvement incorporate increase indeed
  independent individual industrial influence initiative inner input ins institute internal investor involved
  involvement issue item itself jewel joint journal key keynote kindergarten kitchen laboratory lack landscape
  language leading leap lecture lesson lessons liaison library lifestyle light like likes likewise limit line local
  locality locally located location logical london longer magazine mainly major makers male manner map mass master
  material matter mature maximum means meant measure mechanical medium mention methods middle-aged might minds minimum
  mix mnc mobile momentum move moves multinational multiple museum mutual nation natural nature nearby necessity needs
  neighborhood neighbourhood newspaper newsroom nothing notion numerous nursery object objective obstacle offering
  operate operation orchestra ordinary organise origin outlook outs overall overseas overview own owner pace page
  panel part participate partner paths patients pattern pave pay pay-off pays perform performance period permanent
  pharmaceutical pharmacy phase photography photos picture pictures piece pillar plan planet plant platform play plays
  plenty podcast point policies pop popping portfolio posts powers practical practise precisely prefer premises
  presence pressing principle procedure process producer production professionalism progress promote promotion
  properly prospect prospective prosper provide provider pub public publisher pursuit qualities quest radio raise rank
  rather readers realise reality realize receive recognise recognition reflect reform relation relationship relevance
  relocate relocating represent requirement residence resource respective restaurant result results revenue review
  reviews rewarding rise road route rules run running running-costs sacrifice safe safety salon scale scope search
  secure self-employed sense separate serve serves service settle shape shift shop show side similar similarly sit
  situated social society society's somewhat source spa speaks specific specifically speed spot stability staff stake
  standard standards standing standpoint start-up steady step stick store stories story strategic strategy strive
  structure struggle studio stuff subscriber supermarket supplier suppliers surely surround sustain system takes
  talents target task technical term territory theater theatre theme thing thousand tier title today's topic towards
  town transform transformation treat trend trendsetter tricks true-to-life turning turnover type uae uk uncle
  underline understanding undertake undoubtedly universe university us usa usual variety vast venture verge version
  viewpoint village volume volumes warehouse wave webinar whatever wholesale wide wide-ranging width winery wing
  wise-men within working-environment workings workplace workshop world's worthwhile younger youth zoo
`;

/** English words of courtesy and praise; one form of each is enough, `stemOf` finds the others. */
export const COURTESY_WORDS_EN = `${PRAISE} ${COURTESY} ${COMMON}`;
