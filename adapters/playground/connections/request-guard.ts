/** What is looked at of a request. */
export type GuardedRequest = {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which browsers set and pages cannot. */
  readonly fetchSite: string | undefined;
  readonly contentType: string | undefined;
};

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether a request may be answered. The playground asks nobody to sign in, so a foreign web page must not reach it:
 * - by a name of its own that resolves to this machine (DNS rebinding): only loopback names and `publicUrl` are served;
 * - by sending from its own address (CSRF): an `Origin` must be the address that was asked, and changes come as JSON,
 *   which a plain form cannot send.
 */
export function judgeRequest(request: GuardedRequest, publicUrl: string | undefined): Verdict {
  const known = publicUrl === undefined ? undefined : new URL(publicUrl);
  const host = request.host?.toLowerCase() ?? "";
  const isLoopback = LOOPBACK.test(host.replace(/:\d+$/, ""));
  if (!isLoopback && host !== known?.host) {
    return { ok: false, reason: "The playground answers on this machine and at PUBLIC_URL only." };
  }
  if (request.method === "GET" || request.method === "HEAD") return { ok: true };
  const foreign = { ok: false, reason: "This came from another web page." } as const;
  if (request.fetchSite !== undefined && !["same-origin", "none"].includes(request.fetchSite)) {
    return foreign;
  }
  if (request.origin !== undefined) {
    const own = isLoopback ? [`http://${host}`] : [];
    if (![...own, known?.origin].includes(request.origin.toLowerCase())) return foreign;
  }
  if (request.contentType?.split(";")[0]?.trim().toLowerCase() !== "application/json") {
    return { ok: false, reason: "The playground takes JSON only." };
  }
  return { ok: true };
}
