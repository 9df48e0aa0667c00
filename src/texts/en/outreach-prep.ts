import { bold, rich } from "#chat/message.ts";
import { remembered } from "./words.ts";

type Named = { readonly name: string };
type By = { readonly day: string; readonly today: string };

/** The card before a conversation. */
export const outreachPrep = {
  title: ({ name }: Named) => `Fifteen minutes with ${name}`,
  who: "Who",
  when: "When",
  chain: "How you got here",
  why: "Why them",
  learn: "What you want to learn",
  offer: "What you can offer",
  lastSpoke: "Last talked",
  spokeOn: ({ day: value, today }: By) => remembered(value, today),
  listen: "Listen more than you talk. Questions that help:",
  questions: [
    "How did you come to do what you do?",
    "What would surprise somebody from outside about your work?",
    "What would you do next in my place?",
    "What could I do for you?",
    "Which two people should I talk to next, for any reason?",
  ],
  answersTitle: "If you hear this, here is an answer:",
  answers: [
    { heard: "We are not hiring.", said: "I would like to learn how you work." },
    {
      heard: "I know nobody who is hiring.",
      said: "I would talk to anyone you suggest, for any reason.",
    },
  ],
  answer: ({ heard, said }: { heard: string; said: string }) =>
    rich`“${heard}” → ${bold(`“${said}”`)}`,
  fifteenMinutes: ({ prefix }: { prefix: string }) =>
    `After fifteen minutes say that the time is up, and thank them. Afterwards, /${prefix}met takes it down.`,
  file: "Fifteen minutes for your calendar",
  event: ({ name }: Named) => `Talk with ${name}`,
  eventNote: "Fifteen minutes. Listen more than you talk, and ask for two names.",
};
