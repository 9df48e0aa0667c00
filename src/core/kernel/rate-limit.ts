import { LRUCache } from "lru-cache";
import type { Answer, Handle } from "#chat/answer.ts";
import type { Clock } from "#chat/clock.ts";
import type { Incoming } from "#chat/incoming.ts";
import { localeOf } from "#chat/locale.ts";
import { MINUTE_MS } from "#core/durations.ts";
import { sayToCaller } from "#core/messages/answer-of.ts";
import { textsFor } from "#texts/texts.ts";

/** So many at once, and so many a minute from then on. */
type Rate = { readonly burst: number; readonly perMinute: number };

/** What one account, and everybody in one workspace together, may ask of one process. */
export type RateLimits = { readonly account: Rate; readonly workspace: Rate };

/**
 * Nobody types or presses faster than once a second for long; a workspace may be as busy as a thousand people who all do
 * something every ten seconds. Suggestions while somebody types have rates of their own: one comes with each key.
 */
export const RATE_LIMITS: RateLimits = {
  account: { burst: 30, perMinute: 60 },
  workspace: { burst: 600, perMinute: 6_000 },
};
const KEYS_TO_COMMANDS = 10;

/** Accounts and workspaces that are remembered; who was forgotten starts with a full bucket. */
const REMEMBERED = 50_000;

/**
 * Answers who asks too fast in place of `handle`, which then does nothing. A form that somebody filled in is taken for
 * longer than the command that opens it, so that nothing typed is lost.
 *
 * @param observe called for each that was not let through
 */
export function limitRate(
  handle: Handle,
  {
    limits,
    clock,
    observe,
  }: {
    readonly limits: RateLimits;
    readonly clock: Clock;
    readonly observe: (incoming: Incoming) => void;
  },
): Handle {
  const mayGoOn = createBuckets(clock);
  return async (incoming, onReply) => {
    const { platform, account, workspace, event } = incoming;
    const isKey = event.kind === "complete";
    const faster = isKey ? KEYS_TO_COMMANDS : 1;
    const debt = event.kind === "submit" ? 1 : 0;
    const what = isKey ? "keys" : "commands";
    const isLetThrough =
      mayGoOn(`${what}:${platform}:account:${account.id}`, limits.account, faster, debt) &&
      (workspace === undefined ||
        mayGoOn(`${what}:${platform}:workspace:${workspace.id}`, limits.workspace, faster, debt));
    if (isLetThrough) return handle(incoming, onReply);
    observe(incoming);
    return { group: undefined, answer: tooFast(incoming) };
  };
}

function tooFast({ event, account }: Incoming): Answer {
  return event.kind === "complete"
    ? { kind: "suggestions", suggestions: [] }
    : sayToCaller(textsFor(localeOf(account.locale)).errors.tooFast);
}

/**
 * Token buckets: each holds `burst` and fills evenly. `debt` lets it be overdrawn by so many bursts.
 */
function createBuckets(clock: Clock) {
  const buckets = new LRUCache<string, { readonly left: number; readonly at: number }>({
    max: REMEMBERED,
  });
  return (name: string, rate: Rate, faster: number, debt: number): boolean => {
    const at = clock.now().getTime();
    const burst = rate.burst * faster;
    const bucket = buckets.get(name) ?? { left: burst, at };
    // The clock of the playground can be set back.
    const minutes = Math.max(0, at - bucket.at) / MINUTE_MS;
    const left = Math.min(burst, bucket.left + minutes * rate.perMinute * faster);
    const isAllowed = left - 1 >= -debt * burst;
    buckets.set(name, { left: isAllowed ? left - 1 : left, at });
    return isAllowed;
  };
}
