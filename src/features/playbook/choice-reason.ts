import type { Day } from "#core/calendar/calendar.ts";
import type { Texts } from "#texts/texts.ts";
import type { Choice } from "./choose.ts";
import { findPractice } from "./find-practice.ts";

/** Below and above these the member is told that their own habits decided. */
const SELDOM = 0.75;
const OFTEN = 1.25;

/** Why a choice was made, for `/nudges why`: what it was, for what reason, and what came second. One sentence each. */
export function choiceReason(texts: Texts, choice: Choice, today: Day): readonly string[] {
  const words = texts.practices.why;
  const { list } = texts.practices;
  const { label } = list[choice.practice];
  const practice = findPractice(choice.practice);
  const on = choice.about.on ?? today;
  const reason = (): string => {
    switch (choice.urgency) {
      case "promised":
        return words.promised({ on, today });
      case "due":
        return words.due({ on, today });
      case "worth":
        return choice.takes > OFTEN
          ? words.often
          : choice.takes < SELDOM
            ? words.seldom
            : practice.servesGoal === true
              ? words.goal
              : words.worth;
    }
  };
  return [
    words.chosen({ label }),
    reason(),
    choice.second === undefined
      ? words.nothingElse
      : words.second({ label: list[choice.second.practice].label }),
  ];
}
