import { FIRM, pattern } from "./pattern.ts";

const POST_DE =
  "(?:(?:Arbeits|Ausbildungs|Praktikums|Lehr|Voll[sz]eit|Teilzeit|Plan|Honorar)?[Ss]tellen?|Jobs?|Positionen?|Vakanz(?:en)?|Praktik(?:um|a)|Praktikumspl[aä]tz\\w*|Ausbildungspl[aä]tz\\w*|Arbeitspl[aä]tz\\w*|Lehrstellen?|Anstellung|Beschäftigung|Arbeit|Aushilfe|Verstärkung|Nachwuchs|Mitarbeit\\w*|Leute)";

/** How a reader is asked for work in German. */
export const JOB_ASKS_DE = [
  // Ob es eine gibt.
  `\\b(?:[Gg]ibt es|gäbe es|gibt's|ist|sind|wäre|wären|wird|werden)\\b[^.?!]{0,60}\\b${POST_DE}\\b[^.?!]{0,30}\\b(?:frei|offen|zu (?:haben|besetzen|vergeben)|für mich|unbesetzt|vakant|verfügbar)\\b`,
  `\\b(?:[Gg]ibt es|gäbe es)\\b[^.?!]{0,60}\\b${POST_DE}\\b`,
  `\\b(?:freien?|offenen?|freie[rs]?|offene[rs]?|passenden?|passende|geeignete[ns]?|unbesetzte[ns]?) ${POST_DE}`,
  `\\b(?:[Hh]aben|[Hh]ätten|[Hh]ast|[Hh]ättest) (?:Sie|du|ihr)\\b[^.?!]{0,40}\\b(?<!(?:Ihre|deine|eure)[nrm]? )${POST_DE}\\b`,
  `\\bob\\b[^.?!]{0,60}\\b${POST_DE}\\b[^.?!]{0,30}\\b(?:frei|offen|haben|hätten|hast|hättest|suchen|suchst|brauchen|gibt|gäbe|vergeben|besetzt|anbieten)\\b`,
  `\\b(?:[Ss]uchen|[Ss]uchst|[Ss]ucht|[Bb]rauchen|[Bb]rauchst|[Bb]raucht|[Ss]tellen|[Ss]tellst)\\b[^.?!]{0,40}\\b(?:jemanden?|Leute|Mitarbeit\\w*|Verstärkung|Aushilfe|Nachwuchs|Hilfe|ein)\\b[^.?!]{0,20}(?:\\?|$)`,
  `\\b(?:[Ww]ird|[Ww]erden)\\b[^.?!]{0,40}\\b(?:jemand|Leute|${POST_DE})\\b[^.?!]{0,15}\\bgesucht\\b`,
  `\\b(?:Platz|etwas|was) frei\\b`,
  `\\bBedarf an\\b[^.?!]{0,40}\\?`,
  `\\bzu (?:Ihrem|eurem|deinem) Team (?:\\w+ )?(?:gehör|stoßen)`,
  `\\bum (?:eine?n? )?(?:\\w+ )?${POST_DE} (?:bewerben|bemühen|bitten|anfragen|bei|in|als)\\b`,
  `\\bChance (?:\\w+ )?(?:in|bei) (?:Ihrem|Ihrer|Ihnen|dir|euch|eurem|eurer|deinem|deiner|${FIRM})\\b`,
  `\\b(?:[Ss]ucht|[Ss]uchst|[Ss]uchen|[Bb]raucht|[Bb]rauchst|[Bb]rauchen) (?:du|ihr|Sie)\\b[^.?!]{0,30}\\b(?:noch|wen|jemanden?|Leute|Personal)\\b`,
  `\\b(?:[Ss]ucht|[Bb]raucht|[Ss]uchen|[Bb]rauchen) ${FIRM}[^.?!]{0,40}\\?`,
  `\\b(?:[Hh]ast|[Hh]abt|[Hh]aben|[Hh]ätten|[Hh]ättest|[Gg]ibt|[Gg]äbe|[Ww]äre|[Ii]st)\\b[^.?!]{0,30}\\b(?:(?:was|etwas)(?! für mich (?:ist|wäre|sein|sind))|Platz|Arbeit|ein Plätzchen|Verwendung|einen? ${POST_DE}) für mich\\b(?! (?:Zeit|Minuten))[^.?!]{0,40}\\?`,
  `\\beine?[nmr]? (?:\\w+ )?(?:Praktikum|Stelle|Job|Ausbildungsplatz|Platz|Anstellung) (?:bei|in) (?:Ihnen|dir|euch|Ihrem|Ihrer|eurem|deinem|${FIRM})\\b`,
  `\\b(?:[Ff]alls|[Ww]enn|[Ss]ollten?|sobald)\\b[^.?!]{0,60}\\b(?:jemanden?|Verstärkung|Aushilfe|helfende Hände|noch eine[n]?|Leute|eine[nr]? \\w+)\\b[^.?!]{0,25}\\b(?:brauchen|braucht|sucht|bräuchtet|bräuchten|brauchst|suchen|suchst|benötigen|fehlen|gesucht)\\b`,
  `\\b(?:[Ff]alls|[Ww]enn|[Ss]ollte|sobald)\\b[^.?!]{0,40}\\b(?:etwas|was|${POST_DE})\\b[^.?!]{0,30}\\b(?:frei|ergeben|ergibt|auftut|auftun)\\b`,
  // Ob etwas passt oder frei wird.
  `\\b(?:[Pp]asst|[Pp]assen|[Gg]eht|[Ee]rgibt sich|[Ff]indet sich|[Tt]ut sich)\\b[^.?!]{0,20}\\b(?:was|etwas|eine Möglichkeit)\\b[^.?!]{0,20}\\b(?:bei|in) (?:euch|dir|Ihnen|Ihrem|eurem|deinem|Ihrer|${FIRM})`,
  `\\b(?:bei|in) (?:euch|dir|Ihnen|Ihrem \\w+|eurem \\w+|deinem \\w+|Ihrer \\w+|${FIRM})\\b[^.?!]{0,30}\\b(?:was|etwas|Möglichkeiten?)\\b[^.?!]{0,25}\\b(?:frei|passt|passen|gibt|gäbe|geht|offen|ergibt|für mich)\\b`,
  `\\b(?:etwas|was|eine Möglichkeit) für mich\\b(?! (?:ist|wäre|sein|sind|war))[^.?!]{0,20}\\b(?:hätten|haben|habt|hättest|gibt|gäbe|wissen|wüssten|dabei|finden)\\b`,
  `\\b(?:Einstiegs?|Einstiegsmöglichkeit(?:en)?|Karrieremöglichkeiten|Jobmöglichkeiten|Möglichkeit(?:en)?(?: \\w+){0,2}) (?:bei|in) (?:Ihnen|euch|dir|Ihrem|eurem|deinem|Ihrer|${FIRM})`,
  `\\b(?:[Ss]oll|[Ww]ill|[Mm]öchte|[Kk]ann|[Kk]önnte|[Dd]arf|[Dd]ürfte|[Ww]ürde) (?:ich )?(?:\\w+ ){0,3}?(?:bei|in) (?:Ihnen|euch|dir|Ihrem \\w+|eurem \\w+|deinem \\w+|${FIRM})\\b[^.?!]{0,15}\\b(?:einsteigen|anfangen|unterkommen|probearbeiten|mitarbeiten)\\b`,
  `\\b[Pp]robe(?:arbeit|tag|schicht|woche)\\w*|\\b(?:auf|zur) Probe (?:zu |mit)?arbeiten\\b`,
  `\\b(?:stellt|stellen|stellst) (?:ihr|Sie|du|${FIRM})\\b[^.?!]{0,30}\\bein\\b`,
  `\\b(?:sofort|ab \\w+) (?:verfügbar|anfangen|einsatzbereit|loslegen|starten)\\b`,
  `\\b(?:mein|meine) (?:\\w+ )?(?:Profil|Erfahrung(?:en)?|Kenntnisse|Hintergrund|Qualifikation(?:en)?|Lebenslauf)\\b[^.?!]{0,30}\\b(?:Ihnen|dir|euch|Ihr\\w+|eur\\w+|dein\\w+|${FIRM})\\b[^.?!]{0,30}\\b(?:passt|passen|passe|interessant|einbringen|nützlich)`,
  `\\b(?:[Ww]ächst|[Vv]ergrößer\\w+|[Ee]rweiter\\w+|[Vv]erstärk\\w+)\\b[^.?!]{0,20}\\b(?:Ihr|euer|dein|das) Team\\b`,
  `\\b(?:wie|wo|ob|was) ich\\b[^.?!]{0,20}\\b(?:Ihr|Ihrem|euer|eurem|dein|deinem)e?n? (?:Team|Unternehmen|Betrieb|Haus)\\b[^.?!]{0,20}\\b(?:unterstützen|verstärken|einbringen|beitragen|passe|helfen) (?:kann|könnte|würde)`,
  // Dass man es zuerst erfährt.
  `\\b(?:hören|hörst|hört|wissen|wüssten|weißt|wüsstest|wisst|kennen|kennst|mitbekommen|mitbekommst|mitkriegst)\\b[^.?!]{0,40}\\b(?:wer|jemanden?|Firmen?|eine[rn]?|Betriebe?|Stellen?|wo)\\b[^.?!]{0,30}\\b(?:sucht|suchen|einstellt|einstellen|frei|braucht|brauchen)\\b`,
  `\\b(?:von (?:etwas|was|einer ${POST_DE}))\\b[^.?!]{0,20}\\b(?:hören|hörst|hört|erfahren|erfährst|mitbekommen|mitbekommst)\\b`,
  `\\b(?:Augen|Ohren) (?:\\w+ )?(?:offen|aufhalten|auf ?halten)`,
  `\\b(?:[Ss]ag\\w*|[Mm]eld\\w*|[Gg]eb\\w*|[Gg]ib|[Ll]ass\\w*|[Ii]nformier\\w*|auf dem Laufenden)\\b[^.?!]{0,40}\\b(?:falls|wenn|sobald)\\b[^.?!]{0,40}\\b(?:${POST_DE}|frei|suchen|sucht|sucht ihr|jemanden)\\b`,
  // Dass man an mich denkt.
  `\\b(?:[Dd]enken|[Dd]enk|denkst|denkt|dächten|dächtest|erinnern|erinner|erinnerst)\\b[^.?!]{0,25}\\ban mich\\b`,
  `\\ban mich (?:denken|denkst|erinnern|erinnerst|dächten|dächtest)\\b`,
  `\\b(?:mich|meinen Namen)\\b[^.?!]{0,30}\\b(?:im Hinterkopf|im Auge|vormerken|in Betracht|im Gedächtnis|berücksichtigen|auf dem Schirm)\\b`,
  `\\b(?:[Bb]ehalten|behalte|behältst)\\b[^.?!]{0,15}\\bmich\\b`,
  // Dass man mich nimmt oder empfiehlt.
  `\\b(?:gutes|nettes|kleines) Wort\\b`,
  `\\bmich\\b[^.?!]{0,30}\\b(?:einstellen|anstellen|einzustellen|aufnehmen|aufzunehmen|unterbringen|unterzubringen|gebrauchen|brauchen können|vorschlagen|ins Spiel bringen|ins Gespräch bringen|empfehlen|weiterempfehlen|übernehmen|bewerben|vorzustellen als)\\b`,
  `\\b(?:[Ee]mpfehlen|empfiehlst|empfehle|nehmen|nimmst) (?:Sie |du )?mich\\b`,
  `\\b(?:Unterlagen|Bewerbung|Lebenslauf|Namen|Profil|Daten|Kontakt|Nummer)\\b[^.?!]{0,40}\\b(?:weiterleiten|weiterreichen|weitergeben|weiterzuleiten|weiterzugeben|weiterzureichen|vorlegen|auf den Tisch legen)\\b`,
  `\\b(?:bewerbe|bewerben|beworben)\\b[^.?!]{0,40}`,
  `\\b(?:[Mm]eine|eine|dieser|diese|als|Initiativ-?|um eine) ?Bewerbung\\b`,
  `\\bWann (?:kann|darf|könnte|soll|fange)(?: ich)?\\b[^.?!]{0,20}\\b(?:anfangen|beginnen|starten|ich an|loslegen)\\b`,
  `\\b(?:bei|für|mit|in|im|unter) (?:Ihnen|dir|euch|Ihrem \\w+|Ihrer \\w+|deinem \\w+|eurem \\w+|${FIRM})\\b[^.?!]{0,30}\\b(?:arbeiten|anfangen|anzufangen|einsteigen|einzusteigen|mitarbeiten|mitzuarbeiten|unterkommen|unterzukommen|mitmachen|tätig)\\b`,
  `\\b(?:Teil (?:Ihres|deines|eures) Teams|(?:Ihr|dein|euer) Team (?:verstärken|ergänzen|bereichern|zu verstärken))\\b`,
  `\\b(?:Interesse an|interessiere mich für|suche|möchte|wünsche|hoffe auf|Chance auf|frage nach|nach) (?:einer|einem|eine|einen|die|der) (?:\\w+ ){0,2}?${POST_DE}\\b[^.?!]{0,30}\\b(?:bei|in|im|als)\\b[^.?!]{0,20}\\b(?:Ihnen|dir|euch|Ihrem|Ihrer|${FIRM})`,
  `\\b(?:Platz|Arbeit|Verwendung|Bedarf) für (?:mich|jemanden wie mich|eine\\w? wie mich)\\b`,
  `\\b(?:bei|für|mit) (?:Ihnen|dir|euch|${FIRM})\\b[^.?!]{0,20}\\b(?:arbeiten|anfangen|mitarbeiten)\\b`,
  `\\b(?:mich|mir)\\b[^.?!]{0,20}\\b(?:einstellen|anstellen|eine Chance geben|ins Team holen)\\b`,
  `\\b[Ii]ch bin (?:genau )?(?:der|die) (?:Richtige|richtige|Mann|Frau|Person|Beste)\\b`,
].map((source) => pattern(source, "exact"));
