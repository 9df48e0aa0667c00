import type {
  ChatAdapter,
  Delivery,
  OpenResult,
  Pace,
  Recipient,
  SendResult,
} from "#chat/chat-adapter.ts";
import type { Platform } from "#chat/incoming.ts";
import { plainText, type Block, type Message } from "#chat/message.ts";

export type SendCall = {
  readonly to: Recipient;
  readonly text: string;
  readonly kinds: readonly Block["kind"][];
  readonly deliveryKey: string;
};

export type ScriptedAdapter = ChatAdapter & {
  /** Every call of `send`, in order. */
  readonly calls: readonly SendCall[];
  readonly opened: readonly (readonly string[])[];
  /** Resolves once `send` was called so many times in all. */
  readonly called: (times: number) => Promise<void>;
};

/** A platform in memory that answers each `send` as `answer` says; without it, "sent". */
export function createScriptedAdapter(script: {
  readonly platform?: Platform;
  readonly pace?: Partial<Pace>;
  readonly answer?: (call: SendCall, index: number) => SendResult | Promise<SendResult>;
  readonly open?: (accounts: readonly string[]) => OpenResult | Promise<OpenResult>;
}): ScriptedAdapter {
  const platform = script.platform ?? "slack";
  const calls: SendCall[] = [];
  const opened: (readonly string[])[] = [];
  let waiting: { readonly times: number; readonly resolve: () => void }[] = [];
  return {
    platform,
    calls,
    opened,
    called: (times) =>
      new Promise((resolve) => {
        if (calls.length >= times) resolve();
        else waiting.push({ times, resolve });
      }),
    pace: {
      messagesPerMinute: 300,
      afterCrash: "uncertain",
      timeoutMs: 10_000,
      ...script.pace,
    },
    start: async () => {},
    async send(to: Recipient, message: Message, { deliveryKey }: Delivery) {
      const call = {
        to,
        text: plainText(message),
        kinds: message.map((block) => block.kind),
        deliveryKey,
      };
      const index = calls.push(call) - 1;
      for (const waiter of waiting) if (calls.length >= waiter.times) waiter.resolve();
      waiting = waiting.filter((waiter) => calls.length < waiter.times);
      return script.answer?.(call, index) ?? { kind: "sent", messageId: `m${index}` };
    },
    async openConversation(_workspace, accounts) {
      opened.push(accounts);
      return script.open?.(accounts) ?? { kind: "opened", channel: `c${opened.length}` };
    },
    profile: async () => undefined,
    health: () => ({ connected: true, detail: "" }),
    stop: async () => {},
  };
}
