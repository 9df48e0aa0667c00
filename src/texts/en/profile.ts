import { bold, rich } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { list, oneOf } from "./words.ts";

const goalOptions = {
  text: {
    about: "What you want, in one line",
    label: "What do you want?",
    hint: "“Learn how hospitals buy software”, “Find a role in logistics”",
  },
  employers: {
    about: "Up to ten employers you would like to work for, with ; between them",
    label: "Which employers interest you?",
    hint: "Up to ten: “Acme; Globex; City Hospital”",
  },
};

export const goalCommand = {
  about: "See or set your goal",
  verbs: {
    "": {
      about: "See or set your goal",
      title: "Your goal",
      submit: "Save",
      options: goalOptions,
    },
  },
} satisfies CommandTexts;

export const goalForm = {
  title: "Your goal",
  submit: "Save",
  options: goalOptions,
} satisfies FormTexts;

export const stageCommand = {
  about: "Say where you are: searching, landed or helping",
  verbs: {
    "": {
      about: "Say where you are: searching, landed or helping",
      title: "Your stage",
      submit: "Save",
      options: {
        stage: { about: "Where you are now", label: "Where are you now?" },
        visible: { about: "Who may see it; nobody until you say so", label: "Who may see it?" },
      },
    },
  },
} satisfies CommandTexts;

export const profile = {
  noGoal: "You have no goal yet. One line is enough: what would you like to find out, or find?",
  setGoal: "Set a Goal",
  changeGoal: "Change It",
  goalSaved: ({ goal }: { goal: string }) => rich`Your goal: ${bold(goal)}`,
  employers: ({ employers }: { employers: readonly string[] }) =>
    rich`Employers you are interested in: ${list(employers)}`,
  knownThere: ({
    people,
  }: {
    people: readonly { readonly name: string; readonly employer: string }[];
  }) =>
    rich`You know ${list(people.map(({ name, employer }) => `${name} at ${employer}`))}. A posting and a person together open more than either alone.`,
  nobodyThere: ({ employers }: { employers: readonly string[] }) =>
    `At ${oneOf(employers)} you know nobody yet. In your next conversations, ask who knows somebody there.`,
  reach: ({ name }: { name: string }) => `Reach ${name}`,
  goalNext: ({ prefix }: { prefix: string }) =>
    `Who knows something about this? Save the first name that comes to mind with /${prefix}contact add.`,
  onlyYou:
    "Nobody can look up your goal. It goes along when you ask to be introduced to somebody, and, if the group may see your stage, when somebody introduces you.",
  tooManyEmployers: ({ count }: { count: number }) =>
    `Ten employers are enough to begin with; I counted ${count}. Which ten matter most?`,
  /** One clause, to stand behind a contact's name. */
  serves: (
    how:
      | { readonly kind: "target-employer"; readonly employer: string }
      | { readonly kind: "goal-word"; readonly word: string },
  ) =>
    how.kind === "target-employer"
      ? `works at ${how.employer}, one of your target employers`
      : `knows about “${how.word}”, which is in your goal`,
  stageSaved: {
    searching: "You are searching. Small steps, every day: I am here for the next one.",
    landed:
      "Congratulations. You have landed, and the people you met on the way will be glad to hear it.",
    helping: "You are here to help. Thank you: people will be glad of it.",
  },
  stageVisible: {
    group: "The group may see that.",
    organisers: "Only organisers may see that.",
    nobody: "Nobody else sees that.",
  },
  visibilityHint: ({ prefix, stage }: { prefix: string; stage: string }) =>
    `To let the group know, add visible:group, as in /${prefix}stage ${stage} visible:group.`,
};
