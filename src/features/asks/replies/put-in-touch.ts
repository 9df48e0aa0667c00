import { context, text, type Message } from "#chat/message.ts";
import { addDays } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { type Mailbox, nameOf, readMailboxes } from "#core/outbox/mailbox.ts";
import { post, postConversation } from "#core/outbox/outbox.ts";
import { sharedMailboxes, sharedTexts } from "#core/outbox/shared-mailboxes.ts";
import { howToReach, threadChannel } from "#features/introductions/index.ts";
import { textsFor, type Texts } from "#texts/texts.ts";
import type { Ask } from "../ask/ask-row.ts";
import { groupDay } from "../ask/ask-view.ts";
import { replyLetter } from "./reply-letter.ts";
import type { AskReply } from "./reply-row.ts";

/** Days within which the next move is asked for. */
const NEXT_MOVE_DAYS = 3;

/**
 * How the two come together: in a conversation, perhaps when it is nobody's night; by the asker, who writes to a helper
 * that takes no messages from Kith; or by the helper, where the asker takes none.
 */
export type InTouch = "conversation" | "conversation-later" | "asker-writes" | "in-place";

/** Tells the asker who can help, and opens a conversation where both have agreed to messages. */
export async function putInTouch(
  ctx: Context,
  ask: Ask,
  reply: AskReply,
  asker: Mailbox,
): Promise<InTouch> {
  const both = [asker.member.id, reply.helperId];
  const everywhere = await readMailboxes(ctx, both);
  const helper = everywhere.find(({ member }) => member.id === reply.helperId);
  if (helper === undefined) throw new Error("a helper who presses a button has an account");
  const shared =
    takesMessages(asker) && takesMessages(helper) ? sharedMailboxes(everywhere, both) : undefined;
  const posted = await post(ctx, asker.member.id, {
    dedupeKey: `ask-reply:${reply.id}`,
    message: (texts) => [
      ...replyLetter(texts, {
        ask,
        reply,
        helper: refOf(helper),
        isTogether: shared !== undefined,
      }),
      ...(shared === undefined ? wayAcross(texts, asker, helper, everywhere) : []),
    ],
    why: (texts) => texts.asks.letterWhy,
    urgency: "now",
  });
  if (posted !== "queued") return "in-place";
  if (shared === undefined) return "asker-writes";

  const [one, other] = shared;
  const texts = sharedTexts(shared);
  const opensAt = await postConversation(ctx, shared, {
    dedupeKey: `ask-conversation:${reply.id}`,
    message: opener(ctx, texts, { ask, reply, asker: one, helper: other }),
    why: texts.asks.togetherWhy,
    near: await threadChannel(ctx, shared, ask),
    pressedBy: ctx.member.id,
    instead: {
      [one.account]: handOver(one, other, ask),
      [other.account]: handOver(other, one, ask),
    },
  });
  return opensAt > ctx.now ? "conversation-later" : "conversation";
}

/** Where the asker can write to the helper, whom a mention does not reach from where the asker reads it. */
function wayAcross(
  texts: Texts,
  reader: Mailbox,
  other: Mailbox,
  everywhere: readonly Mailbox[],
): Message {
  const isHere = everywhere.some(
    ({ member, workspaceId }) =>
      member.id === other.member.id && workspaceId === reader.workspaceId,
  );
  return isHere ? [] : [text(howToReach(texts, { reader, other }, everywhere))];
}

const takesMessages = ({ member }: Mailbox): boolean =>
  member.directMessages === "yes" && member.unreachableSince === null;

const refOf = (mailbox: Mailbox) => ({
  id: mailbox.member.id,
  account: mailbox.account,
  name: nameOf(mailbox),
});

/** What was asked, what the helper says, how long, and who makes the next move by when. */
function opener(
  ctx: Context,
  texts: Texts,
  {
    ask,
    reply,
    asker,
    helper,
  }: {
    readonly ask: Ask;
    readonly reply: AskReply;
    readonly asker: Mailbox;
    readonly helper: Mailbox;
  },
): Message {
  const { asks: words, introductions } = texts;
  const today = groupDay(ctx.now, ctx.group);
  return [
    text(words.together({ asker: asker.account, helper: helper.account })),
    text(words.theAsk({ name: nameOf(asker), text: ask.text })),
    ...(reply.note === null
      ? []
      : [text(words.theirLine({ name: nameOf(helper), note: reply.note }))]),
    text(introductions.firstQuestion),
    text(
      introductions.nextMove({
        account: asker.account,
        day: addDays(today, NEXT_MOVE_DAYS),
        today,
      }),
    ),
    context(introductions.afterwards({ prefix: ctx.commandPrefix })),
  ];
}

/** What one of the two gets where the platform cannot open a conversation. */
function handOver(reader: Mailbox, other: Mailbox, ask: Ask): Message {
  const { asks: words } = textsFor(reader.member.locale);
  return [text(words.fallback({ name: nameOf(other), account: other.account, text: ask.text }))];
}
