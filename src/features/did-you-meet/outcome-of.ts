import type { MEET_ANSWERS } from "#db/schema/index.ts";

export type MeetOutcome = (typeof MEET_ANSWERS)[number] | "no-answer";

/** What came of a conversation by what its people say: one yes is enough, and silence is no answer, never a no. */
export function outcomeOf(answers: readonly ((typeof MEET_ANSWERS)[number] | null)[]): MeetOutcome {
  const said = (["met", "not-yet", "not-met"] as const).find((answer) => answers.includes(answer));
  return said ?? "no-answer";
}
