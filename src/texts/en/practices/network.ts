import { bold, rich } from "#chat/message.ts";
import { practiceTexts } from "../../practice-texts.ts";
import { plural } from "../words.ts";

export const network = practiceTexts({
  "call-a-friend": {
    label: "somebody close whom you have not talked to for a while",
    words: [
      ({ name }) =>
        rich`When did you last talk with ${bold(name)}? Ask how they came to do what they do; one rarely asks those one knows best.`,
      ({ name }) =>
        rich`${bold(name)} knows you well, and may not know what you are looking for. Tell them today?`,
      ({ name }) => rich`A call to ${bold(name)}, without an agenda. Whom have they met lately?`,
      ({ name }) =>
        rich`Good friends forget to ask each other for names. Try it with ${bold(name)}.`,
    ],
  },
  "call-an-acquaintance": {
    label: "an acquaintance, who hears of other things",
    words: [
      ({ name }) =>
        rich`Most jobs come through people one knows a little. ${bold(name)} is one of them: a short hello today?`,
      ({ name }) =>
        rich`${bold(name)} moves in other circles than you. What do they see from there? Ask in two lines.`,
      ({ name }) =>
        rich`Who knows what ${bold(name)} has heard of? A friendly question costs little.`,
      ({ name }) =>
        rich`You and ${bold(name)} have not talked for some months. Fifteen minutes would catch you both up.`,
    ],
  },
  "wake-dormant-tie": {
    label: "somebody you lost sight of",
    words: [
      ({ name }) =>
        rich`You have not talked with ${bold(name)} for three years or more. Old ties wake up easily: “I thought of you” is enough.`,
      ({ name }) =>
        rich`What became of ${bold(name)}? People one lost sight of often help most, as they have been elsewhere since.`,
      ({ name }) =>
        rich`It feels odd to write after years, and is nearly always welcome. Two lines to ${bold(name)}?`,
      ({ name }) => rich`A memory you share with ${bold(name)} makes a good first line. Which one?`,
    ],
  },
  "new-name-outreach": {
    label: "a name that somebody gave you",
    words: [
      ({ name, about }) =>
        about === ""
          ? rich`You were given the name of ${bold(name)}, and have not written yet. Shall we put a letter together?`
          : rich`${bold(about)} gave you the name of ${name}, and you have not written yet. Shall we put a letter together?`,
      ({ name }) =>
        rich`A name is worth most while it is fresh: ${bold(name)}. The first sentence says who sent you.`,
      ({ name, about }) =>
        about === ""
          ? rich`Somebody thought that ${bold(name)} and you should talk. A good reason to write today.`
          : rich`${bold(about)} thought that ${name} and you should talk. A good reason to write today.`,
    ],
  },
  "level-three": {
    label: "somebody you do not know yet",
    words: [
      ({ name }) =>
        rich`${bold(name)} is on your list, and you do not know each other yet. Take it into a real conversation: one letter.`,
      ({ name }) =>
        rich`What nobody has advertised yet, people further out have heard of. What would you ask ${bold(name)}?`,
      ({ name }) =>
        rich`A connection becomes a contact with the first call. Shall ${bold(name)} be the one this week?`,
    ],
  },
  "first-letter": {
    label: "the very first letter, to somebody who likes you",
    words: [
      ({ name }) =>
        rich`Begin where it is easy: ${bold(name)} would be glad to hear what you are up to. Shall we write the first letter?`,
      ({ name }) =>
        rich`You would not mind if ${bold(name)} asked you. They won’t mind either: three lines today.`,
      ({ name }) =>
        rich`Asking feels larger than it is. Start with ${bold(name)}, who knows you well.`,
    ],
  },
  "who-next": {
    label: "a new conversation",
    words: [
      () => "It has been quiet for some days. Shall I show you three people who could be next?",
      () => "One conversation this week would be enough. Whom would you like to hear from?",
      () =>
        "If you talked with somebody lately, log it. If not, I have somebody in mind whom you could write to.",
    ],
  },
  "list-people": {
    label: "the list of people you know",
    words: [
      ({ count }) =>
        count === 0
          ? "Everybody knows more people than they think. Five minutes: family, school, past jobs, neighbours, clubs."
          : `${plural(count, { one: "One name is", other: "# names are" })} on your list. Go on with the next circle? Relatives and other fields count, too.`,
      () =>
        "Don’t decide beforehand who can help. List five people from one circle today, whoever comes to mind.",
      () =>
        "Who has ever asked you for help? Those people would like to return it. Add them to your list.",
      () => "Five names in five minutes: the next circle of the people whom you know already.",
    ],
  },
  "ten-names": {
    label: "the ten-names test",
    words: [
      () =>
        "If you needed help tomorrow, which ten people would you call? The check-up shows how your network stands.",
      () =>
        "A quarter has passed: time for the ten-names test. It takes a minute, and shows where a word is due.",
      () =>
        "How is your network? One look at close, distant and sleeping ties shows what to do next.",
    ],
  },
  "state-goal": {
    label: "what you are looking for",
    words: [
      () =>
        "What would you like from the people you talk to? One line is enough, and it makes everything else easier to choose.",
      () =>
        "Those who know what you want can help you. Say it in one line: a field, a role, a change, a wider circle.",
      () => "Your goal is still open. It may change any day; a first one helps to begin.",
    ],
  },
  "target-employers": {
    label: "employers you would like to work for",
    words: [
      () =>
        "Name three employers whom you would like to work for, hiring or not. I will tell you when a contact leads there.",
      () => "Which firms do you keep coming back to? A short list tells others where to listen.",
      () =>
        "Postings come last; people come first. Which employers should yours know? Up to ten fit on the list.",
    ],
  },
  "who-knows": {
    label: "who here could open a door",
    words: [
      () =>
        "Somebody here may know somebody at one of your target employers. I can ask around quietly; which one first?",
      () =>
        "Seen a posting you like? Give me its employer, and I ask in private who could open that door.",
      () =>
        "Behind every employer on your list there are people. Shall we find out who knows them?",
    ],
  },
  "week-review": {
    label: "a look back at your week",
    words: [
      () => "Three minutes for your week: what went well, what slipped, and one plan for the next.",
      () =>
        "Before the week ends: who moved you on? Look back, and choose one thing for the coming days.",
      () => "How much of your week went to people? Your review is ready, for you alone.",
      () => "A plan with a day and an hour gets done. Look at your week, and make one.",
      () =>
        "What would you like to do again next week? Your review has the figures; the plan is yours.",
    ],
  },
});
