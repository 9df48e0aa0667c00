import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/outreach-prep.ts";
import { remembered } from "./words.ts";

export const outreachPrep: typeof en.outreachPrep = {
  title: ({ name }) => `Fünfzehn Minuten mit ${name}`,
  who: "Wer",
  when: "Wann",
  chain: "Wie du hierher kamst",
  why: "Warum gerade diese Person",
  learn: "Was du lernen möchtest",
  offer: "Was du anbieten kannst",
  lastSpoke: "Zuletzt gesprochen",
  spokeOn: ({ day: value, today }) => remembered(value, today),
  listen: "Hör mehr zu, als du redest. Fragen, die helfen:",
  questions: [
    "Wie kam es zu dieser Arbeit?",
    "Was würde jemanden von außen daran überraschen?",
    "Was wäre an meiner Stelle der nächste Schritt?",
    "Was könnte ich umgekehrt tun?",
    "Mit welchen zwei Menschen sollte ich noch sprechen, aus welchem Grund auch immer?",
  ],
  answersTitle: "Wenn das kommt, ist hier eine Antwort:",
  answers: [
    {
      heard: "Wir stellen gerade niemanden ein.",
      said: "Mich interessiert, wie hier gearbeitet wird.",
    },
    {
      heard: "Ich kenne niemanden, der sucht.",
      said: "Ich spreche gern mit allen, die dazu einfallen, aus welchem Grund auch immer.",
    },
  ],
  answer: ({ heard, said }) => rich`„${heard}“ → ${bold(`„${said}“`)}`,
  fifteenMinutes: ({ prefix }) =>
    `Sag nach fünfzehn Minuten, dass die Zeit um ist, und bedank dich. Danach hält /${prefix}met es fest.`,
  file: "Fünfzehn Minuten für deinen Kalender",
  event: ({ name }) => `Gespräch mit ${name}`,
  eventNote: "Fünfzehn Minuten. Mehr zuhören als reden, und nach zwei Namen fragen.",
};
