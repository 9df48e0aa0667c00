import type { Handle } from "./answer.ts";
import type { Catalogue } from "./command-spec.ts";
import type { Platform } from "./incoming.ts";
import type { Message } from "./message.ts";

/** Where a message goes: to one person in private, or to a channel. All ids are the platform's. */
export type Recipient =
  | { readonly kind: "account"; readonly workspace: string; readonly account: string }
  | { readonly kind: "channel"; readonly workspace: string; readonly channel: string };

export type SendResult =
  | { readonly kind: "sent"; readonly messageId: string }
  /** The platform asks to wait, or was out of reach and surely did not take the message. */
  | {
      readonly kind: "retry";
      readonly afterMs: number;
      readonly reason: string;
      /** True when the platform said that it was too much at once. */
      readonly isRateLimited?: boolean;
      /** True when every message of the same lane has to wait, as after a rate limit. */
      readonly holdsLane?: boolean;
      /** True when it may have arrived: another try is safe only as long as the platform knows it by its key. */
      readonly mayHaveArrived?: boolean;
    }
  /** It will never arrive: the person does not take messages from the bot, the channel is gone. */
  | { readonly kind: "unreachable"; readonly reason: string }
  /** It may or may not have arrived, and sending again could show it twice. */
  | { readonly kind: "uncertain"; readonly reason: string };

export type OpenResult =
  | { readonly kind: "opened"; readonly channel: string }
  | {
      readonly kind: "retry";
      readonly afterMs: number;
      readonly reason: string;
      readonly isRateLimited?: boolean;
    }
  /** This platform or workspace has no such conversation: tell each in private instead. */
  | { readonly kind: "impossible"; readonly reason: string };

export type Profile = {
  readonly name: string | undefined;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string | undefined;
  readonly locale: string | undefined;
  readonly isBot: boolean;
  readonly isAdmin: boolean;
};

export type Health = { readonly connected: boolean; readonly detail: string };

/** How fast the platform takes messages, in each lane (core/outbox/lane.ts). */
export type Pace = {
  readonly messagesPerMinute: number;
  /** What happens to a message whose sending was cut short: Discord's nonce makes a second try safe. */
  readonly afterCrash: "send-again" | "uncertain";
  /** A request that takes longer is given up. */
  readonly timeoutMs: number;
};

export type Delivery = {
  /** The same for every try of the same message; at most 25 characters. */
  readonly deliveryKey: string;
  /** Goes into the custom ids of the message's buttons. */
  readonly group: string;
  /** Why this came, in a sentence for its receiver; only the playground shows it. */
  readonly why: string;
};

/** The one port between Kith and a chat platform. */
export type ChatAdapter = {
  readonly platform: Platform;
  readonly pace: Pace;
  /**
   * Connects, registers the commands where the platform wants that, and from then on calls `handle`.
   * @throws ConfigError when a token is wrong: its message names the variable and what to do.
   */
  readonly start: (catalogue: Catalogue, handle: Handle) => Promise<void>;
  /**
   * Sends one message. Never rejects for a platform's fault.
   */
  readonly send: (to: Recipient, message: Message, delivery: Delivery) => Promise<SendResult>;
  /** Opens a conversation of the bot with several people; `near` is a channel to put it under where one is needed. */
  readonly openConversation: (
    workspace: string,
    accounts: readonly string[],
    options: { readonly title: string; readonly near: string | undefined },
  ) => Promise<OpenResult>;
  /** What the platform knows of an account; undefined when it knows nothing or does not answer in time. */
  readonly profile: (workspace: string, account: string) => Promise<Profile | undefined>;
  readonly health: () => Health;
  /** Takes nothing new, finishes what is under way, disconnects. */
  readonly stop: () => Promise<void>;
};
