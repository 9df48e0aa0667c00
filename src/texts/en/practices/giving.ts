import { bold, rich } from "#chat/message.ts";
import { practiceTexts } from "../../practice-texts.ts";
import { plural } from "../words.ts";

export const giving = practiceTexts({
  "confirm-give": {
    label: "help that waits for your yes",
    words: [
      ({ name }) =>
        rich`${bold(name)} says that they helped you. Is it so? One tap, and it counts.`,
      ({ name }) =>
        rich`Help from ${bold(name)} is waiting for your word. It lapses after a week; a tap keeps it.`,
      ({ name }) =>
        rich`Did ${bold(name)} help you? Confirm it, and they see that it was worth their time.`,
    ],
  },
  "thank-giver": {
    label: "thanks for help you got",
    words: [
      ({ name }) =>
        rich`${bold(name)} helped you. People who are thanked help again: send them a word?`,
      ({ name }) =>
        rich`One tap sends your thanks to ${bold(name)}. It means more than one thinks.`,
      ({ name }) =>
        rich`What came of ${bold(name)}’s help? Tell them with your thanks, or meet to talk about it.`,
      ({ name }) => rich`You have not thanked ${bold(name)} yet. Today would be good.`,
    ],
  },
  "raise-warmth": {
    label: "a name you were given here",
    words: [
      ({ name, about }) =>
        about === ""
          ? rich`${bold(name)} gave you a name some days ago. Have you two talked? They would like to hear.`
          : rich`${bold(name)} gave you the name of ${about}. Have you talked with them? ${name} would like to hear.`,
      ({ name, about }) =>
        about === ""
          ? rich`What became of the name that ${bold(name)} gave you? A tap tells them.`
          : rich`What became of ${about}, whom ${bold(name)} pointed you to? A tap tells them.`,
      ({ name }) =>
        rich`A referral from ${bold(name)} may have led somewhere by now. Say so, and they see what their help was good for.`,
    ],
  },
  "first-give": {
    label: "a first small give",
    words: [
      () =>
        "You were helped here lately. A small thing back keeps it going: a name, a second pair of eyes, fifteen minutes. Is there an ask you can answer?",
      () =>
        "You know more than you think that others need. Look through the asks: one answer is a good start.",
      () =>
        "Have you helped somebody here already? Log it, and it counts. If not, an offer takes one line.",
    ],
  },
  "answer-ask": {
    label: "an ask that was sent to you",
    words: [
      ({ name, what }) =>
        rich`${bold(name)} asks, and it may be something for you: “${what}” A no is fine, too.`,
      ({ name, what }) => rich`Could you help ${bold(name)}? They ask: “${what}”`,
      ({ name, what }) =>
        rich`${bold(name)} is still waiting for a word: “${what}” Or do you know somebody who could?`,
    ],
  },
  "fitting-ask": {
    label: "an ask that fits what you offer",
    words: [
      ({ name, what }) =>
        rich`This is the kind of thing that you offered to help with. ${bold(name)} asks: “${what}”`,
      ({ name, what }) =>
        rich`An ask for which you may have just the answer, from ${bold(name)}: “${what}”`,
      ({ name, what }) => rich`Fifteen minutes of yours could save ${bold(name)} a week: “${what}”`,
      ({ name, what }) => rich`${bold(name)} is looking for somebody like you: “${what}”`,
    ],
  },
  "read-asks": {
    label: "open asks here",
    words: [
      ({ count }) =>
        `${plural(count, { one: "One ask is", other: "# asks are" })} open here. Give before you ask: is there one that you can answer in five minutes?`,
      ({ count }) =>
        `Somebody here is waiting for what you know. ${plural(count, { one: "One ask is open.", other: "# asks are open." })} A look?`,
      () => "Helping is how one gets known. Look through the asks; perhaps you know somebody.",
      () => "A name, a hint, a call: which of the open asks could you move on a little?",
    ],
  },
  "share-offer": {
    label: "something you could offer",
    words: [
      () =>
        "What could you give in fifteen minutes? A look at a résumé, a mock interview, a firm you know from inside. One line makes it an offer.",
      () => "People reach out to those who share. What do others ask you about? Offer that.",
      () => "An offer stands by itself and helps while you sleep. What would yours be?",
    ],
  },
  "ask-the-group": {
    label: "an ask of your own",
    words: [
      () =>
        "People like to help, and cannot guess. What one thing would move you on this week? Ask it in a sentence.",
      () =>
        "A small, clear ask gets the best answers: “Who knows a nurse who went into software?” What is yours?",
      () => "It is no imposition to ask once. What would you like to know from this group?",
    ],
  },
  "settle-ask": {
    label: "answers to your ask",
    words: [
      ({ what }) =>
        rich`You got answers to “${what}”. Did one of them help? Those who wrote would like to know.`,
      ({ what }) => rich`How did it go with your ask, “${what}”? Close it, and say who helped.`,
      ({ what }) => rich`Whoever answers likes to hear what came of it. Your ask: “${what}”`,
    ],
  },
  "thank-somebody": {
    label: "thanks to somebody here",
    words: [
      () => "Has somebody here helped you lately? Thank them by name: it counts for them, too.",
      () => "Who in this group made your week easier? A word of thanks takes a minute.",
      () => "Thanks are what keeps people helping. Is there somebody here who has earned some?",
    ],
  },
});
