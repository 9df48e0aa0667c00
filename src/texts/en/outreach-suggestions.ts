import { bold, rich } from "#chat/message.ts";

/** Whom to reach next, and why. */
export const outreachSuggestions = {
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
};
