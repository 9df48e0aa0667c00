import { and, eq } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { introductions } from "#db/schema/index.ts";

export type Introduction = typeof introductions.$inferSelect;
export type IntroductionAnswer = "yes" | "no";

export const isIntroduction = (groupId: string, id: string) =>
  and(eq(introductions.groupId, groupId), eq(introductions.id, id));

/** An introduction of this group; undefined when there is none of this id. */
export async function findIntroduction(
  { tx, group }: Pick<Sender, "tx" | "group">,
  id: string,
): Promise<Introduction | undefined> {
  const [row] = await tx.select().from(introductions).where(isIntroduction(group.id, id));
  return row;
}

/** Which of the two a member is; undefined for everybody else, a third-person asker included. */
export function sideOf(
  introduction: Introduction,
  memberId: string,
): "first" | "second" | undefined {
  if (memberId === introduction.firstId) return "first";
  return memberId === introduction.secondId ? "second" : undefined;
}

/** What one of the two said; null while they have not. */
export const answerOf = (introduction: Introduction, side: "first" | "second") =>
  side === "first" ? introduction.firstAnswer : introduction.secondAnswer;

/** The two, whoever asked. */
export const pairOf = ({ firstId, secondId }: Introduction): readonly [string, string] => [
  firstId,
  secondId,
];

export const otherOf = (introduction: Introduction, memberId: string): string =>
  memberId === introduction.firstId ? introduction.secondId : introduction.firstId;

/** Who has to be asked: those of the two who did not ask for it themselves. */
export const invitedTo = (introduction: Introduction): readonly string[] =>
  pairOf(introduction).filter((id) => id !== introduction.askerId);
