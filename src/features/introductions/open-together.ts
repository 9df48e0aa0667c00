import { text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { type Mailbox, readMailboxes } from "#core/outbox/mailbox.ts";
import { postConversation, postTo } from "#core/outbox/outbox.ts";
import {
  anyMailboxes,
  type Mailboxes,
  sharedMailboxes,
  sharedTexts,
} from "#core/outbox/shared-mailboxes.ts";
import { textsFor, type Texts } from "#texts/texts.ts";
import { howToReach } from "./how-to-reach.ts";
import { threadChannel, type Near } from "./thread-channel.ts";

/**
 * `opened`: in a conversation of them all; `opens-later`: when it is nobody's night. `handed-over`: each has heard how to
 * reach the others.
 */
export type Opened =
  | { readonly kind: "opened" | "opens-later" | "handed-over"; readonly mailboxes: Mailboxes }
  /** Somebody is not in the group any more; nobody hears anything. */
  | { readonly kind: "nobody" };

/** What is said to them, written for the accounts at hand. */
export type Together = {
  readonly dedupeKey: string;
  /** The opening message, which all of them read. */
  readonly message: (texts: Texts, people: Mailboxes) => DraftMessage;
  readonly why: (texts: Texts) => string;
  /** What each gets in private where no conversation can be opened, before how to reach the others. */
  readonly instead: (texts: Texts, others: readonly Mailbox[]) => DraftMessage;
  /** Where it began, for a thread. */
  readonly near?: Near;
  /** Who is there at this moment, as they have just said yes. */
  readonly pressedBy?: string;
};

/**
 * Brings two or three members together who have agreed to it: in a conversation where they share a workspace, or else
 * by telling each how the others want to be reached.
 */
export async function openTogether(
  sender: Sender,
  memberIds: readonly string[],
  together: Together,
): Promise<Opened> {
  const everywhere = await readMailboxes(sender, memberIds);
  const shared = sharedMailboxes(everywhere, memberIds);
  if (shared !== undefined) {
    const texts = sharedTexts(shared);
    const opensAt = await postConversation(sender, shared, {
      dedupeKey: together.dedupeKey,
      message: together.message(texts, shared),
      why: together.why(texts),
      near: await threadChannel(sender, shared, together.near),
      pressedBy: together.pressedBy,
      instead: Object.fromEntries(
        shared.map((reader) => [reader.account, handOver(reader, shared, everywhere, together)]),
      ),
    });
    return { kind: opensAt > sender.now ? "opens-later" : "opened", mailboxes: shared };
  }
  const apart = anyMailboxes(everywhere, memberIds);
  if (apart === undefined) return { kind: "nobody" };
  for (const reader of apart) {
    await postTo(
      sender,
      reader,
      {
        dedupeKey: `${together.dedupeKey}:${reader.member.id}`,
        message: () => handOver(reader, apart, everywhere, together),
        why: together.why,
      },
      { keepsQuiet: true },
    );
  }
  return { kind: "handed-over", mailboxes: apart };
}

/** To whom to write, and why. */
function handOver(
  reader: Mailbox,
  people: Mailboxes,
  everywhere: readonly Mailbox[],
  together: Together,
): DraftMessage {
  const texts = textsFor(reader.member.locale);
  const others = people.filter(({ member }) => member.id !== reader.member.id);
  return [
    ...together.instead(texts, others),
    ...others.map((other) => text(howToReach(texts, { reader, other }, everywhere))),
  ];
}
