import { choiceIn, dayIn, listIn, monthIn, pluralIn } from "../plural.ts";

export const plural = pluralIn("es");
export const list = listIn("es");
export const day = dayIn("es");
export const month = monthIn("es");
export const oneOf = choiceIn("es");
