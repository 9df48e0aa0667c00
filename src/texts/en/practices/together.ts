import { bold, rich, type Span } from "#chat/message.ts";
import { type PracticeSubject, practiceTexts } from "../../practice-texts.ts";

/** Whom a talk is with; in a group of three, one of them by name. */
const company = ({ name, count }: PracticeSubject): readonly Span[] =>
  count > 1 ? rich`${bold(name)} and one more` : [bold(name)];

export const together = practiceTexts({
  "answer-introduction": {
    label: "an introduction that waits for your answer",
    words: [
      ({ name, what }) =>
        rich`Would you like to be put in touch with ${bold(name)}? The reason: “${what}” Nobody hears of a no.`,
      ({ name, what }) =>
        rich`An introduction to ${bold(name)} waits for your word: “${what}” Yes or no, both are fine.`,
      ({ name, what }) => rich`${bold(name)} and you could talk: “${what}” What do you say?`,
    ],
  },
  "did-you-meet": {
    label: "whether you met",
    words: [
      (subject) =>
        rich`Did you and ${company(subject)} meet? A tap is enough, and I log it for each of you.`,
      (subject) =>
        rich`You and ${company(subject)} were put in touch. Have you talked? If not yet, a line with two times often does it.`,
      (subject) => rich`How did it go with ${company(subject)}? Whatever it was, it helps to know.`,
    ],
  },
  "schedule-round": {
    label: "this round’s conversation",
    words: [
      (subject) =>
        rich`In this round it is you and ${company(subject)}: fifteen minutes, no agenda. Write first, and name two times.`,
      (subject) =>
        rich`You and ${company(subject)} have not found a time yet. “Thursday at nine or Friday at four?” is all it takes.`,
      (subject) =>
        rich`Meet for the sake of meeting: a short call with ${company(subject)} this week. Who makes the first move? You could.`,
    ],
  },
  "join-round": {
    label: "rounds, one conversation at a time",
    words: [
      () =>
        "This group brings two people together for a talk now and then, without an agenda. Would you like to take part? You can pause any time.",
      () =>
        "The best contacts come from talks that were for nothing. The next round brings you one.",
      () => "Half of networking is meeting people you would not have picked. Rounds pick for you.",
    ],
  },
  "answer-path": {
    label: "a quiet question that waits for your answer",
    words: [
      ({ what }) =>
        rich`Somebody here would like to talk with a person at ${bold(what)}, and you may know one. Nobody learns of a no.`,
      ({ what }) =>
        rich`A question still waits for you: could you help somebody to a conversation at ${bold(what)}? Your contacts stay yours.`,
      ({ what }) =>
        rich`You might open a door at ${bold(what)} for somebody here: a call ahead, or fifteen minutes of your own. Or not; both are fine.`,
    ],
  },
});
