import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { tasks } from "#db/schema/index.ts";
import type { Contact } from "../own-contacts.ts";
import { restartCadence } from "./restart-cadence.ts";

/**
 * After an edit of what the next talk's day hangs on, the open follow-up moves. One is made only where a rhythm was
 * chosen: whoever notes an old talk does not ask to be reminded today.
 */
export async function reschedule(ctx: Context, before: Contact, after: Contact): Promise<void> {
  const isChanged =
    before.tie !== after.tie ||
    before.cadenceWeeks !== after.cadenceWeeks ||
    before.lastSpokeOn !== after.lastSpokeOn;
  if (!isChanged) return;
  const isChosen = after.cadenceWeeks !== null && after.cadenceWeeks !== before.cadenceWeeks;
  const from = after.lastSpokeOn ?? (isChosen ? ctx.today : null);
  if (from === null) return;
  if (isChosen || (await hasFollowUp(ctx, after.id))) await restartCadence(ctx, [after.id], from);
}

const hasFollowUp = async (ctx: Context, contactId: string): Promise<boolean> =>
  (await ctx.tx.$count(
    tasks,
    and(
      eq(tasks.groupId, ctx.group.id),
      eq(tasks.ownerId, ctx.member.id),
      eq(tasks.contactId, contactId),
      eq(tasks.kind, "follow-up"),
      eq(tasks.state, "open"),
    ),
  )) > 0;
