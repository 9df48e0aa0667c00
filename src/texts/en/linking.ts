import { bold, rich } from "#chat/message.ts";
import { plural } from "./words.ts";

const platforms = { slack: "Slack", discord: "Discord", playground: "the playground" };

const codeField = {
  code: {
    about: "The code that is shown on the other side",
    label: "The code",
    hint: "Eight letters and digits, such as ABCD-2345",
  },
};

/** By the action's name. */
export const linkingForms = {
  "link-enter-code": { title: "Link a workspace", submit: "Link", options: codeField },
  "link-account-enter": { title: "Link my other account", submit: "Link", options: codeField },
  "contact-way": {
    title: "How may they reach you?",
    submit: "Save",
    options: {
      way: {
        about: "How members on the other platform may reach you once you both said yes",
        label: "How may they reach you?",
        hint: "An e-mail address, a profile, a name they find you by. Leave it empty to share nothing",
      },
    },
  },
};

export const linking = {
  busy: "Your group is being linked at this moment. Please try again in a minute.",
  linkWorkspace: "Link Another Workspace",
  enterCode: "Enter a Code",
  unlink: "Unlink",
  codeIs: "The code is",
  codeLasts: ({ minutes }: { minutes: number }) =>
    `It works once, within ${plural(minutes, { one: "# minute", other: "# minutes" })}. Give it only to the person who is to type it.`,
  groupCodeHow: ({ prefix }: { prefix: string }) =>
    `On the other platform, an organiser types /${prefix}group setup, presses “Enter a Code” and types it.`,
  groupCodeMeans:
    "Then the two are one group: asks, boards, introductions and rounds are shared, and this side’s settings stand. Everybody’s contacts and notes stay their own.",
  alreadyLinked: "This group is linked already. A group lives on two platforms at most.",
  notLinked: "This group is not linked with another one.",
  groupTaken: "Thank you. I am linking the two groups now; it takes a few seconds.",
  groupTakenNext: ({ prefix }: { prefix: string }) =>
    `/${prefix}group setup shows when it is done.`,
  tooManyCodes: "That were several wrong codes. Please wait an hour before you try the next one.",
  codeUnknown:
    "I do not know this code. A code works once, within 15 minutes. Please look at it again, or ask for a new one.",
  codeSameSide: "This code is from here. Type it on the other platform.",
  linkedWith: ({ platform }: { platform: keyof typeof platforms }) =>
    rich`This group is linked: it is on ${bold(platforms[platform])}, too.`,
  groupLinked:
    "The two groups are one now. Whoever is in both can link their accounts with “Link My Other Account” on my home page.",
  groupRefused:
    "The two groups could not be linked: one of them is linked already, has left, or is on the same platform. Nothing was changed.",
  groupUnlinked: "The two groups are apart again. Each side has its own people and records.",
  whyGroupLinked: "You get this because you are an organiser.",
  unlinkMeans:
    "Unlinking makes two groups of this one again. Each side keeps its people, with their contacts, notes, asks and offers, and its own settings from before.",
  unlinkRecords:
    "What happened across the two (help given, thanks, introductions, answers to asks) stays on both sides. There, people of the other side are called “Someone from the other side”.",
  unlinkAccounts:
    "Linked accounts are taken apart: the record stays with the account that typed the code, the other one begins anew.",
  unlinkYes: "Unlink the Groups",
  unlinkNo: "Keep Them Linked",
  staysLinked: "The groups stay linked.",
  unlinkUnderWay: "I am taking the two groups apart; it takes a few seconds.",
  someone: "Someone from the other side",

  linkAccount: "Link My Other Account",
  otherAccount: ({ platform }: { platform: keyof typeof platforms }) =>
    `This group is on ${platforms[platform]}, too. If you are there as well, link your two accounts and I know that they are both you.`,
  accountsLinked: ({ platform }: { platform: keyof typeof platforms }) =>
    `Your account on ${platforms[platform]} is linked with this one.`,
  accountsLinkedAlready: "Your two accounts are linked already.",
  noOtherSide: "This group is on one platform only, so there is no other account to link.",
  accountCodeHow: ({ prefix }: { prefix: string }) =>
    `On the other platform, type /${prefix}kith with your other account, press “Enter a Code” and type it.`,
  accountCodeMeans:
    "Then I know one of you: contacts, meetings and tasks of both come together, and the settings of the account that typed the code stand. What you have said no to with either of them stays a no. If the groups are ever unlinked, all of it stays with that account.",
  accountTaken: "Thank you. I am putting your two accounts together; it takes a few seconds.",
  accountLinked:
    "Your two accounts are one now: what you note on one platform is there on the other.",
  accountRefused:
    "Your two accounts could not be linked: one of them is linked already or has left.",
  whyAccountLinked: "You get this because you typed a code to link your accounts.",

  sayContactWay: "How May They Reach You?",
  changeContactWay: "Change How They Reach You",
  contactWayQuestion:
    "On the other platform nobody can write to you here. How may members there reach you, once you both said yes?",
  contactWaySaved: ({ way }: { way: string }) =>
    rich`Saved. After an introduction that you both agreed to, members on the other platform read: ${bold(way)}.`,
  contactWayGone:
    "Nothing is passed on any more. After an introduction, members on the other platform read only your name.",
};
