import type { Typed } from "./slack-load.ts";

/** The same person again and again: known after the first time. */
export const knownPerson = (count: number): readonly Typed[] =>
  Array.from({ length: count }, () => ({ line: "/met Ana Silva how:coffee", expect: "Ana Silva" }));

let made = 0;

/** Somebody else each time. No name begins another one, as that would be taken for the same person. */
export const newPeople = (count: number): readonly Typed[] =>
  Array.from({ length: count }, () => {
    const surname = `Q${letters(made++)}`;
    return { line: `/met Zoe ${surname} how:coffee`, expect: surname };
  });

/** Four letters for a number, so that all names are equally long, and none begins another one. */
export const letters = (number: number): string =>
  [17_576, 676, 26, 1]
    .map((place) => String.fromCodePoint(97 + (Math.floor(number / place) % 26)))
    .join("");
