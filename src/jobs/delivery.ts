import type { ChatAdapter, SendResult } from "#chat/chat-adapter.ts";
import type { Clock } from "#chat/clock.ts";
import type { Platform } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import type { Draw } from "#core/messages/draw-message.ts";
import { whetherToSend } from "#core/outbox/letter-time.ts";
import { asRequest } from "#core/kernel/request-id.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { retryWhileAway } from "#db/transactions/retry-while-away.ts";
import { traced } from "#db/transactions/traced.ts";
import { claimMessages, LEASE_MARGIN_MS, type ClaimedMessage } from "./claim-messages.ts";
import { expireLeases } from "./expire-leases.ts";
import { createNoteSending, type NoteSending } from "./note-sending.ts";
import { LeaseLost, sendClaimed, type Outcome } from "./send-claimed.ts";
import { dropMessage, holdMessage, isTooUncertain, settleMessage } from "./settle-message.ts";

/** So many seconds' worth of one lane may be under way; a slow workspace fills its own lane and no other. */
const LANE_DEPTH = 2;
const LOOK_EVERY_MS = 1_000;
/** Leases last longer than this, so nothing is gained by asking at each look. */
const EXPIRE_EVERY_MS = 5_000;
/** As long as the lease surely holds: what is not written down by then counts as uncertain, sent or not. */
const RETRY_AFTER_MS = [100, 400, 1_500, 3_000, 4_000] as const;

export type Delivery = {
  /** Looks for due messages now and each second from now on, until it is stopped. */
  readonly start: () => void;
  /** Looks for due messages soon; cheap to call often. Never throws. */
  readonly wake: () => void;
  /** Takes what is due now, at most a second's worth of each lane, and waits until all that is under way is settled. */
  readonly runOnce: () => Promise<void>;
  /** Takes nothing new and waits for what is under way. */
  readonly stop: () => Promise<void>;
};

/** What became of one try; `rate-limited` is a retry that the platform asked for with status 429. */
export type DeliveryOutcome = SendResult["kind"] | "dropped" | "rate-limited";

export type DeliveryOptions = {
  readonly db: Db;
  readonly adapters: readonly ChatAdapter[];
  readonly clock: Clock;
  readonly log: Log;
  /** Draws a message's pictures just before it is sent. */
  readonly draw: Draw;
  /** Between 0 and 1; Math.random outside of simulations. */
  readonly random: () => number;
  readonly observe: (platform: Platform, outcome: DeliveryOutcome) => void;
  /** How long to wait before what became of a message is written down again while the database is away. */
  readonly retryAfterMs?: readonly number[];
};

/** Sends what is in the outbox. Any number of replicas may do so: each message is claimed by one. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { db, adapters, clock, log } = options;
  const noting = createNoteSending(db, clock.now);
  const whileAway = <Result>(work: () => Promise<Result>): Promise<Result> =>
    retryWhileAway(work, options.retryAfterMs ?? RETRY_AFTER_MS);
  const noteSending: NoteSending = (message) => whileAway(() => noting(message));
  const underWay = new Set<Promise<void>>();
  const depth = new Map<string, number>();
  const expiredAt = new Map<Platform, number>();
  const state: {
    stopped: boolean;
    wanted: boolean;
    failing: boolean;
    looking: Promise<void> | undefined;
  } = { stopped: false, wanted: false, failing: false, looking: undefined };
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    if (state.stopped) return;
    state.wanted = true;
    state.looking ??= Promise.resolve().then(look);
  }

  /** One at a time. No await between the last question and the end: a wake in between would be lost. */
  async function look(): Promise<void> {
    while (state.wanted && !state.stopped) {
      state.wanted = false;
      for (const adapter of adapters) await lookAt(adapter);
    }
    state.looking = undefined;
  }

  async function lookAt(adapter: ChatAdapter): Promise<void> {
    const { platform, pace } = adapter;
    const perSecond = Math.max(1, Math.floor(pace.messagesPerMinute / 60));
    const full = [...depth].filter(([, n]) => n >= perSecond * LANE_DEPTH).map(([lane]) => lane);
    try {
      await expire(adapter);
      const claimed = await claimMessages(db, { platform, pace, now: clock.now(), full });
      for (const message of claimed) begin(adapter, message);
      if (state.failing) log.info("outbox read again");
      state.failing = false;
    } catch (error) {
      // The database is away, most likely; the next look is in a second. Said once, not each second.
      if (!state.failing) log.error("outbox not read", error, { platform });
      state.failing = true;
    }
  }

  async function expire(adapter: ChatAdapter): Promise<void> {
    const { platform } = adapter;
    const now = clock.now();
    // The clock of the playground can be set back.
    const sinceMs = Math.abs(now.getTime() - (expiredAt.get(platform) ?? 0));
    if (sinceMs < EXPIRE_EVERY_MS) return;
    const messages = await expireLeases(db, adapter, now);
    expiredAt.set(platform, now.getTime());
    if (messages > 0) log.warn("senders died", { platform, messages });
  }

  function begin(adapter: ChatAdapter, message: ClaimedMessage): void {
    depth.set(message.lane, (depth.get(message.lane) ?? 0) + 1);
    const work = asRequest(() =>
      traced("delivery", { platform: adapter.platform, attempt: message.attempts }, () =>
        withinLease(adapter, deliver(adapter, message)),
      ),
    )
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
    const { platform } = adapter;
    const verdict = whetherToGo(message, clock.now());
    if (verdict.kind === "drop" || message.isRemoved) {
      const reason = verdict.kind === "drop" ? "late" : "workspace removed";
      await dropMessage(db, message, clock.now(), reason);
      options.observe(platform, "dropped");
      return;
    }
    if (verdict.kind === "hold") {
      await holdMessage(db, message, verdict.until);
      return;
    }
    const outcome: Outcome = isTooUncertain(message, clock.now())
      ? { kind: "uncertain", reason: message.lastReason ?? "" }
      : await sendClaimed({ db, adapter, studio: options, noteSending, now: clock.now }, message);
    const result = asResult(outcome);
    const settlement = { now: clock.now(), jitter: options.random() };
    const state = await whileAway(() => settleMessage(db, message, result, settlement));
    if (outcome.kind === "instead") wake();
    options.observe(platform, state === "dropped" ? "dropped" : outcomeOf(result));
    if (outcome.kind !== "sent" || state === undefined) {
      log.warn("message not sent", {
        platform,
        id: message.id,
        outcome: outcome.kind,
        reason: outcome.kind === "sent" ? "settled by somebody else" : outcome.reason,
        attempts: message.attempts,
      });
    }
  }

  function start(): void {
    wake();
    timer = setInterval(wake, LOOK_EVERY_MS);
  }

  async function rest(): Promise<void> {
    while (state.looking !== undefined || underWay.size > 0) {
      await state.looking;
      await Promise.all(underWay);
    }
  }

  return {
    start,
    wake,
    async runOnce() {
      wake();
      await rest();
    },
    async stop() {
      state.stopped = true;
      clearInterval(timer);
      await rest();
    },
  };
}

/** What keeps no quiet time goes out at any hour of any day, as long as it is worth it. */
const whetherToGo = (message: ClaimedMessage, now: Date): ReturnType<typeof whetherToSend> =>
  message.quietZone === null
    ? { kind: message.dropAt !== null && message.dropAt <= now ? "drop" : "send" }
    : whetherToSend(message, message.quietZone, now);

/** Where each was told in private instead, the message itself has done its work. */
const asResult = (outcome: Outcome): SendResult =>
  outcome.kind === "instead" ? { kind: "sent", messageId: "" } : outcome;

const outcomeOf = (result: SendResult): DeliveryOutcome =>
  result.kind === "retry" && result.isRateLimited === true ? "rate-limited" : result.kind;

/** Waits while the lease surely holds; a request that hangs for longer must not fill its lane for ever. */
async function withinLease(adapter: ChatAdapter, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const ms = adapter.pace.timeoutMs + LEASE_MARGIN_MS / 2;
    timer = setTimeout(() => reject(new LeaseLost()), ms);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
