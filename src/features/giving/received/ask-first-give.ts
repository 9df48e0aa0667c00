import { and, eq, inArray, isNull, min } from "drizzle-orm";
import { button, controls, text, type Block } from "#chat/message.ts";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { forwardToForm } from "#core/reply.ts";
import { askReplies, gives, members, offers } from "#db/schema/index.ts";

/** Since they were first helped: afterwards it would come out of nothing. */
const WORTH_DAYS = 14;
const REMIND_AFTER_DAYS = 7;

/**
 * For a newcomer who was helped just now and has given nothing yet: one line and a button for something small, once.
 * Figure 4 of the pulse measures what comes of it.
 */
export async function askFirstGive(ctx: Context): Promise<readonly Block[]> {
  const { tx, group, member, now } = ctx;
  if (member.firstGiveAskedAt !== null || (await hasGiven(ctx, member.id))) return [];
  const helpedAt = (await firstHelpedAt(ctx)) ?? now;
  const worthUntil = helpedAt.getTime() + WORTH_DAYS * DAY_MS;
  if (now.getTime() > worthUntil) return [];
  const remindAt = now.getTime() + REMIND_AFTER_DAYS * DAY_MS;
  const asked = await tx
    .update(members)
    .set({
      firstGiveAskedAt: now,
      firstGiveRemindAt: remindAt <= worthUntil ? new Date(remindAt) : null,
    })
    .where(
      and(
        eq(members.groupId, group.id),
        eq(members.id, member.id),
        isNull(members.firstGiveAskedAt),
      ),
    )
    .returning({ id: members.id });
  if (asked.length === 0) return [];
  const words = ctx.texts.firstGive;
  return [text(words.ask), controls(button(words.offer, offerSomethingAction.ref({})))];
}

/** Whether a member has logged help, answered an ask or has something on offer: then there is nothing to ask for. */
export async function hasGiven(
  { tx, group }: { readonly tx: Context["tx"]; readonly group: { readonly id: string } },
  memberId: string,
): Promise<boolean> {
  const [given] = await tx
    .select({ id: gives.id })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, group.id),
        eq(gives.giverId, memberId),
        inArray(gives.state, ["pending", "confirmed"]),
      ),
    )
    .limit(1);
  if (given !== undefined) return true;
  const [answered] = await tx
    .select({ id: askReplies.id })
    .from(askReplies)
    .where(and(eq(askReplies.groupId, group.id), eq(askReplies.helperId, memberId)))
    .limit(1);
  if (answered !== undefined) return true;
  const [offered] = await tx
    .select({ id: offers.id })
    .from(offers)
    .where(
      and(eq(offers.groupId, group.id), eq(offers.memberId, memberId), isNull(offers.withdrawnAt)),
    )
    .limit(1);
  return offered !== undefined;
}

async function firstHelpedAt({ tx, group, member }: Context): Promise<Date | null> {
  const [row] = await tx
    .select({ at: min(gives.givenAt) })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, group.id),
        eq(gives.receiverId, member.id),
        eq(gives.state, "confirmed"),
      ),
    );
  return row?.at ?? null;
}

/** "Offer Something Small": the form of /offer new, for whoever presses it. */
export const offerSomethingAction = defineAction({
  name: "first-give-offer",
  who: "member",
  args: {},
  run: async () => forwardToForm("offer new"),
});
