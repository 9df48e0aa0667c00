import { bold, mention, rich } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { day, list } from "./words.ts";

const company = {
  about: "An employer, or the link of a posting: only the address is read",
  label: "Which employer?",
  hint: "“Acme”, or the link of a posting",
};

export const knowsCommand = {
  about: "Ask quietly who could open a door at an employer",
  verbs: {
    "": {
      about: "Ask quietly who could open a door at an employer",
      title: "Who knows someone there?",
      submit: "Look",
      options: { company },
    },
  },
} satisfies CommandTexts;

export const matchVerb = {
  about: "Whether your contacts’ employers take part when others ask who knows somebody there",
  title: "Take part in /knows",
  submit: "Save",
  options: {
    setting: {
      about: "On or off; names are never shown, and you are asked each time",
      label: "Take part?",
    },
  },
};

/** By the action's name. */
export const knowsForms = {
  "knows-ask": {
    title: "Ask around quietly",
    submit: "Ask Quietly",
    options: {
      company: { about: "The employer", label: "Employer" },
      reason: {
        about: "Why you want to talk to somebody there, in a sentence",
        label: "Why do you want to talk to them?",
        hint: "“I plan shifts in hospitals and want to learn how they do it”",
      },
      offer: {
        about: "What you can offer in return, however small",
        label: "What can you offer?",
        hint: "“I can show them our shift plan”. Leave it empty if nothing comes to mind.",
      },
    },
  },
  "knows-other": {
    title: "Which employer?",
    submit: "Look",
    options: { company },
  },
  "path-said-yes": {
    title: "They said yes",
    submit: "Pass It On",
    options: {
      name: { about: "Who it is, as they agreed", label: "Their name" },
      role: { about: "What they do there", label: "What do they do there?" },
      way: {
        about: "How they would like to be reached",
        label: "How do they want to be reached?",
        hint: "“ana@acme.example”, “030 123456, after five”",
      },
    },
  },
  "employer-own": {
    title: "Where you work",
    submit: "Save",
    options: {
      employer: {
        about: "Where you work; leave it empty to take it back",
        label: "Where do you work?",
        hint: "Nobody sees it. If somebody asks for a way in, I ask you first.",
      },
    },
  },
  "employer-alias": {
    title: "Employer names",
    submit: "Save",
    options: {
      names: {
        about: "Two names of one employer, with = between them",
        label: "Two names of one employer",
        hint: "“Facebook = Meta”",
      },
    },
  },
} satisfies Readonly<Record<string, FormTexts>>;

type Company = { readonly company: string };
type Until = { readonly until: string; readonly today: string };

export const knows = {
  around: ({ company: name }: Company) =>
    rich`I can ask around quietly whether somebody here opens a door at ${bold(name)}.`,
  few: ({ company: name }: Company) =>
    rich`A few people here may open a door at ${bold(name)}. I can ask them quietly.`,
  ownContacts: ({ names }: { names: readonly string[] }) =>
    `You know ${list(names)} there yourself: that is the shortest way.`,
  reach: ({ name }: { name: string }) => `Reach ${name}`,
  ask: "Ask Quietly",
  howItWorks:
    "Whoever I ask sees your name, your reason and what you offer. You hear nothing of anybody until they and their contact have said yes.",
  read: ({ company: name }: Company) => rich`I read ${bold(name)} from that link. Is that right?`,
  readYes: "Yes, That Is It",
  readOther: "Another Name",
  notRead:
    "That link does not say which employer it is. Type the name instead, such as “Acme” or “City Hospital”.",
  notAnEmployer: ({ typed }: { typed: string }) =>
    `I could not read “${typed}” as an employer. Try a name such as “Acme” or “City Hospital”.`,
  expired: ({ prefix }: { prefix: string }) =>
    `I kept that for an hour only. Type it again: /${prefix}knows, then the employer.`,
  enoughToday:
    "That were ten employers today. Which of them matters most? Ask for that one, and look for others tomorrow.",
  enoughAsked:
    "You have asked for three employers since yesterday. Give people a little time; tomorrow you can ask for another one.",
  thinReason:
    "Please add a few words on why you want to talk to them. It is what people say yes to, such as “I plan shifts in hospitals and want to learn how they do it”.",
  alreadyOpen: ({ company: name }: Company) =>
    `You are asking for ${name} already. You hear from me after seven days at the latest.`,
  asked: ({ company: name }: Company) =>
    rich`I am asking around for ${bold(name)}, a few people at a time and each in private.`,
  askedNext: ({ until, today }: Until) =>
    `If somebody opens a door, you hear at once. Otherwise you hear by ${day(until, today)}.`,
  askedUnheard: ({ prefix }: { prefix: string }) =>
    `To hear how it goes, allow me to write to you: /${prefix}kith has the switch. Or look again with /${prefix}knows.`,
  openSince: ({ since, until, today }: Until & { since: string }) =>
    `You asked on ${day(since, today)}, and you hear by ${day(until, today)}.`,
  withdraw: "Withdraw",
  withdrawn: ({ company: name }: Company) =>
    rich`Done: nobody is asked for ${bold(name)} any more.`,
  noPath: ({ company: name }: Company) => rich`There is no path to ${bold(name)} this time.`,
  noPathNext: ({ prefix }: { prefix: string }) =>
    `That happens often, and it says nothing about you. What else opens doors: /${prefix}ask new asks the whole group, somebody you know only a little may know somebody there, and /${prefix}goal holds up to ten employers, so there is a next one.`,
  whyEnded: "You asked around for a path to an employer, and the seven days are over.",

  ownerAsk: ({ asker, company: name }: Company & { asker: string }) =>
    rich`${bold(asker)} is looking for a way into ${bold(name)}, and your contacts or your employer fit.`,
  ownerReason: ({ reason }: { reason: string }) => rich`Why: “${reason}”`,
  ownerOffer: ({ offer }: { offer: string }) => rich`What they offer: “${offer}”`,
  ownerHow:
    "What would suit you? Nobody learns that I asked you, and “Not This Time” reads like no answer.",
  ways: {
    "call-ahead": "I’ll Call Ahead",
    note: "I’ll Pass On a Note",
    talk: "15 Minutes With Me",
  },
  whoIsIt: "Whom Do I Know There?",
  notThisTime: "Not This Time",
  whyAsked: "Somebody asks quietly for a way to an employer, and you let your contacts take part.",
  yourContacts: ({ names, company: name }: Company & { names: readonly string[] }) =>
    names.length === 0
      ? `At ${name} I find none of your contacts any more.`
      : `At ${name} you know ${list(names)}. Only you can see this.`,
  youWorkThere: ({ company: name }: Company) => `You said that you work at ${name}.`,
  chooseContact: "Whom will you speak to? Only you see these names.",
  chooseOne: "Choose a person",
  nobodyThere: ({ company: name }: Company) =>
    `At ${name} I find none of your contacts any more. If you like, offer fifteen minutes yourself.`,
  over: "This has ended. Nothing more is needed from you.",
  taken: "Thank you. Somebody else is helping already, so nothing more is needed from you.",
  answered: "You have answered this one already. Nothing more is needed from you.",
  declined: "That is fine. I tell nobody, and I ask somebody else.",
  promised: ({ name, asker, way }: { name: string; asker: string; way: "call-ahead" | "note" }) =>
    way === "note"
      ? rich`Thank you. Send ${bold(name)} a line: may ${bold(asker)} get in touch? I have put it on your list for tomorrow.`
      : rich`Thank you. Give ${bold(name)} a call: may ${bold(asker)} get in touch? I have put it on your list for tomorrow.`,
  promisedNext: ({ asker }: { asker: string }) =>
    `${asker} hears nothing before that. When your contact has answered, press one of these.`,
  theySaidYes: "They Said Yes",
  theySaidNo: "Rather Not",
  promise: ({ asker, company: name }: Company & { asker: string }) =>
    `ask whether ${asker} may get in touch (${name})`,
  remind: ({ asker, company: name }: Company & { asker: string }) =>
    rich`Did you reach the person you know at ${bold(name)} for ${bold(asker)}? One tap is enough; if it was too full a week, that is fine too.`,
  whyRemind: "You said that you would ask one of your contacts.",
  promiseEnded: ({ asker, company: name }: Company & { asker: string }) =>
    rich`Three weeks ago you offered to ask the person you know at ${bold(name)} for ${bold(asker)}. I have let it rest now, so nothing more is needed. Thank you for having been willing.`,
  thanksNo: "Thank you for trying. I tell nobody, and I look further.",
  together: ({ asker, owner }: { asker: string; owner: string }) =>
    rich`${mention(owner)} and ${mention(asker)}, here you are: fifteen minutes, when it suits you both.`,
  togetherAbout: ({ company: name, reason }: Company & { reason: string }) =>
    rich`It is about ${bold(name)}: “${reason}”`,
  togetherMove: ({ asker, day: value, today }: { asker: string; day: string; today: string }) =>
    rich`${mention(asker)}, please make the next move: offer two times by ${day(value, today)}.`,
  whyTogether: "You asked for a path, and somebody takes fifteen minutes for you.",
  insteadOf: ({ name, company: employer }: Company & { name: string }) =>
    rich`You and ${bold(name)} can talk for fifteen minutes about ${bold(employer)}.`,
  talkAgreed: ({ asker }: { asker: string }) =>
    rich`Thank you. I am putting you and ${bold(asker)} together now.`,
  talkAgreedLater: ({ asker }: { asker: string }) =>
    rich`Thank you. It is night for ${bold(asker)}, so I put the two of you together in the morning.`,

  opened: ({
    owner,
    name,
    role,
    company: employer,
  }: Company & { owner: string; name: string; role: string | null }) =>
    rich`There is a path to ${bold(employer)}: ${bold(name)}${role === null ? "" : `, ${role}`}, said yes. ${bold(owner)} asked them for you.`,
  openedWay: ({ way }: { way: string }) => rich`How to reach them: ${way}`,
  openedNext: ({ owner }: { owner: string }) =>
    `Name ${owner} in your first sentence, ask for fifteen minutes, and don’t ask for a job.`,
  save: "Save as Contact",
  whyOpened: "You asked for a path to an employer, and somebody found one.",
  saved: ({ name }: { name: string }) => rich`Saved ${bold(name)}. Only you can see them.`,
  savedBefore: "They are among your contacts already.",
  passedOn: ({ name, asker }: { name: string; asker: string }) =>
    rich`Done. ${bold(asker)} has it now, and is asked to confirm your help. Thank you: ${bold(name)} and you have opened a door.`,
  noLonger: ({ asker, company: name }: Company & { asker: string }) =>
    rich`${bold(asker)} does not need the way into ${bold(name)} any more, so there is nothing left to do. Thank you for your offer.`,
  whyNoLonger: "You offered to help somebody, and they have withdrawn their question.",

  news: ({ employers }: { employers: readonly string[] }) =>
    rich`There may be a path to ${bold(list(employers))} now: a few people here may open a door.`,
  whyNews: "It is one of the employers in your goal.",
  askWho: ({ company: name }: Company) => `Ask Who Knows ${name}`,
  notATarget: ({ prefix }: { prefix: string }) =>
    `That is not among the employers in your goal any more. /${prefix}goal shows them.`,
  askWhoContact: "Ask Who Knows Them There",
  noCompany: ({ name }: { name: string }) =>
    `I do not know where ${name} works. Add it with “Edit”, and I can ask around.`,

  match: {
    on: "The employers of your contacts take part now. Names are never shown: if somebody looks for a way in, I ask you in private, and you decide each time.",
    off: "The employers of your contacts take no part any more. You can still ask for others.",
    ask: "May the employers of your own contacts take part, too? Names are never shown: if somebody looks for a way in, I ask you in private, and you decide each time.",
    yes: "Yes, Take Part",
    no: "No",
    turnOff: "Stop Taking Part",
    ownEmployer: "Where I Work",
    ownSaved: ({ employer }: { employer: string }) =>
      `Noted: ${employer}. Nobody sees it, and I ask you before anything happens.`,
    ownWaits: ({ employer, prefix }: { employer: string; prefix: string }) =>
      `Noted: ${employer}. It takes part once you turn that on with /${prefix}contact match on.`,
    ownGone: "Done. Where you work takes no part any more.",
    unheard: ({ prefix }: { prefix: string }) =>
      `I may not write to you yet, so nobody can be helped through you. /${prefix}kith has the switch.`,
  },
  aliases: {
    title: "Employer Names",
    button: "Employer Names",
    none: "I know many names of large employers. If your group calls one by two names, tell me.",
    intro: "These are one employer each for your group:",
    line: ({ first, second }: { first: string; second: string }) => `${first} = ${second}`,
    add: "Add Names",
    remove: "Take one away",
    saved: ({ first, second }: { first: string; second: string }) =>
      `From now on ${first} and ${second} are one employer here.`,
    removed: "Taken away.",
    unreadable: ({ typed }: { typed: string }) =>
      `I need two names with = between them, such as “Facebook = Meta”. I read “${typed}”.`,
    tooMany: "That is as many as I can keep. Take one away first.",
  },
};
