import type { APIDMChannel, APIMessage, REST } from "discord.js";
import { DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { LRUCache } from "lru-cache";
import type { Delivery, Recipient, SendResult } from "#chat/chat-adapter.ts";
import type { Message } from "#chat/message.ts";
import { discordFailure, withoutBody } from "../connections/discord-failure.ts";
import { MESSAGE, assertAtMost } from "../limits.ts";
import { messageBody, renderMessage } from "../message.ts";

/** Ids of direct-message channels by account, so that each is opened once. */
type DmChannels = LRUCache<string, string>;

const REMEMBERED_DMS = 10_000;

export const rememberedChannels = (): DmChannels =>
  new LRUCache({ maxSize: REMEMBERED_DMS, sizeCalculation: () => 1 });

export type SendOptions = {
  /** Rejects on rate limits instead of waiting, and never tries twice: the queue does that. */
  readonly rest: REST;
  readonly dmChannels: DmChannels;
  readonly timeoutMs: number;
  readonly onUnauthorised: () => void;
};

/**
 * Posts one message under an enforced nonce, so that a second try of the same delivery shows nothing twice.
 * @throws when the message cannot be rendered or Discord finds it malformed: bugs of ours that waiting does not mend.
 */
export async function sendMessage(
  to: Recipient,
  message: Message,
  { deliveryKey, group }: Delivery,
  { rest, dmChannels, timeoutMs, onUnauthorised }: SendOptions,
): Promise<SendResult> {
  assertAtMost(deliveryKey.length, MESSAGE.nonce, "characters in a nonce");
  const rendered = renderMessage(message, group);
  const notify =
    to.kind === "channel" ? rendered.mentions : rendered.mentions.filter((id) => id === to.account);
  const body = {
    ...messageBody(rendered, { ephemeral: false, notify }),
    nonce: deliveryKey,
    enforce_nonce: true,
  };
  const signal = AbortSignal.timeout(timeoutMs);
  const known = to.kind === "account" ? dmChannels.get(to.account) : undefined;
  try {
    const channel =
      to.kind === "channel" ? to.channel : (known ?? (await openDm(rest, to.account, signal)));
    if (to.kind === "account") dmChannels.set(to.account, channel);
    const route = Routes.channelMessages(channel);
    const sent = await rest.post(route, { body, files: [...rendered.files], signal });
    return { kind: "sent", messageId: (sent as APIMessage).id };
  } catch (error) {
    if (to.kind === "account" && known !== undefined && isUnknownChannel(error)) {
      dmChannels.delete(to.account);
      return { kind: "retry", afterMs: 1000, reason: "the direct message was closed" };
    }
    const failure = discordFailure(error);
    if (failure === undefined) throw withoutBody(error);
    if (failure.kind !== "unauthorised") return failure;
    onUnauthorised();
    return { kind: "retry", afterMs: 60_000, reason: failure.reason };
  }
}

async function openDm(rest: REST, account: string, signal: AbortSignal): Promise<string> {
  const channel = await rest.post(Routes.userChannels(), {
    body: { recipient_id: account },
    signal,
  });
  // The client library types no answer of its REST layer.
  return (channel as APIDMChannel).id;
}

const isUnknownChannel = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
