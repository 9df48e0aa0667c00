import type { ChatAdapter, Delivery, Recipient, SendResult } from "#chat/chat-adapter.ts";
import type { Platform } from "#chat/incoming.ts";
import type { Message } from "#chat/message.ts";
import { type Random, randomFor } from "./random.ts";

/** A message as the platform keeps it. */
export type Stored = {
  readonly key: string;
  readonly workspace: string;
  /** Who sees it. */
  readonly accounts: readonly string[];
  readonly message: Message;
  readonly group: string;
  readonly at: Date;
};

export type FakePlatform = {
  readonly adapter: ChatAdapter;
  readonly stored: readonly Stored[];
  /** What came since it was asked last, in the order in which it was queued. */
  readonly takeNew: () => readonly Stored[];
  /** Accounts that take no direct messages. */
  readonly blocked: Set<string>;
  /** How many accounts each conversation was opened for, by its channel. */
  readonly conversations: ReadonlyMap<string, readonly string[]>;
  /** Nothing goes wrong any more. */
  readonly calmDown: () => void;
};

/** Discord knows a second try by its nonce for a few minutes. */
const NONCE_MS = 180_000;

/**
 * A platform with moods: limits, outages, answers that get lost after the message was stored, senders that die. What
 * happens to a try depends on the seed and on which message and try it is, not on which replica makes it.
 */
export function createFakePlatform(options: {
  readonly seed: number;
  readonly platform: Platform;
  readonly now: () => Date;
  /** Called while a request hangs. */
  readonly onHang: () => Promise<void>;
}): FakePlatform {
  const { seed, platform, now } = options;
  let shown = 0;
  const isDiscord = platform === "discord";
  const stored: Stored[] = [];
  const blocked = new Set<string>();
  const conversations = new Map<string, readonly string[]>();
  const labels = new Map<string, string>();
  const tries = new Map<string, number>();
  let isCalm = false;

  /** The same for the same message in every run, though ids differ. */
  function labelOf(key: string, workspace: string): string {
    const known = labels.get(key);
    if (known !== undefined) return known;
    const before = [...labels.values()].filter((other) => other.startsWith(`${workspace}#`));
    const label = `${workspace}#${before.length}`;
    labels.set(key, label);
    return label;
  }

  function moodOf(what: string, key: string, workspace: string): Random {
    const label = labelOf(key, workspace);
    const attempt = (tries.get(what + label) ?? 0) + 1;
    tries.set(what + label, attempt);
    return randomFor(seed, `${what} ${label} ${attempt}`);
  }

  function store(to: Recipient, message: Message, delivery: Delivery): void {
    const key = delivery.deliveryKey;
    const before = stored.find((entry) => entry.key === key);
    const isKnown = before !== undefined && now().getTime() - before.at.getTime() < NONCE_MS;
    if (isDiscord && isKnown) return;
    const accounts = to.kind === "account" ? [to.account] : (conversations.get(to.channel) ?? []);
    const { workspace } = to;
    stored.push({ key, workspace, accounts, message, group: delivery.group, at: now() });
  }

  async function send(to: Recipient, message: Message, delivery: Delivery): Promise<SendResult> {
    if (to.kind === "account" && blocked.has(to.account)) {
      return { kind: "unreachable", reason: "blocked" };
    }
    const mood = moodOf("send", delivery.deliveryKey, to.workspace);
    const luck = isCalm ? 1 : mood.next();
    if (luck < 0.04) {
      const afterMs = mood.between(1, 60) * 1_000;
      return { kind: "retry", afterMs, reason: "429", holdsLane: mood.chance(0.5) };
    }
    if (luck < 0.08) return { kind: "retry", afterMs: 0, reason: "ECONNREFUSED" };
    if (luck < 0.11) throw new Error("the sender dies before the platform hears of it");
    store(to, message, delivery);
    if (luck < 0.15) {
      return isDiscord
        ? { kind: "retry", afterMs: 5_000, reason: "status 503", mayHaveArrived: true }
        : { kind: "uncertain", reason: "status 503" };
    }
    if (luck < 0.18) throw new Error("the sender dies before it hears from the platform");
    if (luck < 0.25) await options.onHang();
    return { kind: "sent", messageId: `m${stored.length}` };
  }

  return {
    stored,
    takeNew() {
      const fresh = stored.slice(shown);
      shown = stored.length;
      return fresh.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    },
    blocked,
    conversations,
    calmDown() {
      isCalm = true;
      blocked.clear();
    },
    adapter: {
      platform,
      pace: {
        messagesPerMinute: isDiscord ? 2_700 : 300,
        afterCrash: isDiscord ? "send-again" : "uncertain",
        timeoutMs: 10_000,
      },
      start: async () => {},
      send,
      async openConversation(workspace, accounts) {
        const mood = moodOf("open", accounts.toSorted().join(), workspace);
        const luck = isCalm ? 1 : mood.next();
        if (luck < 0.1) return { kind: "retry", afterMs: 2_000, reason: "503" };
        if (luck < 0.25) return { kind: "impossible", reason: "missing_scope" };
        const channel = `c${conversations.size}`;
        conversations.set(channel, accounts);
        return { kind: "opened", channel };
      },
      profile: async () => undefined,
      health: () => ({ connected: true, detail: "" }),
      stop: async () => {},
    },
  };
}
