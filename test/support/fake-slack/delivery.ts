import type { Fields } from "./fields.ts";

/** One thing that Slack tells the app. */
export type Envelope = {
  readonly kind: "slash_commands" | "interactive" | "events_api";
  readonly payload: Fields;
  /** How often it was sent before. */
  readonly retry: number;
};

/** What the app said to it. */
export type Acknowledgement =
  | { readonly kind: "acknowledged"; readonly body: Fields }
  /** It said no, or nothing within 3 seconds, or was not there. */
  | { readonly kind: "failed"; readonly reason: string };

export type Deliver = (envelope: Envelope) => Promise<Acknowledgement>;

/** What the app has for it. */
export const ACK_LIMIT_MS = 3000;
