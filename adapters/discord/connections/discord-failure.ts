import { DiscordAPIError, HTTPError, RESTJSONErrorCodes, RateLimitError } from "discord.js";

/** Why a request did not succeed, as far as it is Discord's doing and not a bug of ours. */
export type DiscordFailure =
  | {
      readonly kind: "retry";
      readonly afterMs: number;
      readonly reason: string;
      readonly isRateLimited?: boolean;
      /** True when the whole token has to wait. */
      readonly holdsLane: boolean;
      /** True when Discord may have taken it before something went wrong. */
      readonly mayHaveArrived: boolean;
    }
  | { readonly kind: "unreachable"; readonly reason: string }
  /** The token is no longer taken. */
  | { readonly kind: "unauthorised"; readonly reason: string };

/** Waits before another try where Discord names no time. */
const RETRY = { fault: 5000, tooManyDms: 60_000 } as const;

/** Not among the codes that discord.js names: the person shares no server with the bot. */
const NO_SERVER_IN_COMMON = 50278;

const UNREACHABLE: readonly (number | string)[] = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  NO_SERVER_IN_COMMON,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];

/** What a failed request means for its message; undefined for what no repetition mends: a bug of ours. */
export function discordFailure(error: unknown): DiscordFailure | undefined {
  if (error instanceof RateLimitError) {
    const afterMs = Math.max(error.retryAfter, error.timeToReset, 1);
    const reason = error.global ? "global rate limit" : "rate limit";
    return {
      kind: "retry",
      afterMs,
      reason,
      isRateLimited: true,
      holdsLane: error.global,
      mayHaveArrived: false,
    };
  }
  if (error instanceof HTTPError) {
    return { ...retryAfter(RETRY.fault, `status ${error.status}`), mayHaveArrived: true };
  }
  if (error instanceof DiscordAPIError) {
    const reason = `Discord's code ${error.code}`;
    if (error.status === 401) return { kind: "unauthorised", reason };
    if (error.code === RESTJSONErrorCodes.OpeningDirectMessagesTooFast) {
      return retryAfter(RETRY.tooManyDms, reason);
    }
    return UNREACHABLE.includes(error.code) ? { kind: "unreachable", reason } : undefined;
  }
  if (!isConnectionFault(error)) return undefined;
  return { ...retryAfter(RETRY.fault, "no answer"), mayHaveArrived: !wasNeverConnected(error) };
}

const retryAfter = (
  afterMs: number,
  reason: string,
): Extract<DiscordFailure, { readonly kind: "retry" }> => ({
  kind: "retry",
  afterMs,
  reason,
  holdsLane: false,
  mayHaveArrived: false,
});

/** The error without the request that it quotes, which holds what people wrote: for logs. */
export function withoutBody(error: unknown): unknown {
  return error instanceof DiscordAPIError || error instanceof HTTPError
    ? new Error(`Discord refused a request (${error.status}): ${error.message}`)
    : error;
}

/** Faults that come before a request can have been read. */
const wasNeverConnected = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET|UND_ERR_CONNECT)/.test(String(error.code));

/** Timeouts, refused and broken connections, by the codes of undici and of the operating system. */
function isConnectionFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "AbortError" || error.name === "TimeoutError") return true;
  const code = "code" in error ? error.code : undefined;
  return (
    typeof code === "string" &&
    /^(?:UND_ERR_|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOST|ENET)/.test(code)
  );
}
