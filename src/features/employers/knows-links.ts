import { codeArg, idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

/** "Ask Who Knows Acme", by the employer's place among the reader's own targets: buttons hold no typed text. */
export const knowsTargetLink = link("knows-target", { place: codeArg });

/** The same from one of the reader's own contacts. What both do is declared where `/knows` is. */
export const knowsContactLink = link("knows-contact", { contact: idArg });
