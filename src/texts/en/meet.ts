import { bold, rich } from "#chat/message.ts";
import { list } from "./words.ts";

type Named = { readonly names: readonly string[] };

export const meet = {
  ask: {
    introduction: ({ names }: Named) =>
      rich`You and ${bold(list(names))} were introduced a while ago. Did you meet?`,
    round: ({ names }: Named) =>
      rich`This round paired you with ${bold(list(names))}. Did you meet?`,
    path: ({ names }: Named) => rich`You and ${bold(list(names))} were put in touch. Did you meet?`,
  },
  yes: "Yes, We Met",
  notYet: "Not Yet",
  no: "No",
  whoReadsIt:
    "A yes goes on the record of each of you, with a reminder to say thank you. Anything else stays with me: others see counts alone.",
  whyAsked: "You said yes to meeting somebody here.",
  answeredBefore: "You have answered this one already. Nothing more is needed from you.",

  logged: ({ names, prefix }: Named & { prefix: string }) =>
    rich`Good. Your conversation with ${bold(list(names))} is on record, and a thank-you is due today: /${prefix}todo has it.`,
  worth: "Was it worth your time?",
  worths: {
    glad: "Glad We Talked",
    fine: "It Was Fine",
    "not-for-me": "Not for Me",
  },
  worthIsPrivate: "Nobody learns what you say. It only counts, together with what others say.",
  askedLater: ({ names }: Named) =>
    rich`That is fine: weeks fill up. A line to ${bold(list(names))} with two times often does it. I will ask once more in a week.`,
  notMet: "Thank you for telling me. Some meetings do not come about; the next one may.",
  worthSaid: {
    glad: "That is what it is for. Thank you for telling me.",
    fine: "Thank you for telling me. Some talks pay off later than one thinks.",
    "not-for-me": "Thank you for being honest. It stays with me.",
  },
  neverAgain: "If you like, I never bring the two of you together again.",
  shallItCount: ({ introducer }: { introducer: string }) =>
    rich`${bold(introducer)} brought you together. Shall it count as help that they gave?`,
  countIt: "Count It",
  counted: ({ introducer }: { introducer: string }) =>
    rich`Counted for ${bold(introducer)}: an introduction that led to a conversation.`,
  countedBefore: "That counts already. Nothing more is needed from you.",
};
