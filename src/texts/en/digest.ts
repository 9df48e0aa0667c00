import { bold, rich, type Span } from "#chat/message.ts";
import { list, plural } from "./words.ts";

/** A count that is told as such, or only in words because it is small, or not at all. */
type Told = number | "few" | undefined;

const told = (n: Told, few: string, many: string): readonly string[] => {
  if (n === undefined) return [];
  return [n === "few" ? few : plural(n, { one: many, other: many })];
};

export const digest = {
  title: "Our week",
  /** Undefined where nothing was done that is counted. */
  did: ({
    helped,
    answered,
    introduced,
    landed,
  }: {
    helped: Told;
    answered: Told;
    introduced: Told;
    landed: Told;
  }) => {
    const said = [
      ...told(helped, "help was given and confirmed", "# people were helped"),
      ...told(answered, "there were answers to asks", "# asks were answered"),
      ...told(introduced, "people were introduced to each other", "# introductions were made"),
      ...told(landed, "there was news of a new job", "# members shared the news of a new job"),
    ];
    return said.length === 0 ? undefined : `Since last week, ${list(said)}.`;
  },
  thanks: ({
    from,
    to,
    text,
  }: {
    from: string;
    to: string;
    text: string | undefined;
  }): readonly Span[] =>
    text === undefined
      ? rich`${bold(from)} said thank you to ${bold(to)}.`
      : rich`${bold(from)} said thank you to ${bold(to)}: “${text}”`,
  asks: ({ count }: { count: number }) =>
    count === 1
      ? "One ask is open. Can you help, or do you know somebody who can?"
      : `${count} asks are open. Can you help with one, or do you know somebody who can?`,
  ask: ({ text }: { text: string }): readonly Span[] => rich`“${bold(text)}”`,
  next: ({ prefix }: { prefix: string }) =>
    `Once a week, as your organisers chose. /${prefix}ask new asks the group, /${prefix}gave logs help you gave.`,
  why: "An organiser of the group chose a weekly digest for this channel.",
};
