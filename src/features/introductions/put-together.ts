import { context, text, type Message } from "#chat/message.ts";
import { addDays, dayIn } from "#core/calendar.ts";
import type { Context } from "#core/context.ts";
import { findMailbox, post, postConversation, type Mailbox } from "#core/outbox.ts";
import { textsFor, type Texts } from "#texts/texts.ts";
import { pairOf, sideOf, type Introduction } from "./introduction-row.ts";
import { findPerson, nameOf, shownName } from "./request-view.ts";

/** Days within which the next move is asked for. */
const NEXT_MOVE_DAYS = 3;

/**
 * Opens a conversation for two who have both said yes, and tells those who wait for it. False when one of the two has
 * left since: to the other one that reads like silence.
 */
export async function putTogether(ctx: Context, introduction: Introduction): Promise<boolean> {
  const [firstId, secondId] = pairOf(introduction);
  const first = await findMailbox(ctx, firstId);
  const second = await findMailbox(ctx, secondId);
  if (first === undefined || second === undefined) return false;

  const texts = sharedTexts(first, second);
  const asker = shownName(texts, await findPerson(ctx, introduction.askerId));
  await postConversation(ctx, [first, second], {
    dedupeKey: `introduction-conversation:${introduction.id}`,
    message: opener(ctx, texts, { introduction, asker, first, second }),
    why: texts.introductions.whyTogether,
    near: introduction.nearChannel,
    instead: {
      [first.account]: handleOver(first, second, introduction.reason),
      [second.account]: handleOver(second, first, introduction.reason),
    },
  });
  if (sideOf(introduction, introduction.askerId) === undefined) {
    await tellThree(ctx, introduction, first, second);
  }
  return true;
}

/** One message that two people read is in the language they share, or else in English. */
const sharedTexts = (first: Mailbox, second: Mailbox): Texts =>
  textsFor(first.member.locale === second.member.locale ? first.member.locale : "en");

/** Why, how long, a first question, and who makes the next move by when: the asker, or the first who is named. */
function opener(
  { now, group, commandPrefix }: Context,
  texts: Texts,
  {
    introduction,
    asker,
    first,
    second,
  }: {
    readonly introduction: Introduction;
    readonly asker: string;
    readonly first: Mailbox;
    readonly second: Mailbox;
  },
): Message {
  const words = texts.introductions;
  const mover = introduction.askerId === introduction.secondId ? second : first;
  const today = dayIn(now, group.timeZone);
  return [
    text(words.putTogether({ accounts: [first.account, second.account] })),
    text(words.reasonOf({ asker, reason: introduction.reason })),
    text(words.firstQuestion),
    text(words.nextMove({ account: mover.account, day: addDays(today, NEXT_MOVE_DAYS), today })),
    context(words.afterwards({ prefix: commandPrefix })),
  ];
}

/** What one of the two gets where the platform cannot open a conversation: whom to write to, and why. */
function handleOver(reader: Mailbox, other: Mailbox, reason: string): Message {
  const { introductions: words } = textsFor(reader.member.locale);
  return [text(words.fallback({ name: nameOf(other), account: other.account, reason }))];
}

async function tellThree(
  ctx: Context,
  introduction: Introduction,
  first: Mailbox,
  second: Mailbox,
): Promise<void> {
  const letter = (readerId: string, message: (texts: Texts) => Message) =>
    post(ctx, readerId, {
      dedupeKey: `introduction-in-touch:${introduction.id}:${readerId}`,
      message,
      why: (texts) => texts.introductions.whyInTouch,
    });
  const inTouchWith = (other: Mailbox) => (texts: Texts) => [
    text(texts.introductions.inTouch({ other: nameOf(other) })),
  ];
  await letter(first.member.id, inTouchWith(second));
  await letter(second.member.id, inTouchWith(first));
  await letter(introduction.askerId, (texts) => [
    text(texts.introductions.theyAreInTouch({ names: [nameOf(first), nameOf(second)] })),
  ]);
}
