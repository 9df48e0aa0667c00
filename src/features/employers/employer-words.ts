const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ""));

/** What a firm carries behind its name because the law wants it, of some thirty countries. */
export const LEGAL_FORMS = words(`
  ab ae ag aktiebolag aktiebolaget aktiengesellschaft amba aps as asa asbl bhd bt bv bvba co corp corporation cv doo dd
  ead ek eg egmbh eirl ev eood eu ewiv fzco fze gbr genossenschaft gesmbh ggmbh gmbh hb hf ic inc incorporated kb kf kft
  kg kgaa kk kom ks lda limited limitada limitee llc llp lp ltd ltda mbb mbh nv nyrt oao oeg og ohg oke ood ooo oy oyj
  pao part partg pc plc ps pt pte pty pvt sa sab sae saoc sapi sarl sas sasu sc sca scop scp scrl sdn se
  sia siar sicav sl slu snc soc spa spj spk spolka spzoo sr sro srl srls stiftung tbk teo ug uab ultd unlimited vof wll
  zao zoo zrt ehf gesellschaft proprietary private
`);

/** The same, of several words. */
export const LEGAL_PHRASES: readonly (readonly string[])[] = [
  ["sp", "z", "oo"],
  ["sp", "z", "o", "o"],
  ["spolka", "z", "oo"],
  ["e", "v"],
  ["e", "k"],
  ["s", "r", "o"],
  ["spol", "s", "r", "o"],
  ["spol", "sro"],
  ["d", "o", "o"],
  ["a", "s"],
  ["s", "a"],
  ["k", "k"],
  ["s", "de", "rl", "de", "cv"],
  ["sa", "de", "cv"],
  ["sapi", "de", "cv"],
  ["srl", "de", "cv"],
  ["mit", "beschrankter", "haftung"],
  ["public", "limited", "company"],
  ["besloten", "vennootschap"],
  ["societe", "anonyme"],
  ["societa", "per", "azioni"],
];

/** Legal forms that also stand in front of a name. */
export const LEGAL_FRONTS: readonly (readonly string[])[] = [
  ["aktiebolaget"],
  ["ab"],
  ["kabushiki", "kaisha"],
  ["kabushiki", "gaisha"],
  ["firma"],
  ["fa"],
  ["pt"],
  ["ooo"],
  ["oao"],
  ["pao"],
  ["zao"],
  ["messrs"],
];

export const ARTICLES = words("the der die das le la les el los las il lo gli der dem den het de");

/** They join words and say nothing. */
export const JOINERS = words(
  "and und u et e y og och en i of von zu zum zur du des di da do del at",
);

/** They say that it is a firm. */
export const CORPORATE = words(`
  group gruppe groupe grupo gruppo koncern konzern holding holdings company companies compagnie compania companhia firm
  unternehmen unternehmensgruppe concern
`);

/** What one of two names of a firm may leave out: who runs it, or how large it is. */
export const EXTRAS = words(`
  associates associes asociados associati partner partners partnerschaft sons sohn sohne fils figli hijos brothers
  international global worldwide europe emea apac dach industries industrie enterprises enterprise
`);

/** Trades that stand beside a telling name and may be left out. */
export const TRADES = words(`
  software technologies technology systems solutions services consulting media studio studios design designs
  electronics motors motor stores labs lab agency agentur architects architekten architectes avocats
  rechtsanwalte steuerberater steuerberatung kanzlei cabinet verlag trattoria ristorante restaurant osteria
  pizzeria cafe hotel bakery backerei boulangerie interactive digital creative brands retail
`);

/** Parts of a firm: behind a comma or a dash, or behind a name that everybody knows. */
export const DEPARTMENTS = words(`
  abteilung abt bereich referat sachgebiet department departement departamento dept division team unit office buro
  filiale niederlassung standort zweigstelle geschaftsstelle branch headquarters hq zentrale hauptsitz fachbereich fakultat faculty institut institute
  lehrstuhl school hr it legal finance finanzen sales vertrieb marketing einkauf purchasing procurement engineering content
  research forschung entwicklung development rd supply chain advisory audit tax steuern consulting accounting
  buchhaltung controlling careers career karriere jobs recruiting recruitment talent acquisition people personal personalabteilung customer kundenservice
  service support operations ops logistics logistik product produkt data analytics security communications
  kommunikation pr presse press informatik design cloud ai ux ventures global corporate functions public affairs strategy
  wealth management asset investment banking retail commercial digital production produktion fertigung werk plant
`);

/** Words that many employers share: alone they tell none of them from another. */
export const COMMON = words(`
  air airlines airways american america bank banco banca banque british business capital care central centre center china city
  club college community construction corner council county deutsche deutscher deutsches east energy european federal financial first
  food foods foundation fund general global great green health healthcare home house hotel industrial insurance
  international life local medical metro music national new nippon north northern office pacific paper power press public
  red royal school science services social south southern standard state states sun technical technische trust union united
  universal university universitat water west western world blue white black old saint my our
  landesbank volksbank sparkasse stadtwerke klinikum hospital krankenhaus klinik schule gymnasium hochschule
  praxis apotheke gemeinde stadt landkreis landratsamt amt ministerium ministry department society association
  verband verein institut institute academy akademie museum theater theatre oper opera kirche church
  nation daily times post news radio tv
  premier horizon summit phoenix atlantic frontier meridian pioneer liberty heritage alliance advanced dynamic modern classic
  premium cardinal prime apex vertex zenith delta alpha beta omega sigma nova vision future smart direct express best perfect
  ideal quality capital crown eagle falcon lion tiger dragon star golden silver diamond crystal river mountain ocean lake valley
  forest garden park bridge tower castle harbour harbor mercury saturn jupiter atlas titan apollo orion aurora virgin
  independent integrated innovative strategic creative digital professional
`);

/** One of each in many places, each an employer of its own: where the places differ, so do they. */
export const PLACE_BOUND = words(`
  universitat university hochschule college school schule gymnasium realschule grundschule kindergarten kita academy akademie
  hospital klinikum klinik kliniken clinic krankenhaus spital sparkasse volksbank raiffeisenbank bank stadtwerke stadtwerk gemeinde
  stadt landkreis landratsamt rathaus city council county borough ministerium amtsgericht landgericht gericht court police polizei
  feuerwehr fire theater theatre oper opera museum zoo church kirche diocese bistum erzbistum library bibliothek ihk hwk handwerkskammer caritas diakonie awo
  drk aok lebenshilfe volkshochschule vhs jobcenter arbeitsagentur finanzamt gesundheitsamt jugendamt flughafen airport port
  hafen orchestra orchester philharmonie philharmoniker messe wohnungsbau wasserwerke verkehrsbetriebe ymca trust charity
  center centre anwaltskammer arztekammer club fc sc vfb vfl tsv sv
`);

/** Endings of one word that bind a name to its place in the same way. */
export const PLACE_BOUND_ENDINGS = [
  "hospital",
  "klinikum",
  "klinik",
  "krankenhaus",
  "universitat",
  "gymnasium",
  "schule",
  "sparkasse",
  "werke",
  "kammer",
  "gericht",
  "amt",
  "kirche",
  "stift",
  "spital",
] as const;

/** What people write shorter, or in another language, by how it is compared. */
export const SPELLED_OUT: Readonly<Record<string, readonly string[]>> = {
  st: ["saint"],
  sankt: ["saint"],
  sta: ["saint"],
  santa: ["saint"],
  san: ["san"],
  uni: ["universitat"],
  univ: ["universitat"],
  university: ["universitat"],
  universite: ["universitat"],
  universidad: ["universitat"],
  universidade: ["universitat"],
  universita: ["universitat"],
  universiteit: ["universitat"],
  universitet: ["universitat"],
  technical: ["technische"],
  tu: ["technische", "universitat"],
  fu: ["freie", "universitat"],
  th: ["technische", "hochschule"],
  fh: ["fachhochschule"],
  hosp: ["hospital"],
  intl: ["international"],
  bros: ["brothers"],
  gebr: ["gebruder"],
  mfg: ["manufacturing"],
  assoc: ["associates"],
  dept: ["department"],
  organisation: ["organization"],
  centre: ["center"],
  theatre: ["theater"],
  first: ["1st"],
  second: ["2nd"],
  third: ["3rd"],
  twentieth: ["20th"],
  one: ["1"],
  two: ["2"],
  three: ["3"],
  four: ["4"],
  five: ["5"],
  six: ["6"],
  seven: ["7"],
  eight: ["8"],
  nine: ["9"],
  ten: ["10"],
  eleven: ["11"],
  twelve: ["12"],
};
