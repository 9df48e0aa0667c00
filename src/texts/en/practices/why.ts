import { day } from "../words.ts";

type On = { readonly on: string; readonly today: string };

/** Why a nudge was chosen, one sentence each. */
export const why = {
  chosen: ({ label }: { label: string }) => `I chose: ${label}.`,
  promised: ({ on, today }: On) =>
    on === today
      ? "A word that was given, or somebody who waits, goes before everything else, and it is for today."
      : `A word that was given, or somebody who waits, goes before everything else (${day(on, today)}).`,
  due: ({ on, today }: On) =>
    on === today
      ? "It is due today, and what is due comes first."
      : `It has been due since ${day(on, today)}, and what is due comes first.`,
  worth: "Nothing was due. Of what would do you good, this weighs most where you are now.",
  goal: "Nothing was due. Of what would do you good, this brings you nearest to your goal.",
  often: "Nothing was due. It weighs much where you are now, and you often act on it.",
  seldom: "Nothing was due, and little else was open. You seldom act on it, so it comes seldom.",
  second: ({ label }: { label: string }) => `Next in line was: ${label}.`,
  nothingElse: "Nothing else was worth a message.",
};
