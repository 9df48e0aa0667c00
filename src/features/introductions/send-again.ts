import { and, eq, isNotNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { replace } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { outbox } from "#db/schema/index.ts";
import { answerOf, findIntroduction, sideOf, type Introduction } from "./introduction-row.ts";
import { readersOf, readKey } from "./sent-message.ts";

export const sendAgainLink = link("introduction-send-again", { message: idArg });

/**
 * "Send It Again": the one who waits for a message that may not have arrived has it sent once more. A second tap, or
 * one of the other one's, sends nothing.
 */
export const sendAgainAction = defineAction({
  ...sendAgainLink,
  who: "member",
  async run(ctx, args) {
    const words = ctx.texts.introductions;
    return replace(text((await sendAgain(ctx, args.message)) ? words.sentAgain : words.notSent));
  },
});

/** @throws UserError `not-yours` */
async function sendAgain(ctx: Context, messageId: string): Promise<boolean> {
  const { tx, now, group, member } = ctx;
  const isMessage = and(eq(outbox.groupId, group.id), eq(outbox.id, messageId));
  const [row] = await tx.select({ key: outbox.dedupeKey }).from(outbox).where(isMessage);
  if (row === undefined) return false;
  const about = readKey(row.key);
  const introduction = about && (await findIntroduction(ctx, about.introductionId));
  const mayKnow =
    introduction !== undefined &&
    [introduction.askerId, introduction.firstId, introduction.secondId].includes(member.id);
  if (about === undefined || !mayKnow) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  const readers = readersOf(introduction, about.askedId);
  if (!readers.some(({ readerId }) => readerId === member.id)) return false;
  // To the asker a question that needs no second sending is sent again like any other.
  const isNeeded =
    about.askedId === undefined || (await isStillAsked(ctx, introduction, about.askedId));
  const again = await tx
    .update(outbox)
    .set(
      isNeeded
        ? { state: "queued", runAt: now, settledAt: null, uncertainSince: null, lastReason: null }
        : { state: "dropped", lastReason: "answered" },
    )
    .where(and(isMessage, eq(outbox.state, "uncertain"), isNotNull(outbox.payload)))
    .returning({ id: outbox.id });
  return again.length > 0;
}

/** Whether this one of the two has said nothing yet and still takes messages. */
async function isStillAsked(
  ctx: Context,
  introduction: Introduction,
  askedId: string,
): Promise<boolean> {
  const side = sideOf(introduction, askedId);
  if (side === undefined || answerOf(introduction, side) !== null) return false;
  return (await findMailbox(ctx, askedId))?.member.directMessages === "yes";
}
