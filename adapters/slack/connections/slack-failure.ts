import { webApi } from "@slack/bolt";

/** Why Slack did not do what it was asked. */
export type SlackFailure =
  /** It asked to wait. */
  | { readonly kind: "rate-limited"; readonly afterMs: number }
  /** It never got the request. */
  | { readonly kind: "out-of-reach"; readonly reason: string }
  /** It said no, by one of its error codes. */
  | { readonly kind: "refused"; readonly code: string }
  /** It may have done it: the answer was an error of its own, or never came. */
  | { readonly kind: "unknown"; readonly reason: string };

/** Codes of Node's network that mean that not a byte of the request was written. */
const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Slack's own codes for a fault on its side, after which the call may have partly succeeded. */
const MAY_HAVE_WORKED = new Set([
  "fatal_error",
  "internal_error",
  "request_timeout",
  "service_unavailable",
]);

/** What Slack waits for when it does not say how long. */
const USUAL_WAIT_MS = 30_000;

/** @throws what it is given, when it is no failure of the platform. */
export function slackFailure(error: unknown): SlackFailure {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: "rate-limited", afterMs: error.retryAfter * 1000 };
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    if (code === "ratelimited" || code === "rate_limited") {
      return { kind: "rate-limited", afterMs: USUAL_WAIT_MS };
    }
    return MAY_HAVE_WORKED.has(code)
      ? { kind: "unknown", reason: code }
      : { kind: "refused", code };
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    return { kind: "unknown", reason: `status ${error.statusCode}` };
  }
  if (error instanceof webApi.WebAPIRequestError) {
    const code = networkCode(error.original);
    return code !== undefined && NEVER_SENT.has(code)
      ? { kind: "out-of-reach", reason: code }
      : { kind: "unknown", reason: code ?? error.original.name };
  }
  throw error;
}

/** The code of a failed fetch: it hides in the cause, and for a name with several addresses in each of its errors. */
function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string" && error.code !== "") return error.code;
  if (error instanceof AggregateError) {
    const codes = error.errors.map(networkCode);
    return codes.every((code) => code !== undefined && NEVER_SENT.has(code))
      ? codes[0]
      : codes.find((code) => code === undefined || !NEVER_SENT.has(code));
  }
  return networkCode(error.cause);
}
