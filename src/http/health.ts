import type { ServerResponse } from "node:http";
import type { Mount } from "#chat/http-mount.ts";

/** One thing that must work for Kith to work, such as the database or a connection to a platform. */
export type HealthCheck = {
  readonly name: string;
  /** `detail` is for operators: it holds no secret and nothing that people typed. */
  readonly check: () => Promise<{ readonly ok: boolean; readonly detail: string }>;
};

/** What is used of prom-client's registry. */
export type MetricsRegistry = {
  readonly contentType: string;
  readonly metrics: () => Promise<string>;
};

/** A check that has not answered by then counts as failed, in milliseconds. */
const CHECK_TIMEOUT_MS = 5_000;

/**
 * Mounts `/healthz` (200 while the process answers), `/readyz` (200 when every check is ok, else 503; JSON with each
 * check's detail) and `/metrics` (Prometheus text).
 */
export function mountHealth(options: {
  readonly mount: Mount;
  readonly checks: readonly HealthCheck[];
  readonly registry: MetricsRegistry;
  readonly checkTimeoutMs?: number;
}): void {
  const { mount, checks, registry, checkTimeoutMs = CHECK_TIMEOUT_MS } = options;
  mount("/healthz", (_request, response) => sendJson(response, 200, { ok: true }));
  mount("/readyz", (_request, response) => {
    void answerReady(response, checks, checkTimeoutMs);
  });
  mount("/metrics", (_request, response) => {
    registry.metrics().then(
      (text) => response.writeHead(200, { "content-type": registry.contentType }).end(text),
      () => sendJson(response, 500, { ok: false }),
    );
  });
}

async function answerReady(
  response: ServerResponse,
  checks: readonly HealthCheck[],
  timeoutMs: number,
): Promise<void> {
  const results = await Promise.all(checks.map((check) => runCheck(check, timeoutMs)));
  const ok = results.every((result) => result.ok);
  sendJson(response, ok ? 200 : 503, { ok, checks: results });
}

type CheckResult = { readonly name: string; readonly ok: boolean; readonly detail: string };

async function runCheck({ name, check }: HealthCheck, timeoutMs: number): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ readonly ok: boolean; readonly detail: string }>((resolve) => {
    timer = setTimeout(
      () => resolve({ ok: false, detail: `no answer in ${timeoutMs} ms` }),
      timeoutMs,
    );
  });
  try {
    return { name, ...(await Promise.race([check(), late])) };
  } catch {
    // The cause may hold an address with a password: the check's owner logs it.
    return { name, ok: false, detail: "the check failed" };
  } finally {
    clearTimeout(timer);
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(body));
}
