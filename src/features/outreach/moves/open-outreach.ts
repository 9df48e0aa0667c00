import type { Context } from "#core/context.ts";
import { newId, outreaches } from "#db/schema/index.ts";
import { noteMoves } from "./note-moves.ts";
import { nextStepOn } from "./outreach-state.ts";

/**
 * Plans to reach a contact, unless that is under way already: there is one open outreach per contact, and two taps make
 * one. The contact has to be the caller's own.
 */
export async function openOutreach(ctx: Context, contactId: string): Promise<void> {
  const nextOn = nextStepOn("planned", { today: ctx.today, tries: 0 });
  const opened = await ctx.tx
    .insert(outreaches)
    .values({
      groupId: ctx.group.id,
      id: newId(),
      ownerId: ctx.member.id,
      contactId,
      state: "planned",
      nextOn,
      createdAt: ctx.now,
      movedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning();
  await noteMoves(ctx, opened);
}
