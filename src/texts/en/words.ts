import { choiceIn, dayIn, listIn, monthIn, pluralIn, rememberedIn } from "../plural.ts";

export const plural = pluralIn("en");
export const list = listIn("en");
export const day = dayIn("en");
export const month = monthIn("en");
export const remembered = rememberedIn("en");
export const oneOf = choiceIn("en");
