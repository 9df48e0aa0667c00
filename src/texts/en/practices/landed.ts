import { practiceTexts } from "../../practice-texts.ts";
import { plural } from "../words.ts";

export const landed = practiceTexts({
  "credit-helpers": {
    label: "the people who led to your job",
    words: [
      () =>
        "You have landed. Who was on the path to it? Choose them, and I pass on your thanks, person by person.",
      () =>
        "Somebody gave you a name, who gave you another. Tell them where it ended: they will be glad for a long time.",
      () =>
        "Most jobs are found by word of mouth. Whose words were yours? Thank them while it is fresh.",
    ],
  },
  "pledge-calls": {
    label: "a promise of calls for others",
    words: [
      () =>
        "Somebody picked up the phone for you once. One call of fifteen minutes a month: would you like to promise that?",
      () =>
        "The people still searching can use what you just learned. A call a month is plenty, and you can stop any time.",
      () =>
        "You know how it was a few weeks ago. One short call a month keeps the door open for the next.",
    ],
  },
  "pledged-calls-left": {
    label: "calls that you promised for this month",
    words: [
      ({ count }) =>
        `You promised calls, and ${plural(count, { one: "one is", other: "# are" })} left this month. Is there an ask here that you would enjoy?`,
      ({ count }) =>
        `${plural(count, { one: "One call of fifteen minutes is", other: "# calls of fifteen minutes are" })} still to give this month. The asks are one tap away.`,
      () => "Fifteen minutes of your month belong to somebody here. Look who is asking.",
    ],
  },
  "three-asks": {
    label: "asks for somebody who has landed",
    words: [
      ({ count }) =>
        `${plural(count, { one: "One ask is", other: "# asks are" })} worth your look this week. One answer from somebody who has landed weighs much.`,
      () =>
        "When you need nothing, you help best. Is there an ask this week for which you know a name?",
      () => "Five minutes for those who still search: one ask, one answer.",
      () => "What would have helped you half a year ago? Somebody here asks for just that.",
      () => "You still know how it feels to wait for an answer. Give one this week?",
    ],
  },
  "landing-anniversary": {
    label: "an anniversary of your landing",
    words: [
      ({ count }) =>
        `It has been ${count} days since you landed. Tell somebody who led you there how it is going; they remember.`,
      ({ count }) =>
        `${count} days in the new job. A good day to write to whoever opened the first door.`,
      ({ count }) =>
        `${count} days ago you landed. Don’t vanish: one line of thanks, or one answer to an ask, keeps you among us.`,
    ],
  },
  "before-you-need-it": {
    label: "a conversation before you need one",
    words: [
      () =>
        "The best time to talk with people is when you need nothing. One conversation this month?",
      () => "Networks dry up quietly. Whom would you like to hear from, just because?",
      () =>
        "Half an hour over coffee with somebody you have not seen for a while: whom do you think of?",
    ],
  },
  "introduce-two": {
    label: "two people who should know each other",
    words: [
      () =>
        "Which two people you know should meet? An introduction costs you a sentence, and both remember it.",
      () =>
        "Whom have you met lately who would do somebody here good? Introduce them; both are asked first.",
      () =>
        "When you need nothing, help: is there somebody here whom you could put in touch with another?",
    ],
  },
});
