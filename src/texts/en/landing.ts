import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { day, list, oneOf, plural } from "./words.ts";

const landedOptions = {
  role: {
    about: "What you will do; those you thank can read it",
    label: "What will you do?",
    hint: "Only if you like. Those whom you thank can read it",
  },
  company: {
    about: "Where; those you thank can read it",
    label: "Where?",
    hint: "Only if you like. Those whom you thank can read it",
  },
  when: { about: "When it was settled; today if you leave it out", label: "Since when?" },
  share: {
    about: "Whether I tell this channel; I tell nobody unless you say yes",
    label: "Shall I tell the channel?",
    hint: "I tell nobody unless you say yes",
  },
  credit: {
    about: "Members who were on the path to it",
    label: "Which members helped you get there?",
    hint: "I propose people in the next step, too",
  },
};

export const landedCommand = {
  about: "Say that you have a job, and thank the people who led you to it",
  verbs: {
    "": {
      about: "Say that you have a job, and thank the people who led you to it",
      title: "You have landed",
      submit: "Save",
      options: landedOptions,
    },
  },
} satisfies CommandTexts;

export const landingForm = {
  title: "You have landed",
  submit: "Save",
  options: landedOptions,
} satisfies FormTexts;

export const pledgeForm = {
  title: "Calls for others",
  submit: "Promise",
  options: {
    calls: {
      about: "How many calls of 15 minutes a month",
      label: "How many 15-minute calls a month?",
      hint: "0 to 8. One is a great deal",
    },
    kinds: {
      about: "For what; anything if you leave it out",
      label: "For what?",
      hint: "“Advice, mock interview”. Leave it empty for anything",
    },
    starting: {
      about: "From when on",
      label: "From when on?",
      hint: "The first weeks in a new job are yours",
    },
  },
} satisfies FormTexts;

type Named = { readonly name: string };
type Names = { readonly names: readonly string[] };

const calls = (count: number) =>
  plural(count, { one: "one call of 15 minutes a month", other: "# calls of 15 minutes a month" });

export const landing = {
  job: ({ role, company }: { role: string | null; company: string | null }): string | undefined => {
    if (role === null) return company === null ? undefined : `at ${company}`;
    return company === null ? role : `${role} at ${company}`;
  },

  saved: "Congratulations! You have landed. How good that you say so.",
  changed: "Noted: I have changed what you said about your landing.",
  shared: {
    told: "I am telling the channel.",
    "told-before": "The channel has heard it already.",
    "no-channel":
      "I told nobody, as there is no channel here. Type the command in the channel that should hear it.",
  },
  /** What others see of the stage beside what the channel was told. */
  seenBeside: {
    group: "The group may see your stage, too.",
    organisers: "Apart from that, only organisers may see your stage.",
    nobody: "Apart from that, nobody sees your stage.",
  },
  slower: ({ prefix }: { prefix: string }) =>
    `Your nudge comes once a week from now on; /${prefix}nudges set days:weekdays brings each weekday back.`,

  whoHelped: "Who was on the path to it? Most jobs are found by word of mouth, person by person.",
  whoElse: "Was anybody else on the path?",
  choosePeople: "Choose the people",
  proposed: ({
    name,
    isMember,
    through,
  }: Named & { isMember: boolean; through: string | undefined }) =>
    name +
    (isMember ? ", of this group" : "") +
    (through === undefined ? "" : `, through ${through}`),
  addOthers: ({ prefix }: { prefix: string }) =>
    `Somebody is missing? /${prefix}landed credit: takes any member, with @.`,
  nobodyProposed: ({ prefix }: { prefix: string }) =>
    `Did somebody in this group help you get there? Name them with /${prefix}landed credit: and an @, and I will pass on your thanks.`,
  chosen: ({ names }: Names) => rich`On the path so far: ${bold(list(names))}.`,
  thankThem: "Thank Them",
  chooseAgain: "Choose Again",
  beforeThanks:
    "Members get a letter from me in your name: that you have landed, what you said about the job, and a picture of the path. Each name stays hidden from the others until that person agrees. I never write to your contacts, and name them to nobody.",
  willThank: ({ names }: Names) =>
    rich`I will write to ${bold(list(names))} in a few minutes, each in private.`,
  thankYourself: ({ names }: Names) =>
    names.length === 1
      ? rich`${bold(list(names))} should hear it from you. Some words to copy:`
      : rich`${bold(list(names))} should hear it from you, one by one. Some words to copy:`,
  thanksText: ({ name, job }: { name: string | undefined; job: string | undefined }) =>
    `“Dear ${name ?? "…"}, I have found a job${job === undefined ? "" : ` (${job})`}, and you were on the path to it. Our conversation moved me one step on, and I have not forgotten it. Thank you. If I can ever do something for you, I would be glad.”`,
  inYourWords: "In your own words it is worth even more.",
  thankedBefore: "Everybody on the path is thanked already.",

  note: ({ person, job }: { person: Span; job: string | undefined }) =>
    rich`${person} has landed${job === undefined ? "" : rich`: ${bold(job)}`}. Congratulations! People led to it, one after the other; thank you to each of them.`,
  seePath: "See the Path",
  whyNote: "A member asked me to tell the channel.",
  noPath: "Nobody is on this path yet.",
  pathNames: "Only those who agreed are named.",
  pathClosed: "This landing was taken back, so there is no path to show.",

  thanksLetter: ({ name, job }: Named & { job: string | undefined }) =>
    rich`${bold(name)} has landed${job === undefined ? "" : rich` (${job})`}, and says that you were on the path to it: thank you.`,
  mayName: "The others on the path see you as “a member of this group”. May they see your name?",
  showName: "Show My Name",
  stayUnnamed: "Stay Unnamed",
  nameShown:
    "Good: whoever looks at the path sees your name from now on. It looks like this to you:",
  nameHidden: "Good: you stay “a member of this group”. It looks like this to you:",
  thanksNext: ({ prefix }: { prefix: string }) =>
    `What you gave counts where it is confirmed: /${prefix}gave logs it.`,
  whyThanks: "A member credits you with a part in their landing.",

  tree: {
    title: "The path to a new job",
    ownTitle: "Your path to a new job",
    subtitle: ({ count }: { count: number }) =>
      plural(count, { one: "One person led to it", other: "# people led to it, one to the next" }),
    you: "You",
    member: "A member of this group",
    contact: "Somebody from outside the group",
    memberNote: "Member of this group",
    hiddenNote: "Named here once they agree",
    contactNote: ({ name }: Named) => `A contact of ${name}’s`,
    ownContact: "Your contact, named only to you",
    ownJob: "Your new job",
    landed: "Has landed",
    alt: ({
      title,
      steps,
      job,
    }: {
      title: string;
      steps: readonly { readonly name: string; readonly through: string | undefined }[];
      job: string;
    }) =>
      `${title}: ${steps.map(({ name, through }) => (through === undefined ? name : `${name}, through ${through}`)).join("; ")}. At the end: ${job}.`,
  },

  pledgeAsk:
    "Somebody took fifteen minutes for you. Would you like to do that for others, once you have settled in? You say how many calls a month, for what, and from when.",
  promise: "Promise Calls",
  promiseAgain: "Promise Calls Again",
  changePledge: "Change My Promise",
  stopPledge: "Stop",
  notNow: "Not Now",
  notNowAnswer: "That is fine: a new job comes first. I ask you once more in a few weeks.",
  anything: ["anything", "any", "all", "everything"],
  noSuchKind: ({ typed, kinds }: { typed: string; kinds: readonly string[] }) =>
    `I could not read “${typed}” as a kind of help. Choose from ${oneOf(kinds)}, or leave it empty for anything.`,
  pledge: ({
    calls: count,
    kinds,
    startsOn,
    today,
  }: {
    calls: number;
    kinds: readonly string[];
    startsOn: string | undefined;
    today: string;
  }) =>
    `Your promise: ${calls(count)}, for ${kinds.length === 0 ? "anything that fits" : list(kinds)}${startsOn === undefined ? "" : `, from ${day(startsOn, today)}`}.`,
  pledgeNext:
    "I bring you what fits, once a week and at most three asks, and never more than you promised.",
  pledgeUnheard: ({ prefix }: { prefix: string }) =>
    `I may not write to you yet, so nothing will reach you. /${prefix}kith has the switch for messages.`,
  pledgeAsked: "I ask now and then whether it still suits you. You can stop at any time.",
  pledgeStopped:
    "Stopped. Thank you for every call so far. Nothing more will come from your promise.",
  noPledge: "That is fine. Nothing is promised, and I do not ask again.",
  noPledgeToKeep: "There is no promise to keep at the moment. Would you like to make one?",
  pledgeKept: ({ gives, pledge }: { gives: number; pledge: string }) =>
    `${gives === 0 ? "" : plural(gives, { one: "You have helped once since you landed, as confirmed. ", other: "You have helped # times since you landed, as confirmed. " })}Thank you. ${pledge}`,

  monthAfter:
    "You landed a month ago; I hope that it goes well. Would you take one call of 15 minutes a month for somebody who is where you were?",
  oneAMonth: "Yes, One a Month",
  anotherNumber: "Another Number",
  noThanks: "No, Thanks",
  askedOnce: "I ask this only once.",
  stillWilling: ({
    landedOn,
    today,
    pledge,
  }: {
    landedOn: string;
    today: string;
    pledge: string;
  }) => `You landed on ${day(landedOn, today)}. ${pledge} Does that still suit you?`,
  keepPledge: "Yes, Keep It",
  silenceKeeps: "If you do not answer, it stays as it is.",
  whyPledgeAsked: "You landed, and agreed to messages about what concerns you.",

  digestTitle: "Your fifteen minutes",
  digestIntro: ({ count }: { count: number }) =>
    plural(count, {
      one: "One ask fits what you promised:",
      other: "# asks fit what you promised. One is enough:",
    }),
  digestAsk: ({ name }: Named) => rich`${bold(name)} asks:`,
  digestQuiet:
    "This comes once a week at most, and only if something fits. Nobody hears who did not answer.",
  whyDigest: "You promised to take a call now and then.",
  hadCallAsk: ({ name }: Named) =>
    rich`You said that you could help ${bold(name)}. Did you have your call?`,
  hadCall: "I Had the Call",
  callLogged: ({ name }: Named) =>
    rich`Good. I have asked ${bold(name)} to confirm it; then it counts.`,
  callUnheard: ({ name }: Named) =>
    `Logged. ${name} takes no messages from me, so please ask them to confirm it when you next talk.`,
  callBefore: ({ name }: Named) => `That call with ${name} is logged already.`,

  undoLanding: "Undo the Landing",
  undone: ({ stage }: { stage: "searching" | "landed" | "helping" | null }): string => {
    const rest = "Letters that have not gone out stay here, and your promise of calls has ended.";
    switch (stage) {
      case null:
        return `Done: the landing is taken back, as if it had not been said. ${rest}`;
      case "landed":
        return "Done: that landing is taken back, and the one before it stands. Letters that have not gone out stay here.";
      case "searching":
        return `Done: you are searching again, and I am here for the next step. ${rest}`;
      case "helping":
        return `Done: you are here to help, as before. ${rest}`;
    }
  },
  undoneShared: "What the channel has read stays there; a word from you there will do.",
  undoneAlready: "That landing is taken back already.",
  takenBack:
    "Your landing is taken back, your promise of calls has ended, and thanks that have not gone out stay here.",
  staysOnRecord:
    "Your promise of calls has ended. The landing stays on record, as it was real; if it should not, take it back here.",
};
