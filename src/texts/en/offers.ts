import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { plural } from "./words.ts";

export const offerCommand = {
  about: "Offer standing help to the group, and see what others offer",
  verbs: {
    new: {
      about: "Offer standing help, such as a call or a review",
      title: "Offer help",
      submit: "Offer It",
      options: {
        text: {
          about: "What you offer, in a sentence",
          label: "What do you offer?",
          hint: "“15-minute calls about switching from nursing into software”",
        },
        kind: { about: "What kind of help it is", label: "What kind of help?" },
        monthly: {
          about: "How many a month at most; no limit if you leave it out",
          label: "How many a month at most?",
          hint: "Leave it empty for no limit",
        },
      },
    },
    list: {
      about: "What members offer",
      title: "Offers",
      submit: "Show",
      options: { kind: { about: "Which kind of help; all if you leave it out", label: "Which?" } },
    },
    withdraw: {
      about: "Take back one of your offers",
      title: "Take back an offer",
      submit: "Take It Back",
      options: {
        offer: {
          about: "A few words of the offer; your offers, if you leave it out",
          label: "Which offer?",
        },
      },
    },
  },
} satisfies CommandTexts;

export const offerMeetForm = {
  title: "I’d like to meet",
  submit: "Ask Them",
  options: {
    reason: {
      about: "What you would like to talk about, and why with them",
      label: "What would you like to talk about?",
      hint: "“You made the step from nursing; I am about to”",
    },
  },
} satisfies FormTexts;

type Named = { readonly name: string };
type Prefixed = { readonly prefix: string };

export const offers = {
  saved: ({ text }: { text: string }): readonly Span[] =>
    rich`Thank you. Your offer stands: “${bold(text)}”`,
  savedNext: ({ prefix }: Prefixed) =>
    `Members find it in /${prefix}offer list, and asks that fit may come to you in private, at most one a week.`,
  savedUnheard: ({ prefix }: Prefixed) =>
    `Members find it in /${prefix}offer list. I bring you asks that fit once you allow me to write to you: /${prefix}kith has the switch.`,
  guideTitle: "When somebody takes you up on it, show interest before you advise:",
  guide:
    "“What brought you to this?” · “What have you tried, and what came of it?” · “What would a good end to these fifteen minutes be?” Then share freely what you know, and one name if you can.",
  tooMany: ({ most, prefix }: Prefixed & { most: number }) =>
    `You have ${most} standing offers. Take one back first: /${prefix}offer withdraw.`,
  same: "You offer this already, and it stands.",
  withdraw: "Take It Back",
  withdrawn: ({ text }: { text: string }) =>
    `Taken back: “${text}”. Thank you for what you have given with it.`,
  withdrawnBefore: "This offer has been taken back already.",
  whichWithdraw: "Which one do you mean? These are your offers:",
  noneOwn: ({ prefix }: Prefixed) =>
    `You have no standing offer. /${prefix}offer new makes one; fifteen minutes a month are a good beginning.`,

  listTitle: ({ count }: { count: number }) =>
    plural(count, { one: "One standing offer", other: "# standing offers" }),
  offerHelp: "Offer Help",
  none: ({ prefix }: Prefixed) =>
    `Nobody offers this yet. Would you? /${prefix}offer new takes a minute.`,
  line: ({ name, text }: Named & { text: string }): readonly Span[] =>
    rich`${bold(name)}: “${text}”`,
  small: ({ kind, monthly }: { kind: string; monthly: number | null }) =>
    monthly === null
      ? kind
      : `${kind}, ${plural(monthly, { one: "at most one a month", other: "at most # a month" })}`,
  yours: "Yours",
  meet: "I’d Like to Meet",
  over: "This offer has been taken back. Others may stand in the list.",
  ownOffer: "This offer is yours. Others can meet you through it.",
  meetReason: ({ reason, offer }: { reason: string; offer: string }) =>
    `${reason} (About your offer: “${offer}”)`,
};
