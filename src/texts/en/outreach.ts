import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { day, plural } from "./words.ts";

type Named = { readonly name: string };
type By = { readonly day: string; readonly today: string };
type Way = "letter" | "e-mail" | "message";

export const reachCommand = {
  about: "Reach somebody: what to write, what comes next, and everybody you are in touch with",
  verbs: {
    "": {
      about: "Reach somebody: what to write, what comes next, and everybody you are in touch with",
      title: "Reach somebody",
      submit: "Continue",
      options: {
        contact: {
          about: "Whom you want to reach; leave it out to see everybody who is under way",
          label: "Whom do you want to reach?",
        },
        state: {
          about: "Where it stands now, such as sent or replied",
          label: "Where does it stand?",
        },
      },
    },
  },
} satisfies CommandTexts;

const way = {
  about: "A letter, an e-mail or a message",
  label: "How will you write?",
  hint: "A letter on paper is read first",
};

export const outreachDraftForm = {
  title: "What to write",
  submit: "Write It",
  options: {
    way,
    learn: {
      about: "What you want to learn from them",
      label: "What do you want to learn?",
      hint: "“how hospitals choose their software”",
    },
    why: {
      about: "Why you write to this person and nobody else",
      label: "Why them?",
      hint: "Recent news helps: “I read that your clinic opened a second ward in May.”",
    },
    referrer: {
      about: "Who gave you their name",
      label: "Who sent you?",
      hint: "They stand in the first sentence",
    },
    offer: {
      about: "What you can offer in return",
      label: "What can you offer?",
      hint: "“I can show you what worked for us when we changed systems.”",
    },
  },
} satisfies FormTexts;

export const outreachLetterForm = {
  title: "Check my letter",
  submit: "Check It",
  options: {
    way,
    letter: { about: "The whole letter", label: "Your letter" },
  },
} satisfies FormTexts;

export const outreachScheduleForm = {
  title: "When do you talk?",
  submit: "Save",
  options: {
    day: {
      about: "The day of the conversation",
      label: "Which day?",
      hint: "“next Tuesday”, “12 March”",
    },
    time: {
      about: "The time, where you are",
      label: "What time, for fifteen minutes?",
      hint: "“10:30”, “3 pm”; your own time zone",
    },
  },
} satisfies FormTexts;

export const outreachRehearseForm = {
  title: "Rehearse a first call",
  submit: "Ask Them",
  options: {
    member: {
      about: "A member you would like to rehearse with",
      label: "With whom?",
      hint: "I ask them in private, and you two talk only if they say yes",
    },
  },
} satisfies FormTexts;

export const outreach = {
  gone: "That outreach is no longer there.",
  onlyYou: "Only you can see this.",

  pipelineTitle: ({ open }: { open: number }) =>
    plural(open, { one: "One person is under way", other: "# people are under way" }),
  line: ({ label, state, next }: { label: string; state: string; next: readonly Span[] }) =>
    rich`${bold(label)} · ${state}\n${next}`,
  states: {
    planned: "planned",
    sent: "sent",
    replied: "replied",
    scheduled: "scheduled",
    met: "met",
    declined: "declined",
    silent: "silent",
  },
  next: {
    planned: ({ day: value, today }: By): readonly Span[] => rich`Write by ${day(value, today)}`,
    sent: ({ day: value, today }: By): readonly Span[] =>
      value <= today ? rich`Have they answered?` : rich`Give them until ${day(value, today)}`,
    replied: ({ day: value, today }: By): readonly Span[] =>
      rich`Offer two times to talk by ${day(value, today)}`,
    scheduled: ({ at }: { at: readonly Span[] }): readonly Span[] => rich`You talk: ${at}`,
    afterwards: rich`You have talked by now: how was it?`,
    secondTry: rich`One gentle second try`,
  },
  open: "Open",
  previous: "Back",
  more: "Next",
  metSoFar: ({ count }: { count: number }) =>
    count === 0
      ? "An outreach counts once you have talked."
      : `An outreach counts once you have talked. ${plural(count, { one: "One has", other: "# have" })} led there so far.`,
  whomNext: "Whom to Reach Next",

  suggestTitle: "Whom to reach next",
  suggestion: ({ label, reason, goal }: { label: string; reason: string; goal: string }) =>
    rich`${bold(label)}\n${reason}${goal === "" ? "" : ` ${goal}`}`,
  reasons: {
    first: "You know them well, so this is an easy first one.",
    "target-employer": "They know from the inside how it is there.",
    dormant: "You have not talked for three years or more, and they know people whom you do not.",
    strong: "You know them well, and friends like to be asked.",
    referred: "Somebody gave you their name, so your first sentence is there already.",
    weak: "You know them a little: they move in other circles than you do.",
    new: "You wanted to meet them, and fifteen minutes are enough to begin with.",
  },
  servesGoal: ({ goal }: { goal: string }) =>
    `For your goal, ask whom they would talk to: “${goal}”.`,
  noGoal: ({ prefix }: { prefix: string }) =>
    `With a goal I can say what each of them has to do with it: /${prefix}goal sets it in one line.`,
  reachOut: "Reach Out",
  nobodyYet: ({ prefix }: { prefix: string }) =>
    `Your list is empty. Who would be glad to hear from you? Save them with /${prefix}contact add, then their name.`,
  everybodyRests: ({ prefix }: { prefix: string }) =>
    `Everybody on your list is under way or resting. Who else comes to mind? /${prefix}contact add takes the name.`,
  noStrongTie: ({ prefix }: { prefix: string }) =>
    `A first one is easiest with somebody you know well. Who is that? /${prefix}contact add takes the name, with tie:strong.`,
  firstTime:
    "Asking feels bigger than it is. You would ask a friend for a good plumber without a second thought, and people like to be asked about what they know. So begin with somebody who will be glad to hear from you.",
  nextName: "Some will, some won’t. Here is the next name:",

  stands: {
    planned: ({ name, day: value, today }: Named & By) =>
      rich`You want to reach ${bold(name)}. Next: write to them by ${day(value, today)}.`,
    sent: ({ name, day: value, today }: Named & By) =>
      rich`You have written to ${bold(name)}. Give them until ${day(value, today)}; I will ask you then.`,
    sentDue: ({ name }: Named) =>
      rich`Your letter to ${bold(name)} has had its time. Have they answered?`,
    replied: ({ name, day: value, today }: Named & By) =>
      rich`${bold(name)} answered. Next: offer two times for fifteen minutes by ${day(value, today)}.`,
    scheduled: ({ name, at }: Named & { at: readonly Span[] }) =>
      rich`You talk with ${bold(name)} for fifteen minutes: ${at}.`,
    scheduledPast: ({ name, at }: Named & { at: readonly Span[] }) =>
      rich`You were going to talk with ${bold(name)}: ${at}. How was it?`,
    met: ({ name }: Named) =>
      rich`You and ${bold(name)} have talked, which is what it was all for.`,
    declined: ({ name }: Named) =>
      rich`${bold(name)} said no this time. That is fine, and it is rarely about you.`,
    silent: ({ name }: Named) =>
      rich`No word from ${bold(name)} so far. Silence most often means a full week. Being asked is no imposition, and one gentle second try is good manners.`,
    resting: ({ name }: Named) =>
      rich`No word from ${bold(name)}, so let it rest. You asked kindly, and that was the part in your hands. I will not bring them up again for three months.`,
  },
  whoIsIt: "Say for whom: add the contact, as in “Ana Silva state:sent”.",
  moved: {
    sent: "Sent. That was the hardest part, and you did it.",
    replied: "Good news.",
    scheduled: "It is in the calendar.",
    declined: "Thank you for telling me.",
    silent: "Noted.",
  },
  alreadyThere: "That is noted already.",
  tooFar: ({ name, state }: Named & { state: string }) =>
    rich`With ${bold(name)} you are further than that (${state}), so I left it as it is.`,
  writtenTwice: ({ name }: Named) =>
    rich`You have written to ${bold(name)} twice, and that is enough: let it rest. If they answer after all, tell me with “They Replied”.`,

  buttons: {
    write: "Write It",
    sent: "Mark as Sent",
    replied: "They Replied",
    scheduled: "We Have a Date",
    reschedule: "Change the Time",
    declined: "They Said No",
    silent: "No Answer",
    wait: "Give It a Week",
    talked: "We Have Talked",
    prepare: "Prepare",
    again: "Start Again",
    rest: "Let It Rest",
    ahead: "Have You Told Them?",
    rehearse: "Rehearse It First",
    checkOwn: "Check My Own Letter",
  },
  waits: ({ name, day: value, today }: Named & By) =>
    rich`${bold(name)} gets another week. I will ask you on ${day(value, today)}.`,

  referredBy: ({ referrer }: { referrer: string }) =>
    rich`${bold(referrer)} gave you this name. Put them into your first sentence, and ask them for a word ahead.`,
  askedAhead: ({ referrer, day: value, today }: By & { referrer: string }) =>
    rich`You asked ${bold(referrer)} for a word ahead on ${day(value, today)}.`,
  aheadTitle: ({ referrer }: { referrer: string }) =>
    rich`A word from ${bold(referrer)} opens the door before you knock. Here is a note to copy:`,
  aheadNote: ({ referrer, name, from }: Named & { referrer: string; from: string | undefined }) =>
    `Hello ${referrer}, thank you for telling me about ${name}. I am about to get in touch. Could you let them know to expect me? And may I ask what made you think of them?${from === undefined ? "" : `\n${from}`}`,
  aheadDone: "I Have Told Them",
  aheadNoted: ({ referrer }: { referrer: string }) =>
    rich`Noted: ${bold(referrer)} knows, so your letter will be expected.`,
  noReferrer: ({ name, prefix }: Named & { prefix: string }) =>
    `Nobody is noted as having given you the name of ${name}. /${prefix}contact edit takes it as referred-by.`,

  rehearseAsked: ({ name }: Named) =>
    rich`I have asked ${bold(name)} in private for ten minutes to rehearse. If it is a yes, I put you in touch.`,
  rehearseReason:
    "Rehearse a first call with me for ten minutes: I call, you answer as they might.",
  rehearseNotReached: ({ name }: Named) =>
    `I may not write to ${name} yet, so nothing was asked. Is there somebody else you could rehearse with?`,

  draftTitle: ({ name }: Named) => `For ${name}`,
  draftGood: "It says who you are, why you write and how long it takes. Copy it and send it.",
  letterGood: "I find nothing to change: send it.",
  draftFindings: ({ count }: { count: number }) =>
    plural(count, {
      one: "One thing might work better:",
      other: "# things might work better:",
    }),
  useAnyway: "Use It Anyway",
  changeIt: "Change It",
  notKept: "I do not keep this letter: copy it before you go on.",
  findings: {
    "asks-for-job": ({ words }: { words: string }) =>
      `“${words}” asks for a job. They can rarely give one, and always say how things work: ask for what you want to learn.`,
    "attaches-cv": ({ words }: { words: string }) =>
      `“${words}” turns it into an application. Leave the CV out, and bring it when they ask for it.`,
    "no-reason": ({ name }: Named) =>
      `It could go to anybody. Say why you write to ${name}: something they or their firm did lately that you liked.`,
    "no-offer": ({ name }: Named) =>
      `It only asks. Offer ${name} something, however small: what you know, whom you know, a hand with something.`,
    "referrer-missing": ({ referrer }: { referrer: string }) =>
      `${referrer} gave you the name: say so in the first sentence, as in “${referrer} suggested that I write to you.”`,
    "too-long": ({ count, limit }: { count: number; limit: number }) =>
      `It has ${count} words. Up to ${limit} are read at once: keep the reason, the question and the fifteen minutes.`,
    "no-time-limit":
      "It does not say how long it takes. Ask for fifteen minutes, and keep to them.",
  },

  letter: {
    greeting: ({ name, way: how }: Named & { way: Way }) =>
      how === "message" ? `Hello ${name},` : `Dear ${name},`,
    referrer: ({ referrer }: { referrer: string }) => `${referrer} suggested that I write to you.`,
    learn: (typed: string) => {
      const text = typed.trim().replace(/[.\s]+$/, "");
      if (
        /^(I|I’d|I'd|My|We|Could|Can|How do|How did|What do)\b/.test(text) ||
        /[?!]$/.test(text)
      ) {
        return /[?!]$/.test(text) ? text : `${text}.`;
      }
      const begun =
        /^[A-Z][a-z]/.test(text) &&
        /^(how|what|why|which|where|who|when|whether|if|about|more|from|to)\b/i.test(text)
          ? text.charAt(0).toLowerCase() + text.slice(1)
          : text;
      return /^(how|what|why|which|where|who|when|whether|if|about|more|from)\b/i.test(begun)
        ? `I would like to learn ${begun}.`
        : /^to\b/i.test(begun)
          ? `I would like ${begun}.`
          : `I would like to learn about ${begun}.`;
    },
    fifteenMinutes: {
      letter:
        "Would you have fifteen minutes for a call in the next two weeks? I will ring when it suits you, and keep to the time.",
      "e-mail":
        "Would you have fifteen minutes for a call in the next two weeks? I will ring when it suits you, and keep to the time.",
      message: "Would you have fifteen minutes for a call in the next two weeks?",
    },
    close: ({ from, way: how }: { from: string | undefined; way: Way }) => {
      const thanks = how === "message" ? "Thank you" : "With many thanks";
      return from === undefined ? thanks : `${thanks},\n${from}`;
    },
    secondTry: ({ name, from }: Named & { from: string | undefined }) =>
      `Hello ${name}, I wrote to you some days ago, and I know how full a week can be. Would fifteen minutes on the phone suit you at some point? If not, that is fine too.${from === undefined ? "" : `\n${from}`}`,
  },
  secondTryTitle: "A second note, ready to copy:",

  prep: {
    title: ({ name }: Named) => `Fifteen minutes with ${name}`,
    who: "Who",
    when: "When",
    chain: "How you got here",
    why: "Why them",
    learn: "What you want to learn",
    offer: "What you can offer",
    lastSpoke: "Last talked",
    day: ({ day: value, today }: By) => day(value, today),
    listen: "Listen more than you talk. Questions that help:",
    questions: [
      "How did you come to do what you do?",
      "What would surprise somebody from outside about your work?",
      "What would you do next in my place?",
      "What could I do for you?",
      "Which two people should I talk to next, for any reason?",
    ],
    answersTitle: "If you hear this, here is an answer:",
    answers: [
      { heard: "We are not hiring.", said: "I would like to learn how you work." },
      {
        heard: "I know nobody who is hiring.",
        said: "I would talk to anyone you suggest, for any reason.",
      },
    ],
    answer: ({ heard, said }: { heard: string; said: string }) =>
      rich`“${heard}” → ${bold(`“${said}”`)}`,
    fifteenMinutes: ({ prefix }: { prefix: string }) =>
      `After fifteen minutes say that the time is up, and thank them. Afterwards, /${prefix}met takes it down.`,
    file: "Fifteen minutes for your calendar",
    event: ({ name }: Named) => `Talk with ${name}`,
    eventNote: "Fifteen minutes. Listen more than you talk, and ask for two names.",
  },
};
