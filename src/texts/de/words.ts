import { choiceIn, dayIn, listIn, monthIn, pluralIn, rememberedIn } from "../plural.ts";

export const plural = pluralIn("de");
export const list = listIn("de");
export const day = dayIn("de");
export const month = monthIn("de");
export const remembered = rememberedIn("de");
export const oneOf = choiceIn("de");
