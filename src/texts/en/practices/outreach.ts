import { bold, rich } from "#chat/message.ts";
import { practiceTexts } from "../../practice-texts.ts";

export const outreach = practiceTexts({
  "answer-reply": {
    label: "an answer that waits for a time",
    words: [
      ({ name }) =>
        rich`${bold(name)} has answered you. Propose two times for fifteen minutes, today while it is warm.`,
      ({ name }) =>
        rich`${bold(name)} wrote back: the hard part is done. Which two times suit you?`,
      ({ name }) =>
        rich`An answer from ${bold(name)} is waiting for a day and an hour. Shall it be this week?`,
      ({ name }) =>
        rich`${bold(name)} is willing to talk. Name a time, and the rest follows by itself.`,
    ],
  },
  "prepare-talk": {
    label: "tomorrow’s conversation",
    words: [
      ({ name, at }) =>
        rich`You talk with ${bold(name)} tomorrow, ${at}. Ten minutes now: why them, three questions, and who else.`,
      ({ name, at }) =>
        rich`Tomorrow, ${at}: ${bold(name)}. The prep card has questions, and answers to “we are not hiring”.`,
      ({ name, at }) =>
        rich`One look at the prep card today, and tomorrow’s fifteen minutes with ${bold(name)} (${at}) are theirs and yours.`,
      ({ name, at }) =>
        rich`What would you most like to learn from ${bold(name)} tomorrow, ${at}? Write down one question now.`,
    ],
  },
  "listen-first": {
    label: "today’s conversation",
    words: [
      ({ name, at }) =>
        rich`Today you talk with ${bold(name)}, ${at}. Ask, and listen more than you talk: the card has good questions.`,
      ({ name, at }) =>
        rich`${bold(name)} today, ${at}. Begin with what they do, end with “who else should I talk to?”`,
      ({ name, at }) =>
        rich`Fifteen minutes with ${bold(name)} today, ${at}. Keep to them, and you will be welcome again.`,
      ({ name, at }) =>
        rich`Before you talk with ${bold(name)} (${at}): what could you do for them? A good question to take along.`,
    ],
  },
  "log-talk": {
    label: "a conversation to log",
    words: [
      ({ name }) =>
        rich`Did you and ${bold(name)} talk? Log it in a minute, and I will remind you of thanks and what comes next.`,
      ({ name }) =>
        rich`How was it with ${bold(name)}? Note names and promises while you remember them.`,
      ({ name }) =>
        rich`The time with ${bold(name)} has come and gone. Log it, or set another time if it moved.`,
      ({ name }) => rich`What did you learn from ${bold(name)}? One line now is worth ten later.`,
    ],
  },
  "silent-outreach": {
    label: "a letter without an answer yet",
    words: [
      ({ name }) =>
        rich`You wrote to ${bold(name)} some days ago. Did they answer? If not, that is about their week, not about you.`,
      ({ name }) =>
        rich`Any word from ${bold(name)}? Some answer, some don’t, and both are fine. Tell me, and we go on.`,
      ({ name }) =>
        rich`Your letter to ${bold(name)} has had time to be read. Was there an answer?`,
      ({ name }) =>
        rich`People like to be asked, and some are slow to say so. Has ${bold(name)} written back?`,
    ],
  },
  "second-try": {
    label: "one gentle second try",
    words: [
      ({ name }) =>
        rich`${bold(name)} has not answered. One gentle second note is welcome more often than one thinks; after it we let it rest.`,
      ({ name }) =>
        rich`A second, shorter note to ${bold(name)}? Letters get lost in a week; one reminder is no imposition.`,
      ({ name }) =>
        rich`Two lines to ${bold(name)}: that you know they are busy, and that fifteen minutes would do. Then it may rest.`,
      ({ name }) =>
        rich`Try ${bold(name)} once more, or let it rest. Either way there is a next name.`,
    ],
  },
  "warm-referral": {
    label: "a word ahead from whoever gave the name",
    words: [
      ({ name, about }) =>
        rich`${bold(about)} gave you ${name}’s name. Have you told them that you are about to write? A word ahead doubles your welcome.`,
      ({ name, about }) =>
        rich`Before you write to ${name}: ask ${bold(about)} why them, and to say a word beforehand.`,
      ({ name, about }) =>
        rich`A call from ${bold(about)} to ${name} makes a stranger expected. A note asking for it is ready.`,
      ({ name, about }) =>
        rich`${bold(about)} can open the door to ${name} a little. Two lines to ask them today?`,
    ],
  },
  rehearse: {
    label: "a rehearsal before the first letter",
    words: [
      ({ name }) =>
        rich`The first letter is the hardest one. Would you like to rehearse it with somebody here before it goes to ${bold(name)}?`,
      ({ name }) =>
        rich`You already ask friends for a plumber; asking ${bold(name)} what they know is no different. Try it out with a member first?`,
      ({ name }) =>
        rich`Say it aloud once, and ${bold(name)} will be easier to write to. Somebody here would listen.`,
    ],
  },
  "write-letter": {
    label: "the next letter",
    words: [
      ({ name }) =>
        rich`Today: a few lines to ${bold(name)}. What would you like to learn from them, and why from them?`,
      ({ name }) =>
        rich`${bold(name)} is next on your list. I put the letter together from three answers; you send it.`,
      ({ name }) =>
        rich`Ten minutes for a letter to ${bold(name)}: something you like about their work, one question, no CV.`,
      ({ name }) =>
        rich`People like to be asked about what they know. Is today the day for ${bold(name)}?`,
      ({ name }) =>
        rich`One step towards talking with ${bold(name)}: begin with the reason why it is them.`,
    ],
  },
  "send-letter": {
    label: "a letter that is ready to go",
    words: [
      ({ name }) =>
        rich`Your letter to ${bold(name)} is ready. Read it once more, and send it today?`,
      ({ name }) =>
        rich`The letter to ${bold(name)} is good enough, and sent is better than perfect.`,
      ({ name }) =>
        rich`${bold(name)} can only answer what they have got. Does your letter go out today?`,
      ({ name }) =>
        rich`One tap away: your words to ${bold(name)}. Send them, and tell me that you did.`,
    ],
  },
  "offer-first": {
    label: "something to offer",
    words: [
      ({ name }) =>
        rich`Before you ask ${bold(name)} for time: what could you offer? A name, an article, a view from outside.`,
      ({ name }) =>
        rich`What have you read or seen lately that ${bold(name)} would like? Put it into your letter.`,
      ({ name }) =>
        rich`People notice who gives first. Think of one small thing for ${bold(name)} today.`,
    ],
  },
  "so-what-next": {
    label: "the next name",
    words: [
      () =>
        "Some will, some won’t. One no brings you nearer to the next yes: shall I show you who could be next?",
      () =>
        "That one did not work out, and it says little about you. Somebody else on your list would be glad to talk.",
      () => "On to the next name: the best cure for a no is a new conversation.",
    ],
  },
});
