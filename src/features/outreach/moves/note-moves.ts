import type { Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { outreachMoves } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { makeTasks, settleOpen } from "#features/tasks/index.ts";
import type { OutreachState } from "./outreach-state.ts";

type Moved = {
  readonly id: string;
  readonly contactId: string;
  readonly state: OutreachState;
  readonly nextOn: Day | null;
};

/** Keeps the history of outreaches that have just moved, and their one open task each: moved to its day, or done. */
export async function noteMoves(
  ctx: Context,
  moved: readonly Moved[],
  movedOn: Day = ctx.today,
): Promise<void> {
  if (moved.length === 0) return;
  const due = moved.flatMap(({ contactId, nextOn }) =>
    nextOn === null ? [] : [{ contactId, dueOn: nextOn }],
  );
  const over = moved.filter(({ nextOn }) => nextOn === null);
  await Promise.all([
    ctx.tx.insert(outreachMoves).values(
      moved.map(({ id, state }) => ({
        groupId: ctx.group.id,
        ownerId: ctx.member.id,
        outreachId: id,
        state,
        movedOn,
        createdAt: ctx.now,
      })),
    ),
    makeTasks(
      ctx,
      due.map(({ contactId, dueOn }) => ({
        kind: "outreach",
        person: { kind: "contact", id: contactId },
        dueOn,
      })),
    ),
    recordDeed(ctx, {
      kind: "outreach-moved",
      ids: moved.flatMap(({ id, contactId }) => [id, contactId]),
    }),
    ...over.map(({ contactId }) => settleOpen(ctx, { kind: "outreach", contactId })),
  ]);
}
