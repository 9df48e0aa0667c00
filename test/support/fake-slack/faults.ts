import type { Clock } from "#chat/clock.ts";
import type { Fields } from "./fields.ts";
import { textAt } from "./fields.ts";

/** What goes wrong with one Web API call. */
export type Fault =
  | { readonly kind: "rate-limited"; readonly retryAfterSeconds: number }
  /** The call is carried out, then answered by a server error. */
  | { readonly kind: "fails-after"; readonly status: number }
  | { readonly kind: "fails-before"; readonly status: number }
  /** The call is carried out and never answered. */
  | { readonly kind: "hangs" }
  /** The call is carried out, then the connection breaks. */
  | { readonly kind: "drops-after" }
  | { readonly kind: "refuses"; readonly error: string };

export type Faults = {
  /** The next call of the method meets this; several wait in line. */
  readonly next: (method: string, fault: Fault) => void;
  /** Every call of the method meets this from now on. */
  readonly always: (method: string, fault: Fault) => void;
  /** Before each call of the method chance decides what it meets. */
  readonly byChance: (method: string, draw: () => Fault | undefined) => void;
  /** From now on a channel takes one message a second, as Slack's does. */
  readonly keepPostingRate: () => void;
  readonly take: (method: string, args: Fields) => Fault | undefined;
};

const POST_EVERY_MS = 1000;

export function createFaults(clock: Clock): Faults {
  const waiting = new Map<string, Fault[]>();
  const lasting = new Map<string, Fault>();
  const drawn = new Map<string, () => Fault | undefined>();
  const postedAt = new Map<string, number>();
  let keepsRate = false;

  function tooFast(method: string, args: Fields): Fault | undefined {
    if (!keepsRate || method !== "chat.postMessage") return undefined;
    const channel = textAt(args, "channel");
    const now = clock.now().getTime();
    if (now - (postedAt.get(channel) ?? -Infinity) < POST_EVERY_MS) {
      return { kind: "rate-limited", retryAfterSeconds: 1 };
    }
    postedAt.set(channel, now);
    return undefined;
  }

  return {
    next: (method, fault) => waiting.set(method, [...(waiting.get(method) ?? []), fault]),
    always: (method, fault) => lasting.set(method, fault),
    byChance: (method, draw) => drawn.set(method, draw),
    keepPostingRate: () => {
      keepsRate = true;
    },
    take: (method, args) =>
      waiting.get(method)?.shift() ??
      lasting.get(method) ??
      drawn.get(method)?.() ??
      tooFast(method, args),
  };
}
