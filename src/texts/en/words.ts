import { choiceIn, dayIn, listIn, pluralIn } from "../plural.ts";

export const plural = pluralIn("en");
export const list = listIn("en");
export const day = dayIn("en");
export const oneOf = choiceIn("en");
