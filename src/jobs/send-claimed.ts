import type { ChatAdapter, Recipient, SendResult } from "#chat/chat-adapter.ts";
import { packId } from "#core/action-args.ts";
import { drawMessage, type Studio } from "#core/messages/draw-message.ts";
import { fromJson, type OutboxPayload } from "#core/messages/message-json.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import type { ClaimedMessage } from "./claim-messages.ts";
import type { NoteSending } from "./note-sending.ts";
import { sendInstead } from "./send-instead.ts";
import { rememberChannel } from "./settle-message.ts";

/** Thrown when a message took so long that it belongs to somebody else by now. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

export type SendOptions = {
  readonly db: Db;
  readonly adapter: ChatAdapter;
  readonly studio: Studio;
  readonly noteSending: NoteSending;
  readonly now: () => Date;
};

/** What became of a claimed message; `instead`: no conversation could be opened, and each is told in private. */
export type Outcome = SendResult | { readonly kind: "instead"; readonly reason: string };

/**
 * Sends a claimed message, its pictures drawn; a conversation is opened first, once for all tries.
 * @throws LeaseLost when somebody else may have it by now, and nothing was sent
 */
export async function sendClaimed(
  { db, adapter, studio, noteSending, now }: SendOptions,
  message: ClaimedMessage,
): Promise<Outcome> {
  // What was emptied is dropped before it comes here: the fallback is for the compiler.
  const payload = fromJson<OutboxPayload>(message.payload ?? '{"message":[],"why":""}');
  const delivery = {
    deliveryKey: packId(message.id),
    group: packId(message.groupId),
    why: payload.why,
  };
  const { workspace, target } = message;
  const send = async (to: Recipient): Promise<SendResult> => {
    const drawn = await drawMessage(studio, payload.message);
    if (!(await noteSending(message))) throw new LeaseLost();
    return adapter.send(to, drawn, delivery);
  };
  const sendTo = (channel: string): Promise<SendResult> =>
    send({ kind: "channel", workspace, channel });

  switch (target.kind) {
    case "account":
      return send({ ...target, workspace });
    case "channel":
      return sendTo(target.channel);
    case "conversation": {
      if (target.channel !== null) return sendTo(target.channel);
      const opened = await adapter.openConversation(workspace, target.accounts, {
        title: payload.why,
        near: target.near ?? undefined,
      });
      switch (opened.kind) {
        case "opened": {
          const { channel } = opened;
          if (!(await rememberChannel(db, message, { ...target, channel }))) throw new LeaseLost();
          return sendTo(channel);
        }
        case "retry":
          return opened;
        case "impossible":
          await sendInstead(db, message, payload, now());
          return { kind: "instead", reason: opened.reason };
      }
    }
  }
}
