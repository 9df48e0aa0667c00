import { countWords } from "#core/count-words.ts";
import type { Ask } from "../ask/ask-row.ts";

/** What an ask says, as far as it can be clear or vague. */
export type AskWords = {
  readonly text: string;
  readonly kind: Ask["kind"];
  readonly company?: string | undefined;
  readonly why?: string | undefined;
};

/** Why an ask is hard to answer. */
type AskHint = "too-short" | "anyone" | "wish" | "no-target" | "no-size";

/** Which example shows a clearer ask, and the field that it should name, if one was named. */
type AskExample =
  | { readonly kind: "person"; readonly field: string | undefined }
  | { readonly kind: "review" | "mock-interview" | "advice" | "reference" };

export type AskCheck = {
  /** At most two: more are not read. */
  readonly hints: readonly AskHint[];
  readonly example: AskExample;
};

/** Fewer words name no person and no size. */
const FEWEST_WORDS = 5;
const MOST_HINTS = 2;

/**
 * "Anyone in marketing", "people who work in IT", „jemand aus dem Vertrieb“, “alguien de ventas”; the field is what
 * follows.
 */
const ANYONE =
  /\b(?:any ?one|any ?body|some ?one|some ?body|people|folks|contacts|irgendjemand\p{L}*|irgendwen|irgendwer|jemand(?:en|em)?|leute|kontakte|alguien|alguna persona|cualquiera|cualquier persona|gente|contactos)\s+(?:(?:who\s+)?works?\s+|working\s+|d(?:er|ie)\s+|que\s+trabaj\p{L}+\s+)?(?:in|from|aus|im|bei|at|en|del?)\s+(?:the\s+|der\s+|dem\s+|la\s+|el\s+|los\s+|las\s+)?(?<field>[\p{L}\p{N}&+/-]+(?:\s+[\p{L}\p{N}&+/-]+)?)/iu;

/** A wish rather than a deed. */
const WISH =
  /\b(?:any (?:tips?|leads?|ideas?|help|advice|openings?|jobs?|opportunit\p{L}+)|help (?:me )?(?:with )?(?:my |find(?:ing)? a |a )?(?:job|career|new role)|looking for (?:a |an |any )?(?:new )?(?:job|role|position|work)|need a job|get me a job|pick your brain|irgendwelche (?:tipps|ideen|stellen)|suche (?:einen |eine )?(?:neue[nrs]? )?(?:job|stelle|arbeit)|brauche (?:einen job|eine stelle|arbeit)|hilfe bei (?:der|meiner) (?:job|stellen)suche|(?:algún|alguna|cualquier) (?:consejo|idea|pista|ayuda|vacante|empleo|trabajo|oportunidad)|busco (?:un |algún )?(?:nuevo )?(?:trabajo|empleo|puesto)|necesito (?:un |algún )?(?:trabajo|empleo)|ayuda (?:con|en) (?:la|mi) búsqueda de (?:trabajo|empleo))(?!\p{L})/iu;

/** Says how much is asked: minutes, pages, or a deed whose size everybody knows. */
const SIZE =
  /\d|\b(?:minutes?|hours?|half an hour|quick call|call|coffee|chat|page|line|name|sentence|question|look at|read|introduc\p{L}*|intro|minuten?|stunden?|anruf|kaffee|seite|zeilen?|namen?|satz|frage|vorstell\p{L}*|ansehen|lesen|gespräch|minutos?|horas?|llamada|café|página|líneas?|nombres?|frase|pregunta|presentaci\p{L}*|presentar\p{L}*|mirar|leer|charla|conversación)(?!\p{L})/iu;

/** Says whom: "who runs …", "at Acme", a role, „die … leitet“. */
const TARGET =
  /\b(?:(?:who|that|whose)\s+\p{L}+\s+\p{L}+|(?:at|bei|@)\s+(?:a |an |the |einer |einem )?\p{L}{2,}|,\s*(?:der|die|das)\s+\p{L}+\s+\p{L}+|recruiter\p{L}*|manager\p{L}*|engineer\p{L}*|developer\p{L}*|designer\p{L}*|nurse\p{L}*|teacher\p{L}*|analyst\p{L}*|head of|lead|director\p{L}*|founder\p{L}*|owner\p{L}*|buyer\p{L}*|consultant\p{L}*|accountant\p{L}*|entwickler\p{L}*|leiter\p{L}*|leitung|lehrer\p{L}*|pflege\p{L}*|berater\p{L}*|einkäufer\p{L}*|gründer\p{L}*|(?:alguien|persona|quien|gente)\s+que\s+(?!trabaj|est[áé])\p{L}+\s+\p{L}+|en\s+(?:una?\s+|el\s+|la\s+)?(?:empresa|agencia|hospital|clínica|banco|escuela|despacho|tienda|fábrica)\p{L}*|ingenier\p{L}*|desarrollador\p{L}*|diseñador\p{L}*|enfermer\p{L}*|maestr\p{L}*|profesor\p{L}*|analista\p{L}*|jef[ea]\p{L}*|responsable\p{L}*|fundador\p{L}*|dueñ\p{L}*|comprador\p{L}*|consultor\p{L}*|contable\p{L}*|contador\p{L}*|reclutador\p{L}*|gerente\p{L}*)(?!\p{L})/iu;

/** Kinds whose name says how much is asked. */
const SIZED: ReadonlySet<AskWords["kind"]> = new Set([
  "introduction",
  "review",
  "mock-interview",
  "reference",
  "referral",
]);

/** Kinds that need somebody in particular. */
const TARGETED: ReadonlySet<AskWords["kind"]> = new Set(["introduction", "referral"]);

/**
 * What would make an ask easier to answer, and an example of a clearer one. It advises and never blocks: rules over
 * words in English, German and Spanish, so that a clear ask in an unusual wording may get a hint, and can go out as it
 * is.
 */
export function checkAsk(ask: AskWords): AskCheck {
  const anyone = ANYONE.exec(ask.text);
  const isAimed = ask.company !== undefined || TARGET.test(withoutAnyone(ask.text));
  const rules: readonly (readonly [AskHint, boolean])[] = [
    ["anyone", anyone !== null && !isAimed],
    ["wish", WISH.test(ask.text)],
    ["too-short", countWords(ask.text) < FEWEST_WORDS],
    ["no-target", anyone === null && TARGETED.has(ask.kind) && !isAimed],
    ["no-size", !SIZED.has(ask.kind) && !SIZE.test(ask.text)],
  ];
  return {
    hints: rules.flatMap(([hint, applies]) => (applies ? [hint] : [])).slice(0, MOST_HINTS),
    example: exampleFor(ask.kind, anyone?.groups?.["field"]),
  };
}

/** "Anyone at firms" aims at nobody: what stands behind such a word is no target by its "at". */
const withoutAnyone = (text: string): string => text.replace(ANYONE, " ");

function exampleFor(kind: AskWords["kind"], field: string | undefined): AskExample {
  switch (kind) {
    case "review":
    case "mock-interview":
    case "reference":
      return { kind };
    case "advice":
      return field === undefined ? { kind } : { kind: "person", field };
    case "introduction":
    case "referral":
    case "other":
      return { kind: "person", field };
  }
}
