import { anyOf, pattern } from "../pattern.ts";

const EMPTY = pattern(
  String.raw`\b${anyOf(
    "irgendwann",
    "eines Tages",
    String.raw`revanchier\w*`,
    "erkenntlich",
    "(?:stehe?|bin|stünde|halte mich)\\b[^.?!]*\\bzu(?:r| Ihrer| deiner| eurer) Verfügung",
    "zu(?:r| Ihrer| deiner| eurer) Verfügung (?:stehe|stehen|stünde|zu stehen)",
    "von mir (?:\\w+ )?(?:erzählen|berichten|zu (?:erzählen|berichten))",
    "meine (?:\\w+ )?(?:Erfahrung(?:en)?|Kenntnisse|Fähigkeiten|Stärken|Qualifikation(?:en)?|Motivation|Beweggründe|Eignung|Ziele|Vorstellungen|Person) (?:\\w+ )?(?:darlegen|erläutern|schildern|vorstellen|präsentieren|zeigen|beweisen|näherbringen|darzulegen|vorzustellen)",
    "stehe? (?:ich )?(?:auch |gern )?(?:Ihnen|dir)(?! dafür)",
    "mit meine[rn] (?:\\w+ )?(?:Erfahrung(?:en)?|Kenntnissen|Fähigkeiten|Stärken|Motivation)",
    "Terminvorschl[aä]g\\w*",
    String.raw`(?:falls|wenn) ich (?:Ihnen|dir|euch|einmal|mal|etwas|irgend\w*|selbst|auch|je)`,
    "behilflich",
    "über mich",
    "bringe? [^.]*(?:gute Laune|Neugier|Zeit und)",
    "helfen kann",
    "nützlich sein",
    "lassen Sie mich wissen",
    "sag(?:en Sie)? (?:mir )?(?:einfach )?Bescheid(?!,? (?:dann|und ich|ich)\\b)",
    "(?:nur|außer|lediglich) mein\\w* (?:\\w+ )?(?:Dank\\w*|Zeit|Aufmerksamkeit|Interesse|Neugier|Lächeln)",
    "(?:\\w*schick|\\w*send|anbei|füge|hänge|lege|zeig|Anhang|beigefügt|angehängt|finde)[^.?!]* (?:Lebenslauf|Bewerbungsunterlagen|Zeugnisse)",
    "(?:Lebenslauf|Bewerbungsunterlagen|Zeugnisse)[^.?!]* (?:anbei|schick|send|füge|hänge|lege|Anhang|beigefügt|angehängt)\\w*",
    "(?:nichts|nicht viel|wenig) (?:zu )?(?:bieten|geben|anbieten|anzubieten)(?![^.?!]*\\b(?:aber|außer)\\b)",
    "Gegengefallen|Gefallen tun",
    "(?:viel|große?|jede Menge|meine?) (?:\\w+ ){0,2}(?:Erfahrung|Motivation|Engagement|Leidenschaft|Begeisterung|Einsatz)",
    "mein(?:e|en)? (?:\\w+ )?(?:Erfahrung(?:en)?|Kenntnisse|Fähigkeiten|Stärken|Talente?|Motivation|Engagement|Leidenschaft) (?:\\w+ )?(?:ein|mit)",
    "(?:zeigen|beweisen|erzählen)[^.?!]* (?:was ich kann|dass ich|wer ich|warum ich|von mir)",
    "mich (?:gern |gerne )?(?:kurz |persönlich )?vor(?:zu)?stellen",
    String.raw`(?:Kaffee|Tee|Essen|Mittagessen|Bier|Kuchen) (?:einlad|ausgeb|spendier)\w*`,
    "(?:auf|zu|zum) (?:einen|einem|ein)? ?(?:Kaffee|Tee|Bier|Essen|Mittagessen)",
    "(?:stelle|trage|freue) (?:ich )?mi(?:ch|r)(?! Ihnen)",
  )}\b`,
);

/** Whether a German sentence is kind and has nothing in it; a coffee is only where one talks. */
export const isEmptyKindness = (text: string): boolean => EMPTY.test(text);
