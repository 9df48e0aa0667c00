import type { AskKind } from "./ask-row.ts";

/** Words that give a kind away, in English, German and Spanish; the first that fits is meant. */
const SIGNS: readonly (readonly [AskKind, RegExp])[] = [
  [
    "mock-interview",
    /\b(?:mock|practice|test)[ -]interviews?\b|übungsgespräch|probegespräch|entrevistas? de (?:práctica|prueba)|simul\p{L}* (?:de |una )?entrevista/iu,
  ],
  [
    "review",
    /\b(?:review|feedback on|proofread|look (?:at|over)|read) (?:of )?(?:my|your|a|the)\b|(?<!\p{L})(?:résumés?|resumes?|cvs?|cover letters?|portfolios?)(?!\p{L})|lebenslauf|anschreiben|gegenlesen|durchsicht|currículum|curriculum|carta de presentación|revis(?:ar|ión|e)(?!\p{L})/iu,
  ],
  ["reference", /\breferences?\b|referenz|arbeitszeugnis|referencia/iu],
  [
    "referral",
    /\brefer(?:ral|rals| me)\b|\b(?:knows?|name of) (?:any|some)(?:one|body)\b|kennt jemand|empfehl|recom(?:iend|end)|quién conoce|(?:conoce|conocéis|conocen) a alguien/iu,
  ],
  [
    "introduction",
    /\bintro(?:duce|duction|ductions|s)?\b|put me in touch|vorstell|bekannt machen|present(?:ar|ación|arme|e|arais)(?!\p{L})|ponerme en contacto/iu,
  ],
  [
    "advice",
    /\badvice\b|\b(?:minutes?|call|coffee|chat) with\b|\bhow (?:do|did|should|to)\b|\brat\b|minuten mit|tipps?\b|wie (?:hast|habt|soll)|consejo|minutos (?:con|para)|(?:llamada|café|charla) con|cómo (?:empez|hac|lleg)/iu,
  ],
];

/** What kind of help a text asks for, where its asker did not say. They see it, and can change it. */
export const guessKind = (text: string): AskKind =>
  SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? "other";
