import { type Choice, choose, type Facts, type History } from "#features/playbook/index.ts";
import { isDrawn } from "./draw.ts";
import type { DueMember } from "./due-member.ts";
import type { Verdict } from "./evaluate.ts";

/** What a due nudge is about, and whether it goes out. */
export type Decision = {
  readonly choice: Choice;
  /** Whether this day took part in the draw of those that go without. */
  readonly isMeasured: boolean;
  readonly isHeldOut: boolean;
};

/** The member's nudges as the playbook reads them, the newest first. */
const historyOf = ({ history }: Pick<DueMember, "history">): History =>
  history.map(({ day, practice, thing, variant, answer }, index) => ({
    day,
    practice,
    thing,
    variant,
    outcome: outcomeOf(answer, index === 0),
  }));

function outcomeOf(
  answer: DueMember["history"][number]["answer"],
  isLast: boolean,
): History[number]["outcome"] {
  switch (answer) {
    case "declined":
      return "declined";
    case "button":
    case "deed":
      return "acted";
    case null:
      return isLast ? "open" : "ignored";
  }
}

/**
 * Chooses the one thing, and draws whether the day goes without it: never where the member gave their word or somebody
 * waits for them. Undefined when nothing is worth a message. Pure.
 */
export function decide(
  member: Pick<DueMember, "memberId" | "isMeasured" | "history" | "planned">,
  due: NonNullable<Verdict["due"]>,
  facts: Facts,
): Decision | undefined {
  const choice = choose(facts, historyOf(member), { planned: new Set(member.planned) });
  if (choice === undefined) return undefined;
  const isMeasured = member.isMeasured && choice.urgency !== "promised";
  return { choice, isMeasured, isHeldOut: isMeasured && isDrawn(member.memberId, due.day) };
}
