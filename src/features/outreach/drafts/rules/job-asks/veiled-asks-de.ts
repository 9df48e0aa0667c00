import { FIRM, pattern } from "../pattern.ts";

const READERS = "(?:Ihnen|[Dd]ir|[Ee]uch|Ihre[mrn]?|[Dd]eine[mrn]?|[Ee]ure[mrn]?)";
/** Who decides on whom a firm takes. */
const HIRERS =
  "(?:Personal(?:abteilung|chefin?|er|erin|leitung|leiterin|leiter|büro)?|HR|einstell\\w*|rekrutier\\w*|Recruit\\w*|zuständig\\w*|richtige\\w? (?:Person|Stelle|Abteilung)|Vorgesetzte\\w*|Chef\\w*)";
/** What may fall free. */
const STAND =
  "(?:Stunden|Dienste?|Schicht(?:en)?|Eckchen|Ecke|Platz|Plätzchen|Stuhl|Schreibtisch|Werkbank|Lücke|Tour|Posten)";

/** How a reader is asked for work in German without a word for it. */
export const VEILED_ASKS_DE = [
  // An die weitergeben, die einstellen.
  `\\b(?:das|dies|es|sie|ihn|mich|alles|mein\\w* \\w+) (?:(?:bitte|gern|gerne|mal|vielleicht|einfach|kurz|auch|doch|an|bei|zu) )*(?:(?:der|dem|den|die|einer?|Ihre\\w?|deine\\w?|eure\\w?) )?(?:\\w+ )?${HIRERS}\\b[^.?!]{0,30}\\b(?:weiter|geben|leiten|reichen|schicken|vorlegen|zeigen)\\w*`,
  `\\b(?:weiter\\w+|leiten|geben|reichen|schicken)\\b[^.?!]{0,20}\\b(?:an|zu)\\b[^.?!]{0,30}(?:, (?:die|der)[^.?!]{0,30})?\\b(?:einstellt|einstellen|Personal\\w*)`,
  `\\bdass ich (?:zu haben|verfügbar|frei|auf dem Markt|auf der Suche|interessiert) bin\\b`,
  // Falls etwas frei wird.
  `\\b(?:[Ff]alls|[Ww]enn|[Ss]ollten?)\\b[^.?!]{0,50}\\b${STAND}\\b[^.?!]{0,40}\\b(?:frei|zu (?:machen|haben|besetzen|vergeben)|leer|unbesetzt|übrig)\\b`,
  `\\b(?:[Hh]abt|[Hh]aben|[Hh]ättet|[Hh]ätten|[Hh]ast|[Hh]ättest)\\b[^.?!]{0,40}\\b${STAND}\\b[^.?!]{0,30}\\b(?:für mich|zu (?:besetzen|vergeben))\\b(?! (?:Zeit|im Kalender))`,
  `\\b(?:[Tt]raum|[Ww]unsch|[Zz]iel|[Aa]m liebsten)\\b[^.?!]{0,30}\\b${STAND} (?:in|an|hinter|bei) ${READERS}`,
  `\\b(?:[Ss]ollten?|[Ff]alls|[Ww]enn)\\b[^.?!]{0,20}\\bbei ${READERS}\\b[^.?!]{0,40}\\b(?:ausfallen|ausfällt|krank|kündigt|geht|fehlt|fehlen)\\b`,
  `\\b(?:suche|brauche|hätte gern)\\b[^.?!]{0,40}, (?:vielleicht|womöglich|gern) (?:ja )?bei ${READERS}`,
  `\\b[Ii]ch (?:suche|brauche) (?:\\w+ )?(?:dringend|sofort|unbedingt|händeringend) (?:eine[n]? )?(?:neue[n]? )?(?:Arbeit|Stelle|Job|Beschäftigung)\\b`,
  `\\b(?:gebt|geben|gibst|gäben|gib|gäbst) (?:Sie |du |ihr )?mir (?:bitte |doch )?(?:eine|die) Chance\\b(?! (?:auf|zu) (?:ein|einem) (?:Gespräch|Telefonat))`,
  `\\b[Bb]ild(?:en Sie|est du|et ihr)\\b[^.?!]{0,30}\\baus\\s*\\?`,
  `\\bbei (?:Ihnen|dir|euch) (?:ein|mein) (?:\\w+ )?Praktikum\\b`,
  // Dass man der Richtige ist.
  `\\b[Dd]ies(?:er|e|es) (?:Jemand|Person|Mensch|Mann|Frau|\\w+(?:er|in)) (?:bin ich|wäre ich|ist ab|schreibt|sitzt)\\b`,
  `\\b[Ii]ch (?:bin|wäre|werde) (?:Ihre?|[Dd]eine?|[Ee]ure?|[Ee]uer) (?:nächste|neue)[rs]?\\b`,
  `\\b(?:Ihre?|[Dd]eine?|[Ee]ure?|[Ee]uer) (?:nächste|neue)[rs]? \\w+ (?:sitzt|schreibt|steht|heißt|wäre ich|bin ich)\\b`,
  `\\bSuche (?:hat|hätte) (?:damit |hiermit )?ein Ende\\b`,
  `\\b(?:einem|einer|jemandem) [A-Z]\\w+ (?:\\w+ )?eine Chance (?:zu )?geben\\b|\\bInitiativbewerbung\\w*|\\b(?:[Ww]unsch|[Tt]raum)arbeitgeber\\w*|\\berste Wahl als Arbeitgeber`,
  `^(?:Nehmen Sie|Nimmst du|Nehmt ihr) mich\\b|\\b(?:[Ww]ürd|[Kk]önn|[Ww]oll|[Mm]öch|[Mm]ag)\\w*\\b[^.?!]{0,40}\\bmich (?:\\w+ )?(?:ausprobieren|testen)\\b`,
  `\\bmir\\b[^.?!]{0,40}\\bTür(?:en)? (?:öffnen|aufmachen|aufhalten)\\b|\\bbei ${READERS} (?:\\w+ )?(?:rein|hinein|unter)(?:käme|komme|kommen|kommt|zukommen)\\b`,
  `\\b(?:[Kk]ennen Sie|[Kk]ennst du|[Kk]ennt ihr|[Ww]issen Sie|[Ww]eißt du)\\b[^.?!]{0,40}, (?:die|der|das) [^.?!]{0,40}\\b(?:sucht|suchen|braucht|brauchen|einstellt)\\b`,
  `\\b(?:Platz|Stelle|Stuhl|Posten), (?:den|die) [^.?!]{0,40}\\b(?:räumt|verlässt|aufgibt|frei macht)\\b`,
  // Dass man es versucht, nimmt und bezahlt.
  `\\b[Mm]ach(?:en Sie|t|e?)? mir ein Angebot\\b|\\b(?:Gehalt|Lohn|Vertrag|Konditionen) (?:reden|sprechen|verhandeln)\\b|\\bwas (?:Sie|ihr) (?:zahlen|zahlt|bezahlt|bezahlen)\\b`,
  `\\b[Ll]ass(?:en Sie|t)? mich\\b[^.?!]{0,40}\\b(?:mitlaufen|mitarbeiten|mitmachen|ran|zeigen, was ich kann|beweisen)\\b`,
  `\\b(?:mit|auf) (?:jemandem|eine\\w|\\w+) (?:\\w+ )?wie (?:mir|mich) (?:\\w+ )?(?:versuchen|probieren|einlassen|wagen|setzen)\\b|\\bes mit mir (?:\\w+ )?(?:versuchen|probieren|wagen)\\b`,
  `\\b(?:[Aa]b|[Vv]om) (?:dem )?(?:Ersten|\\w+|\\d+\\.)(?: an)? (?:wäre ich|bin ich) (?:frei|zu haben|verfügbar|einsatzbereit)\\b`,
  `\\b(?:meine|meiner|meine[rn]) (?:Bewerbung|Kandidatur)\\b`,
  `\\bspring(?:e|en|t)? (?:ich )?(?:gern |gerne |jederzeit )+ein\\b`,
  `\\b(?:Platz|Stelle|Stuhl|Schreibtisch)\\b[^.?!]{0,20}\\b(?:in|bei) ${FIRM}\\b[^.?!]{0,20}\\bfür mich\\b`,
].map((source) => pattern(source, "exact"));
