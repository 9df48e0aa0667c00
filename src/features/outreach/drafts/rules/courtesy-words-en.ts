/** Praise that many a letter has. */
const PRAISE = `
  adorable adore appealing applaud aspirational aspire astonishing astounding authentic authenticity awe balance
  beacon beautiful beloved bold boss bounds breath breathtaking bright brighten brightens bro buddy bunch capable
  caring celebrity champion charisma charismatic charm charming classy comfort committed competent comprehensive
  conscientious considerable convincing cosy courage courageous cozy craftsmanship credibility credible crucial
  crushing cute dad darling decorated deeply deserve dignity diligent discreet down-to-earth dude dynamo effective
  efficient elegant eloquent embody empathetic empathy empower empowering enjoy enriching enviable envy essential
  esteem ethic ethical exceed excel exciting exquisite extensively fabulous fame fearless fella flawless flourish
  formidable foundation freshness friendliness friendly fun future-proof gem gents giant glamorous glowing goodness
  gorgeous gracious grit groundbreaking hardship heart-warming heartfelt heartwarming helpfulness heroic high-quality
  highest holistic home-grown hottest iconic idol illustrious immaculate immense impeccable impression indispensable
  ingenious inimitable insightful instrumental intelligence intelligent invaluable jaw-dropping jealous joyful juggle
  killing kindest king lad ladies lady landmark laser-focused laudable learned legacy legend legendary likeable lovely
  loyal loyalty luminary ma'am magic magical magnificent mam marvellous marvelous masterful mastermind matchless mate
  memorable mind-blowing modern mom moving multidisciplinary mum nailed nailing neat noble noteworthy on-point
  one-stop open-minded optimism original originality pal patient peerless perfection persistence personable
  phenomenally philosophy polite popular positive positivity powerful praise praiseworthy precious precise precision
  premium prestige prime principled prolific prosperity prosperous punctual pure queen radiant rare refreshing
  relatable reliability reliable remarkable resilience resilient resourceful respectable respectful responsibility
  responsible revered revolutionary rising robust role-model satisfaction satisfied savvy secret self-made sensitivity
  shine shining significant sincerity sky slaying slick smash smashed smashing smile smiling sought-after soul soulful
  spectacular spotless star sterling striking stunning style stylish sublime superior supreme swear sweet sweetheart
  tasteful tasty tenacity thoughtful thoughtfulness tireless tirelessly touching transparency transparent treasure
  trendy trustworthiness trustworthy ultimate unbeatable uncommon undisputed unforgettable unmatched unparalleled
  unrivalled unstoppable up-and-coming uplifting upright versatility vibrant vigour virtue vital vocation warm warmth
  wholesome winner wizard wonders wow-factor zeal
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
  animal appear aspect assignment assume attract aunt away back bakery bank bar barrier base based basic basis beauty
  beginning behaviour belief believer blood bond book boundary boutique break brewery broken budding build-up cafe
  calling capability capacity captivated care category center centre charity chemical choice choir church circle
  circumstances citizen city-wide claim client climb clinic club coincidence colour combination commercial competition
  competitive complex concept concern connection connections constantly contemplate content continuous convince core
  corner countries country county couple crack creator credit crew customer dealership decade decision-maker deliver
  delivery demand dentist depend desire destination determine develop development developments difficult dig direct
  discussion district diverse documentary dot drawn dubai economy effort electrical elegance element employ enable
  encounter endless engage engagement entrance environmental episode equal equipment era essence europe evidence
  evident excellence exclusive executive exist existence expansion expectation explain extent external eyes face
  facility facing factor factory fair faith farm fascination feature feed female figure figured figures financial firm
  floor folks followers food foot force forefront form fortune front fulfil function fundamental gallery gap garage
  garden-centre generally generation goes ground grown-up guide guidelines gulf guys gym habit hairdresser
  hairdressers handful hang happening hat headquarters healthy heart height hello help-seeking highlight holder home
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
  presence pressing principle procedure process produce producer production professionalism progress promote promotion
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
