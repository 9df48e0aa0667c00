import { and, eq } from "drizzle-orm";
import { button, controls, text, type Message } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import type { Context } from "#core/context.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { asks, type ASK_OUTCOMES } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { askLinks } from "../ask/ask-links.ts";
import { findAsk, isAsk, isOpenAt, isOwnAsk, type Ask } from "../ask/ask-row.ts";
import { repliesTo } from "../replies/reply-row.ts";

/** With "Settled Another Way" and "Not Yet" as many buttons as stand in a row. */
const MOST_HELPERS = 3;

/** Fits a button on every platform, with the word that follows it. */
const NAME_LENGTH = 40;

/**
 * Closes an ask of the caller, and asks how it ended. False when it was not open any more.
 * @throws UserError `not-yours` for everybody else's, and for one that is gone
 */
export async function closeAsk(
  ctx: Context,
  id: string,
): Promise<{ readonly isClosed: boolean; readonly ask: Ask }> {
  const ask = await findAsk(ctx, id);
  if (ask === undefined || !isOwnAsk(ctx, ask)) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  const closed = await ctx.tx
    .update(asks)
    .set({ state: "closed", closedAt: ctx.now, routeAt: null })
    .where(and(isAsk(ctx.group.id, id), eq(asks.askerId, ctx.member.id), isOpenAt(ctx.now)))
    .returning({ id: asks.id });
  if (closed.length > 0) await recordDeed(ctx, { kind: "ask-settled", ids: [id] });
  return { isClosed: closed.length > 0, ask };
}

/** How a closed ask of the caller ended, as far as they say; their last word on it stands. */
export async function noteOutcome(
  ctx: Context,
  id: string,
  outcome: (typeof ASK_OUTCOMES)[number],
): Promise<void> {
  await ctx.tx
    .update(asks)
    .set({ outcome })
    .where(and(isAsk(ctx.group.id, id), eq(asks.askerId, ctx.member.id), eq(asks.state, "closed")));
}

/** That it is closed, and the question how it ended: one tap. */
export async function closedMessage(ctx: Context, ask: Ask): Promise<Message> {
  const words = ctx.texts.asks;
  const replies = await repliesTo(ctx, ctx.member.id, [ask.id]);
  const people = await findMembers(
    ctx,
    replies.map((reply) => reply.helperId),
  );
  const helpers = replies.flatMap((reply) => {
    const helper = people.find((person) => person.id === reply.helperId);
    return helper === undefined ? [] : [{ reply: reply.id, name: helper.name }];
  });
  return [
    text(words.closed({ text: ask.text })),
    text(words.outcome),
    controls(
      ...helpers
        .slice(0, MOST_HELPERS)
        .map(({ reply, name }) =>
          button(
            words.outcomeHelper({ name: shorten(name, NAME_LENGTH) }),
            askLinks.helped.ref({ reply }),
          ),
        ),
      button(words.outcomeOther, askLinks.outcome.ref({ ask: ask.id, outcome: "elsewhere" })),
      button(words.outcomeNone, askLinks.outcome.ref({ ask: ask.id, outcome: "not-yet" })),
    ),
  ];
}
