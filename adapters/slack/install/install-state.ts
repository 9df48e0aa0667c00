import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** How long somebody may take to agree in Slack. */
export const STATE_LIFE_MS = 10 * 60_000;

/** Binds the way there and back to one browser: it travels in a cookie alone. */
export const newBrowserKey = (): string => randomBytes(24).toString("base64url");

/** Whether it is one that `newBrowserKey` could have made. */
export const isBrowserKey = (text: string | undefined): text is string =>
  text !== undefined && /^[\w-]{32}$/.test(text);

/** What Slack brings back unchanged: until when it holds, signed together with the browser's key. */
export function makeState(secret: string, browserKey: string, now: Date): string {
  const until = (now.getTime() + STATE_LIFE_MS).toString(36);
  return `${until}.${sign(secret, until, browserKey)}`;
}

/** `forged`: not made here, or for another browser. */
export function checkState(
  secret: string,
  { state, browserKey }: { readonly state: string; readonly browserKey: string | undefined },
  now: Date,
): "good" | "expired" | "forged" {
  const [until = "", signature = "", ...rest] = state.split(".");
  if (rest.length > 0 || !isBrowserKey(browserKey)) return "forged";
  const expected = Buffer.from(sign(secret, until, browserKey));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return "forged";
  return Number.parseInt(until, 36) < now.getTime() ? "expired" : "good";
}

const sign = (secret: string, until: string, browserKey: string): string =>
  createHmac("sha256", secret).update(`${until}.${browserKey}`).digest("base64url");
