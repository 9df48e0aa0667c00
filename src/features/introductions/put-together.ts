import { context, text, type Message } from "#chat/message.ts";
import { addDays, dayIn } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { DAY_MS } from "#core/durations.ts";
import { type Mailbox, nameOf } from "#core/outbox/mailbox.ts";
import { post } from "#core/outbox/outbox.ts";
import type { Mailboxes } from "#core/outbox/shared-mailboxes.ts";
import { isBlocked } from "#features/blocks/index.ts";
import { askWhetherMet } from "#features/did-you-meet/index.ts";
import type { Texts } from "#texts/texts.ts";
import { pairOf, sideOf, type Introduction } from "./introduction-row.ts";
import { openTogether, type Opened } from "./open-together.ts";
import { findPerson, shownName } from "./request-view.ts";
import { TOGETHER } from "./sent-message.ts";

/** Days within which the next move is asked for. */
const NEXT_MOVE_DAYS = 3;
/** How long after they were put in touch they are asked whether they met. */
const ASK_AFTER_MS = 7 * DAY_MS;

/**
 * Brings two together who have both said yes, tells those who wait for it, and will ask them whether they met. `nobody`
 * when one of them has left since or never wants to be paired with the other: to the other one that reads like silence.
 */
export async function putTogether(
  ctx: Context,
  introduction: Introduction,
): Promise<Opened["kind"]> {
  const pair = pairOf(introduction);
  if (await isBlocked(ctx, ...pair)) return "nobody";
  const asker = await findPerson(ctx, introduction.askerId);
  const opened = await openTogether(ctx, pair, {
    dedupeKey: `${TOGETHER}${introduction.id}`,
    message: (texts, people) => opener(ctx, texts, introduction, shownName(texts, asker), people),
    why: (texts) => texts.introductions.whyTogether,
    pressedBy: ctx.member.id,
    near: { channel: introduction.nearChannel, workspaceId: introduction.nearWorkspaceId },
    instead: (texts, others) => [
      text(texts.introductions.instead({ names: others.map(nameOf), reason: introduction.reason })),
    ],
  });
  if (opened.kind === "nobody") return opened.kind;
  await askWhetherMet(ctx, {
    source: "introduction",
    sourceId: introduction.id,
    members: pair,
    at: new Date(ctx.now.getTime() + ASK_AFTER_MS),
  });
  if (sideOf(introduction, introduction.askerId) === undefined) {
    await tellThree(ctx, introduction, opened);
  }
  return opened.kind;
}

/** Why, how long, a first question, and who makes the next move by when: the asker, or the first who is named. */
function opener(
  { now, group, commandPrefix }: Context,
  texts: Texts,
  introduction: Introduction,
  asker: string,
  [first, second]: Mailboxes,
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

async function tellThree(
  ctx: Context,
  introduction: Introduction,
  { kind, mailboxes: [first, second] }: Exclude<Opened, { kind: "nobody" }>,
): Promise<void> {
  const letter = (readerId: string, message: (texts: Texts) => Message) =>
    post(ctx, readerId, {
      dedupeKey: `introduction-in-touch:${introduction.id}:${readerId}`,
      message,
      why: (texts) => texts.introductions.whyInTouch,
      urgency: "now",
    });
  const tell = ({ member }: Mailbox, other: Mailbox) => {
    // Where it is night the letter comes in the morning, with the conversation.
    const how = member.id === ctx.member.id ? kind : "opened";
    return letter(member.id, (texts) => [
      text(texts.introductions.inTouch[how]({ other: nameOf(other) })),
    ]);
  };
  // Whoever has just heard how to reach the other needs no second word.
  if (kind !== "handed-over") {
    await tell(first, second);
    await tell(second, first);
  }
  await letter(introduction.askerId, (texts) => [
    text(texts.introductions.theyAreInTouch({ names: [nameOf(first), nameOf(second)] })),
  ]);
}
