import { context, text, type Message } from "#chat/message.ts";
import { addDays } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { findMailbox, type Mailbox } from "#core/outbox/mailbox.ts";
import { post, postConversation } from "#core/outbox/outbox.ts";
import { textsFor, type Texts } from "#texts/texts.ts";
import type { Ask } from "../ask/ask-row.ts";
import { groupDay } from "../ask/ask-view.ts";
import { replyLetter } from "./reply-letter.ts";
import type { AskReply } from "./reply-row.ts";

/** Days within which the next move is asked for. */
const NEXT_MOVE_DAYS = 3;

/**
 * How the two come together: in a conversation; by the asker, who writes to a helper that takes no messages from Kith;
 * or by the helper, where the asker takes none.
 */
export type InTouch = "conversation" | "asker-writes" | "in-place";

/** Tells the asker who can help, and opens a conversation where both have agreed to messages. */
export async function putInTouch(
  ctx: Context,
  ask: Ask,
  reply: AskReply,
  asker: Mailbox,
): Promise<InTouch> {
  const helper = await findMailbox(ctx, reply.helperId);
  if (helper === undefined) throw new Error("a helper who presses a button has an account");
  const canTalk =
    takesMessages(asker) && takesMessages(helper) && asker.workspaceId === helper.workspaceId;
  const posted = await post(ctx, asker.member.id, {
    dedupeKey: `ask-reply:${reply.id}`,
    message: (texts) => [
      ...replyLetter(texts, { ask, reply, helper: refOf(helper), isTogether: canTalk }),
      ...wayAcross(texts, asker, helper),
    ],
    why: (texts) => texts.asks.letterWhy,
    urgency: "now",
  });
  if (posted !== "queued") return "in-place";
  if (!canTalk) return "asker-writes";

  const texts = textsFor(asker.member.locale === helper.member.locale ? asker.member.locale : "en");
  await postConversation(ctx, [asker, helper], {
    dedupeKey: `ask-conversation:${reply.id}`,
    message: opener(ctx, texts, { ask, reply, asker, helper }),
    why: texts.asks.togetherWhy,
    near: ask.channel,
    instead: {
      [asker.account]: handOver(asker, helper, ask),
      [helper.account]: handOver(helper, asker, ask),
    },
  });
  return "conversation";
}

/** How to reach somebody on the other platform of the group, as they said it for this. */
function wayAcross(texts: Texts, asker: Mailbox, helper: Mailbox): Message {
  const way = helper.member.contactWay;
  return way === null || asker.workspaceId === helper.workspaceId
    ? []
    : [text(texts.introductions.reachedBy({ name: nameOf(helper), way }))];
}

const takesMessages = ({ member }: Mailbox): boolean =>
  member.directMessages === "yes" && member.unreachableSince === null;

const nameOf = ({ member, account }: Mailbox): string => member.displayName ?? account;

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
