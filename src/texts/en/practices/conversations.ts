import { bold, rich } from "#chat/message.ts";
import { practiceTexts } from "../../practice-texts.ts";

export const conversations = practiceTexts({
  "thank-you": {
    label: "a thank-you note",
    words: [
      ({ name }) =>
        rich`A short thank-you to ${bold(name)} would land well today. Two lines are plenty.`,
      ({ name }) => rich`${bold(name)} gave you their time. A few words of thanks today?`,
      ({ name }) =>
        rich`What did ${bold(name)} say that stayed with you? Write them that, with your thanks.`,
      ({ name }) => rich`Before the day fills up: thank ${bold(name)} for the conversation.`,
      ({ name }) =>
        rich`Thanks are best while the talk is fresh. Two sentences to ${bold(name)}: what you heard, and what you will do with it.`,
      ({ name }) => rich`${bold(name)} will remember who wrote afterwards. Shall it be you, today?`,
    ],
  },
  "thank-referrer": {
    label: "thanks to whoever gave the name",
    words: [
      ({ name, about }) =>
        rich`${bold(name)} gave you ${about}’s name, and you talked. Let them know how it went, with your thanks.`,
      ({ name, about }) =>
        rich`People who open a door like to hear what came of it: thank ${bold(name)} for ${about}?`,
      ({ name, about }) =>
        rich`Two lines to ${bold(name)} today: that you talked with ${about}, and what it was good for.`,
      ({ name, about }) =>
        rich`Your conversation with ${about} began with ${bold(name)}. A good day to say thank you.`,
    ],
  },
  "keep-promise": {
    label: "a promise for today",
    words: [
      ({ name, what }) =>
        rich`You promised ${bold(name)} something: ${what}. Today is the day for it.`,
      ({ name, what }) => rich`${bold(name)} will be glad of this today: ${what}.`,
      ({ name, what }) => rich`Ten minutes for ${bold(name)} today? You had in mind: ${what}.`,
      ({ name, what }) => rich`A promise whose day has come, for ${bold(name)}: ${what}.`,
    ],
  },
  "overdue-promise": {
    label: "a promise that is still open",
    words: [
      ({ name, what }) =>
        rich`Still open, for ${bold(name)}: ${what}. Late is fine; it is the thought that they remember.`,
      ({ name, what }) =>
        rich`${bold(name)} has not had this yet: ${what}. Could it be done in ten minutes today?`,
      ({ name, what }) =>
        rich`You wanted to do this for ${bold(name)}: ${what}. If it no longer fits, one line to say so is kept word, too.`,
      ({ name, what }) =>
        rich`A small part of it is better than all of it later. For ${bold(name)}: ${what}.`,
    ],
  },
  "follow-up": {
    label: "a follow-up",
    words: [
      ({ name }) =>
        rich`It is time to get back to ${bold(name)}: one line on what came of your conversation keeps the door open.`,
      ({ name }) =>
        rich`${bold(name)} may be wondering how it went. Two sentences on what you did with their advice?`,
      ({ name }) =>
        rich`A good day to write to ${bold(name)}: what have you learned since you last spoke?`,
      ({ name }) =>
        rich`How is ${bold(name)} doing? Ask, and share one thing that happened since you talked.`,
      ({ name }) =>
        rich`Some weeks have passed since you and ${bold(name)} talked. A short note now shows that you listened.`,
    ],
  },
  "keep-in-touch-strong": {
    label: "a word to somebody close",
    words: [
      ({ name }) =>
        rich`You and ${bold(name)} know each other well, and have not talked for a while. A call today, just because?`,
      ({ name }) =>
        rich`What is ${bold(name)} working on these days? Ask, and listen. It needs no reason.`,
      ({ name }) =>
        rich`${bold(name)} would be glad to hear from you. Ask whom they have met lately.`,
      ({ name }) => rich`Five minutes for ${bold(name)} today: a voice message counts, too.`,
    ],
  },
  "keep-in-touch-weak": {
    label: "a word to an acquaintance",
    words: [
      ({ name }) =>
        rich`It has been some months since you and ${bold(name)} talked. People a little further away hear of other things; a short hello?`,
      ({ name }) =>
        rich`Say hello to ${bold(name)} today: one thing from your weeks, one question about theirs.`,
      ({ name }) =>
        rich`${bold(name)} knows people whom you don’t. A friendly line today keeps the path open.`,
      ({ name }) =>
        rich`Have you come across something that ${bold(name)} would like to read? Send it, with two lines.`,
    ],
  },
  "two-names": {
    label: "new names from your last conversation",
    words: [
      () =>
        "Did your last conversation bring up anybody whom you should talk to? Note the names while you remember them.",
      () =>
        "One question opens the next door: “Who else would you talk to, if you were me?” You can still ask it in your thank-you note.",
      () =>
        "Two new names from each conversation keep a search moving. Whom did they mention last time?",
    ],
  },
});
