import { bold, rich } from "#chat/message.ts";
import { practiceTexts } from "../../practice-texts.ts";

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
});
