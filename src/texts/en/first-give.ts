import { bold, rich, type Span } from "#chat/message.ts";

export const firstGive = {
  ask: "A little help back keeps it going round: a call of fifteen minutes, a name, a second pair of eyes on a letter. Which would be easy for you?",
  offer: "Offer Something Small",
  reminder:
    "You got help here last week. If it suits you, there is something small that you could give: fifteen minutes, a name, a second pair of eyes on a letter.",
  reminderAsk:
    "You got help here last week. If it suits you, here is an ask that you may know something about:",
  theAsk: ({ name, text }: { name: string; text: string }): readonly Span[] =>
    rich`${bold(name)} asks: “${text}”`,
  once: ({ prefix }: { prefix: string }) =>
    `I write about this only once. If you have helped somebody already, log it with /${prefix}gave.`,
  why: "You agreed to messages about what concerns you, and somebody here helped you.",
};
