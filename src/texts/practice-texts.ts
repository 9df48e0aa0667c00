import type { Span } from "#chat/message.ts";

/** What a nudge is about, in its member's words; empty where there is none. */
export type PracticeSubject = {
  /** Whom it is about. */
  readonly name: string;
  /** Another person: whose name was given, or who gave it. */
  readonly about: string;
  /** A promise, an ask, or a reason. */
  readonly what: string;
  readonly count: number;
  /** A meeting's time in the reader's zone. */
  readonly at: readonly Span[];
};

/** One way of saying it, at most 300 characters with usual names. It names the one thing and the first step. */
type Wording = (subject: PracticeSubject) => string | readonly Span[];

export type PracticeTexts = {
  /** Names the habit within a sentence, such as “a thank-you note”. */
  readonly label: string;
  /** Nobody reads the same words twice in a month: three at least, and more for what comes often. */
  readonly words: readonly [Wording, Wording, Wording, ...Wording[]];
};

/** Keeps the names of the practices, so that every language must have each of them. */
export const practiceTexts = <Name extends string>(
  texts: Readonly<Record<Name, PracticeTexts>>,
): Readonly<Record<Name, PracticeTexts>> => texts;
