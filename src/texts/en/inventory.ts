import { bold, rich } from "#chat/message.ts";
import type { FormTexts } from "../command-texts.ts";
import { list, plural } from "./words.ts";

/** Five fields, each with a prompt that brings somebody to mind. */
const circleForm = (
  title: string,
  first: string,
  second: string,
  third: string,
  fourth: string,
  fifth: string,
) =>
  ({
    title,
    submit: "Save",
    options: {
      first: { about: first, label: first, hint: "A name, or “Name at Company”" },
      second: { about: second, label: second },
      third: { about: third, label: third },
      fourth: { about: fourth, label: fourth },
      fifth: { about: fifth, label: fifth },
    },
  }) satisfies FormTexts;

/** One form a circle, by the action's name. */
export const inventoryForms = {
  "inventory-family": circleForm(
    "Family",
    "A parent, a sibling, an aunt or an uncle",
    "A cousin, a nephew or a niece",
    "Somebody by marriage",
    "A relative who works in another field",
    "Whoever knows everybody in the family",
  ),
  "inventory-school": circleForm(
    "School and university",
    "Somebody you sat next to",
    "A teacher or lecturer you remember",
    "Somebody from a project or a thesis",
    "Somebody whose path surprised you",
    "Somebody you lived or travelled with",
  ),
  "inventory-past-jobs": circleForm(
    "Past jobs",
    "A boss you liked to work for",
    "Somebody you had lunch with",
    "A customer or a supplier",
    "Somebody who left for another firm",
    "Somebody who started after you",
  ),
  "inventory-neighbours": circleForm(
    "Neighbours",
    "Next door, or across the hall",
    "A parent you meet at school or nursery",
    "Your doctor, hairdresser or baker",
    "Somebody you meet on your walks",
    "Somebody who used to live near you",
  ),
  "inventory-clubs": circleForm(
    "Clubs and groups",
    "From sport, a choir or an orchestra",
    "From a volunteer group or a parish",
    "From a course or an evening class",
    "From a professional association",
    "From an online group you are part of",
  ),
  "inventory-helped": circleForm(
    "People you helped",
    "Somebody you taught or trained",
    "Somebody you recommended",
    "Somebody you helped to settle in",
    "Somebody who asked you for advice",
    "Somebody who said “I owe you one”",
  ),
} as const;

const names = (count: number) => plural(count, { one: "# name", other: "# names" });

export const inventory = {
  start: "List People I Know",
  carryOn: "Carry On",
  title: "The people you know",
  intro:
    "Nobody starts from nothing. Name people as they come to mind, five at a time; you need not know what they could do for you.",
  circles: {
    family: "Family",
    school: "School",
    "past-jobs": "Past jobs",
    neighbours: "Neighbours",
    clubs: "Clubs",
    helped: "People I helped",
  },
  about: {
    family:
      "Let us begin with family: in-laws and cousins included, whatever they do for a living.",
    school: "School, training, university: who comes to mind, even if you have lost touch?",
    "past-jobs": "Past jobs: bosses, colleagues, customers. They know how you work.",
    neighbours:
      "Neighbours, and people you meet every week: the baker hears more than a job board.",
    clubs: "Clubs, choirs, courses, groups online: where do people know your first name?",
    helped: "People you helped once: they will be glad to hear from you.",
  },
  progress: ({ count, isDone }: { count: number; isDone: boolean }) =>
    count === 0
      ? isDone
        ? "skipped"
        : "still to come"
      : `${names(count)}${isDone ? ", done" : ""}`,
  total: ({ count, done, circles }: { count: number; done: number; circles: number }) =>
    `${names(count)} so far; ${done} of ${circles} circles done. Only you can see them.`,
  nameFive: "Name Five",
  fiveMore: "Five More",
  skip: "Skip This Circle",
  everybody: "That Is Everybody",
  anotherDay: "Another Day",
  otherCircle: "Go to another circle",
  saved: ({ people, circle }: { people: readonly string[]; circle: string }) =>
    rich`Saved from “${circle}”: ${bold(list(people))}.`,
  known: ({ people }: { people: readonly string[] }) =>
    rich`${bold(list(people))}: on your list before, so I kept them once.`,
  nobody: "No name yet. The first one is the hardest: who did you last laugh with?",
  whoIsClose: "Whom of them do you know well?",
  closeMenu: "Choose, or leave it",
  closeSaved: ({ people }: { people: readonly string[] }) =>
    rich`Noted: you know ${bold(list(people))} well.`,
  paused: ({ count, prefix }: { count: number; prefix: string }) =>
    `${count === 0 ? "Names come to mind when you are not looking for them." : `${plural(count, { one: "# name is", other: "# names are" })} kept.`} Carry on whenever you like, from here or from /${prefix}checkup.`,
  finished: ({ count }: { count: number }) =>
    count === 0
      ? "You have gone through all circles. Names often come later, on a walk or under the shower; they are welcome any time."
      : `You have gone through all circles: ${names(count)}. That is where it begins.`,
  next: "Begin with one you know well, who will be glad to hear from you. Whom shall it be?",
  nextNobody: ({ prefix }: { prefix: string }) =>
    `When a name comes to mind, save it with /${prefix}contact add.`,
  reach: ({ name }: { name: string }) => `Reach ${name}`,
  reachNext: ({ prefix }: { prefix: string }) => `Somebody else? /${prefix}reach and their name.`,
};
