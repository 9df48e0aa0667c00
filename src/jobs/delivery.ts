import type { ChatAdapter, SendResult } from "#chat/chat-adapter.ts";
import type { Clock } from "#chat/clock.ts";
import type { Platform } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import { packId } from "#core/action-args.ts";
import { fromJson, type OutboxPayload } from "#core/message-json.ts";
import type { Db } from "#db/open-database.ts";
import { claimMessages, type ClaimedMessage } from "./claim-messages.ts";
import { expireLeases } from "./expire-leases.ts";
import { sendInstead } from "./send-instead.ts";
import { dropMessage, rememberChannel, settleMessage } from "./settle-message.ts";

/** So many seconds' worth of one lane may be under way; a slow workspace fills its own lane and no other. */
const LANE_DEPTH = 2;

export type Delivery = {
  /** Looks for due messages soon; cheap to call often. */
  readonly wake: () => void;
  /** Sends all that is due now and waits until it is settled. */
  readonly runOnce: () => Promise<void>;
  /** Takes nothing new and waits for what is under way. */
  readonly stop: () => Promise<void>;
};

export type DeliveryOptions = {
  readonly db: Db;
  readonly adapters: readonly ChatAdapter[];
  readonly clock: Clock;
  readonly log: Log;
  /** Between 0 and 1; Math.random outside of simulations. */
  readonly random: () => number;
  readonly observe: (platform: Platform, outcome: SendResult["kind"] | "dropped") => void;
};

/** Sends what is in the outbox. Any number of replicas may do so: each message is claimed by one. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { db, adapters, clock, log } = options;
  const underWay = new Set<Promise<void>>();
  const depth = new Map<string, number>();
  const state = { stopped: false, wanted: false };
  let looking: Promise<void> | undefined;

  async function look(): Promise<void> {
    while (state.wanted && !state.stopped) {
      state.wanted = false;
      for (const adapter of adapters) await lookAt(adapter);
    }
  }

  async function lookAt(adapter: ChatAdapter): Promise<void> {
    const perSecond = Math.max(1, Math.floor(adapter.pace.messagesPerMinute / 60));
    const full = [...depth].filter(([, n]) => n >= perSecond * LANE_DEPTH).map(([lane]) => lane);
    const claimed = await claimMessages(db, adapter.platform, adapter.pace, clock.now(), full);
    for (const message of claimed) start(adapter, message);
  }

  function start(adapter: ChatAdapter, message: ClaimedMessage): void {
    depth.set(message.lane, (depth.get(message.lane) ?? 0) + 1);
    const work = deliver(adapter, message)
      .catch((error: unknown) => {
        // The lease runs out and the message is found again.
        log.error("message not settled", error, { platform: adapter.platform, id: message.id });
      })
      .finally(() => {
        underWay.delete(work);
        const left = (depth.get(message.lane) ?? 1) - 1;
        if (left === 0) depth.delete(message.lane);
        else depth.set(message.lane, left);
      });
    underWay.add(work);
  }

  async function deliver(adapter: ChatAdapter, message: ClaimedMessage): Promise<void> {
    if (message.dropAt !== null && message.dropAt < clock.now()) {
      await dropMessage(db, message, clock.now());
      options.observe(adapter.platform, "dropped");
      return;
    }
    const result = await sendMessage(adapter, message);
    await settleMessage(db, message, result, { now: clock.now(), jitter: options.random() });
    options.observe(adapter.platform, result.kind);
    if (result.kind !== "sent") {
      log.warn("message not sent", {
        platform: adapter.platform,
        id: message.id,
        outcome: result.kind,
        reason: result.reason,
        attempts: message.attempts,
      });
    }
  }

  async function sendMessage(adapter: ChatAdapter, message: ClaimedMessage): Promise<SendResult> {
    const payload = fromJson<OutboxPayload>(message.payload ?? '{"message":[],"why":""}');
    const delivery = {
      deliveryKey: packId(message.id),
      group: packId(message.groupId),
      why: payload.why,
    };
    const { workspace, target } = message;
    switch (target.kind) {
      case "account":
      case "channel":
        return adapter.send({ ...target, workspace }, payload.message, delivery);
      case "conversation": {
        if (target.channel !== null) {
          const to = { kind: "channel", workspace, channel: target.channel } as const;
          return adapter.send(to, payload.message, delivery);
        }
        const opened = await adapter.openConversation(workspace, target.accounts, {
          title: payload.why,
          near: target.near ?? undefined,
        });
        switch (opened.kind) {
          case "opened": {
            await rememberChannel(db, message, { ...target, channel: opened.channel });
            const to = { kind: "channel", workspace, channel: opened.channel } as const;
            return adapter.send(to, payload.message, delivery);
          }
          case "retry":
            return opened;
          case "impossible":
            await sendInstead(db, message, payload, clock.now());
            state.wanted = true;
            return { kind: "sent", messageId: "" };
        }
      }
    }
  }

  function wake(): void {
    if (state.stopped) return;
    state.wanted = true;
    looking ??= look()
      .catch((error: unknown) => log.error("outbox not read", error))
      .finally(() => {
        looking = undefined;
      });
  }

  return {
    wake,
    async runOnce() {
      for (const adapter of adapters) {
        const expired = await expireLeases(db, adapter, clock.now());
        if (expired > 0)
          log.warn("senders died", { platform: adapter.platform, messages: expired });
      }
      wake();
      await looking;
      await Promise.all(underWay);
    },
    async stop() {
      state.stopped = true;
      await looking;
      await Promise.all(underWay);
    },
  };
}
