import { and, eq } from "drizzle-orm";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { nudges } from "#db/schema/index.ts";
import { type Choice, practiceNamed, readSubject } from "#features/playbook/index.ts";
import type { PracticeSubject } from "#texts/practice-texts.ts";

/** A nudge as it was chosen, with the words of what it is about as they are now. */
export type OwnNudge = {
  readonly id: string;
  readonly choice: Choice;
  readonly subject: PracticeSubject;
};

type Reader = Pick<Context, "tx"> & {
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
  readonly timeZone: string;
};

/** One of the member's nudges; undefined when it is somebody else's, or what it is about is gone. */
export async function readNudge(reader: Reader, id: string): Promise<OwnNudge | undefined> {
  const { tx, group, member } = reader;
  const [row] = await tx
    .select({ practice: nudges.practice, choice: nudges.choice })
    .from(nudges)
    .where(and(eq(nudges.groupId, group.id), eq(nudges.memberId, member.id), eq(nudges.id, id)));
  if (row === undefined || practiceNamed(row.practice) === undefined) return undefined;
  // Only the planner writes it, and it writes choices.
  const choice = row.choice as Choice;
  const subject = await readSubject(reader, choice.about);
  return subject && { id, choice, subject };
}

/** The same for the caller. */
export const ownNudge = (ctx: Context, id: string): Promise<OwnNudge | undefined> =>
  readNudge({ ...ctx, timeZone: zoneOf(ctx.member, ctx.group) }, id);
