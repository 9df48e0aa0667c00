import { choiceIn, dayIn, listIn, monthIn, pluralIn, rememberedIn } from "../plural.ts";

export const plural = pluralIn("es");
export const list = listIn("es");
export const day = dayIn("es");
export const month = monthIn("es");
export const remembered = rememberedIn("es");
export const oneOf = choiceIn("es");
