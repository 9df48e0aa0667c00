import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { outreachLetters } from "./outreach-letters.ts";
import { outreachPrep } from "./outreach-prep.ts";
import { outreachSuggestions } from "./outreach-suggestions.ts";
import { day, plural } from "./words.ts";

type Named = { readonly name: string };
type By = { readonly day: string; readonly today: string };

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
  metSoFar: ({ count }: { count: number }) =>
    count === 0
      ? "An outreach counts once you have talked."
      : `An outreach counts once you have talked. ${plural(count, { one: "One has", other: "# have" })} led there so far.`,
  whomNext: "Whom to Reach Next",

  ...outreachSuggestions,

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

  ...outreachLetters,
  prep: outreachPrep,
};
