import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { day, list, month, plural } from "./words.ts";

const about = "The ten-names test, and how your network is doing";

export const checkupCommand = {
  about,
  verbs: { "": { about, title: "Check-up", submit: "Check Up", options: {} } },
} satisfies CommandTexts;

type Goal = { readonly goal: string | null };

/** What it does for the goal; without a goal, what it does. */
const towards =
  (effect: string) =>
  ({ goal }: Goal) =>
    goal === null ? `Why: ${effect}.` : `For your goal, “${goal}”: ${effect}.`;

const people = (count: number): string => plural(count, { one: "# person", other: "# people" });

export const checkup = {
  title: ({ names }: { names: number }) => `The ten-names test: ${names} of 10`,
  nobody:
    "Could you name ten people who would help you now? On your list nobody has both a tie you know and a conversation within a year. That changes fast.",
  helpers: ({ names }: { names: readonly string[] }): readonly Span[] =>
    rich`Could help now, as you know them and talked within a year: ${bold(list(names))}.`,
  moreHelpers: ({ count }: { count: number }) =>
    plural(count, { one: "And one more.", other: "And # more." }),
  compared: ({ more, day: on, today }: { more: number; day: string; today: string }) => {
    const then = `in ${month(on, today)}`;
    if (more === 0) return `As many as ${then}.`;
    return more > 0
      ? plural(more, { one: `One more than ${then}.`, other: `# more than ${then}.` })
      : plural(-more, { one: `One fewer than ${then}.`, other: `# fewer than ${then}.` });
  },
  fields: {
    ties: "Ties",
    circles: "Circles",
    employers: "Employers",
    conversations: "Conversations",
    chain: "From name to name",
    dormant: "Asleep",
    promises: "Promises",
  },
  ties: (counts: { strong: number; weak: number; new: number }) =>
    [
      ...(counts.strong === 0 ? [] : [`${counts.strong} strong`]),
      ...(counts.weak === 0 ? [] : [`${counts.weak} weak`]),
      ...(counts.new === 0 ? [] : [`${counts.new} new`]),
    ].join(", "),
  circles: ({ circles }: { circles: readonly { circle: string; people: number }[] }) => {
    const shown = circles.slice(0, 4).map(({ circle, people: count }) => `${circle} ${count}`);
    const rest = circles.length - shown.length;
    return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
  },
  employers: ({
    count,
    largest,
    atTargets,
    hasTargets,
  }: {
    count: number;
    largest: { employer: string; people: number } | undefined;
    atTargets: number;
    hasTargets: boolean;
  }) =>
    [
      ...(largest === undefined || largest.people < 2
        ? [plural(count, { one: "one", other: "#" })]
        : count === 1
          ? [`${largest.employer} (${largest.people})`]
          : [`${count}`, `most at ${largest.employer} (${largest.people})`]),
      ...(hasTargets
        ? [atTargets === 0 ? "nobody at your targets yet" : `${people(atTargets)} at your targets`]
        : []),
    ].join("; "),
  conversations: ({
    count,
    people: imported,
    spoken,
  }: {
    count: number;
    people: number;
    spoken: number;
  }) =>
    plural(count, { one: "one in the last year", other: "# in the last year" }) +
    (imported === 0
      ? ""
      : `; of ${plural(imported, { one: "one imported name", other: "# imported names" })} you have talked to ${spoken}. An import is no conversation.`),
  chain: ({ depth, people: count }: { depth: number; people: number }) =>
    `${people(count)} by word of mouth${depth < 2 ? "" : `, up to ${depth} steps away`}`,
  dormant: ({ count }: { count: number }) =>
    `${people(count)} you have not talked to for three years or more`,
  promises: ({ count }: { count: number }) =>
    plural(count, { one: "one is overdue", other: "# are overdue" }),
  nothingToDo: "Nothing presses. Keep talking to people, also when you need nothing.",
  next: ({ day: on, today }: { day: string; today: string }) =>
    `Only you see this. I will ask again on ${day(on, today)}.`,
  advice: {
    promise: ({ what }: { what: readonly Span[] }): readonly Span[] =>
      rich`A promise is waiting. ${what}`,
    inventory:
      "You know more people than you think. Go through your circles, five names at a time: family, school, past jobs, neighbours, clubs, people you helped.",
    inventoryButton: "List People I Know",
    wake: ({
      name,
      lastSpokeOn,
      today,
    }: {
      name: string;
      lastSpokeOn: string | null;
      today: string;
    }): readonly Span[] =>
      lastSpokeOn === null
        ? rich`Wake an old tie: ${bold(name)}.`
        : rich`Wake an old tie: you last talked to ${bold(name)} in ${month(lastSpokeOn, today)}. People are glad to be remembered.`,
    twoNames: ({ name }: { name: string }): readonly Span[] =>
      rich`Ask ${bold(name)} for two names: “Whom else would you talk to in my place?”`,
    mix: {
      strong: ({ name }: { name: string }): readonly Span[] =>
        rich`Nearly everybody on your list is close to you. Talk to somebody further away, for example ${bold(name)}.`,
      weak: ({ name }: { name: string }): readonly Span[] =>
        rich`Nearly everybody on your list is a weak tie. Add another kind of conversation, for example with ${bold(name)}.`,
      new: ({ name }: { name: string }): readonly Span[] =>
        rich`Nearly everybody on your list is new to you. Begin with somebody you know, for example ${bold(name)}.`,
    },
    unsaid: ({ name }: { name: string }): readonly Span[] =>
      rich`You have talked to ${bold(name)} lately, but your list still says you have not met. How well do you know them by now?`,
    unsaidButton: "Say How Well",
    reachButton: ({ name }: { name: string }) => `Reach ${name}`,
    served: ({ name, how }: { name: string; how: string }) => `For your goal: ${name} ${how}.`,
    why: {
      promise: towards("whoever can rely on you will speak for you"),
      inventory: towards("the more people know what you are after, the more often you hear of it"),
      wake: towards("old ties know people and news that your close ones do not"),
      twoNames: towards("every name brings you a step closer to somebody who knows"),
      further: towards("people further away hear of other things than you do"),
      closer: towards("people who know you open doors to those who do not"),
      unsaid: towards("then you see who could help you now"),
    },
  },
  picture: {
    title: "Your network",
    you: "You",
    subtitle: ({ count, day: on }: { count: number; day: string }) =>
      `${people(count)} · ${day(on)}`,
    ring: {
      strong: ({ count }: { count: number }) => `Strong ${count}`,
      weak: ({ count }: { count: number }) => `Weak ${count}`,
      new: ({ count }: { count: number }) => `New ${count}`,
    },
    recent: ({ count }: { count: number }) => `Talked within a year (${count})`,
    earlier: ({ count }: { count: number }) => `Longer ago (${count})`,
    unknown: ({ count }: { count: number }) => `Not known when (${count})`,
    names: ({ count }: { count: number }) => `Could help now: ${count} of 10`,
    noNames: "Nobody yet. A first list takes ten minutes.",
    perDot: ({ count }: { count: number }) => `Each small dot stands for up to ${count} people.`,
    alt: ({
      subtitle,
      rings,
      legend,
      namesTitle,
      names,
    }: {
      subtitle: string;
      rings: readonly string[];
      legend: readonly string[];
      namesTitle: string;
      names: readonly string[];
    }) =>
      `Your network in three rings: ${subtitle}. ${rings.join(", ")}. ${legend.join(", ")}. ${namesTitle}${names.length === 0 ? "" : `: ${list(names)}`}.`,
  },
};
